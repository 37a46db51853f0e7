import { type DockerfileInstruction, definePolicy, type Fix, locate, replace } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY", "EXPOSE", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"],
  meta: {
    title: "Comment behind an instruction",
    severity: "high",
    severityReason: "The comment becomes part of a path, a user or a port, or the image does not build.",
    presets: ["recommended"],
    remediation: "Put the comment on a line of its own, above the instruction.",
    references: ["https://docs.docker.com/reference/dockerfile/#format"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(instruction) {
    const { keyword, source, args, extent, form, heredocs } = instruction;
    const consequence = CONSEQUENCES[keyword];
    const [first] = args;
    // In an array and on the line of a heredoc a number sign is ordinary text.
    if (consequence === undefined || first === undefined || form === "exec" || heredocs.length > 0) return;
    const text = source.text.slice(first.range[0], extent[1]);
    const match = /[ \t](#(?:[ \t]|[^\s\\/]*[ \t]).*)$/.exec(text);
    if (match?.[1] === undefined || /["']/.test(text.slice(0, match.index))) return;
    const at = locate(source, extent[1] - match[1].length, extent[1]);
    yield {
      at,
      message: `Only a line of its own is a comment, so this one is ${consequence}.`,
      fix: fixOf(instruction, at.range[0]),
    };
  },
});

const CONSEQUENCES: Readonly<Record<string, string>> = {
  ADD: "a list of further files, of which the last word is the destination",
  COPY: "a list of further files, of which the last word is the destination",
  EXPOSE: "a list of ports, and the image does not build",
  STOPSIGNAL: "a part of the signal, and the image does not build",
  USER: "a part of the user's name, which nobody has",
  VOLUME: "a list of further volumes",
  WORKDIR: "a part of the directory's name",
};

function fixOf({ source, extent }: DockerfileInstruction, start: number): Fix {
  const text = source.text.slice(start, extent[1]);
  const end = source.text.includes("\r\n") ? "\r\n" : "\n";
  const before = source.text.slice(0, start).trimEnd().length;
  const edits = [
    replace(locate(source, extent[0], extent[0]), `${text}${end}`),
    replace(locate(source, before, extent[1]), ""),
  ];
  return { title: "Move the comment above", safe: false, edits };
}
