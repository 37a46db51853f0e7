/**
 * What a document's findings depend on in other files: the questions that its policies asked the project, each with a
 * digest of the answer. Where the answers are still the same, so are the findings.
 */
import { type Kind, kinds } from "@secpolicy/model";
import { digest } from "./digest.ts";
import type { DocumentFacts, Project } from "./project.ts";

/** One of the project's methods and its argument, as plain data. */
export type Question =
  | readonly ["facts", Kind]
  | readonly ["imageOf", string]
  | readonly ["targetsOf", dockerfile: string]
  | readonly ["buildOf", dockerfile: string, target?: string];

/** Digests of answers by question. */
export type Answers = ReadonlyMap<string, string>;

/** A project that notes what it is asked. */
export interface Inquiry {
  readonly project: Project;
  readonly answers: Answers;
}

export function inquire(project: Project): Inquiry {
  const answers = new Map<string, string>();
  const note = (question: Question): void => {
    const key = JSON.stringify(question);
    if (!answers.has(key)) answers.set(key, answerDigest(project, key, () => question) ?? "");
  };
  return {
    answers,
    project: {
      facts(kind) {
        note(["facts", kind]);
        return project.facts(kind);
      },
      get cluster() {
        // Whatever is asked of the cluster, the answer is made of these.
        note(["facts", "kubernetes"]);
        return project.cluster;
      },
      imageOf(reference) {
        note(["imageOf", reference]);
        return project.imageOf(reference);
      },
      buildOf(build) {
        const { dockerfile, target } = build ?? {};
        if (dockerfile?.known !== true || target?.known === false) return undefined;
        note(target === undefined ? ["buildOf", dockerfile.value] : ["buildOf", dockerfile.value, target.value]);
        return project.buildOf(build);
      },
      targetsOf(dockerfile) {
        note(["targetsOf", dockerfile]);
        return project.targetsOf(dockerfile);
      },
    },
  };
}

/** Would the project give the same answers again? */
export function stillHolds(answers: Answers, project: Project): boolean {
  for (const [key, before] of answers) {
    if (answerDigest(project, key, () => readQuestion(key)) !== before) return false;
  }
  return true;
}

const digests = new WeakMap<Project, Map<string, string>>();

/** Many documents ask the same, which is read and answered once. Nothing for what is no question. */
function answerDigest(project: Project, key: string, read: () => Question | undefined): string | undefined {
  let known = digests.get(project);
  if (known === undefined) {
    known = new Map();
    digests.set(project, known);
  }
  const before = known.get(key);
  if (before !== undefined) return before;
  const question = read();
  if (question === undefined) return undefined;
  const made = digest(JSON.stringify(answer(project, question)) ?? "");
  known.set(key, made);
  return made;
}

function answer(project: Project, [name, argument, target]: Question): unknown {
  if (name === "facts") return project.facts(argument).map(factsDigest);
  if (name === "imageOf") return project.imageOf(argument);
  if (name === "targetsOf") return project.targetsOf(argument);
  return project.buildOf({
    dockerfile: { known: true, value: argument },
    ...(target === undefined ? {} : { target: { known: true, value: target } }),
  });
}

const digestsOfFacts = new WeakMap<object, string>();

/** What a later run need not make again; nothing when nobody has asked for it. */
export function knownDigest(document: DocumentFacts<Kind>): string | undefined {
  return document.digest ?? digestsOfFacts.get(document.facts);
}

/** All facts of a kind are many; those of most documents are the same as at the last question. */
function factsDigest(document: DocumentFacts<Kind>): string {
  const before = knownDigest(document);
  if (before !== undefined) return before;
  const { path, facts } = document;
  const made = digest(`${path}\n${JSON.stringify(facts)}`);
  digestsOfFacts.set(facts, made);
  return made;
}

function readQuestion(key: string): Question | undefined {
  const parsed: unknown = JSON.parse(key);
  if (!Array.isArray(parsed)) return undefined;
  const [name, argument, target]: readonly unknown[] = parsed;
  if (typeof argument !== "string") return undefined;
  if (name === "buildOf") return typeof target === "string" ? [name, argument, target] : [name, argument];
  if (name === "imageOf" || name === "targetsOf") return [name, argument];
  const kind = kinds.find((known) => known === argument);
  return name === "facts" && kind !== undefined ? [name, kind] : undefined;
}
