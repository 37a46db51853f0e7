/** Parser directives: comments of the form `# name=value` on the file's first lines, before anything else. */
import type { Problem } from "../document.ts";
import { known } from "../scalar.ts";
import type { Source } from "../source.ts";
import type { DockerfileDirective } from "./model.ts";
import type { PhysicalLine } from "./physical-lines.ts";

export interface Directives {
  readonly directives: readonly DockerfileDirective[];
  readonly escapeToken: string;
  readonly problems: readonly Problem[];
}

const DIRECTIVE = /^#\s*(syntax|escape|check)(\s*=\s*)(\S.*)$/i;

/** The first line that is no directive ends them: a blank one, another comment, an unknown name. */
export function readDirectives(source: Source, lines: readonly PhysicalLine[]): Directives {
  const directives: DockerfileDirective[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let escapeToken = "\\";
  for (const line of lines) {
    const directive = line.isComment ? readDirective(source, line) : undefined;
    if (directive === undefined) break;
    const { name, value, range } = directive;
    if (seen.has(name)) {
      problems.push({
        source,
        range: directive.extent,
        message: `Only one "${name}" directive can be used in a file.`,
      });
    }
    seen.add(name);
    directives.push(directive);
    if (name !== "escape") continue;
    if (value.value === "\\" || value.value === "`") escapeToken = value.value;
    else problems.push({ source, range, message: `The escape character must be \\ or \`, not "${value.value}".` });
  }
  return { directives, escapeToken, problems };
}

/** Another frontend than Docker's own may know other instructions and flags. */
export function namesForeignSyntax(directives: readonly DockerfileDirective[]): boolean {
  const syntax = directives.find(({ name }) => name === "syntax");
  return (
    syntax !== undefined && !/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(syntax.value.value)
  );
}

function readDirective(source: Source, { first, trimmedEnd }: PhysicalLine): DockerfileDirective | undefined {
  const match = DIRECTIVE.exec(source.text.slice(first, trimmedEnd));
  const name = match?.[1]?.toLowerCase();
  const text = match?.[3];
  if (text === undefined || (name !== "syntax" && name !== "escape" && name !== "check")) return undefined;
  const range: readonly [number, number] = [trimmedEnd - text.length, trimmedEnd];
  return { source, range, extent: [first, trimmedEnd], name, value: known({ source, range }, text) };
}
