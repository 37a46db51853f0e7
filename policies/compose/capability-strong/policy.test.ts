import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "strong capabilities, at the items": {
        files: { "compose.yaml": app("cap_add: [«NET_ADMIN», «cap_sys_time», «SYS_PTRACE», «BPF», CHOWN]") },
        message: 'Service "app" adds',
      },
      "more of them": app("cap_add:", "  - «SYSLOG»", "  - «IPC_LOCK»", "  - «SYS_NICE»"),
    },
    silent: {
      "capabilities of the default set": app("cap_add: [CHOWN, NET_BIND_SERVICE, NET_RAW, SETUID, KILL]"),
      "those that are as good as root, which are a matter of their own": app("cap_add: [SYS_ADMIN, ALL]"),
      "an agent with what its documentation asks for":
        "services:\n  falco: { image: 'falcosecurity/falco:0.42', cap_add: [SYS_PTRACE, SYS_RESOURCE] }\n",
      "a privileged service": app("privileged: true", "cap_add: [NET_ADMIN]"),
      "an item that only a variable knows": app('cap_add: ["${CAP}"]'),
    },
  },
  { describe, it },
);
