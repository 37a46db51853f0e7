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

/** Writes `count` files: a third Dockerfiles, a third compose files, a third manifests. */
export function writeCorpus(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const [name, text] = (
      [
        ["Dockerfile", dockerfile],
        ["compose.yaml", compose],
        ["deploy.yaml", () => manifest(index)],
      ] as const
    )[index % 3] ?? ["Dockerfile", dockerfile];
    const path = join(folder, `group${Math.floor(index / 300)}`, `app${index}`, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text());
  }
}
