import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const space = (name = "«shop»", more = ""): string =>
  `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${name}${more} }\n`;
const inside = (kind: string, namespace = ", namespace: shop", version = "v1"): string =>
  `apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: all${namespace} }\n`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a Namespace alone": { ...both(space()), message: 'Namespace "shop"' },
      "one in another namespace": both(space(), inside("LimitRange", ", namespace: other")),
    },
    silent: {
      "one in the namespace": both(space("shop"), inside("LimitRange")),
      "one of another file": { files: { "a/ns.yaml": space("shop"), "b/x.yaml": inside("LimitRange") } },
      "one without a namespace, which may be applied there": both(space("shop"), inside("LimitRange", "")),
      "one that a kustomization puts there": {
        files: {
          "kustomization.yaml": "namespace: shop\nresources: [ns.yaml, x.yaml]\n",
          "ns.yaml": space("shop"),
          "x.yaml": inside("LimitRange", ""),
        },
      },
      "a kustomization that takes in what is not here": {
        files: {
          "kustomization.yaml": "resources: [ns.yaml, 'https://example.com/base']\n",
          "ns.yaml": space("shop"),
        },
      },
      "a chart that is installed there": both(
        space("shop"),
        inside("HelmRelease", ", namespace: shop", "helm.toolkit.fluxcd.io/v2"),
      ),
      "the system's own": both(space("kube-system")),
      "a name that a template fills in": both(space("'{{ .name }}'")),
      "another kind": both(inside("ConfigMap")),
    },
  },
  { describe, it },
);
