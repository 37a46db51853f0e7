/** What is generated from the schema of configs: its validator, and the page that lists the keys. */
import { configSchema } from "../../packages/project/src/config/schema.ts";
import { CONFIG_VALIDATOR, compileConfigValidator } from "../compile-config-schema.ts";
import { generateConfigPage } from "./config-page.ts";
import { NOTICE, type Output } from "./output.ts";

export function generateConfig(): readonly Output[] {
  return [
    { path: CONFIG_VALIDATOR, content: `// ${NOTICE}\n${compileConfigValidator()}` },
    generateConfigPage(configSchema),
  ];
}
