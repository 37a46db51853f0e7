/** What an editor waits for after a keystroke: a project stays open, one of its files changes, all is judged again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openProject } from "../../packages/secpolicy/src/index.ts";

const CHANGES = 101;

export async function printEditor(folder: string, paths: readonly string[]): Promise<void> {
  const project = await openProject({ cwd: folder, config: false });
  const { files } = await project.lint();
  for (const path of paths) {
    const text = readFileSync(join(folder, path), "utf8");
    const times: number[] = [];
    for (let change = 0; change < CHANGES; change++) {
      const before = process.cpuUsage();
      project.update(path, `${text}\n# ${change}\n`);
      await project.lint();
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    const median = times.sort((a, b) => a - b)[CHANGES >> 1] ?? Number.NaN;
    console.log(`a change of ${path}, ${files.length} files open`.padEnd(58), `${median.toFixed(1).padStart(8)} ms`);
  }
  project.close();
}
