/** Generates what core knows about the form of declarative policies. */
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { definitionSchema, editorSchema, type JsonSchema } from "./definition-schema.ts";
import { fieldsPage } from "./fields-page.ts";
import { NOTICE, type Output } from "./output.ts";
import { readTargetFields, type TargetFields } from "./target-fields.ts";

const FOLDER = "packages/core/src/declarative";

/** Where editors find the schema of policy.yaml, from the repository's root. */
export const EDITOR_SCHEMA = `${FOLDER}/schema.generated.json`;

export function generateDeclarative(root: string): readonly Output[] {
  const targets = readTargetFields(`${root}/packages/model/src/targets.ts`);
  return [
    { path: `${FOLDER}/fields.generated.ts`, content: fieldsModule(targets) },
    { path: `${FOLDER}/validate.generated.js`, content: validatorModule(definitionSchema(targets.keys())) },
    { path: `${FOLDER}/validate.generated.d.ts`, content: validatorTypes },
    fieldsPage(targets),
    { path: EDITOR_SCHEMA, content: `${JSON.stringify(editorSchema(targets), undefined, 2)}\n` },
  ];
}

function fieldsModule(targets: ReadonlyMap<string, TargetFields>): string {
  const lines = [
    `// ${NOTICE}`,
    'import type { FieldTypes } from "./field-types.ts";',
    "",
    "export const fields: FieldTypes = {",
  ];
  for (const [target, fields] of targets) {
    lines.push(`  ${JSON.stringify(target)}: {`);
    for (const [path, type] of Object.entries(fields))
      lines.push(`    ${JSON.stringify(path)}: ${JSON.stringify(type)},`);
    lines.push("  },");
  }
  return `${[...lines, "};"].join("\n")}\n`;
}

/** Code without ajv at run time. `verbose` errors carry the part of the schema that they are about. */
function validatorModule(schema: JsonSchema): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strictTypes: false,
    code: { source: true, esm: true },
  });
  return `// ${NOTICE}\n${standaloneCode(ajv, ajv.compile(schema))}\n`;
}

const validatorTypes = `// ${NOTICE}
interface SchemaPart {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly string[];
}

/** One thing that does not fit the schema; \`instancePath\` is a JSON pointer. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly type?: string | readonly string[];
    readonly limit?: number;
  };
  readonly parentSchema: SchemaPart;
  readonly data: unknown;
}

export declare const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
`;
