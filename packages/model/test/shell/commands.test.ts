import { describe, expect, it } from "vitest";
import { blocksAround, isWithin } from "../../src/shell/blocks.ts";
import { at, command, commands, line, lines, script } from "./reading.ts";

describe("commands that run others", () => {
  it("show the inner one as a command of its own", () => {
    const cases: readonly (readonly [run: string, inner: string])[] = [
      ["sudo -u app -E x 1", "x 1"],
      ["sudo A=1 x 1", "x 1"],
      ["env -i A=1 x 1", "x 1"],
      ["exec x 1", "x 1"],
      ["time x 1", "x 1"],
      ["/usr/bin/time -v x 1", "x 1"],
      ["nice -n 10 x 1", "x 1"],
      ["nohup x 1", "x 1"],
      ["command x 1", "x 1"],
      ["chroot --userspec=a /mnt x 1", "x 1"],
      ["gosu app x 1", "x 1"],
      ["su-exec app:app x 1", "x 1"],
      ["timeout -k 5 30s x 1", "x 1"],
      ["flock /lock x 1", "x 1"],
      ["setpriv --reuid 1000 x 1", "x 1"],
      ["busybox x 1", "x 1"],
      ["tini -s -- x 1", "x 1"],
      ["conda run -n py --no-capture-output x 1", "x 1"],
      ["poetry run x 1", "x 1"],
      ["bundle exec x 1", "x 1"],
      ["find / -name y -exec x 1 \\;", "x 1"],
      ["sh -c 'x 1'", "x 1"],
      ["bash -euxo pipefail -c 'x 1'", "x 1"],
      ["su - app -c 'x 1'", "x 1"],
      ["runuser -u app -- x 1", "x 1"],
      ["eval 'x' 1", "x 1"],
      ["sudo nice sh -c 'env x 1'", "x 1"],
    ];
    for (const [run, inner] of cases) {
      const found = command(run, "x");
      expect([run, line(found)]).toEqual([run, inner]);
      expect(at(found), run).toBe("x");
    }
  });

  it("are the outer ones", () => {
    const found = command("sudo sh -c 'x 1'", "x");
    expect(found.outer?.name).toMatchObject({ value: "sh" });
    expect(found.outer?.outer?.name).toMatchObject({ value: "sudo" });
    expect(found.outer?.outer?.outer).toBeUndefined();
  });

  it("may add words of their own", () => {
    const found = command("cat list | xargs -r x 1", "x");
    expect([line(found), found.isOpen]).toEqual(["x 1", true]);
    const replaced = command("ls | xargs -I{} x {}.bak 1", "x");
    expect([line(replaced), replaced.isOpen]).toEqual(["x ?\uFFFC 1", false]);
    expect(line(command("find . -exec x {} +", "x"))).toBe("x ?\uFFFC");
  });

  it("are not mistaken for it when they only look or have none", () => {
    for (const run of ["command -v x", "sudo -v", "env", "exec", "su app", "poetry install x", "which x"])
      expect(commands(run), run).toHaveLength(1);
  });

  it("pass on their streams", () => {
    expect(command("sudo x > file", "x").redirects).toHaveLength(1);
    const piped = command("a | sudo x", "x");
    expect([piped.stage, piped.pipeline?.stages.length]).toEqual([1, 2]);
  });

  it("with scripts that nobody knows leave the script incomplete", () => {
    for (const run of ['sh -c "$X"', "eval $X", "$X a", 'bash -c "$(curl x)"']) {
      expect(script(run).isComplete, run).toBe(false);
    }
    expect(script("sh file.sh && ./x").isComplete).toBe(true);
  });

  it("with scripts in which something is unknown show the rest", () => {
    expect(lines('bash -c "x $1 && y"')).toContain("y");
    expect(line(command('bash -c "x $1 && y"', "x"))).toBe("x ?\uFFFC");
  });
});

describe("where a command stands", () => {
  const kinds = (run: string): unknown => [...blocksAround(command(run, "x"))].map(({ kind }) => kind);

  it("tells what decides whether it runs", () => {
    expect(kinds("x")).toEqual([]);
    expect(kinds("a; x")).toEqual([]);
    expect(kinds("a && x")).toEqual(["and"]);
    expect(kinds("a || x")).toEqual(["or"]);
    expect(kinds("x || true")).toEqual(["tried"]);
    expect(kinds("x && a || true")).toEqual(["tried"]);
    expect(kinds("! x")).toEqual(["negated"]);
    expect(kinds("if x; then a; fi")).toEqual(["condition"]);
    expect(kinds("if a; then x; fi")).toEqual(["branch"]);
    expect(kinds("if a; then b; elif c; then d; else x; fi")).toEqual(["branch"]);
    expect(kinds("case a in b) x;; esac")).toEqual(["branch"]);
    expect(kinds("while x; do a; done")).toEqual(["condition"]);
    expect(kinds("for a in b; do x; done")).toEqual(["loop"]);
    expect(kinds("f() { x; }")).toEqual(["group", "function"]);
    expect(kinds("(a && x)")).toEqual(["and", "subshell"]);
    expect(kinds("x &")).toEqual(["background"]);
    expect(kinds("a $(x)")).toEqual(["substitution"]);
    expect(kinds("A=`x`")).toEqual(["substitution"]);
    expect(kinds("for a in $(x); do b; done")).toEqual(["substitution"]);
    expect(kinds("[[ $(x) = 1 ]]")).toEqual(["substitution"]);
    expect(kinds("a <<< $(x)")).toEqual(["substitution"]);
    expect(kinds("a ${b:-$(x)}")).toEqual(["substitution"]);
    expect(kinds("sh -c 'x'")).toEqual(["shell"]);
  });

  it("can be asked for", () => {
    expect(isWithin(command("(cd /x && make)", "cd"), "subshell", "function")).toBe(true);
    expect(isWithin(command("cd /x && (make)", "cd"), "subshell", "function")).toBe(false);
  });

  it("may be in backticks within backticks", () => {
    const text = 'FROM a\nRUN a `b \\`x "1"\\` 2` "`y \\"3\\"`"\n';
    expect(lines(text)).toEqual(["a ?\uFFFC ?\uFFFC", "b ?\uFFFC 2", "x 1", "y 3"]);
    expect(at(command(text, "x"))).toBe("x");
    expect(at(command(text, "y").words[0])).toBe('\\"3\\"');
  });
});

describe("functions", () => {
  it("are not the programs of their name", () => {
    const called = commands("curl() { wget $1; }; curl x; wget y").map(({ callsFunction }) => callsFunction);
    expect(called).toEqual([false, true, false]);
  });
});

describe("pipelines", () => {
  it("have stages with their commands", () => {
    const found = script("curl x | (a; b $(c)) | sudo sh");
    const [pipeline] = found.pipelines;
    expect(pipeline?.stages.map((stage) => stage.commands.map(line))).toEqual([
      ["curl x"],
      ["a", "b ?\uFFFC", "c"],
      ["sudo sh", "sh"],
    ]);
    expect(at(pipeline)).toBe("curl x | (a; b $(c)) | sudo sh");
    expect(at(pipeline?.pipeAt)).toBe("|");
    expect(command("curl x | (a; b $(c)) | sudo sh", "c").pipeline).toBeUndefined();
  });

  it("are none with one command", () => {
    expect(script("a; b && c || d").pipelines).toEqual([]);
  });

  it("know pipefail where it is certain", () => {
    const pipefail = (run: string): unknown => script(run).pipelines.at(-1)?.pipefail;
    expect(pipefail("a | b")).toBe(false);
    expect(pipefail("set -o pipefail && a | b")).toBe(true);
    expect(pipefail("set -euxo pipefail; a | b")).toBe(true);
    expect(pipefail("set -e -o pipefail; a | b")).toBe(true);
    expect(pipefail("set -eux; a | b")).toBe(false);
    expect(pipefail("set -o pipefail; set +o pipefail; a | b")).toBe(false);
    expect(pipefail("shopt -so pipefail; a | b")).toBe(true);
    expect(pipefail("set $OPTS; a | b")).toBeUndefined();
    expect(pipefail("if x; then set -o pipefail; fi; a | b")).toBeUndefined();
    expect(pipefail("set -o pipefail; (a | b)")).toBe(true);
    expect(pipefail("(set -o pipefail); a | b")).toBe(false);
    expect(pipefail("set -o pipefail; sh -c 'a | b'")).toBe(false);
    expect(pipefail("bash -o pipefail -c 'a | b'")).toBe(true);
    expect(pipefail("bash $OPTS -c 'a | b'")).toBeUndefined();
    expect(pipefail("f() { a | b; }; f")).toBeUndefined();
    expect(pipefail("bash -c 'set -o pipefail; a | b'")).toBe(true);
  });
});

describe("redirections", () => {
  it("are known with descriptor and target", () => {
    const { redirects } = command("x < in > out 2>&1 >> 'a b' <<< text &> all", "x");
    expect(redirects.map(({ operator, descriptor, target }) => [operator, descriptor, at(target)])).toEqual([
      ["<", undefined, "in"],
      [">", undefined, "out"],
      [">&", 2, "1"],
      [">>", undefined, "'a b'"],
      ["<<<", undefined, "text"],
      ["&>", undefined, "all"],
    ]);
  });
});

describe("broken scripts", () => {
  it("are incomplete, with what could be read", () => {
    const found = script("apt-get update && (sudo ls");
    expect(found.isComplete).toBe(false);
    expect(found.commands.map(line)).toContain("apt-get update");
    expect(script("echo 'a").isComplete).toBe(false);
    expect(script("if a; then b").isComplete).toBe(false);
  });
});
