import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readShard } from "../../packages/secpolicy/src/shard.ts";
import { writeCorpus } from "../bench/corpus.ts";
import { project, secpolicy } from "./command.ts";

const shop = join(import.meta.dirname, "../../fixtures/projects/shop");

/** What `merge` makes of the parts of `count` runs. */
async function merged(cwd: string, count: number, options: readonly string[]) {
  const folder = project({});
  const parts: string[] = [];
  for (let index = 1; index <= count; index++) {
    const part = await secpolicy(["check", "--shard", `${index}/${count}`, ...options], { cwd });
    expect(part.status).toBe(0);
    parts.push(join(folder, `part-${index}.json`));
    writeFileSync(parts.at(-1) ?? "", part.stdout);
  }
  return secpolicy(["merge", ...parts, ...options, "-f", "json"], { cwd });
}

async function whole(cwd: string, options: readonly string[]) {
  return secpolicy(["check", ...options, "-f", "json"], { cwd });
}

describe("the parts of several runs", () => {
  it.each([1, 2, 3, 4, 5])("make the report of one run: the shop in %i", async (count) => {
    for (const options of [
      ["--preset", "all"],
      ["--fail-on", "critical", "--show-suppressed"],
    ]) {
      expect(await merged(shop, count, options)).toEqual(await whole(shop, options));
    }
  });

  it("make the report of one run: generated files, images built in one part and used in another", async () => {
    const cwd = project({});
    writeCorpus(cwd, 60);
    for (let index = 0; index < 12; index++) {
      const user = index % 2 === 0 ? "root" : "app";
      write(cwd, `i${index}/Dockerfile`, `FROM alpine:3.20\nUSER ${user}\nCMD ["/app"]\n`);
      write(cwd, `c${index}/compose.yaml`, `services:\n  a:\n    build: ../i${index}\n    image: acme/i${index}\n`);
      write(
        cwd,
        `k${index}.yaml`,
        `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec:\n  securityContext: { runAsNonRoot: true }\n  containers: [{ name: a, image: acme/i${index} }]\n`,
      );
    }
    const options = ["--preset", "all"];
    const expected = await whole(cwd, options);
    expect(expected.stdout).toContain("kubernetes/image-user-by-name");
    expect(await merged(cwd, 4, options)).toEqual(expected);
  });

  it("make the report of one run: the reference corpus", { timeout: 120_000 }, async ({ skip }) => {
    const corpus = join(import.meta.dirname, "../../../shared/corpus/kube-prometheus");
    skip(!existsSync(corpus), "the reference material is not beside the repository");
    const options = ["--preset", "all"];
    const expected = await whole(corpus, options);
    expect(JSON.parse(expected.stdout).summary.checked).toBeGreaterThan(5);
    for (const count of [1, 3, 5]) expect(await merged(corpus, count, options)).toEqual(expected);
  });

  it("count for nothing where files have changed since", async () => {
    const cwd = project({ Dockerfile: "FROM node:latest\n", "api/Dockerfile": "FROM alpine:3.20\nUSER root\n" });
    const part = await secpolicy(["check", "--shard", "1/1"], { cwd });
    write(cwd, "part.json", part.stdout);
    write(cwd, "Dockerfile", "FROM alpine:3.20\nUSER root\n");
    const expected = await whole(cwd, ["--ignore", "part.json"]);
    const found = await secpolicy(["merge", "part.json", "-f", "json"], { cwd });
    expect(JSON.parse(found.stdout).diagnostics).toEqual(JSON.parse(expected.stdout).diagnostics);
  });

  it("count for nothing where they are damaged", async () => {
    const cwd = project({ Dockerfile: "FROM node:latest\n", "api/Dockerfile": "FROM alpine:3.20\nUSER root\n" });
    const { stdout } = await secpolicy(["check", "--shard", "1/1"], { cwd });
    const expected = await whole(cwd, ["--ignore", "part.json"]);
    for (const damaged of [stdout.slice(0, -30), stdout.replaceAll("root", "boot"), stdout.replace(/\n$/, "")]) {
      write(cwd, "part.json", damaged);
      const found = await secpolicy(["merge", "part.json", "-f", "json"], { cwd });
      expect(JSON.parse(found.stdout).diagnostics).toEqual(JSON.parse(expected.stdout).diagnostics);
    }
  });

  it("must be parts, of one build and one choice", async () => {
    const cwd = project({
      Dockerfile: "FROM alpine:3.20\n",
      "other.json": "{}",
      "old.json": '{"part":"x","paths":["."]}',
    });
    const said = async (args: readonly string[]) => (await secpolicy(args, { cwd })).stderr.split("\n")[0];
    expect(await said(["merge", "other.json"])).toContain('"other.json" is no part');
    expect(await said(["merge", "old.json"])).toContain("can't be merged");
    expect(await said(["merge", "none.json"])).toContain('"none.json" can\'t be read');
    expect(await said(["check", "--shard", "3/2"])).toContain("--shard must be auto, or i/n");
    expect(await said(["check", "--shard", "1/2", "-f", "json"])).toContain("give --format to merge");
    expect(await said(["check", "--shard", "auto"])).toContain("the environment has none of CI_NODE_INDEX");
  });
});

describe("--shard auto", () => {
  it.each([
    [
      { CI_NODE_INDEX: "2", CI_NODE_TOTAL: "5" },
      { index: 2, count: 5 },
    ],
    [
      { CIRCLE_NODE_INDEX: "0", CIRCLE_NODE_TOTAL: "5" },
      { index: 1, count: 5 },
    ],
    [
      { BUILDKITE_PARALLEL_JOB: "4", BUILDKITE_PARALLEL_JOB_COUNT: "5" },
      { index: 5, count: 5 },
    ],
    [
      { JOB_COMPLETION_INDEX: "1", SECPOLICY_SHARDS: "3" },
      { index: 2, count: 3 },
    ],
  ])("knows %o", (env, shard) => {
    expect(readShard("auto", env)).toEqual(shard);
  });

  it("takes no share that there is not", () => {
    expect(readShard("auto", { JOB_COMPLETION_INDEX: "1" })).toContain('SECPOLICY_SHARDS is ""');
    expect(readShard("auto", { CI_NODE_INDEX: "6", CI_NODE_TOTAL: "5" })).toContain("makes no share");
  });
});

describe("a kill while files are fixed", () => {
  // Needs the built command, as `npm test` does.
  it("leaves each file as it was or as it shall be", { timeout: 120_000 }, async () => {
    const before = 'FROM alpine:3.20\nADD app/ /app/\nCMD ["/app"]\n';
    const after = before.replace("ADD", "COPY");
    const bin = join(import.meta.dirname, "../../packages/secpolicy/dist/bin.cjs");
    const paths = Array.from({ length: 60 }, (_, index) => `d${index}/Dockerfile`);
    const started = (cwd: string) => spawn(process.execPath, [bin, "fix", "--preset", "all"], { cwd, stdio: "ignore" });
    const files = Object.fromEntries(paths.map((path) => [path, before]));
    const whole = project(files);
    const start = Date.now();
    spawnSync(process.execPath, [bin, "fix", "--preset", "all"], { cwd: whole });
    const length = Date.now() - start;
    expect(readFileSync(join(whole, paths[0] ?? ""), "utf8")).toBe(after);
    for (const share of [0.5, 0.7, 0.8, 0.9, 0.95]) {
      const cwd = project(files);
      const child = started(cwd);
      const gone = new Promise((resolve) => child.once("exit", resolve));
      setTimeout(() => child.kill("SIGKILL"), length * share);
      await gone;
      for (const path of paths) expect([before, after]).toContain(readFileSync(join(cwd, path), "utf8"));
    }
  });
});

function write(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

describe("examples for CI", () => {
  const docs = join(import.meta.dirname, "../../docs/scale");

  it("have nothing that secpolicy itself would find", async () => {
    const files = readdirSync(docs).filter((name) => /\.ya?ml$/.test(name));
    expect(files).toContain("indexed-job.yaml");
    const { stdout } = await secpolicy(["check", "--preset", "strict", "-f", "json", docs], { cwd: docs });
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [], failures: [] });
    expect(JSON.parse(stdout).summary.checked).toBeGreaterThan(0);
  });
});
