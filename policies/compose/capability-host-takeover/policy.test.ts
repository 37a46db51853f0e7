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
      "each of the capabilities, at the item": {
        files: {
          "compose.yaml": app("cap_add: [«SYS_ADMIN», «sys_module», «CAP_SYS_RAWIO», «DAC_READ_SEARCH», NET_ADMIN]"),
        },
        message: 'Service "app" adds',
      },
      "all of them": { files: { "compose.yaml": app("cap_add:", "  - «ALL»") }, message: "ALL" },
      "a list that services share, once": {
        files: {
          "compose.yaml":
            "x-c: &c [«SYS_ADMIN»]\nservices:\n  a: { image: a, cap_add: *c }\n  b: { image: b, cap_add: *c }\n",
        },
        related: ["a", "b"],
      },
      "a variable's default": app('cap_add: [«"${CAP:-SYS_ADMIN}"»]'),
      "an agent with more than it needs":
        "services:\n  falco: { image: 'falcosecurity/falco:0.42', cap_add: [SYS_ADMIN, «SYS_MODULE»] }\n",
    },
    silent: {
      "weaker capabilities": app("cap_add: [NET_ADMIN, SYS_PTRACE, SYS_TIME, CHOWN]"),
      "capabilities that are dropped": app("cap_drop: [ALL, SYS_ADMIN]"),
      "an agent with what its documentation asks for":
        "services:\n  falco: { image: 'falcosecurity/falco:0.42', cap_add: [SYS_ADMIN, SYS_RESOURCE, SYS_PTRACE] }\n",
      "a privileged service, which has them all": app("privileged: true", "cap_add: [SYS_ADMIN]"),
      "an item that only a variable knows": app('cap_add: ["${CAP}"]'),
      "the words in other places": app("environment: { CAP: SYS_ADMIN }", "labels: [ALL]"),
    },
  },
  { describe, it },
);
