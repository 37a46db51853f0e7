// Written by `npm run generate`; changes are lost.
import type { CatalogueEntry } from "@secpolicy/core";

export const catalogue: readonly CatalogueEntry[] = [
  {"id":"compose/docker-socket","title":"Container engine's socket is mounted","severity":"high","presets":["recommended","cis-docker"],"aliases":["kics:docker_socket_mounted_in_container","compose-lint:CL-0001","semgrep:exposing-docker-socket-volume"],"since":"0.1.0"},
  {"id":"compose/duplicate-key","title":"Key occurs twice","severity":"medium","presets":["recommended"],"aliases":["dclint:invalid-yaml"],"since":"0.1.0"},
  {"id":"compose/network-internal-unset","title":"Private network leaves internal unset","severity":"low","presets":["strict"],"aliases":[],"since":"0.1.0"},
  {"id":"compose/network-not-internal","title":"Private network is not internal","severity":"medium","presets":["recommended"],"aliases":[],"since":"0.1.0"},
  {"id":"compose/network-undefined","title":"Service joins an undeclared network","severity":"high","presets":["recommended"],"aliases":[],"since":"0.1.0"},
  {"id":"compose/privileged","title":"Service runs privileged","severity":"high","presets":["recommended","cis-docker"],"aliases":["kics:privileged_containers_enabled","compose-lint:CL-0002","semgrep:privileged-service"],"since":"0.1.0"},
  {"id":"kubernetes/allow-privilege-escalation","title":"Container may gain privileges","severity":"medium","presets":["recommended","pss-restricted","nsa-k8s"],"aliases":["kubelinter:privilege-escalation-container","trivy:KSV-0001","checkov:CKV_K8S_20","kics:privilege_escalation_allowed","polaris:privilegeEscalationAllowed","kubesec:AllowPrivilegeEscalation","kubescape:C-0016","kyverno:pod-security/disallow-privilege-escalation","semgrep:allow-privilege-escalation","semgrep:allow-privilege-escalation-true","semgrep:allow-privilege-escalation-no-securitycontext"],"since":"0.1.0"},
  {"id":"kubernetes/capabilities-not-dropped","title":"Container keeps default capabilities","severity":"low","presets":["recommended","pss-restricted"],"aliases":["trivy:KSV-0003","trivy:KSV-0106","checkov:CKV_K8S_37","polaris:insecureCapabilities","kubesec:CapDropAll","kyverno:best-practices/require-drop-all","kyverno:pod-security/disallow-capabilities-strict"],"since":"0.1.0"},
  {"id":"kubernetes/duplicate-key","title":"Key occurs twice","severity":"medium","presets":["recommended"],"aliases":["kubeconform:strict"],"since":"0.1.0"},
  {"id":"kubernetes/image-user-by-name","title":"runAsNonRoot on an image whose user is a name","severity":"high","presets":["recommended"],"aliases":[],"since":"0.1.0"},
  {"id":"kubernetes/run-as-non-root","title":"Container may run as root","severity":"medium","presets":["recommended","pss-restricted","nsa-k8s"],"aliases":["kubelinter:run-as-non-root","trivy:KSV-0012","checkov:CKV_K8S_23","kics:containers_running_as_root","polaris:runAsRootAllowed","kubesec:RunAsNonRoot","kubescape:C-0013","kyverno:pod-security/require-run-as-nonroot","semgrep:run-as-non-root","semgrep:run-as-non-root-container-level","semgrep:run-as-non-root-container-level-missing-security-context","semgrep:run-as-non-root-security-context-pod-level"],"since":"0.1.0"},
];
