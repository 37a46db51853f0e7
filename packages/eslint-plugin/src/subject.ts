/** The file that is linted, as all of our rules share it: parsed once, walked once for the rules that are on. */
import { relative, resolve, sep } from "node:path";
import type { RuleContext, SourceCode, ViolationReport } from "@eslint/core";
import { type Diagnostic, type Document, judgeDocument, type Kind, parseText } from "secpolicy/engine";
import { readSettings } from "./settings.ts";
import { CommentedText } from "./source-code.ts";
import { type LocatingCode, violationOf, violationOfProblem } from "./violation.ts";

type Diagnostics = ReadonlyMap<string, readonly Diagnostic[]>;

interface Judged {
  /** Nothing for a file of no known kind. */
  readonly document: Document | undefined;
  readonly diagnostics: Diagnostics;
}

class Subject {
  readonly #code: LocatingCode;
  readonly #parse: () => Document | undefined;
  readonly #policies = new Map<string, unknown>();
  #judged: Judged | undefined;

  constructor(code: LocatingCode, parse: () => Document | undefined) {
    this.#code = code;
    this.#parse = parse;
  }

  /** No policy can be added any more. */
  get isJudged(): boolean {
    return this.#judged !== undefined;
  }

  /** Says that a policy is to judge. All rules do so before ESLint visits the first node. */
  enlist(policy: string, options: unknown): void {
    this.#policies.set(policy, options);
  }

  *violationsOf(policy: string): Generator<ViolationReport> {
    const { document, diagnostics } = this.#judge();
    if (document === undefined) return;
    for (const diagnostic of diagnostics.get(policy) ?? []) yield violationOf(diagnostic, document, this.#code);
  }

  *problems(): Generator<ViolationReport> {
    const { document } = this.#judge();
    if (document === undefined) return;
    for (const problem of document.problems) yield violationOfProblem(problem, document, this.#code);
  }

  #judge(): Judged {
    if (this.#judged === undefined) {
      const document = this.#parse();
      const diagnostics = document === undefined ? new Map() : judge(document, this.#policies);
      this.#judged = { document, diagnostics };
    }
    return this.#judged;
  }
}

function judge(document: Document, policies: ReadonlyMap<string, unknown>): Diagnostics {
  const report = judgeDocument(document, { policies, now: new Date().toISOString().slice(0, 10) });
  const problems = new Set(document.problems.map(({ message }) => message));
  // A policy that throws stops the run, as any rule does. What can't be read is the business of `unreadable`.
  const broken = report.failures.find(({ message }) => !problems.has(message));
  if (broken !== undefined) throw new Error(broken.message);
  const diagnostics = new Map<string, Diagnostic[]>();
  for (const diagnostic of report.diagnostics) {
    if (diagnostic.status !== "reported") continue;
    const known = diagnostics.get(diagnostic.policy);
    if (known === undefined) diagnostics.set(diagnostic.policy, [diagnostic]);
    else known.push(diagnostic);
  }
  return diagnostics;
}

const subjects = new WeakMap<SourceCode, Subject>();

/** The subject of a rule's run; the same for all rules that see the same source code in the same run. */
export function subjectOf(context: RuleContext): Subject {
  const { sourceCode } = context;
  const known = subjects.get(sourceCode);
  // Somebody may lint the same source code twice, with other rules.
  if (known !== undefined && !known.isJudged) return known;
  const subject = createSubject(context);
  subjects.set(sourceCode, subject);
  return subject;
}

function createSubject({ sourceCode, filename, cwd, settings: shared }: RuleContext): Subject {
  if (!isLocating(sourceCode)) {
    throw new TypeError("The language of this file can't tell places by offset (getLocFromIndex): update its plugin.");
  }
  const { text } = sourceCode;
  const { root, kind = kindOfLanguage(sourceCode), settings } = readSettings(shared["secpolicy"], cwd);
  const path = relative(root, resolve(cwd, filename)).split(sep).join("/");
  return new Subject(sourceCode, () => parseText({ path, text, settings, ...(kind === undefined ? {} : { kind }) }));
}

function isLocating(code: SourceCode): code is SourceCode & LocatingCode {
  return "text" in code && "getLocFromIndex" in code && typeof code.getLocFromIndex === "function";
}

/** A text that was read as a Dockerfile is one, whatever it is called. */
function kindOfLanguage(code: unknown): Kind | undefined {
  return code instanceof CommentedText && code.language === "dockerfile" ? "dockerfile" : undefined;
}
