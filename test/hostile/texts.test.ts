import { describe, expect, it } from "vitest";
import { project, secpolicy } from "../cli/command.ts";

const deep = 10_000;
const pod = (field: string): string => `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\n${field}\n`;
const run = (command: string): string => `FROM alpine:3.20\nRUN ${command}\n`;
const around = (open: string, inside: string, close: string): string =>
  `${open.repeat(deep)}${inside}${close.repeat(deep)}`;

/** Levels, each of nine aliases for the one before. */
function bomb(levels: number, first: string, level: (index: number) => string): string {
  const lines = [`x0: &x0 ${first}`];
  for (let index = 1; index < levels; index++) lines.push(`x${index}: &x${index} ${level(index)}`);
  return lines.join("\n");
}
const lists = bomb(
  30,
  "[a, b]",
  (index) =>
    `[${Array(9)
      .fill(`*x${index - 1}`)
      .join(", ")}]`,
);
const maps = bomb(
  30,
  "{ a: 1 }",
  (index) => `{ ${Array.from({ length: 9 }, (_, key) => `k${key}: *x${index - 1}`).join(", ")} }`,
);
const merges = bomb(2_000, "{ a0: 1 }", (index) => `{ <<: [*x${index - 1}, *x${index - 1}], a${index}: 1 }`);
const service = (rest: string): string => `services:\n  a: { image: "a:1", ${rest} }\n`;
/** Services of which each names the next one. */
const services = (field: (next: string) => string): string =>
  `services:\n${Array.from({ length: deep }, (_, at) => `  s${at}: { image: "a:1", ${field(`s${at + 1}`)} }\n`).join("")}  s${deep}: { image: "a:1" }\n`;
const extension = (text: string): string => text.replaceAll(/^x/gm, "x-");

/** Each of them once took a program of this sort down, or would hold it up for ever. */
const texts: readonly (readonly [title: string, path: string, text: string])[] = [
  ["lists of aliases", "compose.yaml", `${extension(lists)}\n${service("command: *x29, ports: *x29, volumes: *x29")}`],
  ["lists of aliases in a manifest", "a.yaml", pod(`${lists}\nspec: { containers: *x29 }`)],
  ["maps of aliases", "compose.yaml", `${extension(maps)}\n${service("labels: *x29, environment: *x29, build: *x29")}`],
  ["maps of aliases in a manifest", "a.yaml", pod(`${maps}\nspec: *x29`)],
  ["merge keys", "compose.yaml", `${extension(merges)}\n${service("<<: *x1999")}`],
  ["flow sequences", "a.yaml", pod(`x: ${around("[", "", "]")}`)],
  ["flow maps", "a.yaml", pod(`x: ${around("{a: ", "1", "}")}`)],
  ["flow maps in a compose file", "compose.yaml", `x-a: ${around("{a: ", "1", "}")}\n${service("init: true")}`],
  ["open brackets", "a.yaml", pod(`x: ${"[".repeat(deep)}`)],
  ["block sequences", "a.yaml", pod(`x:\n  ${"- ".repeat(deep)}1`)],
  [
    "block maps",
    "a.yaml",
    pod(`x:\n${Array.from({ length: 2_000 }, (_, level) => `${" ".repeat(level + 1)}a:`).join("\n")}`),
  ],
  ["keys that are maps", "a.yaml", pod("? ".repeat(deep))],
  ["JSON", "a.json", `{"apiVersion":"v1","kind":"Pod","x":${around("[", "", "]")}}`],
  ["services that wait for each other", "compose.yaml", services((next) => `depends_on: [${next}]`)],
  ["services that extend each other", "compose.yaml", services((next) => `extends: ${next}`)],
  ["services that share networks", "compose.yaml", services((next) => `network_mode: "service:${next}"`)],
  ["services that share volumes", "compose.yaml", services((next) => `volumes_from: [${next}]`)],
  ["brackets of JavaScript", "next.config.js", `module.exports = ${around("[", "", "]")}`],
  ["additions of JavaScript", "next.config.js", `module.exports = ${"'a' + ".repeat(deep)}'a'`],
  ["functions of JavaScript", "next.config.js", `module.exports = ${"() => ".repeat(deep)}1`],
  ["variables of compose", "compose.yaml", `services:\n  a:\n    image: ${around("${a:-", "x", "}")}\n`],
  ["variables of a FROM", "Dockerfile", `ARG a\nFROM ${around("${a:-", "x", "}")}\n`],
  ["variables of a RUN", "Dockerfile", run(`echo ${around("${a:-", "x", "}")}`)],
  ["substitutions", "Dockerfile", run(`echo ${around("$(echo ", "x", ")")}`)],
  ["subshells", "Dockerfile", run(around("( ", "x", " )"))],
  ["groups", "Dockerfile", run(around("{ ", "x; ", "}; "))],
  ["conditions", "Dockerfile", run(around("if a; then ", "x; ", "fi; "))],
  ["arithmetic", "Dockerfile", run(`echo $((${around("(", "1", ")")}))`)],
  ["backticks", "Dockerfile", run(`echo ${"`".repeat(deep)}`)],
  ["braces", "Dockerfile", run(`echo ${around("{a,", "x", "}")}`)],
  ["shells in shells", "Dockerfile", run(`${"sh -c ".repeat(deep)}x`)],
  ["triggers in triggers", "Dockerfile", `FROM a\n${"ONBUILD ".repeat(deep)}RUN x\n`],
  [
    "arguments that double",
    "Dockerfile",
    `ARG a0=aaaaaaaaaa\n${Array.from({ length: 60 }, (_, index) => `ARG a${index + 1}=$a${index}$a${index}`).join("\n")}\nFROM $a60\n`,
  ],
  ["stages that build on each other", "Dockerfile", "FROM b AS a\nFROM a AS b\nCOPY --from=a / /\n"],
  [
    "heredocs without an end",
    "Dockerfile",
    `FROM a\n${Array.from({ length: 20_000 }, (_, index) => `RUN <<E${index}`).join("\n")}\n`,
  ],
  ["markers of documents", "a.yaml", pod(`${"---\n".repeat(200_000)}`)],
  ["quotes that are never closed", "a.yaml", pod('x: "'.repeat(5_000))],
];

describe("a hostile text is judged in bounded time, and what lies beside it as well", () => {
  it.each(texts)("%s", { timeout: 60_000 }, async (_title, path, text) => {
    const cwd = project({ [path]: text, "beside/Dockerfile": "FROM node\n" });
    const { status, stdout } = await secpolicy(["check", "--preset", "all", "-f", "json"], { cwd });
    expect([1, 2]).toContain(status);
    const report: { failures: { message: string; policy?: string }[]; diagnostics: { path: string }[] } =
      JSON.parse(stdout);
    // No policy and no parser has thrown.
    expect(report.failures.filter(({ message }) => /failed|threw|Maximum call stack/.test(message))).toEqual([]);
    expect(report.diagnostics.some(({ path: at }) => at === "beside/Dockerfile")).toBe(true);
  });
});

describe("time grows with the text, not with its square", () => {
  const growing: readonly (readonly [title: string, path: string, text: (size: number) => string])[] = [
    ["continuations", "Dockerfile", (size) => run(`a${" \\\n  b".repeat(size * 8)}`)],
    ["instructions", "Dockerfile", (size) => `FROM a\n${"RUN b\n".repeat(size * 2)}`],
    ["spaces", "Dockerfile", (size) => run(`a${" ".repeat(size * 50)}b`)],
    ["a long word", "Dockerfile", (size) => run("a".repeat(size * 50))],
    ["spaces in YAML", "a.yaml", (size) => pod(`x: a${" ".repeat(size * 100)}# b`)],
    [
      "services",
      "compose.yaml",
      (size) =>
        `services:\n${Array.from({ length: size / 2 }, (_, index) => `  s${index}: { image: "a:1" }\n`).join("")}`,
    ],
    [
      "secrets in one line",
      "compose.yaml",
      (size) =>
        service(
          `environment: { ${Array.from({ length: size / 2 }, (_, index) => `PASSWORD_${index}: hunter${index}xyzzy`).join(", ")} }`,
        ),
    ],
  ];

  it.each(growing)("%s", { timeout: 120_000 }, async (_title, path, text) => {
    const timeOf = async (size: number): Promise<number> => {
      const cwd = project({ [path]: text(size) });
      const start = performance.now();
      await secpolicy(["check", "--preset", "all", "-f", "json"], { cwd });
      return performance.now() - start;
    };
    await timeOf(1_000);
    const small = Math.max(20, Math.min(await timeOf(1_000), await timeOf(1_000)));
    const large = Math.min(await timeOf(8_000), await timeOf(8_000));
    // Eight times as much: linear is 8, quadratic 64.
    expect(large / small).toBeLessThan(40);
  });
});
