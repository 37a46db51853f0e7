/** The validator of configs as code of its own, so that ajv is not needed at run time. */
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { configSchema } from "../packages/project/src/config/schema.ts";

/** Where the code belongs, from the repository's root. */
export const CONFIG_VALIDATOR = "packages/project/src/config/validate.generated.js";

/** The text of an ES module that exports `validate`. Its errors carry the part of the schema that they are about. */
export function compileConfigValidator(): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strictTypes: false,
    code: { source: true, esm: true },
  });
  return `${standaloneCode(ajv, ajv.compile(configSchema))}\n`;
}
