import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project, secpolicy } from "./command.ts";

const compose = "services:\n  web:\n    image: nginx:1.27\n    privileged: true # for now\n";

describe("fix", () => {
  it("applies safe fixes only, and unsafe ones when told, and keeps comments", async () => {
    const cwd = project({ "compose.yaml": compose });
    const safe = await secpolicy(["fix"], { cwd });
    expect(readFileSync(join(cwd, "compose.yaml"), "utf8")).toBe(compose);
    expect(safe.stdout).toContain("--unsafe");
    expect(safe.status).toBe(1);
    const unsafe = await secpolicy(["fix", "--unsafe"], { cwd });
    expect(readFileSync(join(cwd, "compose.yaml"), "utf8")).not.toContain("privileged");
    expect(unsafe.status).toBe(0);
  });

  it("shows no secret in the lines around a change", async () => {
    const token = "ghp_Zq8Xw3Rt6Yu1Io9PaSdFgHjKlZxCvBnM4567";
    const dockerfile = `FROM alpine:3.20\nENV GITHUB_TOKEN=${token}\nADD app/ /app/\nRUN echo ${token}\nUSER 1000\n`;
    const cwd = project({ Dockerfile: dockerfile });
    const ran = await secpolicy(["fix", "--diff", "--preset", "all"], { cwd });
    expect(ran.stdout).toContain("-ADD app/ /app/\n+COPY app/ /app/\n");
    expect(ran.stdout).toContain(" ENV GITHUB_TOKEN=ghp_********\n");
    expect(`${ran.stdout}${ran.stderr}`).not.toContain(token.slice(4, 12));
    await secpolicy(["fix", "--preset", "all"], { cwd });
    expect(readFileSync(join(cwd, "Dockerfile"), "utf8")).toContain(token);
  });

  it("shows a diff and writes nothing with --diff", async () => {
    const cwd = project({ "compose.yaml": compose });
    const ran = await secpolicy(["fix", "--unsafe", "--diff"], { cwd });
    expect(ran.stdout).toContain("-    privileged: true # for now");
    expect(readFileSync(join(cwd, "compose.yaml"), "utf8")).toBe(compose);
    expect(ran.status).toBe(1);
  });

  it("keeps a byte order mark and CRLF line ends", async () => {
    const cwd = project({ "compose.yaml": `\uFEFF${compose.replaceAll("\n", "\r\n")}` });
    await secpolicy(["fix", "--unsafe"], { cwd });
    const fixed = readFileSync(join(cwd, "compose.yaml"), "utf8");
    expect(fixed.startsWith("\uFEFFservices:\r\n")).toBe(true);
    expect(fixed).not.toMatch(/[^\r]\n/);
  });
});

describe("explain", () => {
  it.each(["dockerfile/root-user", "DL3002", "hadolint:dl3002", "CKV_DOCKER_8"])("answers to %s", async (name) => {
    const ran = await secpolicy(["explain", name], { cwd: project({}) });
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("dockerfile/root-user");
    expect(ran.stdout).toContain("Good");
    expect(ran.stdout).not.toContain("<!--");
  });

  it("knows findings about directives", async () => {
    expect((await secpolicy(["explain", "suppression/unused"], { cwd: project({}) })).stdout).toContain(
      "waives nothing",
    );
  });
});

describe("policies", () => {
  it("lists all of them, or those of a preset", async () => {
    const cwd = project({});
    const all = await secpolicy(["policies"], { cwd });
    const recommended = await secpolicy(["policies", "--preset", "recommended"], { cwd });
    expect(all.stdout).toContain("dockerfile/user-missing");
    expect(recommended.stdout).not.toContain("dockerfile/user-missing");
    expect(JSON.parse((await secpolicy(["policies", "--json"], { cwd })).stdout).length).toBeGreaterThan(10);
  });
});

describe("config", () => {
  const config = JSON.stringify(
    {
      policies: { "compose/*": "low" },
      overrides: [{ files: "legacy/**", policies: { "compose/privileged": "off" } }],
    },
    undefined,
    2,
  );

  it("why tells what decides, with places", async () => {
    const cwd = project({ "secpolicy.config.json": config });
    const ran = await secpolicy(["config", "why", "compose/privileged", "legacy/compose.yaml"], { cwd });
    expect(ran.stdout).toContain("compose/privileged on legacy/compose.yaml: off");
    expect(ran.stdout).toContain("preset recommended");
    expect(ran.stdout).toContain("secpolicy.config.json:3:");
  });

  it("show and validate read it", async () => {
    const cwd = project({ "secpolicy.config.json": config });
    expect(JSON.parse((await secpolicy(["config", "show"], { cwd })).stdout).policies["compose/privileged"][0]).toBe(
      "low",
    );
    expect((await secpolicy(["config", "validate"], { cwd })).stdout).toContain("secpolicy.config.json is valid.");
  });

  it("is honoured by check, from folders below it, too", async () => {
    const cwd = project({
      "secpolicy.config.json": config,
      "app/compose.yaml": compose,
      "legacy/compose.yaml": compose,
    });
    const ran = await secpolicy(["check", "--policy", "compose/priv*", "-f", "json"], { cwd });
    expect(
      JSON.parse(ran.stdout).diagnostics.map(
        ({ path, severity }: { path: string; severity: string }) => `${path} ${severity}`,
      ),
    ).toEqual(["app/compose.yaml low"]);
    const below = await secpolicy(["check", "-f", "json"], { cwd: join(cwd, "app") });
    expect(JSON.parse(below.stdout).diagnostics[0].path).toBe("compose.yaml");
  });

  it("brings policies of one's own, in YAML and in JavaScript", async () => {
    const cwd = project({
      "secpolicy.config.yaml":
        "plugins: [./acme.yaml, ./other.mjs]\npolicies: { acme/no-web: high, other/stage: low }\n",
      "acme.yaml": `name: acme
policies:
  no-web:
    on: compose.service
    meta: { title: A service is called web, severity: high, remediation: Rename it. }
    deny: { field: name, equals: web }
    message: Service "{name}" has a name that says nothing.
`,
      "other.mjs": `export default { name: "other", policies: { stage: { on: "dockerfile.stage",
  meta: { title: "t", severity: "low", severityReason: "r", presets: [], remediation: "R.", references: [], frameworks: [], aliases: [], since: "1.0.0" },
  *check(stage) { yield { at: stage.from, message: "A stage." }; } } } };
`,
      "compose.yaml": "services:\n  web:\n    image: a:1\n",
      Dockerfile: "FROM node:22.1.0\nUSER 1\n",
    });
    const ran = await secpolicy(["check", "-f", "json"], { cwd });
    expect(JSON.parse(ran.stdout).diagnostics.map(({ policy }: { policy: string }) => policy)).toEqual([
      "other/stage",
      "acme/no-web",
    ]);
  });
});

describe("files", () => {
  it("lists every file of a known type with what becomes of it", async () => {
    const cwd = project({
      Dockerfile: "FROM node:22\n",
      "crd.yaml": "apiVersion: a.io/v1\nkind: Thing\n",
      "Dockerfile.j2": "FROM {{ base }}\n",
      ".gitignore": "ignored/\n",
      "ignored/Dockerfile": "FROM node:22\n",
    });
    const ran = await secpolicy(["files"], { cwd });
    expect(ran.stdout).toMatch(/checked +dockerfile +Dockerfile\n/);
    expect(ran.stdout).toMatch(/recognised +kubernetes +crd.yaml/);
    expect(ran.stdout).toMatch(/skipped +Dockerfile.j2 .*template/);
    expect(ran.stdout).not.toContain("ignored/Dockerfile");
  });
});

describe("baseline", () => {
  it("accepts today's findings, and not tomorrow's", async () => {
    const cwd = project({ "compose.yaml": compose, "secpolicy.config.json": '{ "baseline": "accepted.json" }\n' });
    expect((await secpolicy(["check"], { cwd })).status).toBe(1);
    expect((await secpolicy(["baseline", "write"], { cwd })).status).toBe(0);
    expect((await secpolicy(["check"], { cwd })).status).toBe(0);
    // Lines may move; a second mistake is new.
    writeFileSync(join(cwd, "compose.yaml"), `# moved\n\n${compose}`);
    expect((await secpolicy(["check"], { cwd })).status).toBe(0);
    writeFileSync(join(cwd, "compose.yaml"), `${compose}  db:\n    image: db:1\n    privileged: true\n`);
    expect((await secpolicy(["check"], { cwd })).status).toBe(1);
    writeFileSync(join(cwd, "compose.yaml"), "services:\n  web:\n    image: nginx:1.27\n");
    const pruned = await secpolicy(["baseline", "prune"], { cwd });
    expect(pruned.stdout).toContain("0 findings accepted, 1 gone");
  });

  it("says what to do when the config names none", async () => {
    const ran = await secpolicy(["baseline", "write"], { cwd: project({ "compose.yaml": compose }) });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('"baseline"');
  });
});

describe("init", () => {
  it("writes a valid config and never overwrites one", async () => {
    const cwd = project({ Dockerfile: "FROM node:22.1.0\nUSER 1\n" });
    expect((await secpolicy(["init"], { cwd })).status).toBe(0);
    expect(existsSync(join(cwd, "secpolicy.config.json"))).toBe(true);
    expect((await secpolicy(["check"], { cwd })).status).toBe(0);
    expect((await secpolicy(["init"], { cwd })).status).toBe(2);
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("for %s knows commands and options", async (shell) => {
    const { stdout } = await secpolicy(["completion", shell], { cwd: project({}) });
    expect(stdout).toContain("explain");
    expect(stdout).toContain("fail-on");
  });
});

describe("help", () => {
  it("names commands, options and where to look further", async () => {
    const ran = await secpolicy(["--help"], { cwd: project({}) });
    expect(ran.status).toBe(0);
    for (const word of ["check", "fix", "explain", "--version"]) expect(ran.stdout).toContain(word);
  });
});
