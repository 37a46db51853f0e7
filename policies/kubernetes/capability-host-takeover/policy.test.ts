import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A pod with lines of its spec and of its only container. */
const pod = (spec: string, container = ""): string =>
  `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
    - name: app
      image: app:1
${container}`;

testPolicy(
  policy,
  {
    reports: {
      "each of the capabilities, at the item": {
        files: {
          "manifest.yaml": pod(
            "",
            "      securityContext: { capabilities: { add: [«SYS_ADMIN», «sys_module», «CAP_SYS_RAWIO», NET_ADMIN] } }\n",
          ),
        },
        message: 'Container "app" adds the capability',
      },
      "all of them": pod("", "      securityContext: { capabilities: { drop: [NET_RAW], add: [«ALL»] } }\n"),
    },
    silent: {
      "weaker capabilities": pod(
        "",
        "      securityContext: { capabilities: { add: [NET_ADMIN, SYS_PTRACE, CHOWN] } }\n",
      ),
      "capabilities that are dropped": pod("", "      securityContext: { capabilities: { drop: [ALL, SYS_ADMIN] } }\n"),
      "a privileged container, which has them all": pod(
        "",
        "      securityContext: { privileged: true, capabilities: { add: [SYS_ADMIN] } }\n",
      ),
      "a pod with a user namespace": pod(
        "  hostUsers: false\n",
        "      securityContext: { capabilities: { add: [SYS_ADMIN] } }\n",
      ),
      "an item that a template fills in": pod(
        "",
        "      securityContext: { capabilities: { add: ['{{ .Values.cap }}'] } }\n",
      ),
    },
  },
  { describe, it },
);
