/** A path that a `source` matches, to look up what a request for it gets. */

/** `:path*`, `(\\d+)`, `(en|fr)` and the like, each replaced by a text that they usually match. */
export function exampleOf(source: string): string {
  const path = source
    .replace(/:\w+\(((?:[^()]|\([^()]*\))*)\)[*+?]?/g, (_whole, pattern: string) => textFor(pattern))
    .replace(/:\w+[*+?]?/g, "a")
    .replace(/\(((?:[^()]|\([^()]*\))*)\)[*+?]?/g, (_whole, pattern: string) => textFor(pattern))
    .replace(/\\(.)/g, "$1");
  return path === "" ? "/" : path;
}

function textFor(pattern: string): string {
  if (/^\\d/.test(pattern)) return "1";
  const [first = ""] = pattern.split("|");
  return /^[\w.-]+$/.test(first) ? first : "a";
}
