/** Which of several runs that share the files of a project this one is. */
import { digest } from "@secpolicy/core";

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where systems that run jobs side by side say which job this is, and whether they count from 0. */
const systems = [
  { index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL", first: 1 },
  { index: "CIRCLE_NODE_INDEX", count: "CIRCLE_NODE_TOTAL", first: 0 },
  { index: "BUILDKITE_PARALLEL_JOB", count: "BUILDKITE_PARALLEL_JOB_COUNT", first: 0 },
  // An Indexed Job tells its pods their index only; how many there are stands in a variable of ours.
  { index: "JOB_COMPLETION_INDEX", count: "SECPOLICY_SHARDS", first: 0 },
] as const;

/** `2/5`, or `auto` for what the environment says. A sentence when it says nothing that makes sense. */
export function readShard(text: string, env: Environment): Shard | string {
  if (text !== "auto") {
    const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
    return checked(Number(index), Number(count)) ?? `--shard must be auto, or i/n with i from 1 to n, not "${text}".`;
  }
  for (const { index, count, first } of systems) {
    if (env[index] === undefined) continue;
    return (
      checked(Number(env[index]) + 1 - first, Number(env[count])) ??
      `--shard auto: ${index} is "${env[index]}" and ${count} is "${env[count] ?? ""}", which makes no share.`
    );
  }
  return `--shard auto: the environment has none of ${systems.map(({ index }) => index).join(", ")}.`;
}

function checked(index: number, count: number): Shard | undefined {
  return Number.isSafeInteger(count) && index >= 1 && index <= count ? { index, count } : undefined;
}

/** Does a file belong to the share? By its path alone, so that shares stay the same when other files come and go. */
export function isInShard(path: string, { index, count }: Shard): boolean {
  return Number.parseInt(digest(path).slice(0, 8), 16) % count === index - 1;
}
