/** Imports and exports. Imported names are looked up when they are used, so an unused import costs nothing. */
import type {
  BindingPattern,
  ExportDefaultDeclaration,
  ExportNamedDeclaration,
  ImportDeclaration,
  ModuleExportName,
  Statement,
  TSImportEqualsDeclaration,
} from "oxc-parser";
import { closure } from "./functions.ts";
import type { Run } from "./run.ts";
import type { Scope, Span } from "./scope.ts";
import { unknownValue, type Value } from "./value.ts";
import { readVariable } from "./variables.ts";

interface Name extends Span {
  readonly name: string;
}

function nameOf(name: ModuleExportName): string {
  return name.type === "Literal" ? name.value : name.name;
}

function importName(run: Run, scope: Scope, local: Name, from: string, name: string): void {
  const at = scope.locate(local);
  const load = (): Value => run.load(from, name, scope.module, at);
  scope.declare(local.name, { value: unknownValue(at, "an import is being loaded"), born: run.paths.now, load });
}

/** Declares what a statement imports. */
export function hoistImports(run: Run, node: ImportDeclaration, scope: Scope): void {
  if (node.importKind === "type") return;
  const from = node.source.value;
  for (const specifier of node.specifiers) {
    if (specifier.type === "ImportDefaultSpecifier") importName(run, scope, specifier.local, from, "default");
    else if (specifier.type === "ImportNamespaceSpecifier") importName(run, scope, specifier.local, from, "*");
    else importName(run, scope, specifier.local, from, nameOf(specifier.imported));
  }
}

/** Statements that only declare or export something. */
export function executeModuleStatement(run: Run, node: Statement, scope: Scope): void {
  const { exported, stars, commonjs } = scope.module;
  switch (node.type) {
    case "ExportDefaultDeclaration": {
      const value = defaultExport(run, node, scope);
      exported.set("default", () => value);
      return;
    }
    case "ExportNamedDeclaration":
      exportNames(run, node, scope);
      return;
    case "ExportAllDeclaration": {
      const from = node.source.value;
      if (node.exported === null) stars.push(from);
      else exported.set(nameOf(node.exported), () => run.load(from, "*", scope.module, scope.locate(node)));
      return;
    }
    case "TSExportAssignment": {
      const value = run.evaluate(node.expression, scope);
      commonjs.properties.set("exports", { key: scope.locate(node), value, doubt: undefined });
      return;
    }
    case "TSImportEqualsDeclaration":
      importEquals(run, node, scope);
      return;
    case "ClassDeclaration":
    case "TSEnumDeclaration":
      if (node.id !== null) {
        const value = unknownValue(scope.locate(node.id), "a class or an enum is not followed");
        scope.declare(node.id.name, { value, born: run.paths.now });
      }
      return;
    default:
  }
}

function defaultExport(run: Run, { declaration }: ExportDefaultDeclaration, scope: Scope): Value {
  if (declaration.type === "FunctionDeclaration") return closure(run, declaration, scope);
  if (declaration.type === "ClassDeclaration" || declaration.type === "TSInterfaceDeclaration") {
    return unknownValue(scope.locate(declaration), "a class is not followed");
  }
  if (declaration.type === "TSDeclareFunction" || declaration.type === "TSEmptyBodyFunctionExpression") {
    return unknownValue(scope.locate(declaration), "a function without a body is not followed");
  }
  return run.evaluate(declaration, scope);
}

function importEquals(run: Run, node: TSImportEqualsDeclaration, scope: Scope): void {
  const { moduleReference: reference, importKind } = node;
  if (importKind === "type" || reference.type !== "TSExternalModuleReference") return;
  importName(run, scope, node.id, reference.expression.value, "module.exports");
}

function exportNames(run: Run, node: ExportNamedDeclaration, scope: Scope): void {
  const { exported } = scope.module;
  if (node.exportKind === "type") return;
  for (const { local, exported: name } of node.specifiers) {
    const from = node.source?.value;
    const at = scope.locate(local);
    const read =
      from === undefined
        ? () => readVariable(run, nameOf(local), scope, local)
        : () => run.load(from, nameOf(local), scope.module, at);
    exported.set(nameOf(name), read);
  }
  for (const name of declaredNames(node)) exported.set(name.name, () => readVariable(run, name.name, scope, name));
}

function declaredNames({ declaration }: ExportNamedDeclaration): readonly Name[] {
  if (declaration === null) return [];
  if (declaration.type === "VariableDeclaration") return declaration.declarations.flatMap(({ id }) => namesIn(id));
  return declaration.type === "FunctionDeclaration" && declaration.id !== null ? [declaration.id] : [];
}

function namesIn(pattern: BindingPattern): readonly Name[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern];
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => {
        if (element === null) return [];
        return namesIn(element.type === "RestElement" ? element.argument : element);
      });
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === "RestElement" ? property.argument : property.value),
      );
  }
}
