import { describe, expect, it } from "vitest";
import { candidateByName, recognise } from "../src/recognise.ts";

const manifest = "apiVersion: v1\nkind: Pod\n";
const compose = "services:\n  web:\n    image: x\n";

describe("candidateByName", () => {
  it.each([
    ["Dockerfile", "dockerfile"],
    ["api/dockerfile", "dockerfile"],
    ["Dockerfile.prod", "dockerfile"],
    ["Dockerfile.pro\nd", "dockerfile"],
    ["web.Dockerfile", "dockerfile"],
    ["web.dockerfile", "dockerfile"],
    ["Containerfile", "dockerfile"],
    ["Containerfile.web", "dockerfile"],
    ["Dockerfile.dockerignore", undefined],
    ["Containerfile.containerignore", undefined],
    ["Dockerfile.md", undefined],
    [".dockerignore", undefined],
    ["dockerfiles.txt", undefined],
    ["Dockerfile/notes.txt", undefined],
    ["compose.yaml", "compose"],
    ["docker-compose.override.yml", "compose"],
    ["compose-dev.yml", "compose"],
    ["my-compose.yml", "yaml"],
    [".github/workflows/docker-compose.yml", "yaml"],
    ["next.config.mts", "nextjs"],
    ["next.config.json", "json"],
    ["next.config.test.js", undefined],
    ["kustomization.yaml", "yaml"],
    ["overlays/Kustomization", "yaml"],
    ["deploy.yml", "yaml"],
    ["deploy.json", "json"],
    ["Dockerfile.j2", "template"],
    ["templates/Dockerfile.erb", "template"],
    ["Dockerfile.template", "template"],
    ["compose.yaml.tmpl", "template"],
    ["deploy.yaml.tpl", "template"],
    ["_helpers.tpl", undefined],
    ["package.json.tmpl", undefined],
    ["README.md", undefined],
  ])("takes %j for %s", (path, candidate) => {
    expect(candidateByName(path)).toBe(candidate);
  });
});

describe("recognise", () => {
  it("lets the name decide on Dockerfiles and Next.js configs, whatever they hold", () => {
    expect(recognise("Dockerfile", "")).toEqual({ kind: "dockerfile" });
    expect(recognise("next.config.ts", "export default {")).toEqual({ kind: "nextjs" });
  });

  it("takes a compose name with one of the keys for a compose file", () => {
    for (const key of ["services", "include", "networks", "volumes", "secrets", "configs"]) {
      expect(recognise("compose.yaml", `x-a: 1\n${key}:\n`)).toEqual({ kind: "compose" });
    }
  });

  it("needs the key at the top of a compose file", () => {
    expect(recognise("compose.yaml", "web:\n  services: 1\n")).toHaveProperty("skipped");
    expect(recognise("compose.yaml", "text: |\n  services:\n")).toHaveProperty("skipped");
  });

  it("does not take workflows for compose files", () => {
    expect(recognise(".github/workflows/docker-compose.yml", "on: push\nservices: {}\n")).toBeUndefined();
  });

  it("does not take other files under a compose name for compose files, and says so", () => {
    const reason = expect.stringContaining("named like a compose file");
    expect(recognise("tasks/docker-compose.yml", "- name: start\n  command: x\n")).toEqual({ skipped: reason });
    expect(recognise("composer.yml", "name: x\n")).toEqual({ skipped: reason });
    expect(recognise("compose.yaml", "# nothing yet\n")).toEqual({ skipped: reason });
  });

  it("lets no half-written compose file vanish", () => {
    expect(recognise("compose.yaml", "servic")).toEqual({ kind: "compose" });
    expect(recognise("docker-compose.yml", 'name: "shop\nserv')).toEqual({ kind: "compose" });
    expect(recognise("docker-compose.yml", "name: x\nserv\n")).toEqual({ kind: "compose" });
    expect(recognise("docker-compose.yml", "\tservices:\n")).toEqual({ kind: "compose" });
  });

  it("takes manifests for manifests under any name", () => {
    for (const path of ["a.yaml", "a.yml", "compose.yaml", ".github/x.yml"]) {
      expect(recognise(path, manifest)).toEqual({ kind: "kubernetes" });
    }
    expect(recognise("a.json", '{"apiVersion": "v1", "kind": "Pod"}')).toEqual({ kind: "kubernetes" });
  });

  it("finds a manifest in any document of a stream", () => {
    expect(recognise("a.yaml", `# x\n---\na: 1\n---\n${manifest}`)).toEqual({ kind: "kubernetes" });
  });

  it("wants both keys at the top of one document", () => {
    expect(recognise("a.yaml", "apiVersion: v1\n---\nkind: Pod\n")).toBeUndefined();
    expect(recognise("a.yaml", "spec:\n  apiVersion: v1\n  kind: Pod\n")).toBeUndefined();
    expect(recognise("a.yaml", "text: |\n  apiVersion: v1\n  kind: Pod\n")).toBeUndefined();
    expect(recognise("package.json", '{"x": {"apiVersion": "v1", "kind": "Pod"}}')).toBeUndefined();
    expect(recognise("Chart.yaml", "apiVersion: v2\nname: kindly\n")).toBeUndefined();
  });

  it("lets no broken manifest vanish", () => {
    expect(recognise("a.yaml", `${manifest}spec: {\n`)).toEqual({ kind: "kubernetes" });
    expect(recognise("a.yaml", `{{ if x }}\n${manifest}`)).toEqual({ kind: "kubernetes" });
    expect(recognise("a.json", '{"apiVersion": "v1", "kind": "Pod",')).toEqual({ kind: "kubernetes" });
  });

  it("knows Helm templates by their place in a chart", () => {
    const exists = (path: string): boolean => path === "charts/web/Chart.yaml";
    const skipped = { skipped: "unrendered Helm template" };
    expect(recognise("charts/web/templates/deploy.yaml", "{{ x", exists)).toEqual(skipped);
    const template = { kind: "kubernetes", isTemplate: true };
    expect(recognise("charts/web/templates/tests/pod.yaml", `${manifest}a: {{ x }}\n`, exists)).toEqual(template);
    expect(recognise("charts/web/templates/pod.yaml", `{{- if x }}\n${manifest}{{- end }}\n`, exists)).toEqual(
      template,
    );
    expect(recognise("charts/web/crds/pod.yaml", manifest, exists)).toEqual({ kind: "kubernetes" });
    expect(recognise("charts/web/templates/pod.yaml", manifest)).toEqual({ kind: "kubernetes" });
    expect(recognise("templates/pod.yaml", `${manifest}a: {{ x }}\n`, (path) => path === "Chart.yaml")).toEqual(
      template,
    );
  });

  it("takes a template of a chart without a hole for what it is: rendered already", () => {
    expect(recognise("web/templates/pod.yaml", manifest, () => true)).toEqual({ kind: "kubernetes" });
  });

  it("does not take braces in a text for a Helm template", () => {
    expect(recognise("a.yaml", `# {{ x }}\n${manifest}a: "{{ y }}"\n`)).toEqual({ kind: "kubernetes" });
  });

  it("takes kustomizations for manifests, though they need not say what they are", () => {
    const manifest = { kind: "kubernetes" };
    expect(recognise("kustomization.yaml", "resources: [a.yaml]\n")).toEqual(manifest);
    expect(recognise("Kustomization", "")).toEqual(manifest);
    expect(recognise("a.yaml", "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n")).toEqual(manifest);
  });

  it("does not take Flux's objects of the same name for Kustomize files", () => {
    const text = "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n";
    expect(recognise("kustomization.yaml", text)).toEqual({ kind: "kubernetes" });
  });

  it("skips templates as templates", () => {
    expect(recognise("compose.yaml.j2", compose)).toEqual({ skipped: "unrendered template" });
  });

  it("ignores byte order marks and carriage returns", () => {
    expect(recognise("a.yaml", `\uFEFF${manifest.replaceAll("\n", "\r\n")}`)).toEqual({ kind: "kubernetes" });
    expect(recognise("compose.yaml", `\uFEFF${compose.replaceAll("\n", "\r\n")}`)).toEqual({ kind: "compose" });
  });
});
