/** Values that are directives with semicolons between: `max-age=63072000; includeSubDomains`. */

/** Lower-case names of directives and what stands behind their `=`, without quotes; the first of a name counts. */
export function parseDirectives(value: string, separator: ";" | "," = ";"): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  for (const part of value.split(separator)) {
    const [name = "", ...rest] = part.split("=");
    const key = name.trim().toLowerCase();
    if (key !== "" && !directives.has(key))
      directives.set(
        key,
        rest
          .join("=")
          .trim()
          .replace(/^"(.*)"$/, "$1"),
      );
  }
  return directives;
}
