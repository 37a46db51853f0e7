/** Licences of the packages whose code is inside the bundle. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function readManifest(folder: string): Manifest {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { name: String(name), version: String(version), license: String(license) };
}

/** Folders of bundled packages, from the paths of modules. */
export function packageFolders(modules: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of modules) {
    const parts = path.split(sep);
    const at = parts.lastIndexOf("node_modules");
    if (at === -1) continue;
    const scoped = parts[at + 1]?.startsWith("@") === true;
    folders.add(parts.slice(0, at + (scoped ? 3 : 2)).join(sep));
  }
  return [...folders].sort();
}

/** One text with the name, version and licence of every package that the modules come from. */
export function thirdPartyLicences(modules: readonly string[]): string {
  const sections = new Set<string>();
  for (const folder of packageFolders(modules)) {
    if (!existsSync(join(folder, "package.json"))) continue;
    const { name, version, license } = readManifest(folder);
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    if (file === undefined) throw new Error(`${name} ${version} comes without the text of its licence.`);
    sections.add(`${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}`);
  }
  return `Code of these packages is part of this bundle.\n\n${[...sections].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
