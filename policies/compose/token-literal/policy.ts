import {
  type ComposeService,
  definePolicy,
  type Finding,
  findTokens,
  type Located,
  scalarsIn,
  usersAmong,
  type YamlScalar,
} from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Token is written into the file",
    severity: "high",
    severityReason: "Everybody who reads the repository has it, and it can only be undone by revoking it.",
    presets: ["recommended"],
    remediation: "Revoke the token, and give a new one as a secret or through a variable that no file sets.",
    references: [
      "https://docs.docker.com/compose/how-tos/use-secrets/",
      "https://docs.docker.com/reference/compose-file/services/#environment",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
    frameworks: ["owasp-docker:rule-12"],
    aliases: ["kics:passwords_and_secrets"],
    since: "0.1.0",
  },
  *check({ files, services, variableFiles }) {
    let held: readonly (readonly [ComposeService, ReadonlySet<YamlScalar>])[] | undefined;
    for (const { yaml } of files) {
      for (const scalar of scalarsIn(yaml)) {
        for (const finding of tokensIn(scalar, scalar.text)) {
          held ??= services.map((service) => [service, scalarsIn(service.yaml)]);
          const users = held.flatMap(([service, scalars]) => (scalars.has(scalar) ? [service] : []));
          yield { ...finding, related: usersAmong(users, scalar) };
        }
      }
    }
    for (const { literals } of variableFiles) for (const { value } of literals) yield* tokensIn(value, value.value);
  },
});

/** `text` is what the place says, without quotes and escapes. */
function* tokensIn({ source, range }: Located, text: string): Generator<Finding> {
  for (const { name, start, end } of findTokens(text)) {
    const offset = source.text.indexOf(text.slice(start, end), range[0]);
    const isVerbatim = offset !== -1 && offset + end - start <= range[1];
    const at = isVerbatim ? { source, range: [offset, offset + end - start] as const } : { source, range };
    yield {
      at,
      message: `A ${name} stands in the file: everybody who can read it has the token, and so has the repository's history.`,
      secrets: [at],
    };
  }
}
