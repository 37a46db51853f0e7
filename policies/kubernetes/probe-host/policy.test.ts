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
      "the host of a probe, at the word": {
        files: { "manifest.yaml": pod("", "      livenessProbe: { httpGet: { port: 80, host: «example.com» } }\n") },
        message: "to example.com",
      },
      "every probe and hook": pod(
        "",
        `      livenessProbe: { tcpSocket: { port: 80, host: «10.0.0.1» } }
      readinessProbe: { httpGet: { port: 80, host: «127.0.0.1» } }
      startupProbe: { tcpSocket: { port: 80, host: «localhost» } }
      lifecycle:
        postStart: { httpGet: { port: 80, host: «a» } }
        preStop: { tcpSocket: { port: 80, host: «b» } }
`,
      ),
      "a cluster of 1.34, which has the control": {
        files: { "manifest.yaml": pod("", "      readinessProbe: { httpGet: { port: 80, host: «a» } }\n") },
        settings: { kubernetesVersion: "1.34" },
      },
    },
    silent: {
      "a probe of the pod": pod("", "      livenessProbe: { httpGet: { port: 80, path: / } }\n"),
      "an empty host": pod("", "      livenessProbe: { httpGet: { port: 80, host: '' } }\n"),
      "the header of that name": pod(
        "",
        "      livenessProbe: { httpGet: { port: 80, httpHeaders: [{ name: Host, value: example.com }] } }\n",
      ),
      "a host that a template fills in": pod(
        "",
        "      livenessProbe: { httpGet: { port: 80, host: '{{ .Values.host }}' } }\n",
      ),
      "a cluster of 1.33, which does not have the control": {
        files: { "manifest.yaml": pod("", "      livenessProbe: { httpGet: { port: 80, host: a } }\n") },
        settings: { kubernetesVersion: "1.33" },
      },
    },
  },
  { describe, it },
);
