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
      "a type that is no container's, at the word": {
        files: { "manifest.yaml": pod("", "      securityContext: { seLinuxOptions: { type: «spc_t» } }\n") },
        message: 'The SELinux type of "app" is spc_t',
      },
      "a user and a role, of the pod": pod(
        "  securityContext: { seLinuxOptions: { user: «system_u», role: «sysadm_r», level: 's0:c1' } }\n",
      ),
      "a pod's type that its container overrides, because admission looks at both": pod(
        "  securityContext: { seLinuxOptions: { type: «spc_t» } }\n",
        "      securityContext: { seLinuxOptions: { type: container_t } }\n",
      ),
      "container_engine_t before 1.31": {
        files: { "manifest.yaml": pod("  securityContext: { seLinuxOptions: { type: «container_engine_t» } }\n") },
        settings: { kubernetesVersion: "1.30" },
      },
    },
    silent: {
      "types of containers": pod(
        "  securityContext: { seLinuxOptions: { type: container_t } }\n",
        "      securityContext: { seLinuxOptions: { type: container_kvm_t, level: 's0:c1,c2' } }\n",
      ),
      "container_engine_t from 1.31 on": {
        files: { "manifest.yaml": pod("  securityContext: { seLinuxOptions: { type: container_engine_t } }\n") },
        settings: { kubernetesVersion: "1.31" },
      },
      "empty texts": pod("  securityContext: { seLinuxOptions: { type: '', user: '', role: '' } }\n"),
      "options that a template fills in": pod(
        "  securityContext: { seLinuxOptions: '{{ toYaml .Values.selinux }}' }\n",
      ),
    },
  },
  { describe, it },
);
