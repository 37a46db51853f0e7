import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { downloadsOf } from "../../src/shell/downloads.ts";
import type { ShellCommand, ShellScript, ShellWord } from "../../src/shell/model.ts";
import { packageCommandOf } from "../../src/shell/packages/read.ts";
import { optionsOf } from "../../src/shell/programs.ts";
import { partOf } from "../../src/shell/word.ts";
import type { Located } from "../../src/source.ts";
import { read } from "../dockerfile/reading.ts";
import { shapes } from "./shapes.ts";

const fragments = [
  ..."abx1 \t\n\\\"'$`|&;(){}<>*?[]=!#~-:@,^+\r\uFFFC",
  ...[
    "&&",
    "||",
    "$(",
    "${",
    "$((",
    "<(",
    "<<E\n",
    "\nE\n",
    "<<<",
    ">&2",
    "if ",
    "; then ",
    "; fi",
    "for x in ",
    "; do ",
  ],
  ...[
    "; done",
    "case x in ",
    ") ",
    ";; esac",
    "f() { ",
    "; }",
    "[[ ",
    " ]]",
    "$X",
    "${X:-",
    "\\\n",
    "# c\n",
    "$'",
    '$"',
  ],
  ...[
    "sh -c '",
    'bash -c "',
    "eval ",
    "sudo ",
    "env A=",
    "xargs ",
    "find . -exec ",
    " \\;",
    "set -o pipefail",
    "curl -k ",
  ],
  ...["apt-get install ", "pip install ", "npm i ", "go install ", "cargo install ", "apk add ", "dnf install "],
  ...["\nRUN ", '\nRUN ["sh", "-c", "', '"]\n', "\nSHELL [", "\nENV X=", "\nARG X\n", "\nONBUILD RUN ", "\nCMD "],
];

const texts = fc
  .array(fc.constantFrom(...fragments), { maxLength: 50 })
  .map((parts) => `FROM a\nRUN ${parts.join("")}`);

function scripts(text: string): readonly ShellScript[] {
  const found: ShellScript[] = [];
  for (const instruction of read(text).model.instructions) {
    const { script } = instruction.trigger ?? instruction;
    if (script !== undefined) found.push(script);
  }
  return found;
}

function expectInside(text: string, { range: [start, end] }: Pick<Located, "range">): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function expectWord(text: string, word: ShellWord): void {
  expectInside(text, word);
  for (const piece of word.pieces) {
    expectInside(text, piece);
    if (piece.isVerbatim) expect(text.slice(...piece.range)).toBe(piece.value);
  }
  for (const at of [0, 1, word.shape.length - 1]) expectInside(text, partOf(word, Math.max(0, at)));
}

function expectCommand(text: string, command: ShellCommand): void {
  expectInside(text, command);
  expectInside(text, { range: command.extent });
  for (const word of command.words) expectWord(text, word);
  for (const { value } of command.assignments) expectWord(text, value);
  for (const redirect of command.redirects) {
    expectInside(text, redirect);
    for (const word of [redirect.target, redirect.body]) if (word !== undefined) expectWord(text, word);
  }
  for (const option of optionsOf(command).options) expectInside(text, option);
  const packages = packageCommandOf(command);
  if (packages !== undefined) for (const one of [packages, ...packages.packages]) expectInside(text, one);
}

describe("any text at all", () => {
  it("is read without an error, and every place lies in it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const script of scripts(text)) {
          expectInside(text, script);
          for (const command of script.commands) expectCommand(text, command);
          for (const pipeline of script.pipelines) {
            expectInside(text, pipeline);
            expectInside(text, pipeline.pipeAt);
            expect(pipeline.stages.length).toBeGreaterThan(1);
          }
          for (const download of downloadsOf(script).values()) expectInside(text, download);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("of bytes without meaning is no exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        for (const script of scripts(`FROM a\nRUN ${text}`)) for (const command of script.commands) optionsOf(command);
      }),
      { numRuns: 500 },
    );
  });

  it("gives plain words back as they are written", () => {
    const word = fc.stringMatching(/^[a-z0-9][a-z0-9./:@%+-]{0,12}$/);
    const gap = fc.constantFrom(" ", "  ", " \\\n ", " \\\n# comment\n\n\t");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 }), (parts) => {
        const text = `FROM a\nRUN true ${parts.map(([one, blank]) => blank + one).join("")}\n`;
        const words = scripts(text)[0]?.commands[0]?.words ?? [];
        expect(words.map(({ range }) => text.slice(...range))).toEqual(parts.map(([one]) => one));
        expect(words.map(({ shape }) => shape)).toEqual(parts.map(([one]) => one));
      }),
    );
  });
});

describe("scripts of great length", () => {
  // How the time grows that this takes, `npm run bench -- --growth` tells: a test on a busy machine can't.
  for (const [name, shape] of Object.entries(shapes)) {
    it(`are read with ${name}`, () => {
      for (const script of scripts(`FROM a\n${shape(8000)}\n`)) {
        downloadsOf(script);
        for (const command of script.commands) packageCommandOf(command);
      }
    });
  }
});
