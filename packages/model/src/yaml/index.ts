export * from "./access.ts";
export { yamlComments } from "./comments.ts";
export type * from "./node.ts";
export { parseYaml } from "./parse.ts";
export type { YamlDialect } from "./resolve.ts";
export { yamlMap } from "./tree.ts";
