import { createCatalogue, didYouMean, directiveCatalogue, directivePolicies } from "@secpolicy/core";
import { catalogue as builtIn } from "@secpolicy/policies";
import { pages } from "@secpolicy/policies/pages";
import { Chalk } from "chalk";
import type { LintOptions } from "./options.ts";
import { type Screen, UsageError, wantsColour } from "./terminal.ts";

/** Prints the pages of every policy that answers to a name: an alias may belong to several. */
export async function explain(name: string, options: Pick<LintOptions, "color">, terminal: Screen): Promise<number> {
  const catalogue = createCatalogue([...builtIn, ...directiveCatalogue]);
  const found = catalogue.find(name);
  if (found.length === 0) {
    throw new UsageError(
      `No policy is called "${name}".${didYouMean(name, catalogue.names())} \`secpolicy policies\` lists all of them.`,
    );
  }
  const paint = new Chalk({ level: wantsColour(options.color, terminal) ? 1 : 0 });
  const texts = found.map(({ id }) => pages.get(id) ?? directivePage(id));
  const shown = texts.map((text) =>
    text
      .replaceAll(/<!--.*?-->\n?/gs, "")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim(),
  );
  terminal.print(`${shown.join("\n\n---\n\n").replaceAll(/^#+ (.*)$/gm, (_, title: string) => paint.bold(title))}\n`);
  return 0;
}

/** Findings about directives have no folder of their own; their metadata says all there is. */
function directivePage(id: string): string {
  const meta = Object.entries(directivePolicies).find(([candidate]) => candidate === id)?.[1];
  if (meta === undefined) return id;
  return `# ${id}\n\n${meta.title}. Severity: ${meta.severity}. ${meta.severityReason}\n\n${meta.remediation}`;
}
