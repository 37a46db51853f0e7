import { definePolicy, type Fix, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["SHELL"],
  meta: {
    title: "SHELL without an array",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: 'Write an array: `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`.',
    references: ["https://docs.docker.com/reference/dockerfile/#shell"],
    frameworks: [],
    aliases: ["dockerfile-utils:SHELL_JSON_FORM"],
    since: "0.1.0",
  },
  *check({ form, args: [line] }) {
    if (form !== "shell" || line === undefined) return;
    yield {
      at: line,
      message: "SHELL takes nothing but a JSON array, so the image does not build.",
      fix: fixOf(line),
    };
  },
});

/** Safe, because nothing is built as it stands. */
function fixOf(line: Parameters<typeof textOf>[0]): Fix | undefined {
  const text = textOf(line);
  if (!/^[\w./:-]+(?:[ \t]+[\w./:-]+)*$/.test(text)) return undefined;
  const array = `[${text
    .split(/[ \t]+/)
    .map((word) => JSON.stringify(word))
    .join(", ")}]`;
  return { title: "Write an array", safe: true, edits: [replace(line, array)] };
}
