import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, defineConfig, definePolicy, fixText, lintConfig, openProject, render } from "../src/index.ts";

const privileged = "services:\n  web:\n    image: a:1\n    privileged: true\n";

describe("lintConfig", () => {
  it("judges texts in memory, without a look at the disk", async () => {
    const report = await lintConfig({ cwd: "/does/not/exist", files: { "compose.yaml": privileged } });
    expect(report.diagnostics.map(({ policy }) => policy)).toEqual(["compose/privileged"]);
    expect(report.passed).toBe(false);
  });

  it("takes a config as a value", async () => {
    const config = defineConfig({ policies: { "compose/privileged": "off" } });
    const report = await lintConfig({ files: { "compose.yaml": privileged }, config });
    expect(report.diagnostics).toEqual([]);
    expect(report.passed).toBe(true);
  });

  it("follows failOn in what passes", async () => {
    const files = { "compose.yaml": privileged };
    expect((await lintConfig({ files, failOn: "critical" })).passed).toBe(true);
    expect((await lintConfig({ files, config: { failOn: "never" } })).passed).toBe(true);
  });

  it("never throws for bad input", async () => {
    const report = await lintConfig({ files: { "compose.yaml": "services: [", Dockerfile: "RUN" } });
    expect(report.failures.map(({ path }) => path)).toEqual(expect.arrayContaining(["compose.yaml", "Dockerfile"]));
    expect(report.passed).toBe(false);
  });

  it("rejects with a ConfigError for bad configuration", async () => {
    // What a JavaScript user may write.
    const config = JSON.parse('{ "presets": ["recomended"] }');
    await expect(lintConfig({ files: {}, config })).rejects.toThrow(ConfigError);
  });

  it("does not pass when there was nothing to lint", async () => {
    expect((await lintConfig({ files: { "a.txt": "x" } })).passed).toBe(false);
    expect((await lintConfig({ files: { "a.txt": "x" }, allowEmpty: true })).passed).toBe(true);
  });

  it("takes policies of one's own as plugins", async () => {
    const policy = definePolicy({
      on: "compose.service",
      meta: {
        title: "t",
        severity: "low",
        severityReason: "r",
        presets: [],
        remediation: "R.",
        references: [],
        frameworks: [],
        aliases: [],
        since: "1.0.0",
      },
      *check(service) {
        yield { at: service, message: "A service." };
      },
    });
    const config = {
      plugins: [{ name: "acme", policies: { service: policy } }],
      policies: { "acme/service": "info" },
    } as const;
    const report = await lintConfig({ files: { "compose.yaml": privileged }, config });
    expect(report.diagnostics.map(({ policy: id, severity }) => `${id} ${severity}`)).toContain("acme/service info");
  });

  it("lays compose files over each other as the config says", async () => {
    const files = {
      "compose.yaml": privileged,
      "compose.prod.yaml": "services:\n  web:\n    privileged: false\n",
    };
    const config = defineConfig({ settings: { compose: { projects: [["compose.yaml", "compose.prod.yaml"]] } } });
    expect((await lintConfig({ files })).diagnostics.map(({ path }) => path)).toEqual(["compose.yaml"]);
    expect((await lintConfig({ files, config })).diagnostics).toEqual([]);
  });

  it("sees a mistake that no single file shows", async () => {
    const files = {
      "api/Dockerfile": "FROM node:22.11.0\nUSER node\n",
      "compose.yaml": "services:\n  api:\n    build: ./api\n    image: registry.example/api:1.4\n",
      "deploy.yaml": `apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  securityContext: { runAsNonRoot: true }
  containers:
    - name: api
      image: registry.example/api:1.4
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
`,
    };
    const report = await lintConfig({ files });
    const [found] = report.diagnostics.filter(({ policy }) => policy === "kubernetes/image-user-by-name");
    expect(found?.path).toBe("deploy.yaml");
    expect(found?.related.map(({ path }) => path)).toContain("api/Dockerfile");
  });
});

describe("openProject", () => {
  it("sees the disk, texts over it, and files that are gone", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "secpolicy-api-"));
    try {
      writeFileSync(join(cwd, "compose.yaml"), privileged);
      const project = await openProject({ cwd });
      const count = async () => (await project.lint()).diagnostics.length;
      expect(await count()).toBe(1);
      project.update("compose.yaml", privileged.replace("true", "false"));
      expect(await count()).toBe(0);
      project.update("other/compose.yaml", privileged);
      expect(await count()).toBe(1);
      project.remove("other/compose.yaml");
      expect(await count()).toBe(0);
      project.close();
      await expect(async () => project.lint()).rejects.toThrow("closed");
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});

describe("fixText", () => {
  it("applies safe fixes, and unsafe ones when asked", async () => {
    expect((await fixText("compose.yaml", privileged)).text).toBe(privileged);
    const { text, applied } = await fixText("compose.yaml", privileged, { unsafe: true });
    expect(text).toBe("services:\n  web:\n    image: a:1\n");
    expect(applied.map(({ policy }) => policy)).toEqual(["compose/privileged"]);
  });
});

describe("render", () => {
  it("gives every format of the command", async () => {
    const report = await lintConfig({ files: { "compose.yaml": privileged } });
    expect(JSON.parse(render(report, "json")).passed).toBe(false);
    expect(render(report, "pretty")).toContain("compose/privileged");
  });
});
