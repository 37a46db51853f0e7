import { describe, expect, it } from "vitest";
import { findOption, hasOption, lastOption, readOptions } from "../../src/shell/options.ts";
import { optionsOf } from "../../src/shell/programs.ts";
import { at, command, said } from "./reading.ts";

function options(run: string, name: string): readonly unknown[] {
  return optionsOf(command(run, name)).options.map((option) =>
    option.value === undefined ? option.name : [option.name, said(option.value)],
  );
}

function operands(run: string, name: string): readonly unknown[] {
  return optionsOf(command(run, name)).operands.map(said);
}

describe("options", () => {
  it("are read out of clusters and long words", () => {
    const run = "curl -fsSLko x --retry 3 --proto '=https' --max-time=5 --compressed https://x -H a:b -- -z";
    expect(options(run, "curl")).toEqual([
      "-f",
      "-s",
      "-S",
      "-L",
      "-k",
      ["-o", "x"],
      ["--retry", "3"],
      ["--proto", "=https"],
      ["--max-time", "5"],
      "--compressed",
      ["-H", "a:b"],
    ]);
    expect(operands(run, "curl")).toEqual(["https://x", "-z"]);
  });

  it("may have their value in the same word", () => {
    expect(options("wget -O- -P/tmp -qO x.sh", "wget")).toEqual([["-O", "-"], ["-P", "/tmp"], "-q", ["-O", "x.sh"]]);
    const value = findOption(optionsOf(command("curl --output=a.sh", "curl")), "--output")?.value;
    expect(at(value)).toBe("a.sh");
  });

  it("have the place of their word", () => {
    const option = findOption(optionsOf(command("curl -fsSLk x", "curl")), "-k", "--insecure");
    expect(at(option)).toBe("-fsSLk");
  });

  it("are not everything that has a dash", () => {
    expect(operands("chmod -R -x,g+w a", "chmod")).toEqual(["-x,g+w", "a"]);
    expect(operands("curl -", "curl")).toEqual(["-"]);
  });

  it("end at the first operand where they must", () => {
    const { words } = command("x -a b -c", "x");
    const found = readOptions(words, { short: "", long: new Set(), stopsAtOperand: true });
    expect(found.operands.map(said)).toEqual(["b", "-c"]);
  });

  it("can be looked for", () => {
    const found = optionsOf(command("curl -o a -o b x", "curl"));
    expect([said(findOption(found, "-o")?.value), said(lastOption(found, "-o")?.value)]).toEqual(["a", "b"]);
    expect([hasOption(found, "-o", "--output"), hasOption(found, "-k")]).toEqual([true, false]);
  });

  it("may be hidden in a variable", () => {
    expect(hasOption(optionsOf(command("curl $OPTS x", "curl")), "-k")).toBeUndefined();
    expect(hasOption(optionsOf(command("cat x | xargs curl", "curl")), "-k")).toBeUndefined();
    expect(hasOption(optionsOf(command('curl "$URL"', "curl")), "-k")).toBe(false);
    expect(hasOption(optionsOf(command("curl -k $OPTS", "curl")), "-k")).toBe(true);
    expect(hasOption(optionsOf(command("curl --cacert=$CA x", "curl")), "--cacert")).toBe(true);
  });
});
