/** Throws unless a text is a well-formed XML document; returns the names of its elements in order. */
export function elementsOf(xml: string): string[] {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error("The declaration is missing.");
  const names: string[] = [];
  const open: string[] = [];
  let rest = xml.slice(declaration.length);
  while (rest !== "") {
    const [token, closing, name = "", attributes = "", selfClosing] =
      /^<(\/)?(\w+)((?: \w+="(?:[^<&"]|&\w+;)*")*)(\/)?>/.exec(rest) ?? /^(?:[^<&]|&\w+;)+/.exec(rest) ?? [];
    if (token === undefined) throw new Error(`Not well-formed: ${rest.slice(0, 80)}`);
    rest = rest.slice(token.length);
    if (name === "") continue;
    const keys = Array.from(attributes.matchAll(/ (\w+)=/g), ([, key]) => key);
    if (new Set(keys).size !== keys.length) throw new Error(`An attribute occurs twice: ${attributes}`);
    if (closing === undefined) names.push(name);
    if (closing === undefined && selfClosing === undefined) open.push(name);
    if (closing !== undefined && open.pop() !== name) throw new Error(`</${name}> closes something else.`);
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(", ")}`);
  return names;
}
