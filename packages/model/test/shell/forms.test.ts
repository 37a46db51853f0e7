import { describe, expect, it } from "vitest";
import { at, command, commands, lastCommand, lines, script, written } from "./reading.ts";

describe("the command line of RUN", () => {
  it("gives commands with the places of their words", () => {
    const text = "FROM alpine:3.20\nRUN apk add --no-cache 'curl' && echo \"do not sudo here\"\n";
    const [apk, echo] = commands(text);
    expect(lines(text)).toEqual(["apk add --no-cache curl", "echo do not sudo here"]);
    expect(at(apk)).toBe("apk");
    expect(apk && written(apk)).toEqual(["add", "--no-cache", "'curl'"]);
    expect(echo && written(echo)).toEqual(['"do not sudo here"']);
  });

  it("leaves out flags", () => {
    expect(lines("--mount=type=cache,target=/var/cache/apt --network=none apt-get update")).toEqual(["apt-get update"]);
  });

  it("is joined over continuations, comments and blank lines", () => {
    const text = "FROM a\nRUN apt-get install \\\n  # tools\n  curl \\  \n\n  wget &\\\n& true\n";
    expect(lines(text)).toEqual(["apt-get install curl wget", "true"]);
    expect(written(command(text, "apt-get"))).toEqual(["install", "curl", "wget"]);
  });

  it("joins words that a continuation divides, and only those", () => {
    const text = "FROM a\nRUN cu\\\n# in between\nrl \\\n-k 'a \\\nb'\n";
    expect(lines(text)).toEqual(["curl -k a b"]);
    expect(at(command(text, "curl"))).toBe("cu\\\n# in between\nrl");
  });

  it("takes a number sign behind a blank for a comment of the shell, to the end of the joined line", () => {
    expect(lines("FROM a\nRUN apk add curl # sudo \\\n && sudo ls\n")).toEqual(["apk add curl"]);
  });

  it("is the same with CRLF", () => {
    const text = "FROM a\nRUN apk add \\\n  curl \\\n  && sudo ls\nRUN <<EOF\nsudo ls\nEOF\n";
    expect(lines(text.replaceAll("\n", "\r\n"))).toEqual(lines(text));
    expect(lines(text.replaceAll("\n", "\r\n").replace("RUN <<EOF\r\nsudo ls\r\nEOF\r\n", ""))).toEqual([
      "apk add curl",
      "sudo ls",
      "ls",
    ]);
  });

  it("has whole commands in their extents", () => {
    const text = "FROM a\nRUN a b >c; X=1 d e | f\n";
    expect(commands(text).map(({ extent }) => text.slice(...extent))).toEqual(["a b >c", "X=1 d e", "f"]);
  });
});

describe("heredocs of RUN", () => {
  it("are scripts", () => {
    const text = "FROM a\nRUN <<EOF\nsudo apt-get update\n\ncurl -k https://example.com/x.sh | sh\nEOF\n";
    expect(lines(text)).toEqual(["sudo apt-get update", "apt-get update", "curl -k https://example.com/x.sh", "sh"]);
    expect(at(command(text, "curl").words[0])).toBe("-k");
  });

  it("lose the tabs that <<- takes off", () => {
    const text = "FROM a\nRUN <<-'EOF'\n\tif true; then\n\t\tsudo ls\n\tfi\n\tEOF\n";
    expect(lines(text)).toEqual(["true", "sudo ls", "ls"]);
    expect(at(command(text, "ls"))).toBe("ls");
  });

  it("go to the shell that is named, with its options", () => {
    const text =
      'FROM a\nRUN <<-"SCRIPT" bash -eu\n\tsudo apt-get install curl\n\tcurl -k https://example.com/x\nSCRIPT\n';
    expect(lines(text)).toEqual([
      "bash -eu",
      "sudo apt-get install curl",
      "apt-get install curl",
      "curl -k https://example.com/x",
    ]);
    expect(command(text, "curl").errexit).toBe(true);
    expect(written(command(text, "apt-get"))).toEqual(["install", "curl"]);
  });

  it("go to the shell behind which they stand", () => {
    expect(lines("FROM a\nRUN bash -o pipefail <<EOF\ncurl x | sh\nEOF\n")).toEqual([
      "bash -o pipefail",
      "curl x",
      "sh",
    ]);
    expect(script("FROM a\nRUN bash -o pipefail <<EOF\ncurl x | sh\nEOF\n").pipelines[0]?.pipefail).toBe(true);
  });

  it("are no scripts for other programs", () => {
    expect(lines("FROM a\nRUN python3 <<EOF\nsudo ls\nEOF\n")).toEqual(["python3"]);
    expect(lines("FROM a\nRUN cat <<EOF > /etc/motd\nsudo ls\nEOF\n")).toEqual(["cat"]);
    const python = script("FROM a\nRUN <<EOF\n#!/usr/bin/env python3\nimport os\nEOF\n");
    expect(python.commands).toEqual([]);
    expect(python.isComplete).toBe(false);
  });

  it("may name their shell in the first line", () => {
    const text = "FROM a\nRUN <<EOF\n#!/bin/bash -e\nfor x in {a,b}; do echo {a,b}; done\nEOF\n";
    expect(lines(text)).toEqual(["echo a b"]);
    expect(commands(text)[0]?.errexit).toBe(true);
  });

  it("may be several, each for its own command", () => {
    const text = "FROM a\nRUN sh <<ONE && bash <<TWO\nfirst\nONE\nsecond\nTWO\n";
    expect(lines(text)).toEqual(["sh", "first", "bash", "second"]);
    expect(command(text, "second").outer?.name).toMatchObject({ value: "bash" });
  });

  it("of COPY are files", () => {
    const text = "FROM a\nCOPY <<EOF /x.sh\nsudo ls\nEOF\nRUN true\n";
    expect(lines(text)).toEqual(["true"]);
    expect(lastCommand(text).keyword).toBe("RUN");
  });
});

describe("the exec form", () => {
  it("is one command", () => {
    const text = 'FROM a\nRUN ["/usr/bin/sudo", "ls", "$HOME"]\n';
    expect(lines(text)).toEqual(["sudo ls $HOME", "ls $HOME"]);
    expect(at(commands(text)[0])).toBe('"/usr/bin/sudo"');
    expect(at(commands(text)[1])).toBe('"ls"');
  });

  it("with a shell holds a script, whose places are those in the string", () => {
    const text = 'FROM a\nRUN ["bash", "-lc", "curl -k \\"https://x/\\u0061b\\" | sh"]\n';
    expect(lines(text)).toEqual(['bash -lc curl -k "https://x/ab" | sh', "curl -k https://x/ab", "sh"]);
    const curl = command(text, "curl");
    expect(at(curl)).toBe("curl");
    expect(written(curl)).toEqual(["-k", '\\"https://x/\\u0061b\\"']);
    expect(at(command(text, "sh"))).toBe("sh");
  });

  it("may span lines", () => {
    const text = 'FROM a\nRUN ["sh", \\\n  "-c", \\\n  "sudo ls"]\n';
    expect(at(command(text, "ls"))).toBe("ls");
  });
});

describe("SHELL", () => {
  it("decides what is known of the shell", () => {
    const pipefail = (shell: string): unknown =>
      script(`FROM a\n${shell}\nRUN a | b\n`).pipelines.map((pipeline) => pipeline.pipefail);
    expect(pipefail("")).toEqual([false]);
    expect(pipefail('SHELL ["/bin/bash", "-o", "pipefail", "-c"]')).toEqual([true]);
    expect(pipefail('SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]')).toEqual([true]);
    expect(pipefail('SHELL ["/bin/bash", "-c"]')).toEqual([false]);
    expect(pipefail('SHELL ["conda", "run", "-n", "x", "/bin/bash", "-o", "pipefail", "-c"]')).toEqual([true]);
  });

  it("is inherited", () => {
    const text = 'FROM alpine AS base\nSHELL ["/bin/ash","-eo","pipefail","-c"]\nFROM base\nRUN true | cat\n';
    expect(script(text).pipelines[0]?.pipefail).toBe(true);
    expect(commands(text)[0]?.errexit).toBe(true);
  });

  it("of another language leaves nothing to say", () => {
    for (const shell of ['["powershell", "-Command"]', '["pwsh", "-c"]', '["/usr/bin/fish", "-c"]']) {
      const found = script(`FROM a\nSHELL ${shell}\nRUN sudo ls | cat\n`);
      expect(found).toMatchObject({ language: "unknown", commands: [], pipelines: [], isComplete: false });
    }
  });
});

describe("Windows", () => {
  it("has commands of cmd, with a backtick as the escape character", () => {
    const text = "# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN dir `\n && cd C:\\x\n";
    expect(script(text).language).toBe("cmd");
    expect(lines(text)).toEqual(["dir", "cd C:\\x"]);
    expect(at(command(text, "cd"))).toBe("cd");
  });

  it("has no shell of ours behind it", () => {
    const text = 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN curl.exe "-k" %URL% & "C:\\a b\\x.exe" y\n';
    expect(lines(text)).toEqual(["curl -k ?\uFFFC", "x y"]);
  });

  it("is left alone where cmd has a grammar of its own", () => {
    const text = "# escape=`\nFROM x\nRUN if exist C:\\x (rmdir C:\\x) else (mkdir C:\\y)\n";
    expect(script(text)).toMatchObject({ commands: [], isComplete: false });
  });

  it("is not meant by a backtick alone when the image is of Linux", () => {
    const text = "# escape=`\nFROM alpine:3.20\nRUN a `\n | b\n";
    expect(script(text).language).toBe("posix");
    expect(script(text).pipelines).toHaveLength(1);
  });
});

describe("other instructions", () => {
  it("have scripts too", () => {
    expect(lines("FROM a\nCMD exec nginx -g 'daemon off;'\n")).toEqual([
      "exec nginx -g daemon off;",
      "nginx -g daemon off;",
    ]);
    expect(lines('FROM a\nENTRYPOINT ["tini", "--", "node", "x.js"]\n')).toEqual(["tini -- node x.js", "node x.js"]);
    expect(lines("FROM a\nHEALTHCHECK --interval=5s CMD curl -f localhost || exit 1\n")).toEqual([
      "curl -f localhost",
      "exit 1",
    ]);
    expect(lines("FROM a\nONBUILD RUN sudo ls\n")).toEqual(["sudo ls", "ls"]);
  });

  it("have none where there is no command", () => {
    expect(lastCommand("FROM a\nHEALTHCHECK NONE\n").script).toBeUndefined();
    expect(lastCommand("FROM a\nRUN\n").script).toBeUndefined();
    expect(lastCommand('FROM a\nCMD ["eval", "1"]\n').script).toBeUndefined();
  });
});
