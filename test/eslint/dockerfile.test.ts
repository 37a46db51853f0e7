import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, marked, places, versions } from "./lint.ts";

const ROOT = "secpolicy/dockerfile/root-user";
const HEALTH = "secpolicy/dockerfile/healthcheck-compose-form";

const config: Linter.Config[] = [
  { files: plugin.files.dockerfile, plugins: { secpolicy: plugin }, language: "secpolicy/dockerfile" },
  { rules: { [ROOT]: "warn", [HEALTH]: "error", "secpolicy/unreadable": "error" } },
];

const DIGEST = `sha256:${"0".repeat(64)}`;

/** With a health check in the form of compose files, and root for its user. */
const { text: DOCKERFILE, marks } = marked(`# syntax=docker/dockerfile:1
FROM node:22@${DIGEST} AS build
RUN <<EOF
USER root
EOF

FROM node:22@${DIGEST}
USER «root»
HEALTHCHECK --interval=30s \\
  CMD [«"CMD"», "node", "health.js"]
CMD ["node", "server.js"]
`);
const expected = [`${ROOT} ${marks[0]}`, `${HEALTH} ${marks[1]}`];
const FIXED = DOCKERFILE.replace('"CMD", ', "");

describe.each(versions)("Dockerfiles under $version", ({ create }) => {
  const lintText = (text: string, path = "Dockerfile") => lint(create, { config, path, text });
  const fix = (text: string) => lint(create, { config, path: "Dockerfile", text, fix: true });

  it("are reported at the exact words, with the severity of the config", async () => {
    const result = await lintText(DOCKERFILE);
    expect(places(result)).toEqual(expected);
    expect(result.messages.map(({ severity }) => severity)).toEqual([1, 2]);
  });

  it("are left alone when nothing is wrong", async () => {
    const text = FIXED.replace("USER root\nHEALTH", "USER 1000\nHEALTH");
    expect((await lintText(text)).messages).toEqual([]);
  });

  it("are fixed by --fix where nothing can break", async () => {
    const { output, messages } = await fix(DOCKERFILE);
    expect(output).toBe(FIXED);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([ROOT]);
  });

  it("keep their line breaks and byte order mark through --fix, and their columns", async () => {
    const foreign = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(places(await lintText(foreign(DOCKERFILE)))).toEqual(expected);
    expect((await fix(foreign(DOCKERFILE))).output).toBe(foreign(FIXED));
  });

  it("may have a byte order mark and be as short as can be", async () => {
    expect(places(await lintText("\uFEFFFROM node\nUSER 0"))).toEqual([`${ROOT} 2:6-2:7`]);
  });

  it("point to related places by path and line", async () => {
    const { messages } = await lintText("ARG WHO=root\nFROM node:22\nARG WHO\nUSER $WHO\n", "api/Dockerfile");
    expect(messages[0]?.message).toMatch(/ See api\/Dockerfile:\d \(sets the value\)/);
  });

  it.each([
    ["eslint-disable-next-line", `# eslint-disable-next-line ${ROOT} -- the entrypoint drops privileges`],
    ["secpolicy-ignore", "# secpolicy-ignore dockerfile/root-user -- the entrypoint drops privileges"],
    ["secpolicy-ignore with another tool's id", "# secpolicy-ignore DL3002 -- the entrypoint drops privileges"],
  ])("%s waives what is below it", async (_, comment) => {
    const text = DOCKERFILE.replace("USER root\nHEALTH", `${comment}\nUSER root\nHEALTH`);
    expect((await lintText(text)).messages.map(({ ruleId }) => ruleId)).toEqual([HEALTH]);
  });

  it("waive a continued instruction from within", async () => {
    const text = DOCKERFILE.replace("  CMD [", `  # eslint-disable-next-line ${HEALTH} -- never probed\n  CMD [`);
    expect((await lintText(text)).messages.map(({ ruleId }) => ruleId)).toEqual([ROOT]);
  });

  it("report what can't be read at its place, and judge the rest", async () => {
    const { text, marks: wrong } = marked(`FROM node:22@${DIGEST}\nUSER «root»\nRUN «<<EOF»\nno end\n`);
    expect(places(await lintText(text))).toEqual([`${ROOT} ${wrong[0]}`, `secpolicy/unreadable ${wrong[1]}`]);
  });
});
