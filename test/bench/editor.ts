/** What an editor waits for after a keystroke: a project stays open, one of its files changes, all is judged again. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openProject } from "../../packages/secpolicy/src/index.ts";
import { writeCorpus } from "./corpus.ts";

const CHANGES = 101;

/** Changes of a file: the text that it has after the nth change. */
type Change = (text: string, n: number) => string;

/** A file that is changed, and what tells its changes apart: the texts that they put in the place of others. */
interface Edited {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
  readonly changes: Readonly<Record<"comment" | "value" | "finding" | "rename", Change>>;
}

function replacing(from: string, to: (n: number) => string): Change {
  return (text, n) => text.replace(from, () => to(n));
}

/** Each time a longer one, which moves all that stands below it. */
function commentAbove(mark: string): Change {
  return (text, n) => `${mark} ${"x".repeat(n)}\n${text}`;
}

const isOdd = (n: number): boolean => n % 2 === 1;

/** They hang together: the manifest runs what the compose file has the Dockerfile build. */
const edited: readonly Edited[] = [
  {
    kind: "Dockerfile",
    path: "shop/Dockerfile",
    text: 'FROM node:22.4.0 AS build\nWORKDIR /app\nCOPY package.json ./\nRUN npm ci\n\nFROM build AS web\nUSER 1000\nCMD ["node", "server.js"]\n',
    changes: {
      comment: commentAbove("#"),
      value: replacing("22.4.0", (n) => `22.4.${n}`),
      finding: replacing("USER 1000", (n) => (isOdd(n) ? "USER root" : "USER 1000")),
      rename: replacing("AS web", (n) => (isOdd(n) ? "AS front" : "AS web")),
    },
  },
  {
    kind: "compose file",
    path: "shop/compose.yaml",
    text: 'services:\n  web:\n    build: { context: ., target: web }\n    image: acme/web:1.4.0\n    read_only: true\n    ports: ["127.0.0.1:8080:80"]\n  cache:\n    image: redis:7.4.0\n',
    changes: {
      comment: commentAbove("#"),
      value: replacing("7.4.0", (n) => `7.4.${n}`),
      finding: replacing("read_only: true", (n) => (isOdd(n) ? "privileged: true" : "read_only: true")),
      rename: replacing("acme/web", (n) => (isOdd(n) ? "acme/front" : "acme/web")),
    },
  },
  {
    kind: "Kubernetes manifest",
    path: "shop/k8s/deploy.yaml",
    text: `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      serviceAccountName: web
      containers:
        - name: web
          image: acme/web:1.4.0
          ports: [{ containerPort: 8080 }]
          envFrom: [{ configMapRef: { name: settings } }]
          securityContext: { allowPrivilegeEscalation: false }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LEVEL: info }
`,
    changes: {
      comment: commentAbove("#"),
      value: replacing("web:1.4.0", (n) => `web:1.4.${n}`),
      finding: replacing("allowPrivilegeEscalation: false", (n) => `allowPrivilegeEscalation: ${isOdd(n)}`),
      rename: replacing("kind: ConfigMap\nmetadata: { name: settings", (n) =>
        isOdd(n) ? "kind: ConfigMap\nmetadata: { name: others" : "kind: ConfigMap\nmetadata: { name: settings",
      ),
    },
  },
  {
    kind: "Next.js config",
    path: "shop/next.config.mjs",
    text: `const headers = [
  { key: "X-Frame-Options", value: "DENY" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
];

export default {
  poweredByHeader: false,
  async headers() {
    return [{ source: "/:path*", headers }];
  },
};
`,
    changes: {
      comment: commentAbove("//"),
      value: replacing("31536000", (n) => String(31536000 + n)),
      finding: replacing("poweredByHeader: false", (n) => `poweredByHeader: ${isOdd(n)}`),
      rename: replacing("/:path*", (n) => (isOdd(n) ? "/shop/:path*" : "/:path*")),
    },
  },
];

/** Others that the edited files have something to do with. */
const beside: Readonly<Record<string, string>> = {
  "shop/package.json": '{ "dependencies": { "next": "15.1.0" } }\n',
  "shop/app/layout.tsx": "export default function Layout({ children }) {\n  return children;\n}\n",
  "shop/k8s/service.yaml":
    "apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }\n",
  "shop/k8s/kustomization.yaml":
    "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [deploy.yaml, service.yaml]\n",
};

/** Prints a line for each kind of file: the median CPU time of each sort of change. */
export async function printEditor(folder: string, count: number): Promise<void> {
  writeCorpus(folder, count);
  for (const { path, text } of edited) write(folder, path, text);
  for (const [path, text] of Object.entries(beside)) write(folder, path, text);
  const project = await openProject({ cwd: folder, config: false });
  const { files } = await project.lint();
  console.log(`a change, ${files.length} files open`.padEnd(40), "comment      value    finding     rename");
  for (const { kind, path, text, changes } of edited) {
    const medians: string[] = [];
    for (const change of Object.values(changes)) {
      const times: number[] = [];
      for (let n = 1; n <= CHANGES; n++) {
        const before = process.cpuUsage();
        project.update(path, change(text, n));
        await project.lint();
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1000);
      }
      medians.push(`${medianOf(times).toFixed(1).padStart(7)} ms`);
      project.update(path, text);
      await project.lint();
    }
    console.log(`  ${kind}`.padEnd(38), medians.join(" "));
  }
  project.close();
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
