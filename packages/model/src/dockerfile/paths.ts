/** Paths in an image, as WORKDIR and COPY take them. */

/** `/app`, and on Windows `\app` and `C:\app`. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(path);
}

/** Joins and cleans paths that use `/`: no `.`, no `..`, no slash at the end. Those of Windows stay as they are written. */
export function joinPaths(...paths: readonly string[]): string {
  const joined = paths.join("/");
  if (joined.includes("\\") || /^[A-Za-z]:/.test(joined)) return joined;
  const parts: string[] = [];
  for (const part of joined.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return `/${parts.join("/")}`;
}
