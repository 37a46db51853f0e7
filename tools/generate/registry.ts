/** Generates the lists of policies from their folders. */
import { type CatalogueEntry, type Kind, kinds, type Policy } from "@secpolicy/core";
import { NOTICE, type Output } from "./output.ts";
import { fillReadme } from "./readme.ts";
import type { PolicyFolder } from "./workspace.ts";

export function* generateRegistry(folders: readonly PolicyFolder[]): Iterable<Output> {
  for (const { id, definition } of folders) {
    if (definition !== undefined) {
      yield { path: `policies/${id}/policy.generated.ts`, content: compiledModule(definition) };
    }
  }
  for (const kind of kinds) {
    const ofKind = folders.filter((folder) => folder.kind === kind);
    yield { path: `policies/${kind}.generated.ts`, content: kindModule(ofKind) };
  }
  yield { path: "policies/catalogue.generated.ts", content: catalogueModule(folders) };
  yield { path: "policies/all.generated.ts", content: allModule() };
  yield { path: "policies/pages.generated.ts", content: pagesModule(folders) };
  yield { path: "policies/index.ts", content: indexModule() };
}

function moduleText(lines: readonly string[]): string {
  return `// ${NOTICE}\n${lines.join("\n")}\n`;
}

/** The YAML as a literal: nothing is read at run time. */
function compiledModule(definition: NonNullable<PolicyFolder["definition"]>): string {
  return moduleText([
    'import { compileDefinition } from "@secpolicy/core";',
    "",
    `export default compileDefinition(${JSON.stringify(definition, undefined, 2)});`,
  ]);
}

function kindModule(folders: readonly PolicyFolder[]): string {
  const named = folders.map(({ id, name, definition }) => {
    const file = definition === undefined ? "policy.ts" : "policy.generated.ts";
    return { id, variable: variableOf(name), path: `./${id}/${file}` };
  });
  return moduleText([
    'import type { NamedPolicy } from "@secpolicy/core";',
    ...named.map(({ variable, path }) => `import ${variable} from "${path}";`),
    "",
    "export const policies: readonly NamedPolicy[] = [",
    ...named.map(({ id, variable }) => `  { id: "${id}", policy: ${variable} },`),
    "];",
  ]);
}

/** `no-foo` → `noFooPolicy`: never a word of the language. */
function variableOf(name: string): string {
  return `${name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Policy`;
}

function catalogueModule(folders: readonly PolicyFolder[]): string {
  const entries = folders.map(({ id, policy }) => `  ${JSON.stringify(catalogueEntry(id, policy))},`);
  return moduleText([
    'import type { CatalogueEntry } from "@secpolicy/core";',
    "",
    "export const catalogue: readonly CatalogueEntry[] = [",
    ...entries,
    "];",
  ]);
}

function catalogueEntry(id: string, { meta, options }: Policy): CatalogueEntry {
  const { title, severity, presets, aliases, since } = meta;
  return { id, title, severity, presets, aliases, since, ...(options === undefined ? {} : { options }) };
}

function allModule(): string {
  return moduleText([
    'import type { NamedPolicy } from "@secpolicy/core";',
    ...kinds.map((kind) => `import { policies as ${kind} } from "./${kind}.generated.ts";`),
    "",
    "/** All policies at once, for callers that can't wait. */",
    `export const policies: readonly NamedPolicy[] = [${kinds.map((kind) => `...${kind}`).join(", ")}];`,
  ]);
}

function pagesModule(folders: readonly PolicyFolder[]): string {
  const pages = folders.flatMap((folder) => {
    const readme = fillReadme(folder);
    return readme === undefined ? [] : [`  ["${folder.id}", ${JSON.stringify(withoutComments(readme))}],`];
  });
  return moduleText([
    "/** Id → the policy's page, in Markdown. */",
    "export const pages: ReadonlyMap<string, string> = new Map([",
    ...pages,
    "]);",
  ]);
}

/** Marks of generated parts mean nothing to readers of a terminal. */
function withoutComments(markdown: string): string {
  return markdown.replaceAll(/^<!--.*?-->\n/gm, "");
}

function indexModule(): string {
  const loader = (kind: Kind): string => `  ${kind}: () => import("./${kind}.generated.ts"),`;
  return moduleText([
    'import type { Kind, NamedPolicy } from "@secpolicy/core";',
    "",
    'export { catalogue } from "./catalogue.generated.ts";',
    "",
    "type Loaders = { readonly [K in Kind]: () => Promise<{ readonly policies: readonly NamedPolicy[] }> };",
    "",
    "const loaders: Loaders = {",
    ...kinds.map(loader),
    "};",
    "",
    "/** Policies for documents of one kind; their code is loaded when first asked for. */",
    "export async function loadPolicies(kind: Kind): Promise<readonly NamedPolicy[]> {",
    "  return (await loaders[kind]()).policies;",
    "}",
  ]);
}
