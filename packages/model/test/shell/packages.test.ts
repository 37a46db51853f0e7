import { describe, expect, it } from "vitest";
import { packageCommandOf, packagePrograms } from "../../src/shell/packages/read.ts";
import { programOf } from "../../src/shell/programs.ts";
import { at, commands, packageCommand, packages, said } from "./reading.ts";

/** Manager, action and subcommand of the only package manager in a RUN. */
function does(run: string): readonly string[] {
  const { manager, action, subcommand } = packageCommand(run);
  return [manager, action, subcommand];
}

describe("package managers", () => {
  it("are known by their programs and subcommands", () => {
    const cases: readonly (readonly [run: string, ...found: string[]])[] = [
      ["apt-get -y install a", "apt", "install", "install"],
      ["apt update", "apt", "update", "update"],
      ["aptitude full-upgrade", "apt", "upgrade", "full-upgrade"],
      ["apt-get purge -y a", "apt", "remove", "purge"],
      ["apt-get clean", "apt", "clean", "clean"],
      ["apk add a", "apk", "install", "add"],
      ["apk del .deps", "apk", "remove", "del"],
      ["apk --no-cache upgrade", "apk", "upgrade", "upgrade"],
      ["apk cache clean", "apk", "clean", "cache clean"],
      ["yum -y update", "dnf", "upgrade", "update"],
      ["dnf module install nodejs:20", "dnf", "install", "module install"],
      ["microdnf clean all", "dnf", "clean", "clean"],
      ["tdnf makecache", "dnf", "update", "makecache"],
      ["zypper -n in a", "zypper", "install", "in"],
      ["zypper ref", "zypper", "update", "ref"],
      ["zypper cc --all", "zypper", "clean", "cc"],
      ["pip3.11 install a", "pip", "install", "install"],
      ["python3 -m pip install a", "pip", "install", "install"],
      ["uv pip install a", "pip", "install", "install"],
      ["pip cache purge", "pip", "clean", "cache purge"],
      ["uv tool install a", "uv", "install", "tool install"],
      ["uv sync --frozen", "uv", "install", "sync"],
      ["uvx ruff", "uv", "run", ""],
      ["pipx install a", "pipx", "install", "install"],
      ["poetry add a", "poetry", "install", "add"],
      ["npm ci --omit=dev", "npm", "install", "ci"],
      ["npm cache clean --force", "npm", "clean", "cache clean"],
      ["npm run build", "npm", "other", "run"],
      ["npx tsc", "npm", "run", ""],
      ["pnpm add a", "pnpm", "install", "add"],
      ["pnpm dlx turbo", "pnpm", "run", "dlx"],
      ["yarn global add a", "yarn", "install", "global add"],
      ["yarn", "yarn", "install", ""],
      ["yarn build", "yarn", "other", "build"],
      ["bun add a", "bun", "install", "add"],
      ["gem install a", "gem", "install", "install"],
      ["bundle install", "bundler", "install", "install"],
      ["bundle exec rake", "bundler", "other", "exec"],
      ["go install a.b/c@v1.2.3", "go", "install", "install"],
      ["go mod download", "go", "download", "mod download"],
      ["cargo install a", "cargo", "install", "install"],
      ["cargo build", "cargo", "other", "build"],
      ["composer global require a/b", "composer", "install", "global require"],
    ];
    for (const [run, ...found] of cases) expect([run, ...does(run)]).toEqual([run, ...found]);
    for (const [run] of cases) {
      const { command, manager } = packageCommand(run);
      expect(packagePrograms([manager])).toContain(programOf(command));
      expect(packagePrograms()).toContain(programOf(command));
    }
  });

  it("are found behind other programs and in scripts", () => {
    expect(does("sudo -E apt-get install a")).toEqual(["apt", "install", "install"]);
    expect(does("sh -c 'apk add a'")).toEqual(["apk", "install", "add"]);
    expect(does("DEBIAN_FRONTEND=noninteractive apt-get install a")).toEqual(["apt", "install", "install"]);
  });

  it("are not found in words, in functions, or where the action is unknown", () => {
    for (const run of [
      "echo apt-get install a",
      "apt-get() { x; }; apt-get install a",
      "apt-get $ACTION a",
      "python3 -m venv x",
    ])
      expect(commands(run).map(packageCommandOf).filter(Boolean), run).toEqual([]);
  });

  it("do nothing in a rehearsal", () => {
    for (const run of [
      "apt-get install -s a",
      "apt-get --dry-run upgrade",
      "apk add -s a",
      "dnf --assumeno install a",
      "zypper --dry-run in a",
      "pip install --dry-run a",
      "npm install --dry-run a",
    ])
      expect(packageCommand(run).action, run).toBe("other");
  });

  it("have their place at the action", () => {
    expect(at(packageCommand("apt-get -y install a"))).toBe("install");
    expect(at(packageCommand("yarn global add a"))).toBe("global add");
    expect(at(packageCommand("yarn"))).toBe("yarn");
  });

  it("may be given more than the file shows", () => {
    const isOpen = (run: string): boolean => packageCommand(run).isOpen;
    expect(isOpen("apt-get install a $PACKAGES")).toBe(true);
    expect(isOpen("xargs apt-get install < list")).toBe(true);
    expect(isOpen('apt-get install a "$PACKAGE"')).toBe(false);
    expect(packages("apt-get install $PACKAGES")).toEqual(["unknown ?$PACKAGES ?"]);
  });
});

describe("assuming yes", () => {
  const yes = (run: string): unknown => packageCommand(run).assumesYes;

  it("is said by options, clustered ones included", () => {
    for (const run of [
      "apt-get -qqy --no-install-recommends install curl=7.88",
      "apt-get install -y a",
      "apt-get install a --yes",
      "apt-get -qq install a",
      "apt-get -q=2 install a",
      "apt-get -o APT::Get::Assume-Yes=true install a",
      "yum -y install a",
      "dnf install a --assumeyes",
      "zypper --non-interactive install a",
      "zypper install -y a",
    ])
      expect(yes(run), run).toBe(true);
  });

  it("is not said by others", () => {
    for (const run of [
      "apt-get install a",
      "apt-get install -q a",
      "yum install a",
      "zypper install a",
      "dnf install a",
    ])
      expect(yes(run), run).toBe(false);
  });

  it("is not decided where an option may be hidden or the question answered", () => {
    for (const run of ["apt-get install $OPTS a", "yes | apt-get install a", "apt-get install a < answers"])
      expect(yes(run), run).toBeUndefined();
  });

  it("is the rule for those who never ask", () => {
    expect([yes("apk add a"), yes("pip install a"), yes("npm install a")]).toEqual([true, true, true]);
  });
});

describe("packages", () => {
  it("of apt", () => {
    expect(
      packages("apt-get install -t bookworm curl=7.88.1-10 git 'nginx=1.2*' libc6:arm64 a/stable ./b.deb -y"),
    ).toEqual([
      "registry curl 7.88.1-10 pinned",
      "registry git loose",
      "registry nginx 1.2* loose",
      "registry libc6:arm64 loose",
      "registry a stable loose",
      "file ./b.deb ?",
    ]);
    expect(packages("apt-get install g++ a+ b- standard^ linux-headers-$(uname -r) c=$V")).toEqual([
      "registry g++ loose",
      "registry a loose",
      "registry b loose",
      "group standard^ ?",
      "unknown ?linux-headers-$(uname -r) ?",
      "unknown ?c=$V ?",
    ]);
    expect(packages('apt-get install "c=$V" "d-$V"')).toEqual(["registry c ?$V ?", "registry ?d-$V ?"]);
  });

  it("of apk", () => {
    expect(packages("apk add --no-cache -t .deps curl=8.5.0-r0 'a~=1.2' 'b>1' c@edge d=1@edge e ./f.apk")).toEqual([
      "registry curl 8.5.0-r0 pinned",
      "registry a 1.2 loose",
      "registry b 1 loose",
      "registry c loose",
      "registry d 1 pinned",
      "registry e loose",
      "file ./f.apk ?",
    ]);
  });

  it("of RPM", () => {
    const run =
      "dnf install -y --setopt=x=y httpd-2.4.57-5.el9 java-11-openjdk-devel gcc-toolset-12 a-1.2.x86_64 git @web https://x/y.rpm z.rpm";
    expect(packages(run)).toEqual([
      "registry httpd 2.4.57-5.el9 pinned",
      "registry java-11-openjdk-devel loose",
      "registry gcc-toolset 12 ?",
      "registry a 1.2 pinned",
      "registry git loose",
      "group @web ?",
      "url https://x/y.rpm ?",
      "file z.rpm ?",
    ]);
    expect(packages("zypper install -y 'a=1.2' 'b>=1' c pattern:d")).toEqual([
      "registry a 1.2 pinned",
      "registry b 1 loose",
      "registry c loose",
      "group pattern:d ?",
    ]);
  });

  it("of pip", () => {
    const run =
      "pip install -U --no-cache-dir 'flask[async]==3.0.0' 'a>=1,<2' b~=1.2 c==1.* d . ./e '.[dev]' -r reqs.txt git+https://x/y https://x/z.zip 'f @ https://x/f.zip' g.whl 'h==1; python_version<\"3\"' -e .";
    expect(packages(run)).toEqual([
      "requirements reqs.txt ?",
      "file . ?",
      "registry flask 3.0.0 pinned",
      "registry a 1,<2 loose",
      "registry b 1.2 loose",
      "registry c 1.* loose",
      "registry d loose",
      "file . ?",
      "file ./e ?",
      "file .[dev] ?",
      "vcs git+https://x/y loose",
      "url https://x/z.zip ?",
      "url f ?",
      "file g.whl ?",
      "registry h 1 pinned",
    ]);
    expect(packages("pip install -i https://x/simple -c constraints.txt a")).toEqual(["registry a loose"]);
    expect(packages("uv tool install ruff@0.5.0")).toEqual(["registry ruff 0.5.0 pinned"]);
    expect(packages("uvx --from 'a==1' b --c d")).toEqual(["registry a 1 pinned"]);
    expect(packages("pipx inject env a==1")).toEqual(["registry a 1 pinned"]);
    expect(packages("poetry add 'a@^1.2' b==2.0")).toEqual(["registry a ^1.2 loose", "registry b 2.0 pinned"]);
    expect(packages("poetry install --only main")).toEqual([]);
  });

  it("of npm and its kin", () => {
    const run =
      "npm install -g @angular/cli@17.0.0 @scope/a left-pad@^1 b@latest c ./d user/repo github:u/r git+ssh://x/y.git e@npm:f@1.2.3 g@1.2 https://x/h.tgz i.tgz";
    expect(packages(run)).toEqual([
      "registry @angular/cli 17.0.0 pinned",
      "registry @scope/a loose",
      "registry left-pad ^1 loose",
      "registry b latest loose",
      "registry c loose",
      "file ./d ?",
      "vcs user/repo loose",
      "vcs github:u/r loose",
      "vcs git+ssh://x/y.git loose",
      "registry f 1.2.3 pinned",
      "registry g 1.2 loose",
      "url https://x/h.tgz ?",
      "file i.tgz ?",
    ]);
    expect(packages('npm install "a@$V" "b$V"')).toEqual(["registry a ?$V ?", "registry ?b$V ?"]);
    expect(packages("npm install")).toEqual([]);
    expect(packages("npm ci")).toEqual([]);
    expect(packages("npx --yes -p typescript@5.4.5 tsc -p x")).toEqual(["registry typescript 5.4.5 pinned"]);
    expect(packages("npx prisma@5.0.0 generate --schema x")).toEqual(["registry prisma 5.0.0 pinned"]);
    expect(packages("pnpm dlx turbo@1 prune --scope=web")).toEqual(["registry turbo 1 loose"]);
    expect(packages("yarn add a@1.0.0 --dev")).toEqual(["registry a 1.0.0 pinned"]);
    expect(packages("yarn install --frozen-lockfile")).toEqual([]);
  });

  it("of repositories", () => {
    const commit = "0123456789abcdef0123456789abcdef01234567";
    const run = `pip install git+https://a@x/y.git@v1#egg=z git+ssh://git@x/y@${commit} git+https://x/y#egg=z 'w @ git+https://x/y@main'`;
    expect(packages(run)).toEqual([
      "vcs git+https://a@x/y.git@v1#egg=z v1 ?",
      `vcs git+ssh://git@x/y@${commit} ${commit} pinned`,
      "vcs git+https://x/y#egg=z loose",
      "vcs w main ?",
    ]);
    expect(packages(`npm install github:u/r#v1 u/r#${commit} git+ssh://git@x/y.git#semver:^1 git@x:y.git`)).toEqual([
      "vcs github:u/r#v1 v1 ?",
      `vcs u/r#${commit} ${commit} pinned`,
      "vcs git+ssh://git@x/y.git#semver:^1 semver:^1 ?",
      "vcs git@x:y.git loose",
    ]);
    expect(packages('pip install "git+https://x/y@$V" "git+https://x/$R"')).toEqual([
      'vcs ?"git+https://x/y@$V" ?$V ?',
      'vcs ?"git+https://x/$R" ?',
    ]);
  });

  it("of gem", () => {
    expect(packages("gem install bundler -v 2.5.3 --no-document")).toEqual(["registry bundler 2.5.3 pinned"]);
    expect(packages("gem install rails:7.1.0 rack:'~> 2' a ./b.gem")).toEqual([
      "registry rails 7.1.0 pinned",
      "registry rack ~> 2 loose",
      "registry a loose",
      "file ./b.gem ?",
    ]);
  });

  it("of go", () => {
    expect(
      packages(
        "go install -v -ldflags '-s -w' a.b/c/d@v1.2.3 e.f/g@latest h.i/j@master k.l/m@abcdef123456 n.o/p ./q ./...",
      ),
    ).toEqual([
      "registry a.b/c/d v1.2.3 pinned",
      "registry e.f/g latest loose",
      "registry h.i/j master loose",
      "registry k.l/m abcdef123456 pinned",
      "registry n.o/p loose",
      "file ./q ?",
      "file ./... ?",
    ]);
    expect(packages("go run a.b/c@v1.0.0 -x d.e/f")).toEqual(["registry a.b/c v1.0.0 pinned"]);
  });

  it("of cargo", () => {
    expect(packages("cargo install --locked ripgrep --version 14.1.0")).toEqual(["registry ripgrep 14.1.0 pinned"]);
    expect(packages("cargo install ripgrep@14.1.0 a@1 b")).toEqual([
      "registry ripgrep 14.1.0 pinned",
      "registry a 1 loose",
      "registry b loose",
    ]);
    expect(packages("cargo install --git https://x/y --rev abc z")).toEqual(["vcs z abc pinned"]);
    expect(packages("cargo install --git https://x/y z")).toEqual(["vcs z loose"]);
    expect(packages("cargo install --path .")).toEqual([]);
  });

  it("of composer", () => {
    expect(packages("composer require a/b:1.2.3 c/d:^1 e/f")).toEqual([
      "registry a/b 1.2.3 pinned",
      "registry c/d ^1 loose",
      "registry e/f loose",
    ]);
    expect(packages("composer create-project a/b dir 1.2.3")).toEqual(["registry a/b 1.2.3 pinned"]);
    expect(packages("composer create-project --no-dev a/b dir")).toEqual(["registry a/b loose"]);
    expect(packages("composer install --no-dev")).toEqual([]);
  });

  it("have the places of their names and versions", () => {
    const text = "FROM a\nRUN apt-get install -y \\\n  'curl=7.88' \\\n  # why\n  git\n";
    const [curl, git] = packageCommand(text).packages;
    expect([at(curl), at(curl?.name), at(curl?.version)]).toEqual(["'curl=7.88'", "curl", "7.88"]);
    expect([at(git), at(git?.name), git?.version]).toEqual(["git", "git", undefined]);
    const [known] = packageCommand("FROM a\nARG V=1.2\nRUN pip install a==$V\n").packages;
    expect([said(known?.version), at(known?.version), known?.isPinned]).toEqual(["1.2", "$V", true]);
  });
});
