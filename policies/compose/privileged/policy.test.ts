import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a privileged service, at the value": {
        files: { "compose.yaml": "services:\n  app:\n    image: acme/app:1\n    privileged: «true»\n" },
        message: 'Service "app" runs privileged',
      },
      "a boolean as a string": 'services:\n  app: { image: a, privileged: «"true"» }\n',
      "a variable's default": "services:\n  app:\n    image: a\n    privileged: «${PRIVILEGED:-true}»\n",
      "a variable that the file of variables sets": {
        files: {
          "compose.yaml": "services:\n  app:\n    image: a\n    privileged: «${PRIVILEGED}»\n",
          ".env": "PRIVILEGED=true\n",
        },
      },
      "a value from a fragment, once, with the services that use it": {
        files: {
          "compose.yaml":
            "x-base: &base\n  privileged: «true»\nservices:\n  a:\n    <<: *base\n    image: a\n  b:\n    <<: *base\n    image: b\n",
        },
        related: ["a", "b"],
      },
      "a value that another service extends, once": {
        files: {
          "compose.yaml":
            "services:\n  base:\n    image: a\n    privileged: «true»\n  app:\n    extends: { service: base }\n",
        },
        related: ["app"],
      },
      "Falco, with what it really needs": {
        files: {
          "compose.yaml":
            "services:\n  falco:\n    image: falcosecurity/falco:${FALCO_VERSION}\n    privileged: «true»\n",
        },
        message: "needs no more than the capabilities SYS_ADMIN, SYS_RESOURCE, SYS_PTRACE.",
      },
      "an exporter that needs nothing": {
        files: {
          "compose.yaml": "services:\n  node:\n    image: prom/node-exporter:v1.9.0\n    privileged: «true»\n",
        },
        message: "node exporter needs none of this.",
      },
      "a service in a file that is laid over another": {
        files: { "compose.override.yaml": "services:\n  app:\n    privileged: «true»\n" },
      },
    },
    silent: {
      "a service that is not privileged": "services:\n  app:\n    image: a\n    privileged: false\n",
      "a service that says nothing": "services:\n  app:\n    image: a\n    cap_add: [SYS_ADMIN]\n",
      "Falco with what it needs":
        "services:\n  falco:\n    image: falcosecurity/falco:0.43.0\n    cap_drop: [ALL]\n    cap_add: [SYS_ADMIN, SYS_RESOURCE, SYS_PTRACE]\n",
      "a null, which says nothing either": "services:\n  app:\n    image: a\n    privileged:\n",
      "a variable that nothing sets": "services:\n  app:\n    image: a\n    privileged: ${PRIVILEGED}\n",
      "a default of false": "services:\n  app:\n    image: a\n    privileged: ${PRIVILEGED:-false}\n",
      "a service that takes back what it extends": {
        files: {
          "compose.yaml": "services:\n  app:\n    extends: { file: base.yaml, service: base }\n    privileged: false\n",
          "base.yaml": "services:\n  base:\n    image: a\n    privileged: true\n",
        },
      },
      "a service that overrides what it merges":
        "x-base: &base { privileged: true }\nservices:\n  app:\n    <<: *base\n    image: a\n    privileged: false\n",
      "a fragment that no service uses": "x-base: &base { privileged: true }\nservices:\n  app:\n    image: a\n",
      "a service that extends something unknown":
        "services:\n  app:\n    image: a\n    extends: { file: ../elsewhere.yaml, service: base }\n",
      "the word in other places":
        "services:\n  privileged:\n    image: privileged\n    environment: { privileged: true }\n    labels: [privileged=true]\n",
    },
    fixes: {
      "removes the line": {
        before: "services:\n  app:\n    image: a\n    privileged: «true» # for the tun device\n    user: app\n",
        after: "services:\n  app:\n    image: a\n    user: app\n",
      },
      "keeps a flow map whole": {
        before: "services:\n  app: { privileged: «true», image: a }\n",
        after: "services:\n  app: { image: a }\n",
      },
      "says no where the line hides a fragment's yes": {
        before:
          "x-base: &base { privileged: true }\nservices:\n  app:\n    <<: *base\n    image: a\n    privileged: «yes»\n",
        after:
          "x-base: &base { privileged: true }\nservices:\n  app:\n    <<: *base\n    image: a\n    privileged: false\n",
      },
    },
  },
  { describe, it },
);
