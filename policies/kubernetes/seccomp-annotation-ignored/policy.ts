import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Seccomp annotation has no effect",
    severity: "medium",
    severityReason: "The file asks for a profile, and the container runs without.",
    presets: ["recommended"],
    remediation: "Set `seccompProfile` in a securityContext, and remove the annotation.",
    references: [
      "https://kubernetes.io/docs/tutorials/security/seccomp/",
      "https://kubernetes.io/docs/reference/labels-annotations-taints/#seccomp-security-alpha-kubernetes-io-pod",
    ],
    frameworks: [],
    aliases: ["checkov:CKV_K8S_31", "kubescore:container-seccomp-profile"],
    since: "0.1.0",
  },
  *check({ context, containers, seccompAnnotations, standard }) {
    if (standard.readsSeccompAnnotations || containers.every(({ security }) => security.seccompProfile !== undefined))
      return;
    for (const annotation of seccompAnnotations) {
      yield {
        at: annotation,
        message: `Pod "${context.label}" asks for a seccomp profile with an annotation that Kubernetes has ignored since 1.27, so its containers have none.`,
      };
    }
  },
});
