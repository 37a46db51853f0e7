/** "Did you mean": the candidate nearest to a word, when it is near enough to be a slip. */

/**
 * Edits from one word to the other, or at least `enough` when there are so many; a swap of neighbouring letters is one
 * edit, as it is one slip.
 */
function distance(a: string, b: string, enough: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edits = [
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      ];
      if (isSwap) edits.push((beforePrevious[column - 2] ?? 0) + 1);
      current.push(Math.min(...edits));
    }
    // A swap looks back over one row, so two of them tell that it gets no better.
    if (Math.min(...current) >= enough && Math.min(...previous) >= enough) return enough;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (Math.abs(lower.length - wanted.length) >= bestDistance) continue;
    const found = distance(wanted, lower, bestDistance);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** ` Did you mean "x"?`, or nothing: ready to stand behind a sentence. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? "" : ` Did you mean "${candidate}"?`;
}
