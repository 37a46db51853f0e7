import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { project, secpolicy } from "./command.ts";

const PATH = process.env["PATH"];

afterEach(() => {
  process.env["PATH"] = PATH;
});

// Neither program is found, unless a test brings its own.
beforeEach(() => {
  process.env["PATH"] = "/usr/bin:/bin";
});

/** A program that notes its arguments in `called` and prints a text. */
function program(cwd: string, name: string, output: string, status = 0): void {
  const bin = join(cwd, "..", `bin-${cwd.slice(-6)}`);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, `${name}.out`), output);
  const stream = status === 0 ? "" : " >&2";
  const script = `#!/bin/sh\necho "$@" >> called\ncat "${join(bin, `${name}.out`)}"${stream}\nexit ${status}\n`;
  writeFileSync(join(bin, name), script);
  chmodSync(join(bin, name), 0o755);
  process.env["PATH"] = `${bin}:${PATH}`;
}

const chart = {
  "chart/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 1.0.0\n",
  "chart/templates/web.yaml": `{{- if .Values.enabled }}
apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-web
spec:
  {{- with .Values.node }}
  nodeName: {{ . }}
  {{- end }}
  containers:
    - name: app
      image: "{{ .Values.image }}"
      securityContext:
        privileged: {{ .Values.privileged }}
{{- end }}
`,
  "chart/templates/off.yaml": "{{- if .Values.off }}\napiVersion: v1\nkind: Pod\n{{- end }}\n",
  "chart/charts/inner/Chart.yaml": "apiVersion: v2\nname: inner\nversion: 1.0.0\n",
};

const rendered = `---
# Source: shop/templates/web.yaml
apiVersion: v1
kind: Pod
metadata:
  name: release-web
spec:
  containers:
    - name: app
      image: "web:1.4"
      securityContext:
        privileged: true
`;

const only = ["privileged", "host-pid", "image-latest"].flatMap((name) => ["--policy", `kubernetes/${name}`]);

interface Json {
  readonly diagnostics: readonly {
    readonly policy: string;
    readonly path: string;
    readonly start: { readonly line: number; readonly column: number };
    readonly fix?: unknown;
  }[];
  readonly failures: readonly { readonly path: string; readonly message: string }[];
  readonly files: readonly { readonly path: string; readonly status: string; readonly reason?: string }[];
}

async function check(cwd: string, ...args: readonly string[]) {
  const ran = await secpolicy(["check", "--format", "json", ...only, ...args], { cwd });
  const report: Json = JSON.parse(ran.stdout);
  return { ...ran, report };
}

describe("charts", () => {
  it("are judged as Helm renders them, at the lines of their templates", async () => {
    const cwd = project(chart);
    program(cwd, "helm", rendered);
    const { report, status } = await check(cwd, "--render");
    expect(report.diagnostics.map(({ policy, path, start }) => ({ policy, path, start }))).toEqual([
      { policy: "kubernetes/privileged", path: "chart/templates/web.yaml", start: { line: 14, column: 9 } },
    ]);
    expect(report.diagnostics[0]?.fix).toBeUndefined();
    expect(status).toBe(1);
    expect(report.files).toContainEqual({ path: "chart/templates/web.yaml", kind: "kubernetes", status: "checked" });
    expect(report.files.find(({ path }) => path.endsWith("off.yaml"))?.reason).toMatch(/gives nothing/);
  });

  it("run nothing unless the user asks, are judged as far as their text tells, and never count as checked", async () => {
    const cwd = project(chart);
    program(cwd, "helm", rendered);
    const { report, status } = await check(cwd);
    expect(existsSync(join(cwd, "called"))).toBe(false);
    expect(report.files.map(({ path, status, reason }) => [path, status, reason])).toContainEqual([
      "chart/templates/web.yaml",
      "skipped",
      "Helm template, judged only as far as its text tells without rendering",
    ]);
    expect(report.diagnostics).toEqual([]);
    // Nothing was judged as a whole, and that is no success.
    expect(status).toBe(3);
  });

  it("are failures where there is no Helm", async () => {
    const { report, status } = await check(project(chart), "--render");
    expect(status).toBe(2);
    expect(report.failures).toMatchObject([
      { path: "chart/Chart.yaml", message: "There is no command `helm` to render it with." },
    ]);
  });

  it("are failures where Helm fails", async () => {
    const cwd = project(chart);
    program(cwd, "helm", "Error: values don't meet the schema\nmore\n", 1);
    const { report, status } = await check(cwd, "--render");
    expect(status).toBe(2);
    expect(report.failures[0]?.message).toBe("`helm` failed: Error: values don't meet the schema.");
  });

  it("that others bring with them are not rendered alone", async () => {
    const cwd = project(chart);
    program(cwd, "helm", rendered);
    await check(cwd, "--render");
    const { readFileSync } = await import("node:fs");
    expect(readFileSync(join(cwd, "called"), "utf8")).toBe("template release ./chart\n");
  });

  it("are judged without Helm as far as their templates are plain", async () => {
    const cwd = project({
      "chart/Chart.yaml": "apiVersion: v2\nname: shop\n",
      "chart/templates/plain.yaml":
        "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, securityContext: { privileged: true } }] }\n",
    });
    const { report } = await check(cwd);
    expect(report.diagnostics).toMatchObject([{ path: "chart/templates/plain.yaml" }]);
  });
});

describe("kustomizations", () => {
  const files = {
    "base/kustomization.yaml": "resources: [web.yaml]\n",
    "base/web.yaml":
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostPID: true\n  containers:\n    - name: app\n      image: web:1\n",
    "prod/kustomization.yaml": "namePrefix: prod-\nresources: [../base]\npatches: [{ path: patch.yaml }]\n",
    "prod/patch.yaml":
      "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { hostPID: false, containers: [{ name: app, image: web:1 }] }\n",
  };
  const built = `apiVersion: v1
kind: Pod
metadata:
  name: prod-web
spec:
  containers:
  - image: web:1
    name: app
    securityContext:
      privileged: true
`;

  it("are judged as they are built, in the place of what they are built of", async () => {
    const cwd = project(files);
    program(cwd, "kustomize", built);
    const { report } = await check(cwd, "--render");
    // What the base says is gone, and what the patch brings is found where the object stands.
    expect(report.diagnostics).toMatchObject([{ policy: "kubernetes/privileged", path: "base/web.yaml" }]);
    const entries = new Map(report.files.map(({ path, status, reason }) => [path, `${status}: ${reason ?? ""}`]));
    expect(entries.get("base/web.yaml")).toBe("checked: ");
    expect(entries.get("prod/patch.yaml")).toBe("recognised: judged as the kustomization in prod renders it");
  });

  it("that build one object of a base for two places make no twins of it", async () => {
    const cwd = project({
      ...files,
      "stage/kustomization.yaml": files["prod/kustomization.yaml"].replace("{ path: patch.yaml }", ""),
    });
    program(cwd, "kustomize", built);
    const { report } = await check(cwd, "--render", "--policy", "kubernetes/object-duplicate");
    expect(new Set(report.diagnostics.map(({ policy }) => policy))).toEqual(new Set(["kubernetes/privileged"]));
  });

  it("are judged as they stand unless the user asks", async () => {
    const cwd = project(files);
    program(cwd, "kustomize", built);
    const { report } = await check(cwd);
    expect(report.diagnostics).toMatchObject([{ policy: "kubernetes/host-pid", path: "base/web.yaml" }]);
    expect(existsSync(join(cwd, "called"))).toBe(false);
  });

  it("are failures where there is no kustomize, and what they are made of is judged", async () => {
    const { report, status } = await check(project(files), "--render");
    expect(status).toBe(2);
    expect(report.failures).toMatchObject([{ path: "prod/kustomization.yaml" }]);
    expect(report.diagnostics).toMatchObject([{ path: "base/web.yaml" }]);
  });
});

describe("standard input", () => {
  it("may be a List as kubectl prints it", async () => {
    const item =
      "- apiVersion: v1\n  kind: Pod\n  metadata: { name: a }\n  spec: { containers: [{ name: a, securityContext: { privileged: true } }] }\n";
    const stdin = `apiVersion: v1\nitems:\n${item}${item.replaceAll("name: a", "name: b")}kind: List\nmetadata:\n  resourceVersion: ""\n`;
    const ran = await secpolicy(["check", "-", "--format", "json", ...only], { cwd: project({}), stdin });
    const report: Json = JSON.parse(ran.stdout);
    expect(report.diagnostics.map(({ start }) => start.line)).toEqual([6, 10]);
  });
});
