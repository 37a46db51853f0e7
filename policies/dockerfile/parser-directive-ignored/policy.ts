import { type Comment, definePolicy, type Finding, nearest, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.file",
  meta: {
    title: "Parser directive that is only a comment",
    severity: "low",
    severityReason: "The file is read as if the line were not there; most files build all the same.",
    presets: ["recommended"],
    remediation: "Put directives on the first lines of the file, above comments, blank lines and instructions.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#parser-directives",
      "https://docs.docker.com/build/buildkit/frontend/",
    ],
    frameworks: [],
    aliases: ["tally:syntax-directive-typo"],
    since: "0.1.0",
  },
  *check(file, { document }) {
    // Comments are only looked for where one may have the form. What is a directive is none.
    if (!/^[ \t]*#[ \t]*[a-z]+[ \t]*=/im.test(file.source.text)) return;
    for (const comment of document.comments()) {
      if (comment.source !== file.source) continue;
      const finding = ignoredDirective(comment);
      if (finding !== undefined) yield finding;
    }
  },
});

const FORM = /^#\s*([a-z]+)\s*=\s*(\S+)$/i;

/** What the values of directives look like. Comments for `check` may stand above any instruction. */
const VALUES: Readonly<Record<string, RegExp>> = {
  syntax: /^(?:[\w.-]+(?::\d+)?\/)*docker\/dockerfile(?:-upstream)?(?:[:@]\S+)?$|^\S+\/\S+:\S+$/,
  escape: /^[\\`]$/,
};

function ignoredDirective(comment: Comment): Finding | undefined {
  const [, word = "", value = ""] = FORM.exec(textOf(comment)) ?? [];
  const meant = nearest(word, Object.keys(VALUES));
  if (meant === undefined || VALUES[meant]?.test(value) !== true) return undefined;
  const isMisspelt = word.toLowerCase() !== meant;
  // Further down a word that is only like one may be anything.
  if (isMisspelt && !comment.leading) return undefined;
  const reason = isMisspelt
    ? `"${word}" is no directive (${meant}?)`
    : "it stands below a comment, a blank line or an instruction, where directives end";
  return { at: comment, message: `This ${meant} directive is only a comment, because ${reason}.` };
}
