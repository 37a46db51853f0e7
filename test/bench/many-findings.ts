/** How the time grows that many findings in one file take: for four times as many, much more than four times is a mistake. */
import { formats, lintConfig, render } from "../../packages/secpolicy/src/index.ts";

const SIZES = [1000, 4000] as const;
const ROUNDS = 2;
/** Four is in proportion; memory that is cleaned up adds to it, and with the square it would be sixteen. */
const MOST = 9;

function each(size: number, part: (index: number) => string, separator = ""): string {
  return Array.from({ length: size }, (_, index) => part(index)).join(separator);
}

const service = '{ image: "a:latest", privileged: true }';
const waiver = "# secpolicy-ignore";

const shapes: Readonly<Record<string, readonly [path: string, text: (size: number) => string]>> = {
  services: ["compose.yaml", (size) => `services:\n${each(size, (index) => `  s${index}: ${service}\n`)}`],
  "services on one line": [
    "compose.yaml",
    (size) => `services: { ${each(size, (index) => `s${index}: ${service}`, ", ")} }\n`,
  ],
  "services of one anchor": [
    "compose.yaml",
    (size) => `x-a: &a ${service}\nservices:\n${each(size, (index) => `  s${index}: { <<: *a }\n`)}`,
  ],
  "services, each waived": [
    "compose.yaml",
    (size) => `services:\n${each(size, (index) => `  ${waiver} compose/privileged -- why\n  s${index}: ${service}\n`)}`,
  ],
  "waivers of what there is not": [
    "compose.yaml",
    (size) => `services:\n${each(size, (index) => `  ${waiver} compose/x${index} -- why\n  s${index}: ${service}\n`)}`,
  ],
  "secrets on one line": [
    "compose.yaml",
    (size) =>
      `services: { a: { image: "a:1", environment: { ${each(size, (index) => `PASSWORD_${index}: hunter${index}xyzzy`, ", ")} } } }\n`,
  ],
  containers: [
    "a.yaml",
    (size) =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n${each(size, (index) => `    - { name: c${index}, image: a }\n`)}`,
  ],
  "fields that there are not": [
    "a.yaml",
    (size) =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { ${each(size, (index) => `x${index}: 1`, ", ")} }\n`,
  ],
  instructions: ["Dockerfile", (size) => `FROM a\n${each(size, (index) => `ADD a${index} /a${index}\n`)}`],
};

/** Processor time in milliseconds of judging, and of printing in all formats. */
async function cost(path: string, text: string): Promise<readonly [judging: number, printing: number]> {
  const start = process.cpuUsage();
  const report = await lintConfig({ files: { [path]: text }, config: { presets: ["all"] } });
  const judged = process.cpuUsage(start);
  const middle = process.cpuUsage();
  for (const format of formats) render(report, format);
  const printed = process.cpuUsage(middle);
  return [(judged.user + judged.system) / 1000, (printed.user + printed.system) / 1000];
}

export async function printManyFindings(): Promise<void> {
  console.log(`\nGrowth of the time with ${SIZES.join(" and ")} findings of a sort; 4 is in proportion.`);
  for (const [name, [path, text]] of Object.entries(shapes)) {
    const [small, large] = [await leastCost(path, text(SIZES[0])), await leastCost(path, text(SIZES[1]))];
    for (const [index, what] of ["judged", "printed"].entries()) {
      const [before = 0, after = 0] = [small[index], large[index]];
      const ratio = after / before;
      // Less than so many milliseconds say nothing.
      if (after > 200 && ratio > MOST) process.exitCode = 1;
      console.log(
        `${`${name}, ${what}`.padEnd(40)} ${before.toFixed(0).padStart(8)} ms ${after.toFixed(0).padStart(8)} ms ${ratio.toFixed(1).padStart(6)} ×`,
      );
    }
  }
}

async function leastCost(path: string, text: string): Promise<readonly number[]> {
  let least: readonly number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    const found = await cost(path, text);
    least = least.map((value, index) => Math.min(value, found[index] ?? value));
  }
  return least;
}
