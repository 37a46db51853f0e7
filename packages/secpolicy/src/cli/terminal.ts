import { inBatches } from "@secpolicy/reporters/load";
import { visibleLines } from "@secpolicy/reporters/visible";

/** The world around the command, as a value: tests give their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Is standard output a terminal? */
  readonly isTty: boolean;
  out(text: string): void;
  err(text: string): void;
  /** When standard output has taken what it was given; false when it takes no more. Absent where it takes all at once. */
  ready?(): Promise<boolean>;
  readStdin(): Promise<Uint8Array>;
  /** Today by the machine's clock, `YYYY-MM-DD` in UTC. */
  today(): string;
}

/** What commands write to: `out` and `err` show control characters and commands of CI systems, so nobody obeys them. */
export interface Screen extends Terminal {
  /** What is safe as it is, to standard output: a report, JSON, colours of our own. */
  print(text: string): void;
  /** The same for a text that may be longer than a string can be: no more of it is made than the reader takes. */
  printAll(pieces: Iterable<string>): Promise<void>;
}

export function guarded(terminal: Terminal): Screen {
  return {
    ...terminal,
    out: (text) => terminal.out(visibleLines(text)),
    err: (text) => terminal.err(visibleLines(text)),
    print: (text) => terminal.out(text),
    printAll: async (pieces) => {
      for (const batch of inBatches(pieces)) {
        terminal.out(batch);
        if ((await terminal.ready?.()) === false) return;
      }
    },
  };
}

export type ColourChoice = "auto" | "always" | "never";

/** NO_COLOR and FORCE_COLOR as no-color.org and Node have them; a choice on the command line wins. */
export function wantsColour(choice: ColourChoice, { env, isTty }: Terminal): boolean {
  if (choice !== "auto") return choice === "always";
  const { NO_COLOR: none, FORCE_COLOR: force, TERM: term } = env;
  if (none !== undefined && none !== "") return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  return isTty && term !== "dumb";
}

/** What the user asked for can't be done: said in one line, exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
