import { definePolicy, is, usersOf } from "@secpolicy/core";

const reach: ReadonlyMap<string, string> = new Map([
  ["BPF", "it can load programs into the host's kernel"],
  ["IPC_LOCK", "it can hold the host's memory for itself"],
  ["LEASE", "it can stall other programs' access to files"],
  ["LINUX_IMMUTABLE", "it can make files undeletable"],
  ["MAC_ADMIN", "it can change mandatory access control"],
  ["MAC_OVERRIDE", "it can pass mandatory access control"],
  ["NET_ADMIN", "it can change addresses, routes and filters of its network"],
  ["PERFMON", "it can watch what runs on the host"],
  ["SYSLOG", "it can read the host's kernel log and the addresses in it"],
  ["SYS_BOOT", "it can restart the host"],
  ["SYS_NICE", "it can take processor time from all others"],
  ["SYS_PACCT", "it can switch process accounting off"],
  ["SYS_PTRACE", "it can read and change the memory of every process that it sees"],
  ["SYS_RESOURCE", "it can pass limits that are set for it"],
  ["SYS_TIME", "it can set the host's clock"],
  ["WAKE_ALARM", "it can wake the host"],
]);

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service has a strong capability",
    severity: "medium",
    severityReason: "It takes a flaw in the program, and what is gained is less than the whole host.",
    presets: ["strict", "cis-docker"],
    remediation: "Remove the capability unless the program fails without it.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#cap_add",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:5.4", "owasp-docker:rule-3"],
    aliases: [
      "compose-lint:CL-0011",
      "compose-lint:CL-0027",
      "compose-lint:CL-0028",
      "compose-lint:CL-0029",
      "compose-lint:CL-0030",
    ],
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
        message: `Service "${name}" adds the capability ${capability}: ${consequence}.`,
        related: usersOf(service, item, `used by ${name}`),
      };
    }
  },
});
