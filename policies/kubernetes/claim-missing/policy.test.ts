import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const pod = (container: string, more = "", namespace = ""): string => `apiVersion: v1
kind: Pod
metadata: { name: web${namespace} }
spec:
  containers:
    - { name: app, image: web, ${container} }
  ${more}
`;
const config = (data: string, more = "", kind = "ConfigMap"): string => `apiVersion: v1
kind: ${kind}
metadata: { name: web${more} }
data: ${data}
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a name that no file holds": {
        ...both(
          pod("tty: true", "volumes: [{ name: data, persistentVolumeClaim: { claimName: «api» } }]"),
          config("{ a: b }", "", "PersistentVolumeClaim"),
        ),
        message: 'needs the claim "api"',
      },
    },
    silent: {
      "one of the files": both(
        pod("tty: true", "volumes: [{ name: data, persistentVolumeClaim: { claimName: web } }]"),
        config("{ a: b }", "", "PersistentVolumeClaim"),
      ),
      "one whose name a template fills in": both(
        pod("tty: true", "volumes: [{ name: data, persistentVolumeClaim: { claimName: '{{ .name }}' } }]"),
      ),
      "one of a namespace that is not known": both(
        pod("tty: true", "volumes: [{ name: data, persistentVolumeClaim: { claimName: web } }]"),
        config("{ a: b }", ", namespace: shop", "PersistentVolumeClaim"),
      ),
      "a volume that a StatefulSet's own claim replaces": both(
        "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec: { template: { spec: { volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }] } }, volumeClaimTemplates: [{ metadata: { name: data } }] }\n",
      ),
      "one that a StatefulSet makes": both(
        pod("tty: true", "volumes: [{ name: data, persistentVolumeClaim: { claimName: data-db-0 } }]"),
        "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec: { template: { spec: {} }, volumeClaimTemplates: [{ metadata: { name: data } }] }\n",
      ),
    },
  },
  { describe, it },
);
