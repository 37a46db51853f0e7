/** How the time grows that scripts take: for four times the text, more than four times as much is work too many. */
import { kindModules } from "@secpolicy/model/kinds";
import { shapes } from "../../packages/model/test/shell/shapes.ts";

const SIZES = [2000, 8000] as const;
const ROUNDS = 5;

/** Processor time in milliseconds, which other programs on the machine change little. */
function cost(text: string): number {
  const dockerfile = kindModules.get("dockerfile");
  const before = process.cpuUsage();
  const document = dockerfile?.parse({ source: { path: "Dockerfile", text }, read: () => undefined, settings: {} });
  if (document !== undefined) dockerfile?.walk(document.model, () => {}, new Set(["dockerfile.command"]));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function printGrowth(): void {
  console.log(`Growth of the time with ${SIZES.join(" and ")} repetitions; 4 is in proportion.`);
  for (const [name, shape] of Object.entries(shapes)) {
    const [small = 0, large = 0] = SIZES.map((size) => leastCost(`FROM a\n${shape(size)}\n`));
    console.log(
      `${name.padEnd(30)} ${small.toFixed(1).padStart(8)} ms ${large.toFixed(1).padStart(8)} ms ${(large / small).toFixed(1).padStart(6)} ×`,
    );
  }
}

function leastCost(text: string): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => cost(text)));
}
