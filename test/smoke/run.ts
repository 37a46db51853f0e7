/** Packs what would be published, installs it into an empty project and uses it as its first user would. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "secpolicy-smoke-"));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], cwd = folder): Ran {
  const { status, stdout, stderr } = spawnSync(command, [...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

function expect(title: string, condition: boolean, ran: Ran): void {
  if (condition) {
    console.log(`ok: ${title}`);
    return;
  }
  console.error(`NOT OK: ${title}\nstatus ${ran.status}\n${ran.stdout}\n${ran.stderr}`);
  process.exitCode = 1;
}

function pack(workspace: string): string {
  const ran = run("npm", ["pack", "--json", "--silent", "--pack-destination", folder, "--workspace", workspace], root);
  const parsed: unknown = JSON.parse(ran.stdout);
  const text = JSON.stringify(parsed);
  const file = /"filename":"([^"]+)"/.exec(text)?.[1];
  if (file === undefined) throw new Error(`npm pack said: ${ran.stdout}${ran.stderr}`);
  return join(folder, file.replace("@", "").replace("/", "-"));
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

try {
  write("package.json", '{ "name": "empty", "private": true, "type": "module" }\n');
  const tarballs = [pack("secpolicy"), pack("eslint-plugin-secpolicy")];
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const peers = [`eslint@${devDependencies.eslint}`, `typescript@${devDependencies.typescript}`];
  const installed = run("npm", ["install", "--no-audit", "--no-fund", ...tarballs, ...peers]);
  expect("both packages install", installed.status === 0, installed);

  const empty = run("npx", ["secpolicy", "check"]);
  expect(
    "an empty project is status 3 and says so",
    empty.status === 3 && empty.stdout.includes("nothing to lint"),
    empty,
  );

  write("Dockerfile", "FROM node:latest\nUSER root\n");
  write(
    "next.config.ts",
    "export default { async headers() { return [{ source: '/:path*', headers: [{ key: 'X-XSS-Protection', value: '1' }] }] } }\n",
  );
  const found = run("npx", ["secpolicy", "check"]);
  expect("findings are status 1", found.status === 1 && found.stdout.includes("dockerfile/root-user"), found);
  expect("oxc-parser was installed for Next.js", found.stdout.includes("nextjs/x-xss-protection"), found);

  const json = run("npx", ["secpolicy", ".", "--format", "json"]);
  expect("json is json", json.status === 1 && JSON.parse(json.stdout).version === 1, json);
  const explained = run("npx", ["secpolicy", "explain", "DL3002"]);
  expect(
    "explain knows a peer's id",
    explained.status === 0 && explained.stdout.includes("dockerfile/root-user"),
    explained,
  );

  const again = run("npx", ["secpolicy", ".", "--format", "json"]);
  expect("a second run says the same, whatever the first one kept", again.stdout === json.stdout, again);
  const uncached = run("env", ["NODE_DISABLE_COMPILE_CACHE=1", "npx", "secpolicy", ".", "--format", "json"]);
  expect("so does a run that keeps no compiled code", uncached.stdout === json.stdout, uncached);

  write(
    "secpolicy.config.mts",
    'const preset: string = "strict";\nexport default { presets: [preset], plugins: ["./acme.mjs"] };\n',
  );
  write("acme.mjs", 'export default { name: "acme", policies: {} };\n');
  const configured = run("npx", ["secpolicy", "."]);
  expect(
    "a config that is a program and a plugin are run, and nothing is warned of",
    configured.status === 1 && !configured.stderr.includes("Warning") && configured.stdout.includes("node-env-missing"),
    configured,
  );
  const keptCode = run("npx", ["secpolicy", "."]);
  expect("so they are by code that was kept", keptCode.stdout === configured.stdout && keptCode.status === 1, keptCode);
  rmSync(join(folder, "secpolicy.config.mts"));

  write(
    "acme.policy.test.mjs",
    `import { describe, it } from "node:test";
import { definePolicy, lintConfig } from "secpolicy";
import { testPolicy } from "secpolicy/tester";
const policy = definePolicy({
  on: "dockerfile.stage",
  meta: { title: "No stage name", severity: "low", severityReason: "x", presets: [], remediation: "Name it.", references: [], frameworks: [], aliases: [], since: "1.0.0" },
  *check(stage) { if (stage.name === undefined) yield { at: stage.from, message: "The stage has no name." }; },
});
testPolicy(policy, { reports: { "a stage": "FROM «node:20»\\n" }, silent: { "a named one": "FROM node:20 AS app\\n" } }, { describe, it });
const report = await lintConfig({ files: { Dockerfile: "FROM node:latest\\n" } });
if (report.passed) throw new Error("should not pass");
`,
  );
  const tested = run("node", ["--test", "acme.policy.test.mjs"]);
  expect("the API and the tester work from outside", tested.status === 0, tested);

  write(
    "use.ts",
    `import { lintConfig, definePolicy, defineConfig, render, openProject, fixText, type Report } from "secpolicy";
import plugin from "eslint-plugin-secpolicy";
const report: Report = await lintConfig({ files: { Dockerfile: "FROM a" } });
export const text: string = render(report, "json");
export default defineConfig({ presets: ["strict"], policies: { "dockerfile/root-user": "off" } });
export const configs = plugin.configs;
export { definePolicy, openProject, fixText };
`,
  );
  const compilerOptions = {
    noEmit: true,
    strict: true,
    module: "nodenext",
    target: "es2023",
    lib: ["es2023"],
    types: [],
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  const types = run("npx", ["tsc"]);
  expect("the declarations compile without skipLibCheck", types.status === 0, types);

  write(
    "eslint.config.mjs",
    'import secpolicy from "eslint-plugin-secpolicy";\nexport default [...secpolicy.configs.recommended];\n',
  );
  const linted = run("npx", ["eslint", "Dockerfile"]);
  expect(
    "ESLint reports the same policy",
    linted.status === 1 && linted.stdout.includes("secpolicy/dockerfile/root-user"),
    linted,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
