/** The strings of a JSON array, or nothing when the text is anything else: then the builder reads it as words. */
export function jsonStrings(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith("[") || !trimmed.endsWith("]")) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const strings: string[] = [];
  for (const item of value) {
    if (typeof item !== "string") return undefined;
    strings.push(item);
  }
  return strings;
}

export function isJsonArray(text: string): boolean {
  return jsonStrings(text) !== undefined;
}
