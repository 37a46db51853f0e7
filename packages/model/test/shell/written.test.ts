import { describe, expect, it } from "vitest";
import { hostAddressOf, isOwnHost } from "../../src/shell/addresses.ts";
import { gitCloneOf, isRevisionChosenBehind } from "../../src/shell/git.ts";
import { isVerification } from "../../src/shell/verification.ts";
import { textsWrittenBy } from "../../src/shell/written.ts";
import { at, command, commands, downloads, said } from "./reading.ts";

const written = (run: string): unknown =>
  commands(run).flatMap((one) => textsWrittenBy(one).map(({ text, file }) => [said(text), said(file)]));

describe("texts that go into files", () => {
  it("are redirected, or handed to tee", () => {
    expect(written("echo -n a b > /f; printf 'x\\n' >> g")).toEqual([
      ["a b", "/f"],
      ["x\\n", "g"],
    ]);
    expect(written("echo a | sudo tee -a /f")).toEqual([["a", "/f"]]);
    expect(written("cat > /f <<EOF\na=$X\nEOF\n")).toEqual([["?a=$X\n", "/f"]]);
    expect(written("tee /f <<< 'a'")).toEqual([["a", "/f"]]);
    expect(written("{ echo a; echo b; } > /f")).toEqual([
      ["a", undefined],
      ["b", undefined],
    ]);
  });

  it("replace others", () => {
    expect(written("sed -i -e 's/a/b/' -e 's|c|d|g; s,e,f,' /f")).toEqual([
      ["b", "/f"],
      ["d", "/f"],
      ["f", "/f"],
    ]);
    expect(written("sed 's/a/b/' /f; sed -i '/a/d' /f")).toEqual([]);
  });

  it("are none that are only printed or handed on", () => {
    expect(written("echo a; echo b | sh; echo c > /dev/null; cat f > g; echo() { :; }; echo d > f")).toEqual([]);
  });
});

describe("a check of a file", () => {
  const checks = (run: string): boolean => isVerification(commands(run)[0] ?? command(run, ""));

  it("is a checksum or a signature", () => {
    for (const run of [
      "sha256sum -c a",
      "shasum -a 256 a",
      "gpg --batch --verify a b",
      "gpg a.asc",
      "openssl dgst a",
      "rpm -K a",
    ])
      expect([run, checks(run)]).toEqual([run, true]);
    for (const run of [
      "gpg --dearmor",
      "gpg --import k",
      "gpg --batch --recv-keys 1",
      "openssl req",
      "rpm -i a",
      "cat a",
    ])
      expect([run, checks(run)]).toEqual([run, false]);
  });

  it("covers the downloads before it", () => {
    const verified = (run: string): unknown => downloads(run).map(({ isVerified }) => isVerified);
    expect(verified("curl -O https://x/a && sha256sum -c s && curl -O https://x/b")).toEqual([true, false]);
    expect(verified("curl https://x/k | gpg --dearmor > k")).toEqual([false]);
  });
});

describe("addresses", () => {
  const address = (word: string): unknown => {
    const url = downloads(`curl ${word}`)[0]?.urls[0];
    const found = url && hostAddressOf(url);
    return found && [found.scheme, found.host];
  };

  it("have a scheme and a host, as far as the file says them", () => {
    expect(address("https://u:p@E.org:8443/a")).toEqual(["https", "e.org"]);
    expect(address("e.org/a")).toEqual([undefined, "e.org"]);
    expect(address("http://[::1]:80/")).toEqual(["http", "[::1]"]);
    expect(address('"https://e.org/$V"')).toEqual(["https", "e.org"]);
    expect(address('"https://e$V.org/"')).toBeUndefined();
    expect(address('"$URL"')).toBeUndefined();
  });

  it("of the machine itself are known", () => {
    for (const host of ["localhost", "127.0.0.1", "[::1]", "host.docker.internal"]) expect(isOwnHost(host)).toBe(true);
    for (const host of ["e.org", "localhost.e.org", "10.0.0.1"]) expect(isOwnHost(host)).toBe(false);
  });
});

describe("git clone", () => {
  it("has an address and a branch", () => {
    const clone = (run: string): unknown => {
      const found = gitCloneOf(command(run, "git"));
      return found && [at(found), said(found.address), said(found.branch), found.hasRevision];
    };
    expect(clone("git clone --depth 1 -b v1 https://x/a /b")).toEqual(["clone", "https://x/a", "v1", false]);
    expect(clone("git -C /a -c k=v clone --branch=v1 https://x/a")).toEqual(["clone", "https://x/a", "v1", false]);
    expect(clone("git clone --revision 0a https://x/a")).toEqual(["clone", "https://x/a", undefined, true]);
    expect(clone("git pull")).toBeUndefined();
    expect(clone("git clone")).toBeUndefined();
  });

  it("may be followed by a choice", () => {
    const isChosen = (run: string): unknown => {
      const found = gitCloneOf(commands(run)[0] ?? command(run, ""));
      return found && isRevisionChosenBehind(found);
    };
    expect(isChosen("git clone https://x/a && git -C a checkout 0a1b")).toBe(true);
    expect(isChosen("git clone https://x/a && make")).toBe(false);
  });
});
