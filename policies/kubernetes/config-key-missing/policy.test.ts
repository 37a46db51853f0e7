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
const fromKey = (key: string, more = "", field = "configMapKeyRef"): string =>
  `env: [{ name: A, valueFrom: { ${field}: { name: web, key: ${key}${more} } } }]`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a variable's entry": {
        ...both(pod(fromKey("«hots»")), config("{ host: db }")),
        message: 'The variable A of Pod "web" needs the entry "hots" of the ConfigMap "web"',
        related: ["web"],
      },
      "an entry of a Secret": both(pod(fromKey("«hots»", "", "secretKeyRef")), config("{ host: ZGI= }", "", "Secret")),
      "an item of a volume": {
        ...both(
          pod("tty: true", "volumes: [{ name: etc, configMap: { name: web, items: [{ key: «hots», path: host }] } }]"),
          config("{ host: db }"),
        ),
        message: 'The volume "etc"',
      },
      "an item of a projected volume": both(
        pod(
          "tty: true",
          "volumes: [{ name: etc, projected: { sources: [{ secret: { name: web, items: [{ key: «a», path: b }] } }] } }]",
        ),
        config("{ host: ZGI= }", "", "Secret"),
      ),
      "a file that is mounted alone": both(
        pod(
          "volumeMounts: [{ name: etc, mountPath: /etc/host, subPath: «hots» }]",
          "volumes: [{ name: etc, configMap: { name: web } }]",
        ),
        config("{ host: db }"),
      ),
      "an entry that a kustomization does not make": {
        files: {
          "kustomization.yaml":
            "resources: [pod.yaml]\nconfigMapGenerator: [{ name: web, literals: [host=db], files: [etc/a.conf, b=c.conf] }]\n",
          "pod.yaml": pod(fromKey("«c.conf»")),
        },
      },
    },
    silent: {
      "an entry that is there": both(pod(fromKey("host")), config("{ host: db }")),
      "an entry of binaryData": both(
        pod(fromKey("host")),
        config("{ a: b }").replace("data:", "binaryData: { host: AA== }\ndata:"),
      ),
      "an entry that a kustomization makes": {
        files: {
          "kustomization.yaml":
            "resources: [pod.yaml]\nconfigMapGenerator: [{ name: web, literals: [host=db], files: [etc/a.conf] }]\n",
          "pod.yaml": `${pod(fromKey("a.conf"))}---\n${pod(fromKey("host")).replace("name: web }", "name: two }")}`,
        },
      },
      "an optional entry": both(pod(fromKey("hots", ", optional: true")), config("{ host: db }")),
      "an object that no file holds": both(pod(fromKey("host").replace("name: web", "name: api")), config("{ a: b }")),
      "an object of another namespace": both(
        pod(fromKey("host"), "", ", namespace: a"),
        config("{ a: b }", ", namespace: b"),
      ),
      "an object that waits to be filled": both(pod(fromKey("host")), config("{}")),
      "an object that a controller fills": both(
        pod(fromKey("ca.crt")),
        config("{ a: b }", ", annotations: { cert-manager.io/inject-ca-from: shop/ca }"),
      ),
      "a second part of the object": both(pod(fromKey("host")), config("{ a: b }"), config("{ host: db }")),
      "an object that a patch changes": {
        files: {
          "kustomization.yaml": "resources: [app.yaml]\npatches: [{ target: { kind: ConfigMap }, path: add.yaml }]\n",
          "app.yaml": `${pod(fromKey("host"))}---\n${config("{ a: b }")}`,
        },
      },
      "entries that a template fills in": both(pod(fromKey("host")), config("'{{ .data }}'")),
      "a Secret of an operator": both(
        pod(fromKey("host", "", "secretKeyRef")),
        "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: web }\nspec: {}\n",
      ),
      "a folder below the volume": both(
        pod(
          "volumeMounts: [{ name: etc, mountPath: /etc/host, subPath: sub/host }]",
          "volumes: [{ name: etc, configMap: { name: web } }]",
        ),
        config("{ host: db }"),
      ),
      "a path that items give": both(
        pod(
          "volumeMounts: [{ name: etc, mountPath: /etc/host, subPath: renamed }]",
          "volumes: [{ name: etc, configMap: { name: web, items: [{ key: host, path: renamed }] } }]",
        ),
        config("{ host: db }"),
      ),
    },
  },
  { describe, it },
);
