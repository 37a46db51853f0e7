/** The name that standard input gets when `--stdin-filename` says none: the text decides. */
export function guessName(text: string): string {
  if (/^\s*[{[]/.test(text)) return "stdin.json";
  const firstWord = /^\s*(?:#[^\n]*\n\s*)*(\w+)\s/.exec(text)?.[1] ?? "";
  return /^(?:FROM|ARG)$/i.test(firstWord) ? "stdin.Dockerfile" : guessYaml(text);
}

function guessYaml(text: string): string {
  const isManifest = /^(?:apiVersion|kind):/m.test(text);
  return !isManifest && /^services:/m.test(text) ? "compose.stdin.yaml" : "stdin.yaml";
}
