import { definePolicy, usersOf } from "@secpolicy/core";

const CREDENTIALS =
  /^(?:~|\/root|\/(?:home|Users)\/[^/]+)\/\.(?:ssh(?!\/known_hosts$)|aws|azure|config\/gcloud|docker(?!\/.*\.sock$)|gnupg|kube|git-credentials|netrc|npmrc|pypirc)(?:\/.*)?$/;

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service has somebody's credentials of the host",
    severity: "medium",
    severityReason: "It takes a flaw in the program to read them, and what they open lies elsewhere.",
    presets: ["recommended"],
    remediation:
      "Give the service a credential of its own as a secret; for access to git while building, use `ssh` under `build`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://docs.docker.com/compose/how-tos/use-secrets/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["owasp-docker:rule-12"],
    aliases: ["compose-lint:CL-0013"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, volumes } = service;
    for (const { hostPath, absolutePath } of volumes.items) {
      if (hostPath === undefined || absolutePath === undefined || !CREDENTIALS.test(absolutePath)) continue;
      yield {
        at: hostPath,
        message: `Service "${name}" has ${absolutePath} of the host: whoever takes it over has the keys or tokens in there, read-only or not.`,
        related: usersOf(service, hostPath, `used by ${name}`),
      };
    }
  },
});
