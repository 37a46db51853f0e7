import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

/** A pod whose only container has the security context. */
const pod = (context: string, spec = ""): string =>
  `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
    - name: app
      image: app:1
${context === "" ? "" : `      securityContext: ${context}\n`}`;

const marked = (text: string): string => text.replace("name: app", "name: «app»");

testPolicy(
  policy,
  {
    reports: {
      "a list without ALL in a patch, whatever it completes": pod("{ capabilities: { drop: «[KILL]» } }").replace(
        "      image: app:1\n",
        "",
      ),
      "a container that drops nothing, at its name": {
        files: { "manifest.yaml": marked(pod("")) },
        message: 'Container "app"',
      },
      "a container that drops something, at the list": pod("{ capabilities: { drop: «[NET_RAW, CHOWN]» } }"),
      "an empty list": pod("{ capabilities: { drop: «[]» } }"),
      "a container that only adds": marked(pod("{ capabilities: { add: [NET_ADMIN] } }")),
      "a null as if nothing stood there": marked(pod("{ capabilities: { drop: ~ } }")),
      "a setting of the pod, where it does not exist": marked(
        pod("", "  securityContext: { capabilities: { drop: [ALL] } }\n"),
      ),
      "a list that several containers share, once": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: a
      image: a:1
      securityContext: { capabilities: &caps { drop: «[KILL]» } }
    - name: b
      image: b:1
      securityContext: { capabilities: *caps }
`,
      "init and ephemeral containers": `apiVersion: v1
kind: ReplicationController
metadata: { name: web }
spec:
  template:
    spec:
      initContainers: [{ name: «setup», image: a:1 }]
      containers: [{ name: app, securityContext: { capabilities: { drop: [ALL] } } }]
      ephemeralContainers: [{ name: «debug», image: a:1 }]
`,
    },
    silent: {
      "a patch, whose containers have no image": pod("").replace("      image: app:1\n", ""),
      "a container that drops ALL": pod("{ capabilities: { drop: [ALL] } }"),
      "one that drops ALL and adds what it needs": pod(
        "\n        capabilities:\n          drop:\n            - ALL\n          add: [CHOWN]",
      ),
      "the word in lower case, which runtimes accept": pod("{ capabilities: { drop: [all] } }"),
      "ALL among others": pod("{ capabilities: { drop: [NET_RAW, ALL] } }"),
      "a list with an item that a template fills in": pod("{ capabilities: { drop: [NET_RAW, '{{ .Values.cap }}'] } }"),
      "a list that a template fills in": pod("{ capabilities: { drop: '{{ .Values.drop }}' } }"),
      "a security context that a template fills in": pod("'{{ toYaml .Values.context }}'"),
      "a privileged container, which has them all anyway": pod("{ privileged: true }"),
      "a container that a template may make privileged": pod("{ privileged: '{{ .Values.privileged }}' }"),
      "a Windows pod, which has none": pod("", "  os: { name: windows }\n"),
    },
    fixes: {
      "adds the list": {
        before: marked(pod("{ runAsUser: 1000 }")),
        after: pod("{ runAsUser: 1000, capabilities: { drop: [ALL] } }"),
      },
      "keeps what is added": {
        before: marked(pod("\n        capabilities:\n          add: [CHOWN] # for the entry point")),
        after: pod(
          "\n        capabilities:\n          add: [CHOWN] # for the entry point\n          drop:\n            - ALL",
        ),
      },
      "replaces a shorter list": {
        before: pod("{ capabilities: { drop: «[NET_RAW]» } }"),
        after: pod("{ capabilities: { drop: [ALL] } }"),
      },
    },
  },
  { describe, it },
);
