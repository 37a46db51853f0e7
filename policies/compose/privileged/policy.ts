import {
  type ComposeService,
  contains,
  definePolicy,
  type Fix,
  is,
  type Located,
  removeEntry,
  setValue,
  usersOf,
} from "@secpolicy/core";

/** What images that are often run privileged can do with instead, by their own documentation. */
const enough: ReadonlyMap<string, string> = new Map([
  [
    "docker.io/falcosecurity/falco",
    "Falco's modern eBPF probe needs no more than cap_drop ALL and cap_add SYS_ADMIN, SYS_RESOURCE and SYS_PTRACE",
  ],
]);

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service runs privileged",
    severity: "high",
    severityReason: "Whoever takes the container over has the host, without any further flaw.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Remove `privileged: true`, drop all capabilities, and add back the capabilities and devices that the program fails without.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#privileged",
      "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
      "https://falco.org/docs/setup/container/",
    ],
    frameworks: ["cis-docker:5.5", "owasp-docker:rule-3"],
    aliases: ["kics:privileged_containers_enabled", "compose-lint:CL-0002", "semgrep:privileged-service"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, image, privileged } = service;
    if (privileged === undefined || is(privileged, true) !== true) return;
    const least = enough.get(image?.repository ?? "");
    const advice = least === undefined ? "" : ` ${least}.`;
    yield {
      at: privileged,
      message: `Service "${name}" runs privileged: it has every capability and every device of the host, so whoever takes it over has the host.${advice}`,
      related: usersOf(service, privileged, `used by ${name}`),
      fix: fixOf(service, privileged),
    };
  },
});

/** A value that stands outside the service may be meant for others, too. */
function fixOf({ yaml, extent, source }: ComposeService, at: Located): Fix | undefined {
  if (at.source !== source || !contains(extent, at.range)) return undefined;
  const edits = removeEntry(yaml, "privileged") ?? setValue(yaml, ["privileged"], false);
  return edits === undefined ? undefined : { title: "Run without privileges", safe: false, edits };
}
