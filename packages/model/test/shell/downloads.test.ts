import { describe, expect, it } from "vitest";
import { at, downloads, said } from "./reading.ts";

function execution(run: string): readonly unknown[] | undefined {
  const [download] = downloads(run);
  if (download === undefined) throw new Error("Nothing is downloaded.");
  const found = download.execution;
  return found && [at(found), found.through, ...(found.isVerified ? ["verified"] : [])];
}

describe("downloads", () => {
  it("have addresses and a destination", () => {
    const output = (run: string): unknown =>
      downloads(run).map(({ urls, goesTo, file }) => [...urls.map(said), goesTo, said(file)]);
    expect(output("curl -fsSL https://x/a")).toEqual([["https://x/a", "stdout", undefined]]);
    expect(output("curl -fsSLo /b https://x/a")).toEqual([["https://x/a", "file", "/b"]]);
    expect(output("curl -O https://x/a https://x/b")).toEqual([["https://x/a", "https://x/b", "file", undefined]]);
    expect(output("curl --url https://x/a > /b")).toEqual([["https://x/a", "file", "/b"]]);
    expect(output("curl -o - https://x/a 2> /dev/null")).toEqual([["https://x/a", "stdout", undefined]]);
    expect(output("wget -q https://x/a")).toEqual([["https://x/a", "file", undefined]]);
    expect(output("wget -qO- https://x/a")).toEqual([["https://x/a", "stdout", undefined]]);
    expect(output("wget --output-document=/b https://x/a")).toEqual([["https://x/a", "file", "/b"]]);
    expect(output("aria2c -o b https://x/a")).toEqual([["https://x/a", "file", "b"]]);
    expect(output("curl https://x/$V/a")).toEqual([["?https://x/$V/a", "stdout", undefined]]);
  });

  it("tell which options switch the check of certificates off", () => {
    const insecure = (run: string): unknown => downloads(run).flatMap((download) => download.insecure.map(at));
    expect(insecure("curl -fsSLk https://x")).toEqual(["-fsSLk"]);
    expect(insecure("curl --insecure https://x")).toEqual(["--insecure"]);
    expect(insecure("wget --no-check-certificate https://x")).toEqual(["--no-check-certificate"]);
    expect(insecure("aria2c --check-certificate=false https://x")).toEqual(["--check-certificate=false"]);
    expect(insecure("curl -H -k --cacert ca.pem -o k https://x")).toEqual([]);
    expect(insecure("wget -k https://x")).toEqual([]);
    expect(insecure("echo curl -k")).toEqual([]);
  });
});

describe("running a download", () => {
  it("is done through a pipe", () => {
    for (const [run, by] of [
      ["curl https://x | sh", "sh"],
      ["curl https://x | sudo -E bash -", "bash"],
      ["curl https://x | bash -s -- --yes", "bash"],
      ["wget -qO- https://x | tee log | bash", "bash"],
      ["curl https://x | gunzip | sh -ex", "sh"],
      ["curl https://x |& python3 -", "python3"],
      ["curl https://x | php -- --install-dir=/bin", "php"],
      ["curl https://x | perl", "perl"],
      ["curl https://x | bash /dev/stdin a", "bash"],
      ["(curl https://x || wget -O- https://y) | sh", "sh"],
      ["curl https://x | env A=1 sh", "sh"],
    ] as const)
      expect([run, execution(run)]).toEqual([run, [by, "pipe"]]);
  });

  it("is not done by what reads data", () => {
    for (const run of [
      "curl https://x | tar xz",
      "curl https://x | sh install.sh",
      "curl https://x | sh -c 'cat > y'",
      "curl https://x | python3 -m json.tool",
      "curl https://x | python3 -c 'import json'",
      "curl https://x | perl -pe s/a/b/",
      "curl https://x | node -e 1",
      "curl https://x | bash script < other",
      "curl -o y https://x | sh",
      "curl https://x > y | sh",
      "curl https://x && sh y",
      "curl https://x | xargs sh -c 'a'",
      "sh | curl https://x",
      "curl https://x; cat y | sh",
      "sh() { a; }; curl https://x | sh",
    ])
      expect([run, execution(run)]).toEqual([run, undefined]);
  });

  it("is done through substitutions", () => {
    for (const [run, by] of [
      ['sh -c "$(curl -fsSL https://x)"', "sh"],
      ['bash -c "`wget -qO- https://x`" -- a', "bash"],
      ["bash <(curl https://x)", "bash"],
      ["bash -ex <(curl https://x | sed s/a/b/) c", "bash"],
      ['eval "$(curl https://x)"', "eval"],
      [". <(curl https://x)", "."],
      ["bash < <(curl https://x)", "bash"],
      ['bash <<< "$(curl https://x)"', "bash"],
      ['python3 -c "$(curl https://x)"', "python3"],
      ['ruby -e "$(curl https://x)"', "ruby"],
      ['sudo sh -c "$(curl https://x)"', "sh"],
    ] as const)
      expect([run, execution(run)]).toEqual([run, [by, "substitution"]]);
  });

  it("is not done by substitutions for another use", () => {
    for (const run of [
      'echo "$(curl https://x)"',
      'VERSION="$(curl https://x)"',
      'sh -c "echo $(curl https://x)"',
      'bash script "$(curl https://x)"',
      "diff <(curl https://x) y",
    ])
      expect([run, execution(run)]).toEqual([run, undefined]);
  });

  it("is done by way of a file", () => {
    for (const [run, by] of [
      ["curl -o x.sh https://y && sh x.sh", "sh"],
      ["curl https://y > /tmp/x && bash -e /tmp/x -a", "bash"],
      ["wget https://y/z/x.sh; sh ./x.sh", "sh"],
      ["curl -fo x https://y && chmod +x x && ./x --yes", "./x"],
      ["curl -O https://y/get-pip.py && python3 get-pip.py", "python3"],
      ["curl -o x https://y && . ./x", "."],
    ] as const)
      expect([run, execution(run)]).toEqual([run, [by, "file"]]);
  });

  it("by way of a file may be verified before", () => {
    expect(execution("curl -o x https://y && echo 'abc x' | sha256sum -c - && sh x")).toEqual([
      "sh",
      "file",
      "verified",
    ]);
    expect(execution("wget -O x https://y && gpg --verify x.asc x && sh x")).toEqual(["sh", "file", "verified"]);
    expect(execution("sha256sum -c z && curl -o x https://y && sh x")).toEqual(["sh", "file"]);
    expect(execution("curl -o x https://y && sh x && sha256sum x")).toEqual(["sh", "file"]);
  });

  it("is not seen where files differ or are unknown", () => {
    for (const run of [
      "curl -o x https://y && sh z",
      "sh x && curl -o x https://y",
      'curl -o "$1" https://y && sh "$1"',
      "curl -o x.tar https://y && tar xf x.tar",
      "curl -o x https://y && cat x",
    ])
      expect([run, execution(run)]).toEqual([run, undefined]);
  });
});
