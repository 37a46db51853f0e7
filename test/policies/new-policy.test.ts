import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { kinds } from "@secpolicy/core";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { readPeerCatalogue } from "../../tools/generate/catalogue.ts";
import { generateFromPolicies } from "../../tools/generate/policies.ts";
import { readWorkspace } from "../../tools/generate/workspace.ts";
import { writeFiles, writeStale } from "../../tools/generate/write.ts";
import { policyFiles } from "../../tools/new/files.ts";
import { readRequest } from "../../tools/new/request.ts";
import { shortcomings } from "./requirements.ts";
import { temporaryRoot } from "./temporary-root.ts";

const root = temporaryRoot();
afterAll(() => rmSync(root, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

function runNode(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  return { status, output: stdout + stderr };
}

function runNew(...args: readonly string[]): Ended {
  return runNode("--import", import.meta.resolve("tsx"), join(process.cwd(), "tools/new-policy.ts"), ...args);
}

function typeErrors(files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, options);
  const found = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  return found.map(({ file, messageText }) => {
    return `${relative(root, file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

describe("npm run new", () => {
  it("writes three files, registers the policy and says what comes next", () => {
    const { status, output } = runNew("dockerfile/no-foo");
    expect(status, output).toBe(0);
    for (const file of ["policy.ts", "policy.test.ts", "README.md"]) {
      expect(output).toContain(`wrote policies/dockerfile/no-foo/${file}\n`);
      expect(existsSync(join(root, "policies/dockerfile/no-foo", file))).toBe(true);
    }
    expect(output).toMatch(/Next:\n {2}1\. .*\n {2}2\. .*\n {2}3\. .*/);
    const registry = readFileSync(join(root, "policies/dockerfile.generated.ts"), "utf8");
    expect(registry).toContain('{ id: "dockerfile/no-foo", policy: noFooPolicy }');
  });

  it("writes a policy in YAML, with its code", () => {
    const { status, output } = runNew("compose/no-bar", "--yaml");
    expect(status, output).toBe(0);
    expect(output).toContain("wrote policies/compose/no-bar/policy.yaml\n");
    expect(existsSync(join(root, "policies/compose/no-bar/policy.generated.ts"))).toBe(true);
  });

  it.each([
    [["docker/no-foo"], 'There is no kind "docker": kinds are dockerfile, compose, kubernetes, nextjs.'],
    [["compsoe/no-foo"], 'Did you mean "compose"?'],
    [["dockerfile/NoFoo"], '"NoFoo" is no name for a policy'],
    [["dockerfile/"], '"" is no name for a policy'],
    [["dockerfile/../../x"], "Usage: npm run new -- <kind>/<name> [--yaml]"],
    [["dockerfile/no-foo"], "policies/dockerfile/no-foo is there already."],
    [["dockerfile/no-baz", "--yml"], 'Unknown option --yml. Did you mean "--yaml"?'],
    [[], "Usage: npm run new -- <kind>/<name> [--yaml]"],
  ])("refuses %j", (args, message) => {
    expect(readRequest(root, args)).toEqual({ error: expect.stringContaining(message) });
  });

  it("says so on the command line, and exits with 2", () => {
    expect(runNew("dockerfile/no-foo")).toEqual({
      status: 2,
      output: "policies/dockerfile/no-foo is there already.\n",
    });
  });
});

describe("a new policy, of any kind and form", () => {
  const given = kinds.flatMap((kind) =>
    (["typescript", "yaml"] as const).map((form) => ({ kind, form, name: `new-${form}`, since: "0.1.0" })),
  );

  it("is complete and type-checks, but is not accepted before it is filled in", async () => {
    for (const policy of given) writeFiles(root, policyFiles(policy));
    writeStale(root, (await generateFromPolicies(root)).outputs);
    const { folders, problems } = await readWorkspace(root);
    expect(problems).toEqual([]);

    const created = folders.filter(({ name }) => name.startsWith("new-"));
    expect(created.map(({ id }) => id)).toEqual(given.map(({ kind, name }) => `${kind}/${name}`));
    expect(typeErrors(kinds.map((kind) => join(root, `policies/${kind}.generated.ts`)))).toEqual([]);
    expect(typeErrors(created.map(({ id }) => join(root, `policies/${id}/policy.test.ts`)))).toEqual([]);

    const catalogue = readPeerCatalogue(root);
    for (const folder of created) {
      const policyFile = folder.definition === undefined ? "policy.ts" : "policy.yaml";
      expect(shortcomings(root, folder, catalogue)).toEqual(
        expect.arrayContaining([
          "meta.references is empty.",
          "README.md still says FILL IN.",
          "policy.test.ts still says FILL IN.",
          `${policyFile} still says FILL IN.`,
        ]),
      );
    }
  });

  it("fails its own test until it reports something", () => {
    const vitest = join(process.cwd(), "node_modules/vitest/vitest.mjs");
    const { status, output } = runNode(vitest, "run", "--root", root, "policies/dockerfile/new-typescript");
    expect(output).toContain("Findings do not stand at the marks. (Dockerfile)");
    expect(output).toMatch(/Tests\s+1 failed \| 1 passed/);
    expect(status).toBe(1);
  });
});
