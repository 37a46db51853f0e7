import { addToList, all, any, definePolicy, is, usersOf } from "@secpolicy/core";

const NAME = "no-new-privileges";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service may gain privileges",
    severity: "low",
    severityReason:
      "It takes a program with the set-user-ID bit, which many images have, and a flaw to make use of it.",
    presets: ["strict", "cis-docker"],
    remediation: "Add `no-new-privileges:true` to `security_opt`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
      "https://docs.docker.com/reference/cli/docker/container/run/#security-opt",
      "https://www.kernel.org/doc/html/latest/userspace-api/no_new_privs.html",
    ],
    frameworks: ["cis-docker:5.26", "owasp-docker:rule-4"],
    aliases: [
      "kics:no_new_privileges_not_set",
      "kics:security_opt_not_set",
      "compose-lint:CL-0003",
      "semgrep:no-new-privileges",
    ],
    since: "0.1.0",
  },
  *check(service) {
    const { name, securityOptions, privileged, yaml } = service;
    if (is(privileged, true) !== false) return;
    const consequence = "a program with the set-user-ID bit makes an ordinary user root";
    const own = securityOptions.items.find((option) => is(option.name, NAME) === true);
    if (own !== undefined && is(own.value, "false") === true) {
      const at = own.setting;
      const related = usersOf(service, at, `used by ${name}`);
      yield { at, message: `Service "${name}" switches no-new-privileges off: ${consequence}.`, related };
      return;
    }
    const isOn = any(
      securityOptions.items.map((option) =>
        all([is(option.name, NAME), option.value === undefined || is(option.value, "true")]),
      ),
    );
    if (securityOptions.open || isOn !== false) return;
    const edits = addToList(yaml, "security_opt", `${NAME}:true`);
    yield {
      at: service,
      message: `Service "${name}" may gain privileges: ${consequence}.`,
      fix: edits === undefined ? undefined : { title: "Add no-new-privileges:true", safe: false, edits },
    };
  },
});
