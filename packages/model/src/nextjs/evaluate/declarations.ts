/** Declarations of variables. */
import type { VariableDeclaration } from "oxc-parser";
import { destructure } from "./patterns.ts";
import type { Run } from "./run.ts";
import type { Scope } from "./scope.ts";
import { primitive } from "./value.ts";
import { declare } from "./variables.ts";

export function executeDeclaration(run: Run, node: VariableDeclaration, scope: Scope): void {
  for (const { id, init } of node.declarations) {
    if (init === null && node.kind === "var" && id.type === "Identifier" && scope.find(id.name) !== undefined) continue;
    const value = init === null ? primitive(scope.locate(id), undefined) : run.evaluate(init, scope);
    destructure(run, id, value, scope, declare(run, scope, node.kind));
  }
}
