import { describe, expect, it } from "vitest";
import { examplesOf, sectionsOf, titleOf } from "./page.ts";

const page = `# Title

Text.

## Bad

\`\`\`yaml
## a comment, not a heading
a: 1
\`\`\`

### One more

\`\`\`yaml title=compose.yaml
b: 1
\`\`\`

\`\`\`dockerfile title=api/Dockerfile
FROM a
\`\`\`

\`\`\`yaml title=compose.yaml
b: 2
\`\`\`

\`\`\`sh
docker build .
\`\`\`

## Good

Nothing.
`;

const nameOf = (language: string): string | undefined => (language === "yaml" ? "manifest.yaml" : undefined);

describe("a policy's page", () => {
  it("has a title and sections, whatever its code blocks hold", () => {
    expect(titleOf(page)).toBe("Title");
    expect(sectionsOf(page).map(({ heading }) => heading)).toEqual(["Bad", "Good"]);
    expect(sectionsOf(page)[1]?.text).toBe("Nothing.");
  });

  it("shows an example per block, or per group of blocks with titles; commands are none", () => {
    const text = sectionsOf(page)[0]?.text ?? "";
    expect(examplesOf(text, nameOf)).toEqual([
      { "manifest.yaml": "## a comment, not a heading\na: 1\n" },
      { "compose.yaml": "b: 1\n", "api/Dockerfile": "FROM a\n" },
      { "compose.yaml": "b: 2\n" },
    ]);
  });
});
