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
      "a parameter that is not safe, at its name": {
        files: {
          "manifest.yaml": pod("  securityContext: { sysctls: [{ name: «net.core.somaxconn», value: '1024' }] }\n"),
        },
        message: 'Pod "web" sets net.core.somaxconn',
      },
      "every one of them": pod(
        "  securityContext:\n    sysctls:\n      - { name: kernel.shm_rmid_forced, value: '1' }\n      - { name: «kernel.msgmax», value: '1' }\n      - { name: «net.ipv4.ip_forward», value: '1' }\n",
      ),
      "a parameter that is safe in a later version": {
        files: {
          "manifest.yaml": pod("  securityContext: { sysctls: [{ name: «net.ipv4.tcp_rmem», value: '4096 1 2' }] }\n"),
        },
        settings: { kubernetesVersion: "1.31" },
      },
    },
    silent: {
      "safe parameters": pod(
        "  securityContext: { sysctls: [{ name: net.ipv4.ip_unprivileged_port_start, value: '0' }, { name: net.ipv4.tcp_notsent_lowat, value: '1' }] }\n",
      ),
      "a parameter that the version has among them": {
        files: {
          "manifest.yaml": pod("  securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem, value: '4096 1 2' }] }\n"),
        },
        settings: { kubernetesVersion: "1.32" },
      },
      "a name that a template fills in": pod("  securityContext: { sysctls: [{ name: '{{ .name }}', value: '1' }] }\n"),
      "a list that a template fills in": pod("  securityContext: { sysctls: '{{ toYaml .Values.sysctls }}' }\n"),
      "a container's security context, which has no such field": pod(
        "",
        "      securityContext: { sysctls: [{ name: net.core.somaxconn, value: '1' }] }\n",
      ),
    },
  },
  { describe, it },
);
