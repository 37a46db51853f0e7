/** What the name of a variable, a key or an argument says of its value. */

/** `npm-token`, `npmToken`, `NPM_TOKEN` and `npm.token` are the same words. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Words that say nothing of what the value is, behind one that does: `API_KEY_PROD`, `DB_PASSWORD_2`. */
const SUFFIX =
  /^(?:\d+|v\d+|prod|production|staging|stage|dev|development|test|testing|local|live|sandbox|default|old|new|value|base64|b64|pem|ro|rw)$/;

/** Last words that name a credential whatever stands before them. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  ...["password", "passwd", "passphrase", "passcode", "passwords", "pgpassword", "mysqlpassword"],
  ...["secret", "credential", "credentials", "token", "apikey", "apitoken", "authtoken", "accesstoken"],
  ...["apisecret", "clientsecret", "secretkey", "privatekey", "accesskey", "dbpassword", "userpassword"],
]);

/** Before `key`: a key that opens something. Others are names of rows, of caches, of what a map holds. */
const SECRET_KEYS: ReadonlySet<string> = new Set([
  ...["api", "secret", "private", "access", "encryption", "decrypt", "decryption", "encrypt", "signing", "auth"],
  ...["master", "deploy", "ssh", "rsa", "license", "licence", "account", "storage", "session", "cookie", "hmac", "jwt"],
  ...["service", "shared", "admin"],
]);

/** Before `pass` and `pwd`, which alone are a word of everyday and the working directory. */
const ACCOUNTS: ReadonlySet<string> = new Set([
  ...["db", "database", "mysql", "mariadb", "postgres", "pg", "mongo", "mongodb", "redis", "sql", "mssql", "sa"],
  ...["user", "admin", "smtp", "mail", "email", "ftp", "ldap", "auth", "login", "rabbitmq", "http", "registry"],
  ...["docker", "git", "keystore", "root", "vnc", "proxy", "nexus", "artifactory", "maven", "sudo"],
]);

/** Words after which the rest is switched on or off, counted or limited, not given. */
const SWITCHES: ReadonlySet<string> = new Set([
  ...[
    "use",
    "enable",
    "enabled",
    "disable",
    "disabled",
    "has",
    "have",
    "is",
    "no",
    "not",
    "skip",
    "require",
    "required",
  ],
  ...["requires", "allow", "show", "hide", "with", "without", "force", "check", "generate", "random", "rotate", "max"],
  ...["min", "num", "count", "total"],
]);

/** Tokens of languages and of parsers. */
const TEXT_TOKENS: ReadonlySet<string> = new Set([
  ...[
    "pad",
    "eos",
    "bos",
    "unk",
    "sep",
    "cls",
    "mask",
    "stop",
    "special",
    "start",
    "end",
    "csrf",
    "xsrf",
    "cancellation",
  ],
]);

/** Frameworks write variables that begin so into the pages that they serve. */
const PUBLIC_PREFIX =
  /^(?:next_public|nuxt_public|vite|react_app|vue_app|gatsby|expo_public|public|storybook|preact_app)_/i;

export function withoutPublicPrefix(name: string): string {
  return name.replace(PUBLIC_PREFIX, "");
}

/** Words that make a key known to everybody. */
const PUBLIC_WORDS: ReadonlySet<string> = new Set([
  "public",
  "pub",
  "publishable",
  "publickey",
  "anon",
  "site",
  "client",
]);

/**
 * Does the name say that its value is a credential? It goes by the last words: `TOKEN_URL`, `SECRET_NAME` and
 * `PASSWORD_FILE` name something about one. A name alone never proves anything: judge the value first.
 */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name);
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) words.pop();
  const last = words.at(-1);
  if (last === undefined || PUBLIC_PREFIX.test(name)) return false;
  if (words.slice(0, -1).some((word) => SWITCHES.has(word))) return false;
  const before = words.at(-2);
  if (words.slice(-3).join("_") === "secret_key_base") return true;
  if (last === "key") return isSecretKey(words);
  if (last === "pass" || last === "pwd") return before !== undefined && ACCOUNTS.has(before);
  if (last === "pat") return before === "github" || before === "gitlab" || before === "azure";
  if (last === "token" && before !== undefined && TEXT_TOKENS.has(before)) return false;
  // A path by definition: https://cloud.google.com/docs/authentication/application-default-credentials
  if (last === "credentials" && before === "application") return false;
  return CREDENTIALS.has(last);
}

function isSecretKey(words: readonly string[]): boolean {
  const before = words.at(-2);
  if (before === undefined || !SECRET_KEYS.has(before)) return false;
  return !words.some((word) => PUBLIC_WORDS.has(word));
}
