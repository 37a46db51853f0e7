import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the type, at the word": {
        files: {
          "manifest.yaml":
            "apiVersion: v1\nkind: Secret\nmetadata: { name: ci, annotations: { kubernetes.io/service-account.name: ci } }\ntype: «kubernetes.io/service-account-token»\n",
        },
        message: 'Secret "ci"',
      },
    },
    silent: {
      "other types": "apiVersion: v1\nkind: Secret\nmetadata: { name: a }\ntype: kubernetes.io/dockerconfigjson\n",
      "no type": "apiVersion: v1\nkind: Secret\nmetadata: { name: a }\n",
      "another kind": "apiVersion: acme.io/v1\nkind: Secret\ntype: kubernetes.io/service-account-token\n",
    },
  },
  { describe, it },
);
