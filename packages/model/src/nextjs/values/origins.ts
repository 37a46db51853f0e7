/** Access-Control-Allow-Origin: https://fetch.spec.whatwg.org/#http-access-control-allow-origin */

/** Why no origin can equal the value, as a clause; nothing for one that can, for `*` and for `null`. */
export function faultOfAllowedOrigin(value: string): string | undefined {
  const text = value.trim();
  if (text === "*" || text === "null") return undefined;
  if (text === "") return "it is empty";
  if (/[,\s]/.test(text)) return "it holds several origins, and browsers compare the whole of it with one";
  if (text.includes("*")) return "it holds a wildcard, and browsers compare it letter by letter";
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return "it has no scheme, as in https://";
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/]+\//i.test(text)) return "it ends with a path, which no origin has";
  return undefined;
}
