import { definePolicy, is, usersOf } from "@secpolicy/core";

/** What a container does with each of them, all of it published. */
const reach: ReadonlyMap<string, string> = new Map([
  ["ALL", "it can mount the host's disks and load code into its kernel"],
  ["SYS_ADMIN", "it can mount file systems and step out of its namespaces"],
  ["SYS_MODULE", "it can load code into the host's kernel"],
  ["SYS_RAWIO", "it can reach the host's memory and disks"],
  ["DAC_READ_SEARCH", "it can open any file of the host by its handle"],
]);

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service has a capability that is as good as root on the host",
    severity: "high",
    severityReason: "Whoever takes the container over has the host, without any further flaw.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Remove the capability; where the program fails without it, look for the narrower one that it needs, or for a device.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#cap_add",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:5.4", "owasp-docker:rule-3"],
    aliases: ["compose-lint:CL-0024"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, identity, capAdd, privileged } = service;
    if (is(privileged, true) !== false) return;
    for (const item of capAdd?.items ?? []) {
      if (!item.known) continue;
      const capability = item.value.toUpperCase().replace(/^CAP_/, "");
      const consequence = reach.get(capability);
      if (consequence === undefined || identity?.known?.capabilities.includes(capability)) continue;
      yield {
        at: item,
        message: `Service "${name}" adds the capability ${capability}: ${consequence}, so whoever takes it over has the host.`,
        related: usersOf(service, item, `used by ${name}`),
      };
    }
  },
});
