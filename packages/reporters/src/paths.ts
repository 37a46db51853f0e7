/** Paths as other programs want them. */

/** A path of the report seen from the repository's root; `prefix` is `Look.prefix`. */
export function fromRoot(path: string, prefix: string): string {
  if (isAbsolute(path)) return path;
  const parts: string[] = [];
  for (const part of `${prefix}${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/") || /^[a-z]:[\\/]/i.test(path);
}

/** A relative URI reference: every segment percent-encoded, so that a colon or a blank in a name can't change its meaning. */
export function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
