import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const pod = (ports: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: web, ports: ${ports} }] }\n`;

testPolicy(
  policy,
  {
    reports: {
      "port 22": {
        files: { "app.yaml": pod("[{ containerPort: «22» }]") },
        message: 'Container "app" listens on port 22',
      },
      "with its protocol": pod("[{ containerPort: 80 }, { containerPort: «22», protocol: TCP }]"),
    },
    silent: {
      "other ports": pod("[{ containerPort: 2222 }, { containerPort: 8022 }]"),
      "a port of the node": pod("[{ containerPort: 80, hostPort: 22 }]"),
      "another protocol": pod("[{ containerPort: 22, protocol: UDP }]"),
      "a number that a template fills in": pod("[{ containerPort: '{{ .port }}' }]"),
    },
  },
  { describe, it },
);
