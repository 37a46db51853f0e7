import { definePolicy, type Fix, usersAmong, type YamlScalar } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Value can't stand at its key",
    severity: "high",
    severityReason: "Docker compose refuses the whole file, so nothing starts.",
    presets: ["recommended"],
    remediation: "Write what the specification has at this key; put quotes around a number that is meant as a string.",
    references: ["https://docs.docker.com/reference/compose-file/"],
    frameworks: [],
    aliases: ["dclint:invalid-schema"],
    since: "0.1.0",
  },
  *check({ flaws }) {
    for (const { source, range, fact, unquoted, services } of flaws.wrongValues) {
      const at = { source, range };
      const message = `${fact}: docker compose refuses the file.`;
      yield {
        at,
        message,
        related: usersAmong(services, at),
        fix: unquoted === undefined ? undefined : quoted(unquoted),
      };
    }
  },
});

/** Nothing that runs can break: so far compose refuses the file. */
function quoted({ source, range, text }: YamlScalar): Fix {
  const edit = { source, range, text: `"${text}"` };
  return { title: "Put quotes around it", safe: true, edits: [edit] };
}
