import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

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
      "a capability that runtimes don't give, at the word": {
        files: {
          "manifest.yaml": pod("", "      securityContext: { capabilities: { add: [CHOWN, «NET_ADMIN», KILL] } }\n"),
        },
        message: 'Container "app" adds the capability NET_ADMIN',
      },
      "NET_RAW, which some runtimes give and the standard refuses": pod(
        "",
        "      securityContext: { capabilities: { add: [«NET_RAW»] } }\n",
      ),
      "all of them": pod("", "      securityContext: { capabilities: { add: ['{{ .Values.cap }}', «ALL»] } }\n"),
      "a name that is not as Kubernetes spells it": pod(
        "",
        "      securityContext: { capabilities: { add: [«CAP_CHOWN», «chown»] } }\n",
      ),
      "an init container": `apiVersion: v1
kind: Pod
spec:
  initContainers: [{ name: sysctl, image: a:1, securityContext: { capabilities: { add: [«SYS_ADMIN»] } } }]
  containers: [{ name: app, image: a:1 }]
`,
    },
    silent: {
      "capabilities of the default set": pod(
        "",
        "      securityContext:\n        capabilities:\n          add: [AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]\n",
      ),
      "an empty list, and a null": pod("", "      securityContext: { capabilities: { add: [], drop: ~ } }\n"),
      "what is dropped": pod("", "      securityContext: { capabilities: { drop: [NET_ADMIN] } }\n"),
      "a list that a template fills in": pod(
        "",
        "      securityContext: { capabilities: { add: '{{ .Values.caps }}' } }\n",
      ),
      "the pod's security context, which has no such field": pod(
        "  securityContext: { capabilities: { add: [NET_ADMIN] } }\n",
      ),
    },
  },
  { describe, it },
);
