/** How much of anything is read. Far above what honest files have, and low enough that no file can exhaust the machine. */

export interface Limits {
  /** Bytes of a file. */
  readonly fileSize: number;
  /** Documents of a YAML file. */
  readonly documents: number;
  /** Levels of nesting in YAML, JSON and a Next.js config. */
  readonly depth: number;
  /** Entries that merge keys bring into a YAML document. */
  readonly mergedEntries: number;
  /** Containers of a manifest, which aliases can multiply. */
  readonly containers: number;
  /** Characters of a Dockerfile or a Next.js config: to read a program takes far more memory than to read data. */
  readonly programLength: number;
  /** Lines of a Dockerfile, those of a continued instruction too. */
  readonly lines: number;
  /** Instructions of a Dockerfile. */
  readonly instructions: number;
  /** Steps of the evaluation of a Next.js config. */
  readonly steps: number;
  /** Files or services in a chain of `include` or `extends` of a compose project. */
  readonly chain: number;
  /** Files that one compose project is made of. */
  readonly projectFiles: number;
  /** Findings in a file. */
  readonly findings: number;
}

export type LimitName = keyof Limits;

export const defaultLimits: Limits = {
  fileSize: 10 * 1024 * 1024,
  documents: 10_000,
  depth: 250,
  mergedEntries: 200_000,
  containers: 20_000,
  programLength: 2 ** 20,
  lines: 100_000,
  instructions: 50_000,
  steps: 200_000,
  chain: 20,
  projectFiles: 500,
  findings: 100_000,
};

/** What a limit keeps from being read. `fact` is a sentence without its period: "The file has 12 documents". */
export function overLimit(fact: string, name: LimitName, limits: Limits): string {
  return `${fact}. The limit is ${limits[name]}; \`limits.${name}\` in the config raises it.`;
}
