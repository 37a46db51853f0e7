import { type DockerfileAssignment, definePolicy, type Fix, locate, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ENV", "LABEL"],
  meta: {
    title: "ENV or LABEL without an equals sign",
    severity: "info",
    severityReason: "It works; the builder warns of it, and takes the rest of the line for the value.",
    presets: ["strict"],
    remediation: "Write `ENV NAME=value`.",
    references: [
      "https://docs.docker.com/reference/build-checks/legacy-key-value-format/",
      "https://docs.docker.com/reference/dockerfile/#env",
    ],
    frameworks: [],
    aliases: ["buildkit:LegacyKeyValueFormat"],
    since: "0.1.0",
  },
  *check({ keyword, assignments: [assignment] }) {
    if (assignment?.isOldForm !== true || assignment.value === undefined) return;
    // A sign at the start of the value is more than an old form.
    if (textOf(assignment.value).startsWith("=")) return;
    yield {
      at: assignment,
      message: `${keyword} ${textOf(assignment.nameAt)} has no equals sign: the builder warns of this form, in which all of the line is one value.`,
      fix: fixOf(assignment),
    };
  },
});

/** Only where the value means the same between quotes. */
function fixOf({ source, nameAt, value }: DockerfileAssignment): Fix | undefined {
  if (value === undefined) return undefined;
  const text = textOf(value);
  const isOneWord = /^[^\s"'\\`]+$/.test(text) || /^"[^"\\`\n]*"$/.test(text) || /^'[^'\n]*'$/.test(text);
  const isPlain = /^[^"'\\`\n\r]+$/.test(text);
  if (!isOneWord && !isPlain) return undefined;
  const between = locate(source, nameAt.range[1], value.range[0]);
  if (textOf(between).includes("\n")) return undefined;
  const edits = [replace(locate(source, between.range[0], value.range[1]), isOneWord ? `=${text}` : `="${text}"`)];
  return { title: "Write an equals sign", safe: true, edits };
}
