/** The file that is linted, as all of our rules share it: parsed once, walked once for the rules that are on. */
import { relative, resolve, sep } from "node:path";
import type { RuleContext, SourceCode, ViolationReport } from "@eslint/core";
import {
  type Diagnostic,
  type Document,
  type Folder,
  judgeDocument,
  type Kind,
  openFolder,
  type Project,
  parseText,
  policies,
  type TextInput,
} from "secpolicy/engine";
import { readSettings } from "./settings.ts";
import { CommentedText } from "./source-code.ts";
import { type LocatingCode, violationOf, violationOfProblem } from "./violation.ts";

interface Judged {
  /** Nothing for a file of no known kind. */
  readonly document: Document | undefined;
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
}

class Subject {
  readonly #code: LocatingCode;
  readonly #input: TextInput;
  readonly #root: string;
  readonly #policies = new Map<string, unknown>();
  #judged: Judged | undefined;

  constructor(code: LocatingCode, input: TextInput, root: string) {
    this.#code = code;
    this.#input = input;
    this.#root = root;
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
    if (this.#judged !== undefined) return this.#judged;
    const folder = (): Folder => openFolder(this.#root, this.#input.settings);
    const document = parseText({
      ...this.#input,
      read: (path) => folder().read(path),
      isIgnored: (path) => folder().isIgnored(path),
    });
    const readsProject = policies.some(({ id, policy }) => policy.reads === "project" && this.#policies.has(id));
    const project = document !== undefined && readsProject ? folder().projectWith(document) : undefined;
    const diagnostics = document === undefined ? new Map() : judge(document, this.#policies, project);
    this.#judged = { document, diagnostics };
    return this.#judged;
  }
}

function judge(
  document: Document,
  enlisted: ReadonlyMap<string, unknown>,
  project: Project | undefined,
): Judged["diagnostics"] {
  const now = new Date().toISOString().slice(0, 10);
  const report = judgeDocument(document, { policies: enlisted, now, ...(project === undefined ? {} : { project }) });
  // A policy that throws stops the run, as any rule does. What can't be read is the business of `unreadable`.
  const broken = report.failures.find(({ policy }) => policy !== undefined);
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
  return new Subject(sourceCode, { path, text, settings, ...(kind === undefined ? {} : { kind }) }, root);
}

function isLocating(code: SourceCode): code is SourceCode & LocatingCode {
  return "text" in code && "getLocFromIndex" in code && typeof code.getLocFromIndex === "function";
}

/** A text that was read as a Dockerfile is one, whatever it is called. */
function kindOfLanguage(code: unknown): Kind | undefined {
  return code instanceof CommentedText && code.language === "dockerfile" ? "dockerfile" : undefined;
}
