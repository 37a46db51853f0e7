/** What paths of names lead to in each target, read from the model's types. */
import ts from "typescript";

/**
 * What stands at the end of a path: a value of a type, one of a few texts, a YAML map or list (any path leads on from
 * it), or a node, of which one can only ask whether it is there.
 */
export type FieldType = "string" | "number" | "boolean" | "yaml" | "node" | readonly string[];

/** Path → type, in alphabetical order. */
export type TargetFields = Readonly<Record<string, FieldType>>;

/** Names on a path: enough for `pod.object.kind`, not for a walk through the whole document. */
const DEPTH = 3;

/** Where a node stands is not what it says. */
const placeProperties: ReadonlySet<string> = new Set(["source", "range", "extent"]);

/** Reads the interface `Targets` of a file. Throws when the file has no such interface. */
export function readTargetFields(file: string): ReadonlyMap<string, TargetFields> {
  const program = ts.createProgram([file], {
    // Of the library only arrays are needed; the small one parses ten times as fast.
    lib: ["lib.es5.d.ts"],
    types: [],
    strict: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const declaration = program.getSourceFile(file)?.statements.find(isTargets);
  if (declaration === undefined) throw new Error(`${file} declares no interface Targets.`);
  const walk = new FieldWalk(checker, declaration);
  const targets = new Map<string, TargetFields>();
  for (const property of checker.getTypeAtLocation(declaration).getProperties()) {
    const fields = walk.fieldsOf(checker.getTypeOfSymbolAtLocation(property, declaration));
    targets.set(property.getName(), Object.fromEntries([...fields].sort(([a], [b]) => (a < b ? -1 : 1))));
  }
  return targets;
}

function isTargets(statement: ts.Statement): statement is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(statement) && statement.name.text === "Targets";
}

/** Follows the properties of types as the engine follows those of values: through lists, up to leaves. */
class FieldWalk {
  readonly #checker: ts.TypeChecker;
  readonly #at: ts.Node;

  constructor(checker: ts.TypeChecker, at: ts.Node) {
    this.#checker = checker;
    this.#at = at;
  }

  fieldsOf(target: ts.Type): Map<string, FieldType> {
    const fields = new Map<string, FieldType>();
    this.#addProperties(fields, target, [], [target]);
    return fields;
  }

  #addProperties(
    fields: Map<string, FieldType>,
    type: ts.Type,
    path: readonly string[],
    above: readonly ts.Type[],
  ): void {
    for (const property of type.getProperties()) {
      const name = property.getName();
      if (placeProperties.has(name)) continue;
      this.#add(fields, this.#checker.getTypeOfSymbolAtLocation(property, this.#at), [...path, name], above);
    }
  }

  #add(fields: Map<string, FieldType>, type: ts.Type, path: readonly string[], above: readonly ts.Type[]): void {
    const parts = this.#partsOf(type);
    const nodes = parts.filter((part) => (part.flags & ts.TypeFlags.Object) !== 0);
    // The way back to a node that the path came through tells nothing new.
    if (parts.length === 0 || nodes.some((node) => above.includes(node) || this.#isFunction(node))) return;
    const name = path.join(".");
    fields.set(name, united(fields.get(name), this.#typeOf(parts, path)));
    if (path.length === DEPTH) return;
    for (const node of nodes) if (!isYaml(node)) this.#addProperties(fields, node, path, [...above, node]);
  }

  /** The types that values at the end of a path can have: those of items, of known scalars, of each branch of a union. */
  #partsOf(type: ts.Type): readonly ts.Type[] {
    if (type.isUnion()) return type.types.flatMap((branch) => this.#partsOf(branch));
    if ((type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0) return [];
    const inner = this.#innerOf(type);
    if (inner !== undefined) return this.#partsOf(inner);
    return type.symbol?.name === "Unknown" ? [] : [type];
  }

  #innerOf(type: ts.Type): ts.Type | undefined {
    if (!isReference(type)) return undefined;
    const isTransparent = this.#checker.isArrayType(type) || ["Known", "List"].includes(type.symbol.name);
    return isTransparent ? this.#checker.getTypeArguments(type)[0] : undefined;
  }

  #typeOf(parts: readonly ts.Type[], path: readonly string[]): FieldType {
    const texts: string[] = [];
    const types = new Set<FieldType>();
    for (const part of parts) {
      if (part.isStringLiteral()) texts.push(part.value);
      else types.add(plainTypeOf(part));
    }
    const [only, ...others] = types;
    // The compiler lists the branches of a union in the order in which it met them.
    if (only === undefined) return texts.sort();
    if (others.length > 0 || texts.length > 0) {
      throw new Error(`${path.join(".")} holds ${[...types].join(" or ")}: give each its own name.`);
    }
    return only;
  }

  #isFunction(type: ts.Type): boolean {
    return this.#checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0;
  }
}

/** The objects of a union may tell themselves apart by a word. */
function united(known: FieldType | undefined, type: FieldType): FieldType {
  if (typeof known !== "object" || typeof type !== "object") return type;
  return [...new Set([...known, ...type])].sort();
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (type.flags & ts.TypeFlags.Object) !== 0 && "target" in type;
}

function isYaml(type: ts.Type): boolean {
  return ["YamlMap", "YamlSeq", "YamlScalar"].includes(type.symbol?.name ?? "");
}

function plainTypeOf(type: ts.Type): FieldType {
  if ((type.flags & ts.TypeFlags.StringLike) !== 0) return "string";
  if ((type.flags & ts.TypeFlags.NumberLike) !== 0) return "number";
  if ((type.flags & ts.TypeFlags.BooleanLike) !== 0) return "boolean";
  return isYaml(type) ? "yaml" : "node";
}
