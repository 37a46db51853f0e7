import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "an undeclared service, at its name": {
        files: { "compose.yaml": app("depends_on: [«db»]") },
        message: 'the service "db", which is not declared',
      },
      "services in other places": app(
        "depends_on: { «a»: { condition: service_started } }",
        "links: ['«b»:x']",
        "network_mode: service:«c»",
      ),
      "volumes, secrets and configs": app(
        "volumes: ['«data»:/d']",
        "secrets: [«pw», { source: «key» }]",
        "configs: [«conf»]",
      ),
      "a secret of a build": "services:\n  app:\n    build: { context: ., secrets: [«token»] }\n",
      "models, as a list and as a map": app("models: [«llm»]").concat(
        "  b:\n    image: b\n    models: { «other»: { endpoint_var: URL } }\n",
      ),
      "another service's image as a context of a build":
        "services:\n  app:\n    build: { context: ., additional_contexts: { base: «service:base» } }\n",
      "a name near to a declared one": {
        files: { "compose.yaml": `${app("volumes: ['«dta»:/d']")}volumes: { data: }\n` },
        message: '(did you mean "data"?)',
      },
    },
    silent: {
      "what is declared": `${app("depends_on: [db]", "volumes: ['data:/d']", "secrets: [pw]")}  db: { image: b }\nvolumes: { data: }\nsecrets: { pw: { file: pw } }\n`,
      "a declared model, and a context that is no service":
        "services:\n  app:\n    build: { context: ., additional_contexts: [a=docker-image://b, 'c=service:app'] }\n    models: [llm]\nmodels: { llm: { model: ai/smollm2 } }\n",
      "what an override declares": {
        files: { "compose.yaml": app("depends_on: [db]"), "compose.override.yaml": "services: { db: { image: b } }\n" },
      },
      "what an included file declares": {
        files: {
          "compose.yaml": `include: [db.yaml]\n${app("depends_on: [db]")}`,
          "db.yaml": "services: { db: { image: b } }\n",
        },
      },
      "a file that includes one out of reach": `include: ['oci://example.org/db']\n${app("depends_on: [db]")}`,
      "a file that is laid over another": {
        files: { "compose.override.yaml": app("depends_on: [db]", "volumes: ['data:/d']") },
      },
      "a dependency that is not required": app("depends_on: { db: { condition: service_started, required: false } }"),
      "paths and anonymous volumes": app("volumes: ['./data:/d', '/srv:/s', '~/x:/x', /anonymous]"),
      "names that only a variable knows": app("depends_on: ['${DB}']", "volumes: ['${DATA}:/d']"),
      "a container that is no service": app("network_mode: container:vpn", "volumes_from: ['container:x']"),
    },
  },
  { describe, it },
);
