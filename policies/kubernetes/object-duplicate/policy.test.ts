import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const map = (name = "app", more = "", kind = "ConfigMap"): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: ${name}${more} }\n`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "in one file, at the later one": {
        ...both(map(), map("«app»")),
        message: "stands in the file twice",
        related: ["app"],
      },
      "with the same namespace": both(map("app", ", namespace: a"), map("«app»", ", namespace: a")),
      "under two versions of its group": both(
        "apiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\n",
        "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: «web» }\n",
      ),
      "in two files of a kustomization": {
        files: {
          "kustomization.yaml": "resources: [a.yaml, b.yaml]\n",
          "a.yaml": map(),
          "b.yaml": map("«app»"),
        },
        message: "stands in a.yaml, too",
      },
      "in two bases of one overlay": {
        files: {
          "all/kustomization.yaml": "resources: [../a, ../b]\n",
          "a/kustomization.yaml": "resources: [ns.yaml]\n",
          "a/ns.yaml": map("shop", "", "Namespace"),
          "b/kustomization.yaml": "resources: [ns.yaml]\n",
          "b/ns.yaml": map("«shop»", "", "Namespace"),
        },
      },
      "in a List": `apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: app } }
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: «app» } }
`,
    },
    silent: {
      "another name": both(map(), map("other")),
      "another kind": both(map(), map("app", "", "Secret")),
      "another group": both(
        map("web", "", "Service"),
        "apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: web }\n",
      ),
      "another namespace": both(map("app", ", namespace: a"), map("app", ", namespace: b")),
      "a namespace and none": both(map("app", ", namespace: a"), map()),
      "a name that a template fills in": both(map("'{{ .name }}'"), map("'{{ .name }}'")),
      "custom resources, which are often samples": both(
        "apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: app }\n",
        "apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: app }\n",
      ),
      "no name": both("apiVersion: batch/v1\nkind: Job\nmetadata: { generateName: a- }\n".repeat(1), map()),
      "two files of a folder, which may be alternatives": { files: { "a.yaml": map(), "b.yaml": map() } },
      "two environments": {
        files: {
          "dev/kustomization.yaml": "resources: [a.yaml]\n",
          "dev/a.yaml": map(),
          "prod/kustomization.yaml": "resources: [a.yaml]\n",
          "prod/a.yaml": map(),
        },
      },
      "two environments with a namespace each, built as one": {
        files: {
          "kustomization.yaml": "resources: [dev, prod]\n",
          "dev/kustomization.yaml": "namespace: dev\nresources: [a.yaml]\n",
          "dev/a.yaml": map(),
          "prod/kustomization.yaml": "namespace: prod\nresources: [a.yaml]\n",
          "prod/a.yaml": map(),
        },
      },
      "two environments with a prefix each, built as one": {
        files: {
          "kustomization.yaml": "resources: [dev, prod]\n",
          "dev/kustomization.yaml": "namePrefix: dev-\nresources: [a.yaml]\n",
          "dev/a.yaml": map(),
          "prod/kustomization.yaml": "namePrefix: prod-\nresources: [a.yaml]\n",
          "prod/a.yaml": map(),
        },
      },
      "an object and its patch": {
        files: {
          "kustomization.yaml": "resources: [a.yaml]\npatches: [{ path: b.yaml }]\n",
          "a.yaml": map(),
          "b.yaml": map(),
        },
      },
      "one that an overlay takes out and puts back": {
        files: {
          "base/kustomization.yaml": "resources: [a.yaml]\n",
          "base/a.yaml": map(),
          "prod/kustomization.yaml":
            "resources: [../base, a.yaml]\npatches: [{ target: { kind: ConfigMap }, path: delete.yaml }]\n",
          "prod/a.yaml": map(),
        },
      },
      "what an operator makes": both(
        "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: app }\n",
        map("app", "", "Secret"),
      ),
    },
  },
  { describe, it },
);
