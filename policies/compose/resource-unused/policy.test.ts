import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const app = "services:\n  app:\n    image: acme/app:1\n";

testPolicy(
  policy,
  {
    reports: {
      "networks that no service joins, at their names": {
        files: {
          "compose.yaml": `${app}networks:\n  «frontend»:\n    driver: bridge\n  «backend»: { internal: false }\n`,
        },
        message: "is declared, but no service uses it",
      },
      "volumes, secrets, configs and models": `${app}volumes:\n  «data»:\nsecrets: { «pw»: { file: pw } }\nconfigs: { «c»: { content: x } }\nmodels: { «llm»: { model: ai/smollm2 } }\n`,
      "one of several": `${app}    networks: [front]\nnetworks:\n  front:\n  «back»:\n`,
      "a volume, where a path has its name": `${app}    volumes: ['./data:/data']\nvolumes: { «data»: }\n`,
      "a network that an included file declares": {
        files: {
          "compose.yaml": `include: [net.yaml]\n${app}`,
          "net.yaml": "networks:\n  «back»: { internal: true }\n",
        },
      },
    },
    silent: {
      "what services use": `${app}    networks: { front: { aliases: [a] } }\n    volumes: ['data:/d', { type: volume, source: logs, target: /l }]\n    secrets: [pw]\n    configs: [{ source: c }]\n    models: [llm]\nnetworks: { front: }\nvolumes: { data: , logs: }\nsecrets: { pw: { file: pw } }\nconfigs: { c: { content: x } }\nmodels: { llm: { model: ai/smollm2 } }\n`,
      "a secret and a network of a build":
        "services:\n  app:\n    build: { context: ., network: builds, secrets: [token] }\nnetworks: { builds: }\nsecrets: { token: { environment: TOKEN } }\n",
      "the default network, which every service joins": `${app}networks: { default: { internal: true } }\n`,
      "what a fragment uses": `x-base: &base { networks: [back] }\n${app}    <<: *base\nnetworks: { back: }\n`,
      "what a service with a profile uses": `${app}    profiles: [debug]\n    volumes: ['data:/d']\nvolumes: { data: }\n`,
      "what an override uses": {
        files: {
          "compose.yaml": `${app}networks: { back: }\n`,
          "compose.override.yaml": "services:\n  app: { networks: [back] }\n",
        },
      },
      "a name that only a variable knows": `${app}    networks: ['\${NET}']\nnetworks: { front: , back: }\n`,
      "a file that is laid over another": { files: { "compose.override.yaml": `${app}networks: { back: }\n` } },
      "a file without services": "networks: { back: }\n",
    },
  },
  { describe, it },
);
