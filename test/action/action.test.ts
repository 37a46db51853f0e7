import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml, valueAt } from "@secpolicy/model/yaml";
import { describe, expect, it } from "vitest";
import { project } from "../cli/command.ts";

const root = join(import.meta.dirname, "../..");

/** Says what it was started with. */
const program = "console.log(JSON.stringify(process.argv.slice(2)));\nprocess.exitCode = 1;\n";

/** Runs the action's step as a runner does. */
function step(eventName: string, event: object, inputs: Readonly<Record<string, string>> = {}) {
  const cwd = project({ "event.json": JSON.stringify(event), "program.mjs": program, output: "" });
  const env = {
    PATH: process.env["PATH"],
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: join(cwd, "event.json"),
    GITHUB_OUTPUT: join(cwd, "output"),
    GITHUB_WORKSPACE: cwd,
    SECPOLICY_BIN: join(cwd, "program.mjs"),
    ...inputs,
  };
  const ran = spawnSync(process.execPath, [join(root, "action/run.mjs")], { cwd, env, encoding: "utf8" });
  return { ...ran, output: readFileSync(join(cwd, "output"), "utf8") };
}

const repository = { full_name: "acme/site" };
const from = (repo: object | null) => ({ repository, pull_request: { head: { repo } } });

describe("the action refuses configs that are programs", () => {
  it.each([
    ["a pull request from a fork", "pull_request", from({ full_name: "mallory/site" })],
    ["a pull request from a fork that is gone", "pull_request", from(null)],
    ["a pull request of which nothing is known", "pull_request", {}],
    ["a pull request that runs with the base's secrets", "pull_request_target", from({ full_name: "acme/site" })],
    ["a workflow that another one starts", "workflow_run", { repository }],
    ["a comment", "issue_comment", { repository }],
    ["an event that is not known", "something_new", { repository }],
  ])("of %s", (_title, name, event) => {
    const { stdout, output } = step(name, event);
    expect(JSON.parse(stdout)).toContain("--static-config");
    expect(output).toBe("static-config=true\n");
  });

  it.each([
    ["a push", "push", { repository }],
    ["a schedule", "schedule", {}],
    ["a pull request from the same repository", "pull_request", from({ full_name: "acme/site" })],
  ])("but not of %s", (_title, name, event) => {
    const { stdout, output } = step(name, event);
    expect(JSON.parse(stdout)).not.toContain("--static-config");
    expect(output).toBe("static-config=false\n");
  });

  it("as the input says, and a typing error is no permission", () => {
    expect(step("push", {}, { INPUT_STATIC_CONFIG: "true" }).stdout).toContain("--static-config");
    expect(step("issue_comment", {}, { INPUT_STATIC_CONFIG: "false" }).stdout).not.toContain("--static-config");
    const wrong = step("push", {}, { INPUT_STATIC_CONFIG: "ture" });
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain('must be auto, true or false, not "ture"');
  });
});

describe("the action's inputs", () => {
  it("become arguments, and never options or commands", () => {
    const { stdout, status } = step(
      "push",
      {},
      {
        INPUT_PATHS: "k8s\n--no-config\n$(touch x)\n",
        INPUT_CONFIG: "ci/secpolicy.json",
        INPUT_FAIL_ON: "high",
        INPUT_FORMAT: "sarif=a.sarif",
      },
    );
    expect(JSON.parse(stdout)).toEqual([
      "check",
      "--format=sarif=a.sarif",
      "--config=ci/secpolicy.json",
      "--fail-on=high",
      "--",
      "k8s",
      "--no-config",
      "$(touch x)",
    ]);
    expect(status).toBe(1);
  });

  it("name a version and nothing else", () => {
    for (const version of ["latest", "file:.", "1.0.0 --registry=x", "../x"]) {
      const { status, stderr } = step("push", {}, { INPUT_VERSION: version, SECPOLICY_BIN: "" });
      expect([version, status]).toEqual([version, 2]);
      expect(stderr).toContain("must be like 1.2.3");
    }
  });

  it("are those that action.yml declares, and none is a part of a script", () => {
    const text = readFileSync(join(root, "action.yml"), "utf8");
    const [document] = parseYaml({ path: "action.yml", text }, "core");
    expect(document?.problems).toEqual([]);
    const inputs = valueAt(document?.root, "inputs");
    const names = inputs?.type === "map" ? inputs.entries.map(({ key }) => key.text) : [];
    const script = readFileSync(join(root, "action/run.mjs"), "utf8");
    for (const name of names) {
      const variable = name.toUpperCase().replaceAll("-", "_");
      expect(text).toContain(`INPUT_${variable}: \${{ inputs.${name} }}`);
      expect(script).toContain(`input("${variable}"`);
    }
    expect(text).not.toMatch(/run:.*\$\{\{/);
  });
});

describe("workflows", () => {
  const texts = ["ci.yml", "release.yml"].map((name) => readFileSync(join(root, ".github/workflows", name), "utf8"));

  it("use actions by their commits, and say what they may do", () => {
    for (const text of texts) {
      expect(parseYaml({ path: "", text }, "core").flatMap(({ problems }) => problems)).toEqual([]);
      const used = [...text.matchAll(/uses: (\S+)(.*)/g)];
      expect(used.length).toBeGreaterThan(1);
      for (const [, action, comment] of used) {
        expect(action).toMatch(/@[0-9a-f]{40}$/);
        expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
      }
      expect(text).toMatch(/^permissions:/m);
      // An expression in a script is text of others in a program.
      expect(text).not.toMatch(/run:.*\$\{\{/);
    }
  });

  it("release only tags, with provenance and a bill of materials, and no secret", () => {
    const release = texts[1] ?? "";
    expect(release).toMatch(/^on:\n {2}push:\n {4}tags: /m);
    expect(release.match(/id-token: write/g)).toHaveLength(1);
    expect(release.match(/npm publish --provenance/g)).toHaveLength(2);
    expect(release).toContain("sbom-path: release/secpolicy.cdx.json");
    expect(release).not.toContain("secrets.");
  });
});
