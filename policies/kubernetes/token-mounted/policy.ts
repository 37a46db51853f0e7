import { definePolicy, is, type KubernetesPod, type Scalar, setValue } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Pod mounts a token that it does not ask for",
    severity: "low",
    severityReason: "The default account has next to no rights unless somebody adds some.",
    presets: ["strict", "nsa-k8s"],
    remediation: "Set `automountServiceAccountToken: false` in the pod, or name the account that it needs.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting",
    ],
    frameworks: ["nsa-k8s:1.11", "cis-k8s-1.23:5.1.6"],
    aliases: [
      "kubelinter:default-service-account",
      "kics:service_account_name_undefined_or_empty",
      "kubesec:ServiceAccountName",
      "trivy:KSV-0036",
      "checkov:CKV_K8S_38",
      "kics:service_account_token_automount_not_disabled",
      "polaris:automountServiceAccountToken",
      "kubesec:AutomountServiceAccountToken",
      "kubescape:C-0034",
      "kubescape:C-0190",
      "kubescape:C-0261",
      "kyverno:other/restrict-automount-sa-token",
    ],
    since: "0.1.0",
  },
  *check(pod) {
    const { automountServiceAccountToken: mounts, containers, yaml } = pod;
    if (is(mounts, false) !== false || !usesDefaultAccount(pod)) return;
    // A patch: the file that it completes may say more.
    if (containers.every(({ image }) => image === undefined)) return;
    const edits = setValue(yaml, ["automountServiceAccountToken"], false);
    yield {
      at: mounts ?? pod,
      message: `Pod "${pod.context.label}" names no account and mounts the token of "default", with which whoever takes it over can speak to the API server.`,
      fix: edits === undefined ? undefined : { title: "Do not mount it", safe: false, edits },
    };
  },
});

function usesDefaultAccount({ serviceAccount }: KubernetesPod): boolean {
  return serviceAccount === undefined || isDefault(serviceAccount);
}

function isDefault(account: Scalar<string>): boolean {
  return is(account, "default") === true || is(account, "") === true;
}
