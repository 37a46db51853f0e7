import { type DockerfileStage, definePolicy, fileName, knownValue } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Node image without NODE_ENV",
    severity: "info",
    severityReason: "The program works; frameworks are slower and their error pages say more.",
    presets: ["strict"],
    remediation: "Add `ENV NODE_ENV=production` to the stage that is shipped.",
    references: [
      "https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production",
      "https://cheatsheetseries.owasp.org/cheatsheets/NodeJS_Docker_Cheat_Sheet.html",
    ],
    frameworks: ["owasp-node:3"],
    aliases: [],
    since: "0.1.0",
  },
  *check(stage) {
    const { isFinal, from, base, source } = stage;
    if (!isFinal || !isOfficialNode(stage) || !runsNode(stage)) return;
    // Whoever writes the name anywhere has thought of it.
    if (stage.environment.some(({ name }) => name === "NODE_ENV") || /\bNODE_ENV\b/.test(source.text)) return;
    if (/(?:^|[._/-])(?:dev|development|devcontainer|local|test|tests|ci|e2e)(?:[._/-]|$)/i.test(source.path)) return;
    yield {
      at: from,
      message: "Nothing sets NODE_ENV, so Express, React and others run as they do for development.",
      related: base === from ? [] : [{ at: base, label: "the base image" }],
    };
  },
});

function isOfficialNode({ base: { image } }: DockerfileStage): boolean {
  return (
    image !== undefined && /^(?:library\/)?node$/.test(image.path) && (image.registry ?? "docker.io") === "docker.io"
  );
}

/** An image without a command of its own runs Node, too. */
function runsNode({ start, interpreter }: DockerfileStage): boolean {
  const program = knownValue(start?.items[0]);
  if (program === undefined) return interpreter === "node";
  return /^(?:node|npm|npx|yarn|pnpm|next|nest|pm2-runtime)$/.test(fileName(program));
}
