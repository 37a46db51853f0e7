/** What a value says of itself, whatever its name: most are no credentials, and some are nothing else. */
import { findTokens } from "./tokens.ts";

/**
 * `token`: a credential by its form. `password-in-url`: a URL with a password of its own. `placeholder`: stands where a
 * credential belongs and is known to everybody (`changeme`) or to nobody (`<your token>`). `opaque`: could be a
 * credential; only its name can tell. `innocent`: is something else.
 */
export type SecretValueKind = "token" | "password-in-url" | "placeholder" | "opaque" | "innocent";

export interface SecretValue {
  readonly kind: SecretValueKind;
  /** Of a token what it is: `GitHub token`. */
  readonly token?: string;
}

const INNOCENT: SecretValue = { kind: "innocent" };
const PLACEHOLDER: SecretValue = { kind: "placeholder" };

/** `text` is the value without quotes and with its variables replaced, as far as that was possible. */
export function judgeSecretValue(text: string): SecretValue {
  const value = text.trim();
  const [token] = findTokens(value);
  if (token !== undefined) return { kind: "token", token: token.name };
  if (isInnocent(value)) return INNOCENT;
  const url = /^[a-z][a-z0-9+.-]*:\/\/(?:([^\s/@:]*):([^\s/@]+)@)?([^\s/:?#]*)/i.exec(value);
  if (url !== null) return judgeUrl(url[1] ?? "", url[2], url[3] ?? "");
  return isPlaceholder(value) ? PLACEHOLDER : { kind: "opaque" };
}

const BOOLEAN =
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled?|disabled?|optional|required|auto|default)$/i;
const NUMBER = /^[-+]?(?:\d{1,3}|\d+\.\d+|\d+(?:[smhdkMG]|ms|[KMG]i?B))$/;
const VERSION = /^v?\d+(?:\.\d+){1,3}(?:[-+.][\w.-]+)?$/;
/** A reference to something that holds the value, in any of the usual templates; and what SOPS made of it. */
const REFERENCE =
  /^(?:\$\{?\w|\$\(|`|\{\{|<%|%\w+%|@\w+@|\w+::)|^ENC\[|^(?:op|vault|aws-sm|gcp-sm|arn|secretsmanager|ssm|env|file):/i;
const PATH =
  /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:[\w.@ -]+[\\/])*[\w.@ -]*$|^(?:[\w.-]+\/)+[\w-]+\.\w{1,5}$|^[\w-]+\.(?:json|ya?ml|txt|pem|key|env|p12|jks|crt|cer|conf)$/;

function isInnocent(value: string): boolean {
  // Nor is a credential made of several words.
  if (value.length === 0 || /\s/.test(value)) return true;
  return BOOLEAN.test(value) || NUMBER.test(value) || VERSION.test(value) || REFERENCE.test(value) || isPath(value);
}

/** Base64 has slashes, too; where a path has them it also has short words. */
function isPath(value: string): boolean {
  if (!PATH.test(value)) return false;
  return !/^[A-Za-z0-9+/]{32,}={0,2}$/.test(value) || /^\/[a-z]+\//.test(value);
}

/** Names that only reach the machine itself, or nobody. */
const OWN_HOST =
  /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host$|hostname$|example\.|.*\.example(?:\.|$)|dummy|fake|none$)/i;

function judgeUrl(user: string, password: string | undefined, host: string): SecretValue {
  if (password === undefined || REFERENCE.test(password) || /[${}<>]/.test(password)) return INNOCENT;
  const isDummy = OWN_HOST.test(host) || isPlaceholder(password) || password === user || password.length < 6;
  return { kind: isDummy ? "placeholder" : "password-in-url" };
}

/** Words with which people fill a place, alone or with others of their kind. */
const FILLER =
  /^(?:change|changed|changeit|changeme|me|please|replace|replaceme|your|my|the|a|an|some|this|that|in|here|with|to|be|for|and|or|not|set|insert|enter|add|todo|fixme|tbd|dummy|fake|mock|sample|example|placeholder|temp|temporary|test|tests|testing|tester|build|builds|buildtime|time|dev|development|local|demo|default|unused|ignored|ignore|only|random|long|string|value|secret|secrets|password|passwd|passphrase|pass|token|key|api|apikey|auth|jwt|access|private|client|session|app|application|admin|administrator|root|user|username|guest|service|super|db|database|postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|rabbitmq|minio|minioadmin|keycloak|wordpress|foo|bar|baz|qux|foobar|hello|world|xxx+|abc|abcd|abc123|qwerty|letmein|welcome|none|na|empty|unset|real|really|no|is|dont|use|production|prod|insecure|unsafe|public|nothing|whatever|precompile|compile|assets|during|ci|s3cr3t|p4ssw0rd|passw0rd|p@ssw0rd|pa55word|\d{1,10})$/i;

/** One of these among other words is enough. */
const SURE_FILLER =
  /^(?:dummy|fake|placeholder|example|changeme|changeit|replaceme|mock|sample|foobar|insecure|buildtime|cafebabe|deadbeef)$/i;

/** A short word of everyday or the name of a program, which anybody can guess; longer ones may be generated. */
const WORD = /^[A-Za-z][a-z]{0,11}$/;

/** The name of a variable where its value should be, perhaps behind the beginning that all such keys have. */
const VARIABLE_NAME = /^[A-Z]+(?:_[A-Z]+)+$|^[a-z]{2,6}-[A-Z]*(?:KEY|TOKEN|SECRET)$/;

/** `mystorageaccountkey`: what belongs there, in one word. No services make such keys, while passwords may well be so. */
const OWN_THING = /^(?:my|your)[a-z]*(?:key|token|connstr|connectionstring)$/i;

/** `changeme`, `your-api-key-here`, `<token>`, `xxxx`, `postgres`, `dummy_secret_for_build`. */
export function isPlaceholder(value: string): boolean {
  if (/^[<[{(].*[>\]})]$|^\*+\w+\*+$|^(.)\1*$|^[*.xX_-]+$/.test(value)) return true;
  if (/-(?:abcd|1234|5678|0000)-/i.test(value)) return true;
  if (WORD.test(value) || VARIABLE_NAME.test(value) || OWN_THING.test(value)) return true;
  const words = value
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .split(/[\s_.:;,!?'"<>()[\]{}/-]+/)
    .filter((word) => word !== "");
  if (words.some((word) => SURE_FILLER.test(word))) return true;
  // Words without digits, one of which says what belongs there: `app-secret-key`.
  if (words.every((word) => /^[A-Za-z]+$/.test(word)) && words.some((word) => isFiller(word))) return true;
  return words.length > 0 && words.every((word) => isFiller(word));
}

function isFiller(word: string): boolean {
  return FILLER.test(word) || FILLER.test(word.replace(/\d+$/, "")) || /^(.)\1+$/.test(word);
}
