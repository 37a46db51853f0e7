/** Charts: which there are, and what `helm template` makes of one. */
import { run } from "./run.ts";

/** What one template gives, by the template's path. */
export type Outputs = ReadonlyMap<string, string>;

const CHART = /(?:^|\/)Chart\.yaml$/;
const SOURCE = /^---\r?\n# Source: (.+)$/m;

/** Folders of charts that no other chart brings with it. */
export function chartsOf(paths: Iterable<string>): readonly string[] {
  const folders = [...paths].filter((path) => CHART.test(path)).map((path) => path.replace(CHART, ""));
  return folders.filter((folder) => !folders.some((other) => folder !== other && isBelow(folder, `${other}/charts`)));
}

export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder.replace(/^\//, "")}/`);
}

/** With the chart's own values; what it depends on must be in the chart's folder. */
export async function renderChart(
  folder: string,
  cwd: string,
): Promise<{ readonly outputs: Outputs } | { readonly problem: string }> {
  const ran = await run("helm", ["template", "release", `./${folder}`], cwd);
  return "problem" in ran ? ran : { outputs: splitOutput(ran.output, folder) };
}

/** Helm names the source of each document: the chart's name, then the way from the chart's folder. */
export function splitOutput(output: string, folder: string): Outputs {
  const outputs = new Map<string, string>();
  const [, ...parts] = output.split(SOURCE);
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const path = (parts[index] ?? "").trim().replace(/^[^/]*\//, folder === "" ? "" : `${folder}/`);
    const text = (parts[index + 1] ?? "").replace(/^\r?\n/, "");
    const before = outputs.get(path);
    outputs.set(path, before === undefined ? text : `${before.replace(/\n*$/, "\n")}---\n${text}`);
  }
  return outputs;
}
