import { describe, expect, it } from "vitest";
import { addOption } from "../../src/dockerfile/edit.ts";
import { lastCommand, packageCommand } from "./reading.ts";

describe("a package manager goes on without asking", () => {
  it("when it is told to", () => {
    for (const run of [
      "apt-get install -y a",
      "apt-get -qqy install a",
      "apt-get -qq install a",
      "apt-get -q -q install a",
      "apt-get install --assume-yes a",
      "apt-get -o APT::Get::Assume-Yes=true install a",
      "dnf -y install a",
      "yum install --assumeyes a",
      "zypper -n in a",
      "zypper --non-interactive install a",
      "zypper in -y a",
    ])
      expect(packageCommand(run).assumesYes, run).toBe(true);
  });

  it("when it only says what it would do", () => {
    for (const run of ["apt-get -s install a", "apt-get install --dry-run a", "dnf --assumeno install a"])
      expect(packageCommand(run).assumesYes, run).toBe(true);
  });

  it("when it never asks", () => {
    for (const run of ["apk add a", "microdnf install a", "pip install a", "npm install a"])
      expect(packageCommand(run).assumesYes, run).toBe(true);
  });

  it("not otherwise", () => {
    for (const run of ["apt-get install a", "apt-get -q install a", "dnf install a", "yum update", "zypper in a"])
      expect(packageCommand(run).assumesYes, run).toBe(false);
  });

  it("perhaps when something else answers, or options are not shown", () => {
    for (const run of ["yes | apt-get install a", "apt-get install a < answers", "apt-get install $OPTIONS a"])
      expect(packageCommand(run).assumesYes, run).toBeUndefined();
  });
});

describe("an option is put behind the word that says the action", () => {
  const edited = (text: string) => {
    const { source, range, text: added } = addOption(packageCommand(text), lastCommand(text), "-y");
    return source.text.slice(0, range[0]) + added + source.text.slice(range[1]);
  };

  it("in a command line", () => {
    expect(edited("FROM a\nRUN apt-get -q install \\\n  b\n")).toBe("FROM a\nRUN apt-get -q install -y \\\n  b\n");
    expect(edited("FROM a\nRUN dnf group install b\n")).toBe("FROM a\nRUN dnf group install -y b\n");
  });

  it("in an array", () => {
    expect(edited('FROM a\nRUN ["apt-get", "install", "b"]\n')).toBe('FROM a\nRUN ["apt-get", "install", "-y", "b"]\n');
    expect(edited('FROM a\nRUN ["sh", "-c", "apt-get install b"]\n')).toBe(
      'FROM a\nRUN ["sh", "-c", "apt-get install -y b"]\n',
    );
  });
});
