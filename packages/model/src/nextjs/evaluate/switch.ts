import type { SwitchStatement } from "oxc-parser";
import { type Completion, eitherOf, onward, without } from "./completion.ts";
import { noAssignments } from "./paths.ts";
import type { Run } from "./run.ts";
import { Scope } from "./scope.ts";
import { doubtOf, isEqual } from "./truth.ts";
import type { Value } from "./value.ts";

/** Follows the matching case, or every case that the text does not rule out. */
export function executeSwitch(run: Run, node: SwitchStatement, scope: Scope): Completion {
  const subject = run.evaluate(node.discriminant, scope);
  const { possible, isCertain, undecided } = possibleCases(run, node, subject, scope);
  const from = (index: number) => (): Completion => {
    const statements = node.cases.slice(index).flatMap(({ consequent }) => consequent);
    return without(run.execute(statements, new Scope(scope.module, scope)), ["break"]);
  };
  const [first] = possible;
  if (isCertain) return first === undefined ? onward : from(first)();
  const doubt = doubtOf(undecided);
  const ways = possible.map((index) => run.paths.explore(doubt, from(index)));
  const hasDefault = node.cases.some(({ test }) => test === null);
  const outcomes = ways.filter(({ result }) => result.falls).map(({ assigned }) => assigned);
  run.paths.join(hasDefault ? outcomes : [...outcomes, noAssignments], doubt);
  const results = ways.map(({ result }) => result);
  return eitherOf(hasDefault ? results : [...results, onward], doubt);
}

interface Cases {
  readonly possible: readonly number[];
  readonly isCertain: boolean;
  /** The value that the text does not decide. */
  readonly undecided: Value;
}

function possibleCases(run: Run, node: SwitchStatement, subject: Value, scope: Scope): Cases {
  const possible: number[] = [];
  let undecided: Value = subject;
  let isCertain = true;
  for (const [index, { test }] of node.cases.entries()) {
    if (test === null) continue;
    const value = run.evaluate(test, scope);
    const equal = isEqual(subject, value, false);
    if (equal === false) continue;
    possible.push(index);
    if (equal === true) return { possible, isCertain, undecided };
    if (subject.type === "primitive") undecided = value;
    isCertain = false;
  }
  const byDefault = node.cases.findIndex(({ test }) => test === null);
  if (byDefault !== -1) possible.push(byDefault);
  return { possible, isCertain, undecided };
}
