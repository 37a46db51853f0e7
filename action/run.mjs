/** The action's only step: installs the command outside of the repository, and judges the repository with it. */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argumentsOf, checkVersion, isStatic } from "./choices.mjs";

const { env } = process;

function input(name, usual) {
  const text = env[`INPUT_${name}`] ?? "";
  return text === "" ? usual : text;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Where the repository can't interfere: its `.npmrc` could name another registry, and its `node_modules` hold another
 * `secpolicy`.
 */
function install(version) {
  const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), "secpolicy-"));
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
  const { status } = spawnSync("npm", ["install", ...flags, `secpolicy@${version}`], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`secpolicy ${version} can't be installed.`);
  return join(folder, "node_modules/secpolicy/dist/bin.js");
}

function run() {
  const event = env.GITHUB_EVENT_PATH === undefined ? undefined : readJson(env.GITHUB_EVENT_PATH);
  const hasStaticConfig = isStatic(input("STATIC_CONFIG", "auto"), env.GITHUB_EVENT_NAME, event);
  const own = () => readJson(new URL("../packages/secpolicy/package.json", import.meta.url)).version;
  // The program itself can be given, for a machine that has it.
  const program = env.SECPOLICY_BIN || install(checkVersion(input("VERSION", undefined) ?? own()));
  const choices = {
    paths: input("PATHS", "."),
    config: input("CONFIG", ""),
    format: input("FORMAT", "github"),
    failOn: input("FAIL_ON", ""),
  };
  if (env.GITHUB_OUTPUT !== undefined) appendFileSync(env.GITHUB_OUTPUT, `static-config=${hasStaticConfig}\n`);
  const { status } = spawnSync(process.execPath, [program, ...argumentsOf(choices, hasStaticConfig)], {
    cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
    stdio: "inherit",
  });
  return status ?? 2;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(`secpolicy: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
