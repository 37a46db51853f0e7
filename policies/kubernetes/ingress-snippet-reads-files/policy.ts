import { definePolicy, is, mapAt } from "@secpolicy/core";

/** Statements of NGINX that run code or serve files of the controller, and the paths of its token. */
const STATEMENT =
  /(?:^|[;{\s])(alias|root|\w+_by_lua(?:_block|_file)?|lua_\w+|js_\w+|load_module)\s|(serviceaccount|\/etc\/nginx|\/proc\/)/;

export default definePolicy({
  on: "kubernetes.object",
  only: ["Ingress.networking.k8s.io"],
  meta: {
    title: "Ingress snippet runs code or reads files in the controller",
    severity: "high",
    severityReason: "The controller's account can read every Secret of the cluster.",
    presets: ["recommended"],
    remediation: "Remove the statement.",
    references: [
      "https://github.com/kubernetes/ingress-nginx/issues/7837",
      "https://github.com/kubernetes/ingress-nginx/issues/8502",
    ],
    frameworks: [],
    aliases: ["checkov:CKV_K8S_152", "checkov:CKV_K8S_154"],
    since: "0.1.0",
  },
  *check({ groupKind, label, yaml }) {
    if (is(groupKind, "Ingress.networking.k8s.io") !== true) return;
    for (const { key, value } of mapAt(yaml, "metadata", "annotations")?.entries ?? []) {
      if (!/^nginx\.ingress\.kubernetes\.io\/.*-snippet$/.test(key.text) || value.type !== "scalar") continue;
      const match = STATEMENT.exec(value.text);
      if (match === null) continue;
      yield {
        at: key,
        message: `${label} has a snippet with ${match[1] ?? match[2]}, which runs code or reads files in the controller, whose account can read every Secret.`,
      };
    }
  },
});
