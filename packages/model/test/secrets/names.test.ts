import { describe, expect, it } from "vitest";
import { namesSecret } from "../../src/secrets/index.ts";

const secrets = [
  ...["PASSWORD", "DB_PASSWORD", "MYSQL_ROOT_PASSWORD", "POSTGRES_PASSWORD", "PGPASSWORD", "db-password", "dbPassword"],
  ...["KEY_PASSPHRASE", "VAULT_PASSWD", "MYSQL_PWD", "SA_PASSWORD", "SMTP_PASS", "DB_PASS", "PASSWORD_PROD"],
  ...["API_KEY", "APIKEY", "STRIPE_API_KEY", "API_KEY_2", "apiKey", "OPENAI_API_KEY", "API_KEY_STAGING"],
  ...[
    "SECRET",
    "JWT_SECRET",
    "CLIENT_SECRET",
    "AWS_SECRET_ACCESS_KEY",
    "SECRET_KEY",
    "DJANGO_SECRET_KEY",
    "APP_SECRET",
  ],
  ...["SECRET_KEY_BASE", "NEXTAUTH_SECRET", "TOKEN", "NPM_TOKEN", "GITHUB_TOKEN", "GITHUB_PAT", "SENTRY_AUTH_TOKEN"],
  ...["npm_token", "_authToken", "ACCESS_TOKEN", "HF_TOKEN", "PRIVATE_KEY", "SSH_PRIVATE_KEY", "SSH_KEY", "DEPLOY_KEY"],
  ...["ENCRYPTION_KEY", "SIGNING_KEY", "MASTER_KEY", "RAILS_MASTER_KEY", "LICENSE_KEY", "AZURE_STORAGE_KEY"],
  ...[
    "CREDENTIALS",
    "GIT_CREDENTIALS",
    "SERVICE_ACCOUNT_KEY",
    "GOOGLE_SERVICE_ACCOUNT_KEY_BASE64",
    "COMPOSER_AUTH_TOKEN",
  ],
];

/** Names that hold one of the words and are no credentials. */
const innocent = [
  // Something about a credential: where it lies, what it is called, how long it may be
  ...["PASSWORD_FILE", "DB_PASSWORD_FILE", "MYSQL_ROOT_PASSWORD_FILE", "SECRET_FILE", "TOKEN_FILE", "API_KEY_FILE"],
  ...[
    "SECRET_NAME",
    "SECRET_PATH",
    "SECRETS_DIR",
    "TOKEN_PATH",
    "TOKEN_DIR",
    "TOKEN_URL",
    "TOKEN_URI",
    "TOKEN_ENDPOINT",
  ],
  ...["TOKEN_TYPE", "TOKEN_HEADER", "TOKEN_PREFIX", "TOKEN_TTL", "TOKEN_EXPIRY", "TOKEN_LIFETIME", "TOKEN_VERSION"],
  ...["PASSWORD_MIN_LENGTH", "PASSWORD_MAX_LENGTH", "PASSWORD_POLICY", "PASSWORD_HASHERS", "PASSWORD_ALGORITHM"],
  ...["PASSWORD_RESET_URL", "PASSWORD_RESET_TIMEOUT", "SECRET_ID", "SECRET_ARN", "SECRET_VERSION", "SECRET_MANAGER"],
  ...[
    "AWS_ACCESS_KEY_ID",
    "API_KEY_ID",
    "API_KEY_NAME",
    "API_KEY_HEADER",
    "KEY_ALIAS",
    "KEY_ID",
    "KEY_SIZE",
    "KEY_NAME",
  ],
  ...["SSH_KEY_DIR", "SSH_KEY_PATH", "SSH_KEY_TYPE", "CREDENTIALS_FILE", "CREDENTIAL_HELPER", "CREDENTIALS_PATH"],
  "GOOGLE_APPLICATION_CREDENTIALS",
  // Known to everybody
  ...["PUBLIC_KEY", "SSH_PUBLIC_KEY", "JWT_PUBLIC_KEY", "STRIPE_PUBLISHABLE_KEY", "RECAPTCHA_SITE_KEY", "GPG_KEY"],
  ...["GPG_KEYS", "NGINX_GPGKEY", "RPM_GPG_KEY", "JETTY_GPG_KEYS", "SUPABASE_ANON_KEY", "NEXT_PUBLIC_API_KEY"],
  ...["VITE_API_KEY", "REACT_APP_FIREBASE_API_KEY", "EXPO_PUBLIC_TOKEN", "PUBLIC_API_KEY", "VAPID_PUBLIC_KEY"],
  // Of texts, rows and maps
  ...["TOKENIZER_PATH", "TOKENIZERS_PARALLELISM", "MAX_TOKENS", "MAX_TOKEN", "NUM_TOKENS", "EOS_TOKEN", "PAD_TOKEN"],
  ...["CSRF_TOKEN", "STOP_TOKEN", "TOKENS_PER_MINUTE", "TOKENS", "PRIMARY_KEY", "FOREIGN_KEY", "CACHE_KEY", "KEY"],
  ...[
    "SORT_KEY",
    "PARTITION_KEY",
    "KEYBOARD",
    "KEYMAP",
    "KEYCLOAK_URL",
    "KEYSPACE",
    "MONKEY",
    "TURKEY",
    "KEYSTORE_TYPE",
  ],
  // Switches and counts
  ...["ALLOW_EMPTY_PASSWORD", "MYSQL_RANDOM_ROOT_PASSWORD", "MYSQL_ALLOW_EMPTY_PASSWORD", "DISABLE_PASSWORD"],
  ...["ENABLE_TOKEN", "USE_SECRET", "REQUIRE_PASSWORD", "SKIP_SECRET", "NO_PASSWORD", "HAS_TOKEN"],
  ...["REQUIRE_API_KEY", "USE_API_KEY", "SHOW_PASSWORD", "GENERATE_SECRET", "IS_SECRET", "WITH_TOKEN"],
  // Words that only begin or end so
  ...["PASSENGER_VERSION", "PASSTHROUGH", "COMPASS", "BYPASS", "PASS", "PWD", "OLDPWD", "BUILD_PWD", "SECRETARY"],
  ...["AUTHOR", "AUTHORS", "AUTH_URL", "AUTHORITY", "OAUTH_CALLBACK", "ACCESS_LOG", "PRIVATE_REGISTRY", "API_URL"],
  ...["PATH", "VERSION", "NODE_ENV", "COMPAT", "ADOPTER_PAT", "", "_", "2"],
];

describe("names", () => {
  it.each(secrets)("tell that %s is a credential", (name) => {
    expect(namesSecret(name)).toBe(true);
  });

  it("of a negative corpus are at least 80", () => {
    expect(new Set(innocent).size).toBeGreaterThan(100);
  });

  it.each(innocent.map((name) => [name]))("say nothing of the kind: %s", (name) => {
    expect(namesSecret(name)).toBe(false);
  });
});
