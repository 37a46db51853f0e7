/** What COPY and ADD take, and where they put it. */
import { knownValue, type Scalar } from "../scalar.ts";
import type { DockerfileCopy, DockerfileCopySource, DockerfileInstruction } from "./model.ts";

/** Nothing without a source and a destination, which is a problem of the file. */
export function copyOf({ args, flags, heredocs }: DockerfileInstruction): DockerfileCopy | undefined {
  const destination = args.at(-1);
  const [first] = args;
  if (first === undefined || destination === undefined || args.length < 2) return undefined;
  const heredocStarts = new Set(heredocs.map(({ range }) => range[0]));
  return {
    source: first.source,
    range: [first.range[0], destination.range[1]],
    sources: args.slice(0, -1).map((path) => sourceOf(path, heredocStarts.has(path.range[0]))),
    destination,
    from: flags.find(({ name }) => name === "from")?.value,
  };
}

function sourceOf(path: Scalar<string>, isHeredoc: boolean): DockerfileCopySource {
  const { source, range } = path;
  return { source, range, path, kind: isHeredoc ? "heredoc" : kindOf(path) };
}

/** Follows BuildKit's dfgitutil. A URL shows at its beginning, whatever variables follow. */
function kindOf(path: Scalar<string>): DockerfileCopySource["kind"] {
  const text = knownValue(path) ?? (path.known ? "" : path.raw.replace(/^["']/, ""));
  if (/^(?:git|ssh):\/\/|^git@[^:/]+:/i.test(text)) return "git";
  if (/^https?:\/\//i.test(text)) return isGitUrl(text) ? "git" : "url";
  return path.known || !text.startsWith("$") ? "path" : undefined;
}

/** `https://github.com/acme/app.git#v1`; without the suffix it is a file to download. */
function isGitUrl(url: string): boolean {
  return /\.git$/.test(url.split(/[#?]/, 1).join(""));
}
