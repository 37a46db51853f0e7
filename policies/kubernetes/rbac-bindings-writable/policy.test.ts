import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const role = (rule: string, kind = "Role"): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: { name: a }\nrules: [${rule}]\n`;
const rule = (resources: string, verbs: string, more = ""): string =>
  `{ apiGroups: [rbac.authorization.k8s.io], resources: [${resources}], verbs: [${verbs}]${more} }`;

testPolicy(
  policy,
  {
    reports: {
      "bindings that can be changed": {
        files: { "app.yaml": role(rule("«rolebindings»", "get, patch")) },
        message: 'Role "a" can add',
      },
      "those of the whole cluster": role(rule("roles, «clusterrolebindings»", "create"), "ClusterRole"),
      "every verb": role(rule("«rolebindings»", "'*'")),
    },
    silent: {
      "bindings that can be read": role(rule("rolebindings", "get, list, watch")),
      "bindings that can be removed": role(rule("rolebindings", "delete")),
      "a binding by name": role(rule("rolebindings", "update", ", resourceNames: [a]")),
      "another group": role(rule("rolebindings", "update").replace("rbac.authorization.k8s.io", "example.com")),
      "a verb that a template fills in": role(rule("rolebindings", "'{{ .verb }}'")),
    },
  },
  { describe, it },
);
