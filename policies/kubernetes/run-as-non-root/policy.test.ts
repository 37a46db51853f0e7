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

const marked = (text: string): string => text.replace("name: app", "name: «app»");

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: «app» # the shop
          image: app:1
          ports: [{ containerPort: 80 }]
        - image: log:1
          name: «log»
`;

testPolicy(
  policy,
  {
    reports: {
      "user 0 in a patch, whatever it completes": pod("  securityContext: { runAsUser: «0» }\n").replace(
        "      image: app:1\n",
        "",
      ),
      "a container without any setting, at its name": {
        files: { "manifest.yaml": marked(pod("")) },
        message: 'Container "app" may run as root',
      },
      "every container of a workload, init and ephemeral ones too": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  jobTemplate:
    spec:
      template:
        spec:
          initContainers: [{ name: «fetch», image: a:1 }, { name: «proxy», image: a:1, restartPolicy: Always }]
          containers: [{ name: «run», image: a:1 }]
          ephemeralContainers: [{ name: «debug», image: a:1 }]
`,
      "runAsNonRoot: false of the container": pod("", "      securityContext: { runAsNonRoot: «false» }\n"),
      "runAsNonRoot: false of the pod, once for all containers": pod(
        "  securityContext:\n    runAsNonRoot: «no»\n",
        "    - name: log\n      image: log:1\n",
      ),
      "a container that overrides its pod's good setting": pod(
        "  securityContext: { runAsNonRoot: true }\n",
        "      securityContext: { runAsNonRoot: «false» }\n",
      ),
      "user 0, at the number": {
        files: { "manifest.yaml": pod("  securityContext: { runAsUser: «0» }\n") },
        message: "runs as user 0",
      },
      "user 0 beside runAsNonRoot: false": pod("  securityContext: { runAsUser: «0», runAsNonRoot: false }\n"),
      "a null as if nothing stood there": marked(pod("  securityContext: { runAsNonRoot: ~ }\n")),
      "a container in an item of a List": `apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: «app», image: a:1 }] } }
`,
      "a manifest in JSON": {
        files: {
          "manifest.json":
            '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": «"app"», "image": "a"}]}}\n',
        },
      },
      "the value in an anchor that several containers share, once": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: a
      image: a:1
      securityContext: &context { runAsNonRoot: «false» }
    - name: b
      image: b:1
      securityContext: *context
`,
        },
      },
    },
    silent: {
      "a patch, whose containers have no image": pod("  securityContext: { runAsNonRoot: false }\n").replace(
        "      image: app:1\n",
        "",
      ),
      "runAsNonRoot: true of the pod": pod("  securityContext: { runAsNonRoot: true }\n"),
      "runAsNonRoot: true of the container": pod("", "      securityContext: { runAsNonRoot: yes }\n"),
      "a container that is better than its pod": pod(
        "  securityContext: { runAsNonRoot: false, runAsUser: 0 }\n",
        "      securityContext: { runAsNonRoot: true, runAsUser: 1000 }\n",
      ),
      "a user other than root": pod("  securityContext: { runAsUser: 1000 }\n"),
      "a user other than root where runAsNonRoot is false": pod(
        "  securityContext: { runAsNonRoot: false, runAsUser: 65534 }\n",
      ),
      "a value that a template fills in": pod("  securityContext: { runAsNonRoot: '{{ .Values.nonRoot }}' }\n"),
      "a user that a template fills in": pod("  securityContext: { runAsUser: '{{ .Values.uid }}' }\n"),
      "a security context that a template fills in": pod("", "      securityContext: '{{ toYaml .Values.context }}'\n"),
      "a value of the wrong type, which the API refuses": pod("  securityContext: { runAsUser: '0' }\n"),
      "a Windows pod, which has no user numbers": pod("  os: { name: windows }\n"),
      "a pod for nodes whose system a template names": pod(
        "  nodeSelector: { kubernetes.io/os: '{{ .Values.os }}' }\n",
      ),
      "a pod with a user namespace, whose root is nobody on the node": pod("  hostUsers: false\n"),
      "a custom resource that looks like a workload": `apiVersion: acme.io/v1
kind: Deployment
spec: { template: { spec: { containers: [{ name: app, image: a:1 }] } } }
`,
      "a workload without containers": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: {}\n",
      "a container whose finding is waived": pod("").replace(
        "    - name: app",
        "    # secpolicy-ignore test/policy -- needs to bind a raw device\n    - name: app",
      ),
    },
    fixes: {
      "sets it for the whole pod when no container has a say": {
        before: deployment,
        after: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: app # the shop
          image: app:1
          ports: [{ containerPort: 80 }]
        - image: log:1
          name: log
      securityContext:
        runAsNonRoot: true
`,
      },
      "sets it for one container where another has a say": {
        before: marked(pod("", "    - name: log\n      securityContext: { runAsUser: 1000 }\n")),
        after: pod(
          "",
          "      securityContext:\n        runAsNonRoot: true\n    - name: log\n      securityContext: { runAsUser: 1000 }\n",
        ),
      },
      "turns a false into true where it stands": {
        before: pod("  securityContext:\n    runAsNonRoot: «false» # for now\n"),
        after: pod("  securityContext:\n    runAsNonRoot: true # for now\n"),
      },
      "adds to a security context that is there": {
        before: marked(pod("  securityContext: { fsGroup: 2000 }\n")),
        after: pod("  securityContext: { fsGroup: 2000, runAsNonRoot: true }\n"),
      },
    },
  },
  { describe, it },
);
