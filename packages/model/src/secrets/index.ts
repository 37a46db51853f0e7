/** One judgement of what a named value is, for every kind of file. */
import type { Scalar } from "../scalar.ts";
import { namesSecret } from "./names.ts";
import { judgeSecretValue } from "./values.ts";

export { namesSecret } from "./names.ts";
export { judgePublished, type PublishedSecret } from "./published.ts";
export { registryPasswordsOf } from "./registry-logins.ts";
export { type FoundToken, findTokens } from "./tokens.ts";
export { isPlaceholder, judgeSecretValue, type SecretValue, type SecretValueKind } from "./values.ts";

/**
 * `secret`: the file holds a credential. `placeholder`: it holds a stand-in that everybody knows. `given`: the name says
 * that a credential comes in from outside. `none`: neither.
 */
export type SecretJudgement = "secret" | "placeholder" | "given" | "none";

/** The value decides; the name is only asked about values that could be anything, and about those that are not there. */
export function judgeSecret(name: string, value: Scalar<string> | undefined): SecretJudgement {
  if (value === undefined || !value.known) return namesSecret(name) ? "given" : "none";
  const { kind } = judgeSecretValue(value.value);
  if (kind === "token" || kind === "password-in-url") return "secret";
  if (kind === "innocent" || !namesSecret(name)) return "none";
  // `INSERT_API_TOKEN` as the value of API_TOKEN says what belongs there.
  if (/\w_\w/.test(name) && value.value.toUpperCase().includes(name.toUpperCase())) return "placeholder";
  return kind === "placeholder" ? "placeholder" : "secret";
}
