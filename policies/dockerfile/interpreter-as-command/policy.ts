import { type DockerfileInstruction, type DockerfileStage, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image of a service starts an interactive interpreter",
    severity: "medium",
    severityReason: "A container of the image ends at once, unless whoever starts it names a command.",
    presets: ["recommended"],
    remediation: 'Say what the image runs, such as `CMD ["node", "server.js"]`.',
    references: [
      "https://docs.docker.com/reference/dockerfile/#cmd",
      "https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(stage) {
    const { isFinal, interpreter, from, base } = stage;
    if (!isFinal || interpreter === undefined) return;
    const sign = signOfService(stage);
    if (sign === undefined) return;
    yield {
      at: from,
      message: `Nothing says what the image runs, so it runs ${interpreter}, the interactive interpreter of its base image, which ends at once without a terminal.`,
      related: [
        ...(base === from ? [] : [{ at: base, label: "the base image" }]),
        { at: sign, label: "shows that it is meant to serve" },
      ],
    };
  },
});

/** Only what answers requests has a port or a health. Without either the image may be a tool that is given a command. */
function signOfService(stage: DockerfileStage): DockerfileInstruction | undefined {
  if (stage.healthcheck?.isNone === false) return stage.healthcheck.instruction;
  for (let one: DockerfileStage | undefined = stage; one !== undefined; one = one.from.stage) {
    const expose = one.instructions.find(({ keyword }) => keyword === "EXPOSE");
    if (expose !== undefined) return expose;
  }
  return undefined;
}
