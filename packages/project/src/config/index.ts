/** What users of the API see of configuration: types, and the error that bad configuration is. */
export { ConfigError, type ConfigProblem } from "./error.ts";
export * from "./types.ts";
