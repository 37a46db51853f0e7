import { describe, expect, it } from "vitest";
import { HOLE } from "../../src/shell/text.ts";
import { beginningOf, partOf } from "../../src/shell/word.ts";
import { at, command, commands, line, lines, written } from "./reading.ts";

/** The words of the last `x` in a RUN of bash. */
function words(run: string, before = ""): readonly string[] {
  const text = `FROM a\nSHELL ["/bin/bash", "-c"]\n${before}RUN ${run}\n`;
  return command(text, "x").words.map((word) => (word.known ? word.value : `?${word.shape.replaceAll(HOLE, "*")}`));
}

describe("quotes", () => {
  it("are taken off", () => {
    expect(words(`x 'a b' "c d" e\\ f g"h"'i' "" ''`)).toEqual(["a b", "c d", "e f", "ghi", "", ""]);
    expect(words(`x "a\\"b\\\\c\\$d\\e" 'a\\b' $'a\\tb'`)).toEqual(['a"b\\c$d\\e', "a\\b", "a\tb"]);
  });

  it("belong to the word's range", () => {
    const text = `FROM a\nRUN x "a b" c\\ d 'e'f\n`;
    expect(written(command(text, "x"))).toEqual(['"a b"', "c\\ d", "'e'f"]);
  });

  it("leave patterns as they are written", () => {
    expect(words("x /var/lib/apt/lists/* a?.[ch] ~/b")).toEqual(["/var/lib/apt/lists/*", "a?.[ch]", "~/b"]);
  });
});

describe("names of commands", () => {
  it("are the last part of the path, at the place of the whole", () => {
    const text = "FROM a\nRUN /usr/local/bin/python3.11 -m pip\n";
    expect(lines(text)).toEqual(["python3.11 -m pip"]);
    expect(at(commands(text)[0])).toBe("/usr/local/bin/python3.11");
  });

  it("are unknown when a variable says them", () => {
    expect(lines("FROM a\nARG TOOL\nRUN $TOOL install\n")).toEqual(["?$TOOL install"]);
    expect(lines("FROM a\nARG TOOL=apt-get\nRUN $TOOL install\n")).toEqual(["apt-get install"]);
    expect(lines('FROM a\nARG SUDO=""\nRUN $SUDO apt-get install\n')).toEqual(["apt-get install"]);
  });

  it("are absent where there are only assignments", () => {
    const [only] = commands("FROM a\nRUN A=1 B=$A\n");
    expect(only?.name).toBeUndefined();
    expect(only?.assignments.map(({ name, value }) => [name, at(value), value.known && value.value])).toEqual([
      ["A", "1", "1"],
      ["B", "$A", "1"],
    ]);
    expect(at(only)).toBe("A=1");
  });
});

describe("what cannot be known", () => {
  it("is unknown and nothing else", () => {
    expect(words("x $1 $(date) `date` $((1 + 1)) ${list[0]} <(y)")).toEqual(["?*", "?*", "?*", "?*", "?*", "?*"]);
    expect(words('x a-$1.tar.gz "b $1"')).toEqual(["?a-*.tar.gz", "?b *"]);
  });

  it("may be several words only outside of quotes", () => {
    const open = (run: string): unknown => command(`FROM a\nRUN ${run}\n`, "x").words.map(({ isOpen }) => isOpen);
    expect(open('x $1 "$1" "$@" $(a) "$(a)" ${1} a')).toEqual([true, false, true, true, false, true, false]);
  });

  it("keeps what stands before and behind it", () => {
    const [url] = command("FROM a\nRUN x http://example.com/$1/a.tar.gz\n", "x").words;
    expect(url && beginningOf(url)).toBe("http://example.com/");
    expect(url?.known).toBe(false);
  });
});

describe("braces", () => {
  it("multiply words in bash", () => {
    expect(words("x php-{cli,fpm} {a,b}{1,2}")).toEqual(["php-cli", "php-fpm", "a1", "a2", "b1", "b2"]);
    expect(words("x a{1..3} {a,$1}")).toEqual(["?a*", "?*"]);
  });

  it("stand for themselves in sh, and wherever there is no list", () => {
    expect(line(command("FROM a\nRUN x php-{cli,fpm} {} {a}\n", "x"))).toBe("x php-{cli,fpm} {} {a}");
    expect(words("x {} {a} '{a,b}'")).toEqual(["{}", "{a}", "{a,b}"]);
  });

  it("have the place of the whole word", () => {
    const text = 'FROM a\nSHELL ["/bin/bash", "-c"]\nRUN x php-{cli,fpm}\n';
    expect(written(command(text, "x"))).toEqual(["php-{cli,fpm}", "php-{cli,fpm}"]);
  });
});

describe("parts of words", () => {
  const part = (run: string, start: number, end?: number): unknown => {
    const [word] = command(`FROM a\nARG V=2.0\nRUN x ${run}\n`, "x").words;
    if (word === undefined) throw new Error("There is no word.");
    const found = partOf(word, start, end);
    return [found.known ? found.value : undefined, at(found)];
  };

  it("have their own places", () => {
    expect(part("curl=7.88", 0, 4)).toEqual(["curl", "curl"]);
    expect(part("curl=7.88", 5)).toEqual(["7.88", "7.88"]);
    expect(part(`"curl=7.88"`, 5)).toEqual(["7.88", "7.88"]);
    expect(part(`c'ur'l=7"."88`, 5)).toEqual(["7.88", '7"."88']);
  });

  it("cover what they come out of", () => {
    expect(part("curl=$V", 5)).toEqual(["2.0", "$V"]);
    expect(part("curl=$V", 5, 6)).toEqual(["2", "$V"]);
    expect(part("a\\ b", 1, 2)).toEqual([" ", "\\ "]);
    expect(part("curl=$1", 5)).toEqual([undefined, "$1"]);
  });

  it("are nowhere when they are empty", () => {
    expect(part("curl=", 5)).toEqual(["", ""]);
    expect(part("curl=", 2, 2)).toEqual(["", ""]);
  });
});
