import { describe, expect, it } from "vitest";
import { isKeptOut, packageCommandsOf, variableSeenBy } from "../../src/dockerfile/packages.ts";
import { instruction, said } from "./reading.ts";

function seen(text: string, name: string): string | undefined {
  const run = instruction(text, "RUN");
  const [command] = packageCommandsOf(run);
  if (command === undefined) throw new Error("No package manager in the text.");
  return said(variableSeenBy(command.command, run, name));
}

describe("package managers of a RUN", () => {
  it("come in their order, wherever they stand", () => {
    const run = instruction("FROM a\nRUN apt-get update && sudo sh -c 'apk add b' ; echo pip install c\n", "RUN");
    expect(packageCommandsOf(run).map(({ tool }) => tool)).toEqual(["apt-get", "apk"]);
  });

  it("are none of what starts containers", () => {
    expect(packageCommandsOf(instruction("FROM a\nCMD npm ci\n", "CMD"))).toEqual([]);
  });
});

describe("the variable that a command sees", () => {
  it("is the nearest one", () => {
    expect(seen("FROM a\nENV X=1\nRUN export X=2 && X=3 pip install b\n", "X")).toBe("3");
    expect(seen("FROM a\nENV X=1\nRUN export X=2 && pip install b\n", "X")).toBe("2");
    expect(seen("FROM a\nENV X=1\nENV X=2\nRUN pip install b\n", "X")).toBe("2");
    expect(seen("FROM a\nRUN sudo X=1 pip install b\n", "X")).toBe("1");
    expect(seen("FROM a\nRUN X=1 sh -c 'pip install b'\n", "X")).toBe("1");
  });

  it("comes through the stages that a stage builds on", () => {
    expect(seen("FROM a AS x\nENV X=1\nFROM x AS y\nFROM y\nRUN pip install b\n", "X")).toBe("1");
  });

  it("is not known of an ARG that the build decides", () => {
    expect(seen("FROM a\nARG X\nRUN pip install b\n", "X")).toBe("?X");
  });

  it("is not one of later instructions, other stages and other commands", () => {
    for (const text of [
      "FROM a\nRUN pip install b\nENV X=1\n",
      "FROM a\nENV X=1\nFROM b\nRUN pip install b\n",
      "FROM a\nRUN pip install b && export X=1\n",
      "FROM a\nRUN X=1 true && pip install b\n",
      "ARG X=1\nFROM a\nRUN pip install b\n",
    ])
      expect(seen(text, "X"), text).toBeUndefined();
  });
});

describe("what a RUN writes", () => {
  const kept = (mount: string) => isKeptOut(instruction(`FROM a\nRUN ${mount} x\n`, "RUN"), "/var/lib/apt/lists");

  it("is kept out of the image by a mount over it, at it or inside of it", () => {
    for (const target of ["/var/lib/apt", "/var/lib/apt/", "/var/lib/apt/lists", "/var/lib/apt/lists/partial"])
      expect(kept(`--mount=type=cache,target=${target}`), target).toBe(true);
    expect(kept("--mount=type=tmpfs,dst=/var/lib/apt")).toBe(true);
  });

  it("stays with mounts elsewhere and of other types", () => {
    for (const mount of [
      "",
      "--mount=type=cache,target=/var/lib/aptitude",
      "--mount=type=bind,target=/var/lib/apt",
      "--mount=type=secret,id=x",
    ])
      expect(kept(mount), mount).toBe(false);
  });

  it("is undecided where the target is not known", () => {
    expect(kept("--mount=type=cache,target=$DIR")).toBeUndefined();
  });
});
