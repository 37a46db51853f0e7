import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

const limits = (text: string) => `deploy: { resources: { limits: { ${text} } } }`;

testPolicy(
  policy,
  {
    reports: {
      "a limit that stands in both places, with two values": {
        files: { "compose.yaml": app("mem_limit: «512m»", limits("memory: 1g")) },
        message: "`mem_limit` and `deploy.resources.limits.memory` differ",
      },
      "other twins": app(
        "scale: «2»",
        "cpus: «0.5»",
        "pids_limit: «100»",
        "deploy: { replicas: 3, resources: { limits: { cpus: '1', pids: 50 } } }",
      ),
      "two Dockerfiles": "services:\n  app:\n    build: { context: ., dockerfile: D, «dockerfile_inline»: FROM a }\n",
      "a platform that is not built": `${app("platform: «linux/arm64»")}    build: { context: ., platforms: [linux/amd64] }\n`,
      "a sync without a target": app("develop: { watch: [{ path: ., action: «sync» }, { path: ., action: rebuild }] }"),
      "a volume where a tmpfs is": app("tmpfs: [/run, '/tmp:size=1m']", "volumes: ['data:«/tmp»']").concat(
        "volumes: { data: }\n",
      ),
      "a secret that is made from nothing, and from two things": `${app()}secrets: { «pw»: { labels: { a: b } }, key: { file: k, «environment»: K } }\n`,
      "a config that is made from nothing": `${app()}configs: { «c»: { name: c } }\n`,
      "an external volume that has a driver": `${app()}volumes: { data: { external: true, «driver»: local } }\n`,
      "values of two files": {
        files: {
          "compose.yaml": app("mem_limit: «512m»"),
          "compose.override.yaml": "services:\n  app: { deploy: { resources: { limits: { memory: 1g } } } }\n",
        },
      },
    },
    silent: {
      "limits that say the same in other words": app(
        "mem_limit: 1g",
        "cpus: 0.50",
        limits("memory: 1024M, cpus: '0.5'"),
      ),
      "values that only a variable knows": app("mem_limit: ${MEMORY}", limits("memory: 1g")),
      "no limit, which is a zero": app("mem_limit: 0", limits("memory: 1g")),
      "a platform that is among those that are built": `${app("platform: linux/arm64")}    build: { context: ., platforms: [linux/amd64, linux/arm64] }\n`,
      "a platform that only a variable knows": `${app("platform: ${P}")}    build: { context: ., platforms: [linux/amd64] }\n`,
      "syncs with a target, and what needs none": app(
        "develop: { watch: [{ path: ., action: sync, target: /a }, { path: ., action: restart }] }",
      ),
      "secrets and configs with one origin": `${app()}secrets: { a: { file: a }, b: { environment: B }, c: { external: true }, d: { driver: vault } }\nconfigs: { e: { content: x } }\n`,
      "a secret whose origin another file has": {
        files: { "compose.override.yaml": "secrets: { pw: { labels: { a: b } } }\nservices: {}\n" },
      },
      "an external volume with a name": `${app()}volumes: { data: { external: true, name: shop, x-note: a } }\n`,
      "an external volume of older files": `${app()}volumes: { data: { external: { name: shop } } }\n`,
    },
  },
  { describe, it },
);
