import { type DockerfileStage, definePolicy, parseImageReference, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "FROM has no image without a build argument",
    severity: "low",
    severityReason: "Builds that pass the argument work; a plain `docker build` fails.",
    presets: ["strict"],
    remediation: "Give the ARG a default that works, such as `ARG BASE=node:22`.",
    references: [
      "https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/",
      "https://docs.docker.com/reference/dockerfile/#arg",
    ],
    frameworks: [],
    aliases: ["buildkit:InvalidDefaultArgInFrom", "dockerfile-utils:BASE_NAME_EMPTY"],
    since: "0.1.0",
  },
  *check(stage) {
    const { from } = stage;
    const image = imageByDefaults(stage);
    if (image === undefined || parseImageReference(image) !== undefined) return;
    const result = image === "" ? "is empty" : `comes to "${image}", which is no image`;
    yield {
      at: from,
      message: `Without a build argument ${textOf(from)} ${result}, so a plain docker build fails.`,
      related: from.args.map((at) => ({ at, label: "sets the image" })),
    };
  },
});

/** What FROM names when every ARG without a default is empty; nothing where that can't be told. */
function imageByDefaults({ from, file }: DockerfileStage): string | undefined {
  const { reference, instruction, source } = from;
  if (reference.known) return reference.value === "" ? "" : undefined;
  const defaults = new Map<string, string | undefined>();
  for (const { assignments } of file.globalArgs) {
    for (const { name, value } of assignments) {
      defaults.set(name, value === undefined ? "" : value.known ? value.value : undefined);
    }
  }
  let image = "";
  let position = from.range[0];
  for (const { name, modifier, range } of instruction.variables) {
    if (range[0] < position || range[1] > from.range[1]) continue;
    const value = defaults.get(name);
    if (value === undefined || modifier !== undefined) return undefined;
    image += source.text.slice(position, range[0]) + value;
    position = range[1];
  }
  return (image + source.text.slice(position, from.range[1])).replace(/["']/g, "");
}
