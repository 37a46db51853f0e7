import { describe, expect, it } from "vitest";
import { known, unknown } from "../../src/scalar.ts";
import { judgeSecret, judgeSecretValue } from "../../src/secrets/index.ts";

const kindOf = (value: string): string => judgeSecretValue(value).kind;
const place = { source: { path: "x", text: "x" }, range: [0, 1] } as const;

describe("values", () => {
  it.each([
    ...[
      "",
      " ",
      "true",
      "False",
      "yes",
      "none",
      "null",
      "0",
      "10",
      "3600s",
      "2.5",
      "512MB",
      "1.2.3",
      "v18.20.1-alpine",
    ],
    ...["${TOKEN}", "$TOKEN", "$(cat /x)", "{{ .Values.token }}", "%TOKEN%", "vault:secret/data/app#key", "op://x/y/z"],
    ...["/run/secrets/db", "./secret.pem", "~/.ssh/id_rsa", "C:\\keys\\a.pem", "secrets/app.json", "key.pem"],
    ...["https://example.com/token", "postgres://db:5432/app", "redis://localhost", "https://user@host/x"],
    ...["postgres://app:${DB_PASSWORD}@db/app", "must be eight characters long", "arn:aws:secretsmanager:x"],
  ])("are innocent: %s", (value) => {
    expect(kindOf(value)).toBe("innocent");
  });

  it.each([
    ...["changeme", "change-me", "CHANGE_ME", "password", "secret", "postgres", "root", "admin123", "123456", "xxxx"],
    ...["nvapi-MYKEY", "mystorageaccountkey", "yourconnectionstring"],
    ...["your-api-key-here", "<your token>".replace(" ", "-"), "[token]", "dummy_secret_key_for_build", "REPLACE_ME"],
    ...["dummy_pubsub_token_x9", "build-time-placeholder-min-32-chars-long", "CAFEBABE"],
    ...["zabbix", "supersecret", "Docker", "BOT_TOKEN", "**setme**", "NeosDockerPass", "app-access-key"],
    ...["test", "example", "********", "placeholder", "not-a-secret", "build-time-only", "SuperSecretPassword"],
    ...["postgres://user:pass@localhost:5432/db", "postgres://postgres:postgres@db/app", "mysql://app:app@db/app"],
    "postgresql://dummy:x7fj29dk2@example.com/db",
  ])("are placeholders: %s", (value) => {
    expect(kindOf(value)).toBe("placeholder");
  });

  it.each(["hunter2hunter2", "S3cure!Pa55", "9f86d081884c7d659a2feaa0c55ad015", "wJalrXUtnFEMIK7MDENGbPxRfiCYzQ"])(
    "could be anything: %s",
    (value) => {
      expect(kindOf(value)).toBe("opaque");
    },
  );

  it("may be a URL with a password of its own", () => {
    expect(kindOf("postgres://app:x7fj29dk2@db.internal:5432/app")).toBe("password-in-url");
    expect(kindOf("https://deploy:q8Zr2LmW@git.acme.io/app.git")).toBe("password-in-url");
  });

  it("may be a token, whatever is around it", () => {
    const token = `ghp_${"Ab3dE7gH1jK5mN9pQ2sT6vW0yZ4cF8hLkPaB"}`;
    expect(judgeSecretValue(`https://x:${token}@github.com/a/b`)).toEqual({ kind: "token", token: "GitHub token" });
  });
});

describe("a name and its value together", () => {
  const judge = (name: string, value: string): string => judgeSecret(name, known(place, value));

  it("are a secret when the value could be anything and the name says so", () => {
    expect(judge("DB_PASSWORD", "hunter2hunter2")).toBe("secret");
    expect(judge("BUILD_ID", "hunter2hunter2")).toBe("none");
    expect(judge("DB_PASSWORD", "/run/secrets/db")).toBe("none");
    expect(judge("DB_PASSWORD", "")).toBe("none");
    expect(judge("DB_PASSWORD", "changeme")).toBe("placeholder");
    expect(judge("API_TOKEN", "INSERT_API_TOKEN")).toBe("placeholder");
    expect(judge("PASSWORD", "my-password-x93kd")).toBe("secret");
    expect(judge("DATABASE_URL", "postgres://app:x7fj29dk2@db.internal/app")).toBe("secret");
  });

  it("say that a secret comes in where the value is not there", () => {
    expect(judgeSecret("NPM_TOKEN", undefined)).toBe("given");
    expect(judgeSecret("NPM_TOKEN", unknown(place, "$NPM_TOKEN"))).toBe("given");
    expect(judgeSecret("NODE_ENV", undefined)).toBe("none");
  });
});
