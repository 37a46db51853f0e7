/** Programs that run another one, and what stands before it on their command line. */
import type { OptionSyntax } from "./options.ts";

export interface Wrapper {
  readonly options: OptionSyntax;
  /** Words between the options and the command: the user of `gosu`, the time of `timeout`. */
  readonly operands: number;
  /** Takes `NAME=value` before the command. */
  readonly assigns?: boolean;
  /** The option whose value is a script for a shell. */
  readonly script?: readonly string[];
  /** The option behind which the command stands; without it there is none. */
  readonly commandOption?: string;
  /** Words that it replaces in the command, or adds to it, come from elsewhere. */
  readonly isOpen?: boolean;
  /** The word that must stand first: `run` of `poetry run`. */
  readonly subcommand?: readonly string[];
  /** Options that make it do something else: `command -v git` only looks. */
  readonly unless?: readonly string[];
}

function taking(short: string, ...long: readonly string[]): OptionSyntax {
  return { short, long: new Set(long), stopsAtOperand: true };
}

const NO_OPTIONS = taking("");

function plain(options: OptionSyntax = NO_OPTIONS, operands = 0): Wrapper {
  return { options, operands };
}

function running(subcommand: readonly string[], options: OptionSyntax = NO_OPTIONS): Wrapper {
  return { options, operands: 0, subcommand };
}

/** By the program's name. */
export const wrappers: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  [
    "sudo",
    {
      options: taking("ugpCrtTUDRh", "--user", "--group", "--prompt", "--close-from", "--chdir", "--chroot", "--host"),
      operands: 0,
      assigns: true,
    },
  ],
  ["doas", plain(taking("uC"))],
  [
    "env",
    { options: taking("uC", "--unset", "--chdir"), operands: 0, assigns: true, script: ["-S", "--split-string"] },
  ],
  ["command", { ...plain(), unless: ["-v", "-V"] }],
  ["builtin", plain()],
  ["exec", plain(taking("a"))],
  ["time", plain(taking("fo", "--format", "--output"))],
  ["nice", plain(taking("n", "--adjustment"))],
  ["ionice", plain(taking("cnpPu", "--class", "--classdata"))],
  ["nohup", plain()],
  ["setsid", plain()],
  ["chronic", plain()],
  ["eatmydata", plain()],
  ["fakeroot", plain(taking("lsib", "--lib", "--faked"))],
  ["stdbuf", plain(taking("ioe", "--input", "--output", "--error"))],
  ["timeout", plain(taking("ks", "--kill-after", "--signal"), 1)],
  ["flock", { ...plain(taking("wEc", "--timeout", "--wait", "--conflict-exit-code", "--command"), 1), script: ["-c"] }],
  ["chroot", plain(taking("", "--userspec", "--groups"), 1)],
  ["gosu", plain(NO_OPTIONS, 1)],
  ["su-exec", plain(NO_OPTIONS, 1)],
  ["s6-setuidgid", plain(NO_OPTIONS, 1)],
  ["chpst", plain(taking("uUeb/nmdopfcrtl"))],
  [
    "setpriv",
    plain(
      taking(
        "",
        ...["--reuid", "--regid", "--groups", "--inh-caps", "--ambient-caps", "--bounding-set", "--securebits"],
        ...["--pdeathsig", "--selinux-label", "--apparmor-profile"],
      ),
    ),
  ],
  ["setarch", plain(NO_OPTIONS, 1)],
  ["linux32", plain()],
  ["linux64", plain()],
  ["xvfb-run", plain(taking("nefspw", "--server-num", "--error-file", "--auth-file", "--server-args"))],
  ["dbus-run-session", plain(taking("", "--config-file", "--dbus-daemon"))],
  ["ssh-agent", plain(taking("atE"))],
  ["strace", plain(taking("eosPpuaEOSXI"))],
  ["tini", plain(taking("pe"))],
  ["dumb-init", plain(taking("r", "--rewrite"))],
  ["busybox", plain()],
  ["toybox", plain()],
  [
    "xargs",
    {
      options: taking(
        "nLPIdsEa",
        ...["--max-args", "--max-lines", "--max-procs", "--replace", "--delimiter", "--max-chars", "--arg-file"],
      ),
      operands: 0,
      isOpen: true,
    },
  ],
  [
    "su",
    {
      options: taking("csgGT", "--command", "--shell", "--group"),
      operands: 0,
      script: ["-c", "--command"],
      commandOption: "",
    },
  ],
  [
    "runuser",
    {
      options: taking("cusgGT", "--command", "--user", "--shell", "--group"),
      operands: 0,
      script: ["-c", "--command"],
      commandOption: "-u",
    },
  ],
  ["conda", running(["run"], taking("np", "--name", "--prefix", "--cwd"))],
  ["mamba", running(["run"], taking("np", "--name", "--prefix", "--cwd"))],
  ["micromamba", running(["run"], taking("npr", "--name", "--prefix", "--root-prefix", "--cwd"))],
  ["poetry", running(["run"], taking("CP", "--directory", "--project"))],
  ["pipenv", running(["run"])],
  ["pdm", running(["run"], taking("p", "--project"))],
  ["hatch", running(["run"])],
  ["uv", running(["run"], taking("p", "--python", "--with", "--extra", "--group", "--project", "--directory"))],
  ["bundle", running(["exec"])],
]);
