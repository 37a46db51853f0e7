import {
  type DockerfileInstruction,
  definePolicy,
  type Finding,
  findTokens,
  judgeSecretValue,
  type Located,
  locate,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  meta: {
    title: "Token is written into the file",
    severity: "high",
    severityReason: "Everybody who reads the repository has it, and it can only be undone by revoking it.",
    presets: ["recommended"],
    remediation:
      "Revoke the token, and give a new one with `RUN --mount=type=secret` or when the container is started.",
    references: [
      "https://docs.docker.com/build/building/secrets/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:4.10", "owasp-docker:rule-12"],
    aliases: ["kics:passwords_and_secrets", "tally:secrets-in-code", "dockle:CIS-DI-0010"],
    since: "0.1.0",
  },
  *check(instruction) {
    // The trigger of an ONBUILD is a part of it.
    if (instruction.isDeferred) return;
    const { source, extent } = instruction;
    const text = source.text.slice(extent[0], extent[1]);
    const tokens = findTokens(text);
    for (const { name, start, end } of tokens) {
      const at = locate(source, extent[0] + start, extent[0] + end);
      const message = `A ${name} stands in the file: everybody who can read it has the token, and so has the repository's history.`;
      yield { at, message: message.replace(/^A (?=[AEIO])/, "An "), secrets: linesOf(at) };
    }
    if (tokens.length === 0 && text.includes("://")) yield* passwordsInUrls(instruction, text);
  },
});

/** Excerpts hide what they show line by line, and a key has many. */
function linesOf({ source, range: [start, end] }: Located): readonly Located[] {
  const lines: Located[] = [];
  for (const { 0: line, index } of source.text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    lines.push(locate(source, start + index, start + index + line.length));
  }
  return lines;
}

const URL = /\b[a-z][a-z0-9+.-]*:\/\/[^\s/@:"'<>]*:([^\s/@"'<>]+)@[^\s/"'<>]+/gi;

/** In ARG and ENV a URL is a value, which another policy judges. */
function* passwordsInUrls({ keyword, source, extent }: DockerfileInstruction, text: string): Generator<Finding> {
  if (keyword === "ARG" || keyword === "ENV") return;
  for (const match of text.matchAll(URL)) {
    const [url, password = ""] = match;
    if (judgeSecretValue(url).kind !== "password-in-url") continue;
    const start = extent[0] + match.index + url.lastIndexOf(`:${password}@`) + 1;
    const at = locate(source, start, start + password.length);
    const message =
      "A password stands in a URL of the file: everybody who can read it has the password, and so has the repository's history.";
    yield { at, message, secrets: [at] };
  }
}
