import { definePolicy, usersOf } from "@secpolicy/core";

/** Where command lines of clouds, the kubelet and kubeadm keep credentials. */
const PATH =
  /^(?:\/root|\/home\/[^/]+)\/\.(?:aws|azure|config\/gcloud|kube|docker|ssh)(?:\/.*)?$|^\/etc\/kubernetes\/(?:azure\.json|admin\.conf|super-admin\.conf|kubelet\.conf|controller-manager\.conf|scheduler\.conf|pki(?:\/.*)?)$|^\/var\/lib\/kubelet\/(?:kubeconfig|pki(?:\/.*)?)$/;

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container gets the node's credentials",
    severity: "high",
    severityReason: "They open the cloud or the cluster, and it takes nobody's help to read them.",
    presets: ["recommended"],
    remediation: "Give the pod an identity of its own, with a service account.",
    references: [
      "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
      "https://kubernetes.io/docs/concepts/security/service-accounts/",
    ],
    frameworks: [],
    aliases: ["kubescape:C-0020"],
    since: "0.1.0",
  },
  *check(container) {
    const { hostMounts, label } = container;
    for (const { hostPath, path } of hostMounts) {
      if (path === undefined || !PATH.test(path)) continue;
      yield {
        at: hostPath,
        message: `Container "${label}" can read ${path} of its node, which holds credentials for the cloud or the cluster.`,
        related: usersOf(container, hostPath, `used by ${label}`),
      };
    }
  },
});
