/** `secpolicy`: parses the command line, runs one command and answers with its exit status. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { nearest } from "@secpolicy/core";
import { Command, CommanderError, Option } from "commander";
import { version } from "../version.ts";
import type { ConfigOptions } from "./config.ts";
import type { GraphOptions } from "./graph.ts";
import type { HeadersOptions } from "./headers.ts";
import { addLintOptions, type LintOptions } from "./options.ts";
import { guarded, type Screen, type Terminal, UsageError } from "./terminal.ts";

/** Exit status: see `Verdict` in core. Usage errors and wrong configuration are 2. */
export async function main(args: readonly string[], given: Terminal): Promise<number> {
  const terminal = guarded(given);
  let status = 0;
  const finish: Finish = (result) => {
    status = result;
  };
  const program = createProgram(terminal, finish, commandsMeantBy(args));
  try {
    await program.parseAsync([...args], { from: "user" });
    await terminal.ready?.();
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return explainError(error, terminal);
  }
}

async function explainError(error: unknown, terminal: Screen): Promise<number> {
  if (error instanceof UsageError) {
    terminal.err(`secpolicy: ${error.message}\nExit status 2: bad usage.\n`);
    return 2;
  }
  const { ConfigError, WriteError } = await import("@secpolicy/project");
  if (error instanceof ConfigError) {
    terminal.err(`${error.toString()}\nExit status 2: bad configuration.\n`);
    return 2;
  }
  if (error instanceof WriteError) {
    terminal.err(`secpolicy: ${error.message}\nExit status 2: a file could not be written.\n`);
    return 2;
  }
  terminal.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${CRASHED}\n`);
  return 2;
}

/** A crash is no finding: status 1 would be taken for one. */
const CRASHED = "Exit status 2: this is a mistake in secpolicy or in a plugin, and nothing was judged.";

type Finish = (status: number) => void;

const commands = {
  check: addCheck,
  merge: addMerge,
  fix: addFix,
  init: addInit,
  explain: addExplain,
  policies: addPolicies,
  config: addConfig,
  files: addFiles,
  graph: addGraph,
  headers: addHeaders,
  baseline: addBaseline,
  completion: addCompletion,
} as const;

type CommandName = keyof typeof commands;

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

const allCommands: readonly CommandName[] = Object.keys(commands).filter(isCommand);

/** To describe all commands with their options takes longer than to check a file, so only what is asked for is described. */
function commandsMeantBy([first = ""]: readonly string[]): readonly CommandName[] {
  if (first === "completion" || first === "help" || /^-[hV]|^--(?:help|version)$/.test(first)) return allCommands;
  return isCommand(first) ? [first] : ["check"];
}

/** The command line as a value: `completion` and the docs read it, too. */
export function createProgram(terminal: Screen, finish: Finish, names = allCommands): Command {
  const program = new Command("secpolicy")
    .description("Judges Dockerfiles, compose files, Kubernetes manifests and Next.js headers with policies.")
    .version(version, "-V, --version")
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .showHelpAfterError("(secpolicy --help shows how it is used)");
  for (const name of names) commands[name](program, terminal, finish);
  return program;
}

function addCheck(program: Command, terminal: Screen, finish: Finish): void {
  const check = program
    .command("check", { isDefault: true })
    .description("judge files and folders (the default command)")
    .argument("[paths...]", "files and folders; `-` is standard input", [])
    .option(
      "-f, --format <name[=file]>",
      "pretty, stylish, json, jsonl, sarif, github, gitlab, junit, checkstyle, markdown; repeatable",
      collect,
      [],
    )
    .option("--stdin-filename <path>", "the name that decides the kind of standard input")
    .option("--render", "run `helm template` and `kustomize build`, and judge what they make")
    .option("--quiet", "findings only")
    .option("--no-cache", "judge everything again, and leave nothing for the next run")
    .option(
      "--shard <i/n>",
      "judge one of n shares of the files and print it for `merge`; `auto` asks the environment",
    );
  addLintOptions(check).action(async (paths: readonly string[], options: LintOptions) => {
    assertNoCommandMeant(paths, terminal);
    finish(await (await import("./check.ts")).check(paths, options, terminal));
  });
}

/** `secpolicy fxi` is parsed as a path of the default command. */
function assertNoCommandMeant(paths: readonly string[], { cwd }: Terminal): void {
  const [path = ""] = paths;
  if (paths.length !== 1 || existsSync(resolve(cwd, path))) return;
  const meant = nearest(path, allCommands);
  if (meant === undefined) return;
  throw new UsageError(`There is no file or folder "${path}". Did you mean the command \`secpolicy ${meant}\`?`);
}

function addMerge(program: Command, terminal: Screen, finish: Finish): void {
  const merge = program
    .command("merge")
    .description("report what the runs of `check --shard` found, as one run over all files would")
    .argument("<parts...>", "what they printed")
    .option("-f, --format <name[=file]>", "as for `check`; repeatable", collect, [])
    .option("--quiet", "findings only");
  addLintOptions(merge).action(async (parts: readonly string[], options: LintOptions) => {
    finish(await (await import("./merge.ts")).merge(parts, options, terminal));
  });
}

function addFix(program: Command, terminal: Screen, finish: Finish): void {
  const fix = program
    .command("fix")
    .description("apply the fixes of findings")
    .argument("[paths...]", "files and folders", [])
    .option("--unsafe", "apply fixes that may change what is built or run, too")
    .option("--diff", "show what would change and write nothing");
  addLintOptions(fix).action(async (paths: readonly string[], options: LintOptions) => {
    finish(await (await import("./fix.ts")).fix(paths, options, terminal));
  });
}

function addInit(program: Command, terminal: Screen, finish: Finish): void {
  program
    .command("init")
    .description("write a first secpolicy.config.json")
    .action(async () => finish(await (await import("./init.ts")).init(terminal)));
}

function addExplain(program: Command, terminal: Screen, finish: Finish): void {
  program
    .command("explain")
    .description("show the page of a policy, by its id or by another tool's (DL3007, CKV_DOCKER_7, KSV-0012)")
    .argument("<policy>")
    .addOption(colourOption())
    .action(async (name: string, options: Pick<LintOptions, "color">) => {
      finish(await (await import("./explain.ts")).explain(name, options, terminal));
    });
}

function addPolicies(program: Command, terminal: Screen, finish: Finish): void {
  program
    .command("policies")
    .description("list all policies")
    .option("--preset <name>", "only those of a preset")
    .option("--json", "as JSON")
    .action(async (options: { readonly preset?: string; readonly json?: boolean }) => {
      finish(await (await import("./policies.ts")).policies(options, terminal));
    });
}

function addConfig(program: Command, terminal: Screen, finish: Finish): void {
  const config = program.command("config").description("look at the configuration");
  const choose = (command: Command): Command =>
    command
      .option("--config <file>", "this config instead of the nearest one")
      .option("--static-config", "run no config and no plugin: only those in JSON and YAML are read");
  choose(config.command("show"))
    .description("print the configuration in force")
    .action(async (options: ConfigOptions) => {
      finish(await (await import("./config.ts")).showConfig(options, terminal));
    });
  choose(config.command("why"))
    .description("tell what decides a policy's severity on a file")
    .argument("<policy>")
    .argument("<file>")
    .action(async (policy: string, file: string, options: ConfigOptions) => {
      finish(await (await import("./config.ts")).whyConfig(policy, file, options, terminal));
    });
  choose(config.command("validate"))
    .description("check the configuration without judging files")
    .action(async (options: ConfigOptions) => {
      finish(await (await import("./config.ts")).validateConfig(options, terminal));
    });
}

function addFiles(program: Command, terminal: Screen, finish: Finish): void {
  const files = program
    .command("files")
    .description("list what would be checked, as what, and what is left out and why")
    .argument("[paths...]", "files and folders", []);
  addLintOptions(files).action(async (paths: readonly string[], options: LintOptions) => {
    finish(await (await import("./files.ts")).files(paths, options, terminal));
  });
}

function addGraph(program: Command, terminal: Screen, finish: Finish): void {
  const graph = program
    .command("graph")
    .description("show who can reach whom in compose projects")
    .argument("[paths...]", "files and folders", [])
    .addOption(new Option("-f, --format <name>", "how to draw it").choices(["text", "mermaid", "dot"]).default("text"));
  addLintOptions(graph).action(async (paths: readonly string[], options: GraphOptions) => {
    finish(await (await import("./graph.ts")).graph(paths, options, terminal));
  });
}

function addHeaders(program: Command, terminal: Screen, finish: Finish): void {
  const headers = program
    .command("headers")
    .description("show the headers that routes of a Next.js site get, where each comes from, and their grade")
    .argument("[route]", "a path of the site, as in /blog; without it, the routes that the project has")
    .argument("[paths...]", "files and folders")
    .addOption(new Option("-f, --format <name>", "how to print it").choices(["text", "json"]).default("text"))
    .option("--explain", "tell what is not known of the headers, and why");
  addLintOptions(headers).action(
    async (route: string | undefined, paths: readonly string[], options: HeadersOptions) => {
      finish(await (await import("./headers.ts")).headers(route, paths, options, terminal));
    },
  );
}

function addBaseline(program: Command, terminal: Screen, finish: Finish): void {
  const baseline = program
    .command("baseline")
    .description("accept today's findings, so that only new ones are reported");
  const verbs = {
    write: "accept every finding of today",
    prune: "drop accepted findings that are gone",
    show: "list accepted findings",
  } as const;
  for (const [verb, description] of Object.entries(verbs)) {
    const command = baseline.command(verb).description(description).argument("[paths...]", "files and folders", []);
    addLintOptions(command).action(async (paths: readonly string[], options: LintOptions) => {
      const { isBaselineVerb, baseline: run } = await import("./baseline.ts");
      if (isBaselineVerb(verb)) finish(await run(verb, paths, options, terminal));
    });
  }
}

function addCompletion(program: Command, terminal: Screen, finish: Finish): void {
  program
    .command("completion")
    .description("print a completion script")
    .argument("<shell>", "bash, zsh or fish")
    .action(async (shell: string) => {
      finish((await import("./completion.ts")).completion(shell, program, terminal));
    });
}

/** Collects the values of a repeatable option. */
export function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

export function colourOption(): Option {
  return new Option("--color <when>", "colour the output").choices(["auto", "always", "never"]).default("auto");
}
