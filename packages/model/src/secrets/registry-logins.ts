/** Logins for registries as Docker keeps them, and Secrets of the type `kubernetes.io/dockerconfigjson` have them. */
import type { Scalar } from "../scalar.ts";
import { judgeSecretValue } from "./values.ts";

const FIELD = /"(auth|password)"\s*:\s*"([^"]+)"/g;

/** Passwords in the text of a `.dockerconfigjson` that could be real ones. */
export function registryPasswordsOf(text: Scalar<string>): readonly string[] {
  if (!text.known || !text.value.includes('"auths"')) return [];
  const passwords: string[] = [];
  for (const [, key, value = ""] of text.value.matchAll(FIELD)) {
    const password = key === "auth" ? passwordOf(value) : value;
    const { kind } = judgeSecretValue(password);
    if (kind === "opaque" || kind === "token") passwords.push(password);
  }
  return passwords;
}

/** `auth` is `user:password` in base64. */
function passwordOf(auth: string): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(auth) || auth.length % 4 !== 0) return "";
  return atob(auth).replace(/^[^:]*:?/, "");
}
