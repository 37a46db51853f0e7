/** A policy's page, taken apart. */

export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** A small project that a page shows: path → text. */
export type Example = Readonly<Record<string, string>>;

export function titleOf(page: string): string | undefined {
  return /^# (.+)$/m.exec(page)?.[1];
}

/** Sections below headings of the second level, in order. */
export function sectionsOf(page: string): readonly Section[] {
  const sections: { heading: string; lines: string[] }[] = [];
  let isCode = false;
  for (const line of page.split("\n")) {
    if (line.startsWith("```")) isCode = !isCode;
    // A `## ` inside a code block is no heading.
    if (!isCode && line.startsWith("## ")) sections.push({ heading: line.slice(3).trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ heading, lines }) => ({ heading, text: lines.join("\n").trim() }));
}

/**
 * Code blocks of a section. A block without a title is an example of its own; blocks with titles
 * (```` ```yaml title=compose.yaml ````) are the files of one example, until a title comes again.
 */
export function examplesOf(section: string, nameOf: (language: string) => string | undefined): readonly Example[] {
  const examples: Record<string, string>[] = [];
  let open: Record<string, string> | undefined;
  for (const [, language = "", title, text = ""] of section.matchAll(/^```(\w*)(?: title=(\S+))?\n([\s\S]*?)^```$/gm)) {
    const path = title ?? nameOf(language);
    if (path === undefined) continue;
    if (title === undefined || open === undefined || path in open) {
      open = {};
      examples.push(open);
    }
    open[path] = text;
    if (title === undefined) open = undefined;
  }
  return examples;
}
