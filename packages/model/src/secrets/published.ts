/** Variables that are written into what browsers get: is one of them a credential? */
import type { Scalar } from "../scalar.ts";
import { withoutPublicPrefix, wordsOf } from "./names.ts";
import { judgeSecretValue } from "./values.ts";

/** `credential`: the value is one by its form. `name`: the name says so, and the value does not say otherwise. */
export type PublishedSecret = "credential" | "name" | undefined;

/** Keys that their issuers make for browsers: Stripe, Mapbox, PostHog, Google (restricted by the page), Clerk. */
const PUBLISHABLE = /^(?:pk[._-]|phc_|AIza|sb_publishable_|pub-|https?:\/\/[^\s@]*$)/;

/** Without a value, or with one that could be anything, the name decides. */
export function judgePublished(name: string, value: Scalar<string>): PublishedSecret {
  if (value.known && value.value.trim() !== "") {
    const { kind } = judgeSecretValue(value.value);
    if (kind === "token" || kind === "password-in-url") return "credential";
    if (kind === "innocent" || PUBLISHABLE.test(value.value)) return undefined;
  }
  return namesHidden(name) ? "name" : undefined;
}

/** Last words of a name whose value nobody is meant to see; `token` and `key` alone are not among them. */
const HIDDEN: ReadonlySet<string> = new Set([
  ...["secret", "secrets", "password", "passwd", "passphrase", "credentials"],
  ...["apisecret", "clientsecret", "secretkey", "privatekey"],
]);

/** Before `key`. */
const HIDDEN_KEYS: ReadonlySet<string> = new Set(["secret", "private", "role", "signing", "encryption", "master"]);

/** Their keys pay for what is asked of them, and none is made for browsers. */
const SERVER_ISSUERS: ReadonlySet<string> = new Set([
  ...["openai", "anthropic", "groq", "mistral", "cohere", "replicate", "huggingface", "sendgrid", "resend", "mailgun"],
]);

/** Words that make it something else: a switch, a page about passwords, the login of a demonstration. */
const OTHERS: ReadonlySet<string> = new Set([
  ...["public", "publishable", "anon", "enable", "enabled", "disable", "disabled", "use", "show", "hide", "has", "is"],
  ...["allow", "require", "required", "reset", "forgot", "change", "update", "demo", "guest", "example", "sample"],
  ...["test", "dummy", "fake", "mock", "min", "max", "no"],
]);

function namesHidden(name: string): boolean {
  const words = wordsOf(withoutPublicPrefix(name));
  if (words.some((word) => OTHERS.has(word))) return false;
  const last = words.at(-1) ?? "";
  if (last !== "key") return HIDDEN.has(last);
  return HIDDEN_KEYS.has(words.at(-2) ?? "") || words.some((word) => SERVER_ISSUERS.has(word));
}
