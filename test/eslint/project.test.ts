import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Linter } from "eslint";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, places, versions } from "./lint.ts";

const RULE = "secpolicy/kubernetes/image-user-by-name";

const POD = `apiVersion: v1
kind: Pod
metadata: {name: shop}
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: app
      image: acme/shop:1
      securityContext:
        allowPrivilegeEscalation: false
        capabilities: {drop: [ALL]}
`;

let folder = "";

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "secpolicy-eslint-")));
  write("shop/Dockerfile", "FROM scratch\nUSER app\n");
  write("compose.yml", "services:\n  shop:\n    build: shop\n    image: acme/shop\n");
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

describe.each(versions)("The project under $version", ({ create }) => {
  const withProject: Linter.Config[] = [...plugin.configs.recommended, ...plugin.configs.project];
  const lintPod = (config = withProject) =>
    lint(create, { config, cwd: folder, path: join(folder, "k8s/pod.yaml"), text: POD });

  it("is not asked by `recommended` alone", async () => {
    expect((await lintPod(plugin.configs.recommended)).messages).toEqual([]);
  });

  it("gives the facts of other files, and messages say where they are", async () => {
    const result = await lintPod();
    expect(places(result)).toEqual([`${RULE} 9:14-9:25`]);
    expect(result.messages[0]?.message).toContain("shop/Dockerfile:2 (the image's user)");
  });

  it("is read again when files change, come or go", async () => {
    const ids = async () => {
      vi.setSystemTime(Date.now() + 2000);
      return (await lintPod()).messages.map(({ ruleId }) => ruleId);
    };
    expect(await ids()).toEqual([RULE]);
    write("shop/Dockerfile", "FROM scratch\nUSER 10001\n");
    expect(await ids()).toEqual([]);
    rmSync(join(folder, "compose.yml"));
    write("shop/Dockerfile", "FROM scratch\nUSER application\n");
    expect(await ids()).toEqual([]);
    write("compose.yaml", "services:\n  shop:\n    build: shop\n    image: acme/shop\n");
    expect(await ids()).toEqual([RULE]);
  });

  it("has the editor's text in place of the file's", async () => {
    write("k8s/pod.yaml", POD.replace("acme/shop", "other"));
    expect(places(await lintPod())).toEqual([`${RULE} 9:14-9:25`]);
  });

  it("begins at settings.secpolicy.root, and takes images from the settings", async () => {
    rmSync(join(folder, "compose.yml"));
    const secpolicy = { root: folder, settings: { images: { "acme/shop": "shop/Dockerfile" } } };
    const config = [...withProject, { settings: { secpolicy } }];
    expect(places(await lintPod(config))).toEqual([`${RULE} 9:14-9:25`]);
  });

  it("leaves out what .gitignore names", async () => {
    write(".gitignore", "shop/\n");
    write(".git/HEAD", "ref: refs/heads/main\n");
    expect((await lintPod()).messages).toEqual([]);
  });
});

describe.each(versions)("Documents of several files under $version", ({ create }) => {
  const lintCompose = (text: string) =>
    lint(create, { config: plugin.configs.recommended, cwd: folder, path: join(folder, "compose.yml"), text });

  it("report what another file says where the linted one leads there", async () => {
    write("base.yml", "services:\n  base:\n    image: a\n    privileged: true\n");
    const text = "services:\n  agent:\n    extends: {file: base.yml, service: base}\n";
    const result = await lintCompose(text);
    expect(places(result)).toContain("secpolicy/compose/privileged 2:3-2:8");
    const message = result.messages.find(({ ruleId }) => ruleId === "secpolicy/compose/privileged");
    expect(message?.message).toContain("base.yml:4");
    expect([message?.fix, message?.suggestions]).toEqual([undefined, undefined]);
  });

  it("report what can't be read of another file on the first line", async () => {
    write("base.yml", "services:\n  base: [\n");
    const text = "# The shop.\nservices:\n  agent:\n    extends: {file: base.yml, service: base}\n";
    const { messages } = await lintCompose(text);
    const unreadable = messages.filter(({ ruleId }) => ruleId === "secpolicy/unreadable");
    expect(places({ messages: unreadable })).toContain("secpolicy/unreadable 1:1-1:12");
    expect(unreadable[0]?.message).toMatch(/^base\.yml:/);
  });

  it("are no documents when they are templates of a Helm chart", async () => {
    const path = join(folder, "chart/templates/pod.yaml");
    const text = "apiVersion: v1\nkind: Pod\nmetadata: {{- toYaml .Values.metadata }}\n";
    const lintTemplate = () => lint(create, { config: plugin.configs.recommended, cwd: folder, path, text });
    expect((await lintTemplate()).messages).not.toEqual([]);
    write("chart/Chart.yaml", "name: shop\n");
    expect((await lintTemplate()).messages).toEqual([]);
  });

  it("never leave the repository", async () => {
    write("app/compose.yml", "");
    write("secret.yml", "services:\n  base:\n    image: a\n    privileged: true\n");
    const text = "services:\n  agent:\n    extends: {file: ../secret.yml, service: base}\n";
    const config = [...plugin.configs.recommended, { settings: { secpolicy: { root: join(folder, "app") } } }];
    const path = join(folder, "app/compose.yml");
    const { messages } = await lint(create, { config, cwd: folder, path, text });
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain("secpolicy/compose/privileged");
  });
});
