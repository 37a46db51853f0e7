import { type ComposeService, definePolicy, type Fix, is, setValue, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service can write to its root file system",
    severity: "low",
    severityReason: "It makes an attack easier to keep, and gives nothing away by itself.",
    presets: ["strict", "cis-docker"],
    remediation: "Set `read_only: true`, and give folders that must be written a volume or `tmpfs`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#read_only",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:5.13", "owasp-docker:rule-8"],
    aliases: ["compose-lint:CL-0007", "semgrep:writable-filesystem-service"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, readOnly } = service;
    if (is(readOnly, true) !== false) return;
    const { source, range } = readOnly ?? service;
    yield {
      at: { source, range },
      message: `Service "${name}" can write to its root file system, so whoever gets in can leave programs there.`,
      related: usersOf(service, { source, range }, `used by ${name}`),
      fix: fixOf(service),
    };
  },
});

/** None where the program is known not to start then. */
function fixOf({ yaml, writtenPaths }: ComposeService): Fix | undefined {
  const edits = writtenPaths.length > 0 ? undefined : setValue(yaml, ["read_only"], true);
  return edits === undefined ? undefined : { title: "Make the root file system read-only", safe: false, edits };
}
