import { describe, expect, it } from "vitest";
import { findOption, hasOption } from "../../src/shell/options.ts";
import { optionsOf } from "../../src/shell/programs.ts";
import { at, command, commands, downloads, lines, packageCommand, packages, script } from "./reading.ts";

/** The texts of the commands of a name. */
function places(text: string, name: string): readonly unknown[] {
  return commands(text)
    .filter((one) => one.name?.known === true && one.name.value === name)
    .map(({ range }) => text.slice(0, range[0]).split("\n").length);
}

describe("what policies ask of a Dockerfile", () => {
  it("is where sudo runs, and not where it is only spoken of", () => {
    const uses = ["true; sudo ls", '["sudo","ls"]', "if true; then sudo ls; fi"];
    for (const run of uses) expect(places(`FROM alpine:3.20\nRUN ${run}\nUSER 1000\n`, "sudo"), run).toEqual([2]);
    expect(places('FROM alpine:3.20\nRUN apk add --no-cache sudo && echo "do not sudo here"\n', "sudo")).toEqual([]);
  });

  it("is whether an installation asks, takes recommendations, names versions", () => {
    const run =
      "apt-get update && apt-get -qqy --no-install-recommends install curl=7.88 && rm -rf /var/lib/apt/lists/*";
    const found = packageCommand(run);
    expect(found.assumesYes).toBe(true);
    expect(hasOption(found.options, "--no-install-recommends")).toBe(true);
    expect(packages(run)).toEqual(["registry curl 7.88 pinned"]);
    expect(lines(run).at(-1)).toBe("rm -rf /var/lib/apt/lists/*");
  });

  it("is whether a download is run, and a failing one noticed", () => {
    const run = "curl -fsSL https://example.com/i.sh | sh";
    expect(downloads(run)[0]?.execution?.through).toBe("pipe");
    expect(script(run).pipelines[0]?.pipefail).toBe(false);
  });

  it("is which permissions are given", () => {
    const options = optionsOf(command("chmod -R 777 /app", "chmod"));
    expect(options.operands.map(at)).toEqual(["777", "/app"]);
    expect(hasOption(options, "-R")).toBe(true);
  });

  it("is where the check of certificates is off", () => {
    const text = "FROM a\nRUN wget --no-check-certificate https://x/y; git config --global http.sslVerify false\n";
    expect(downloads(text)[0]?.insecure.map(at)).toEqual(["--no-check-certificate"]);
    const git = optionsOf(command(text, "git"));
    expect(git.operands.map(at)).toEqual(["config", "http.sslVerify", "false"]);
    const once = optionsOf(command("git -c http.sslVerify=false clone https://x/y", "git"));
    expect([at(findOption(once, "-c")?.value), once.operands.map(at)]).toEqual([
      "http.sslVerify=false",
      ["clone", "https://x/y"],
    ]);
  });
});
