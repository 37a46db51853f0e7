import {
  type DockerfileInstruction,
  type DockerfileStage,
  definePolicy,
  fileName,
  knownValue,
  type Located,
  locate,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Next.js server that does not listen where its health check asks",
    severity: "medium",
    severityReason: "The site answers from outside, and every container of it is unhealthy for good.",
    presets: ["recommended"],
    remediation: "Add `ENV HOSTNAME=0.0.0.0` to the stage, as Next.js' own example does.",
    references: [
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/output",
      "https://github.com/vercel/next.js/blob/canary/examples/with-docker/Dockerfile",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(stage) {
    const { isFinal, source } = stage;
    if (!isFinal || stage.environment.some(({ name }) => name === "HOSTNAME") || /\bHOSTNAME=/.test(source.text))
      return;
    const copy = copyOfServer(stage);
    const host = hostOfCheck(stage);
    if (copy === undefined || host === undefined || mayRunScript(stage)) return;
    yield {
      at: host,
      message: `The standalone server of Next.js listens on HOSTNAME alone, which Docker sets to the container's name, so ${textOf(host)} refuses the check and every container is unhealthy.`,
      related: [{ at: copy, label: "brings the server" }],
    };
  },
});

/** A script, or a line that only a shell can read, may set the variable. */
function mayRunScript({ start, command, entrypoint }: DockerfileStage): boolean {
  if (command === undefined && entrypoint === undefined) return false;
  return fileName(knownValue(start?.items[0]) ?? "") !== "node";
}

/** In this stage or in those it builds on. */
function copyOfServer(stage: DockerfileStage): DockerfileInstruction | undefined {
  for (let one: DockerfileStage | undefined = stage; one !== undefined; one = one.from.stage) {
    const found = one.instructions.find(
      ({ keyword, args }) => keyword === "COPY" && args.some((path) => /\.next\/standalone\b/.test(textOf(path))),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function hostOfCheck({ healthcheck }: DockerfileStage): Located | undefined {
  for (const item of healthcheck?.command?.items ?? []) {
    const match = /\bhttp:\/\/(localhost|127\.0\.0\.1|\[::1\])(?=[:/\s"'`?]|$)/.exec(textOf(item));
    if (match?.[1] === undefined) continue;
    const start = item.range[0] + match.index + "http://".length;
    return locate(item.source, start, start + match[1].length);
  }
  return undefined;
}
