/** The instructions that there are: https://docs.docker.com/reference/dockerfile/ */

/** How many arguments the builder wants at least. RUN, CMD and ENTRYPOINT may be empty; HEALTHCHECK has a policy. */
const leastArguments: Readonly<Record<string, number>> = {
  ADD: 2,
  ARG: 1,
  CMD: 0,
  COPY: 2,
  ENTRYPOINT: 0,
  ENV: 1,
  EXPOSE: 1,
  FROM: 1,
  HEALTHCHECK: 0,
  LABEL: 1,
  MAINTAINER: 1,
  ONBUILD: 1,
  RUN: 0,
  SHELL: 1,
  STOPSIGNAL: 1,
  USER: 1,
  VOLUME: 1,
  WORKDIR: 1,
};

export function isKeyword(word: string): boolean {
  return Object.hasOwn(leastArguments, word);
}

export function leastArgumentsOf(keyword: string): number {
  return leastArguments[keyword] ?? 0;
}

/** The instruction that a misspelt word probably means: one that is at most two slips away. */
export function keywordLike(word: string): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(2, Math.floor(word.length / 2)) + 1;
  for (const keyword of Object.keys(leastArguments)) {
    if (Math.abs(keyword.length - word.length) >= bestDistance) continue;
    const distance = slips(word, keyword);
    if (distance >= bestDistance) continue;
    best = keyword;
    bestDistance = distance;
  }
  return best;
}

/** Letters to insert, delete, replace or swap with a neighbour. */
function slips(a: string, b: string): number {
  let beforePrevious: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const deleted = (previous[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, deleted, inserted, swapped));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
