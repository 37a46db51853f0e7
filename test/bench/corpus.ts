/** A folder of ordinary files, the same at every run: mostly right, some with mistakes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A linear congruential generator: the benchmark must not differ from run to run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = numbers(42);

function pick<T>(items: readonly [T, ...T[]]): T {
  return items[Math.floor(random.next().value * items.length)] ?? items[0];
}

function dockerfile(): string {
  const steps = Array.from(
    { length: 3 + Math.floor(random.next().value * 12) },
    (_, index) => `RUN install-step --number ${index} && \\\n    clean-up ${index}`,
  );
  const user = pick(["USER 1000", "USER app", "USER root", ""]);
  return `ARG TAG=${pick(["3.20", "latest", "1.2"])}\nFROM node:22 AS build\nWORKDIR /app\nCOPY . .\n${steps.join("\n")}\n\nFROM alpine:$TAG\nCOPY --from=build /app /app\n${user}\nCMD ["/app/run"]\n`;
}

function compose(): string {
  const services = Array.from(
    { length: 2 + Math.floor(random.next().value * 6) },
    (_, index) => `  service${index}:
    image: registry.example/team/service${index}:${pick(["1.4", "latest", "2.0.1"])}
    environment:
      LOG_LEVEL: info
      PORT: "80${index}"
    ports: ["127.0.0.1:80${index}:80"]
    networks: [backend]
${pick(["", "    privileged: true\n", "    read_only: true\n"])}`,
  );
  return `services:\n${services.join("")}networks:\n  backend:\n    internal: ${pick(["true", "false"])}\n`;
}

function manifest(index: number): string {
  const container = `        - name: app
          image: registry.example/team/app:${index}
          ports: [{ containerPort: 8080 }]
          resources: { limits: { memory: 128Mi } }
${pick(["", "          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }\n"])}`;
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-${index}
  labels: { app: app-${index} }
spec:
  replicas: 2
  selector: { matchLabels: { app: app-${index} } }
  template:
    metadata: { labels: { app: app-${index} } }
    spec:
${pick(["", "      securityContext: { runAsNonRoot: true }\n"])}      containers:
${container}---
apiVersion: v1
kind: Service
metadata: { name: app-${index} }
spec: { selector: { app: app-${index} }, ports: [{ port: 80, targetPort: 8080 }] }
`;
}

/** As Kubernetes' own generators write them: long, and of no interest to any policy. */
function definition(index: number): string {
  const fields = Array.from(
    { length: 900 },
    (_, field) => `                  field${field}:
                    description: Field ${field} of the object, in as many words as such descriptions mostly have.
                    type: ${pick(["string", "integer", "boolean"])}
`,
  );
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: things${index}.acme.example
spec:
  group: acme.example
  names: { kind: Thing${index}, plural: things${index} }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                nested:
                  type: object
                  properties:
${fields.join("")}`;
}

const kinds = {
  dockerfile: { name: "Dockerfile", text: dockerfile },
  compose: { name: "compose.yaml", text: compose },
  manifest: { name: "deploy.yaml", text: manifest },
  definition: { name: "crd.yaml", text: definition },
} as const;

/** Writes `count` files of a kind. */
export function writeFiles(folder: string, kind: keyof typeof kinds, count: number): void {
  const { name, text } = kinds[kind];
  for (let index = 0; index < count; index++) writeOne(folder, index, name, text(index));
}

const mix = [kinds.dockerfile, kinds.compose, kinds.manifest] as const;

/** Writes `count` files: a third Dockerfiles, a third compose files, a third manifests. */
export function writeCorpus(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const { name, text } = mix[index % mix.length] ?? mix[0];
    writeOne(folder, index, name, text(index));
  }
}

function writeOne(folder: string, index: number, name: string, text: string): void {
  const path = join(folder, `group${Math.floor(index / 300)}`, `app${index}`, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
