import { describe, expect, it } from "vitest";
import type { DockerfileInstruction } from "../../src/dockerfile/model.ts";
import { installsForDevelopment } from "../../src/dockerfile/package-groups.ts";
import { loneIndexesOf } from "../../src/dockerfile/package-index.ts";
import { hasVersionsElsewhere, installsRecommended, isAnswered } from "../../src/dockerfile/package-settings.ts";
import { packageCommandsOf } from "../../src/dockerfile/packages.ts";
import { isForDevelopment } from "../../src/dockerfile/purpose.ts";
import type { PackageCommand } from "../../src/shell/packages/model.ts";
import type { Ternary } from "../../src/ternary.ts";
import { at, instruction, stage } from "./reading.ts";

type Question = (command: PackageCommand, instruction: DockerfileInstruction) => Ternary;

/** The answer about the last package manager in the last RUN. */
function ask(question: Question, text: string): Ternary {
  const run = instruction(text, "RUN");
  const command = packageCommandsOf(run).at(-1);
  if (command === undefined) throw new Error("No package manager in the text.");
  return question(command, run);
}

const written = "RUN echo 'APT::Get::Assume-Yes 1; APT::Install-Recommends 0;' > /etc/apt/apt.conf.d/90a";

describe("settings of apt", () => {
  it("count from where they are written, through stages", () => {
    expect(ask(isAnswered, `FROM a\n${written}\nRUN apt-get install a\n`)).toBe(true);
    expect(ask(isAnswered, `FROM a AS b\n${written}\nFROM b AS c\nFROM c\nRUN apt-get install a\n`)).toBe(true);
    expect(ask(isAnswered, `FROM a AS b\n${written}\nFROM a\nRUN apt-get install a\n`)).toBe(false);
    expect(ask(isAnswered, "FROM a\nRUN apt-get install a && echo APT::Get::Assume-Yes > /a\n")).toBe(false);
  });

  it("are undecided where a file of them is copied, or another one is in use", () => {
    for (const before of ["COPY a /etc/apt/apt.conf.d/", "COPY a /etc/apt/", "COPY a /", "ADD a /etc/apt/apt.conf"])
      expect(ask(isAnswered, `FROM a\n${before}\nRUN apt-get install a\n`), before).toBeUndefined();
    for (const before of ["COPY a /etc/apt/sources.list.d/", "COPY a /app/", "COPY a $DIR", "WORKDIR /app\nCOPY . ."])
      expect(ask(isAnswered, `FROM a\n${before}\nRUN apt-get install a\n`), before).toBe(false);
    expect(ask(isAnswered, "FROM a\nENV APT_CONFIG=/a\nRUN apt-get install a\n")).toBeUndefined();
    expect(ask(isAnswered, "FROM a\nRUN apt-get -c /a install a\n")).toBeUndefined();
  });

  it("say whether recommended packages come along", () => {
    expect(ask(installsRecommended, "FROM a\nRUN apt-get install a\n")).toBe(true);
    expect(ask(installsRecommended, `FROM a\n${written}\nRUN apt-get install a\n`)).toBe(false);
    expect(ask(installsRecommended, "FROM a\nRUN apt-get -o APT::Install-Recommends=0 install a\n")).toBe(false);
    expect(ask(installsRecommended, "FROM a\nRUN apt-get install $OPTIONS a\n")).toBeUndefined();
    expect(ask(installsRecommended, "FROM a\nRUN apt-get build-dep a\n")).toBeUndefined();
  });
});

describe("versions", () => {
  it("may be said elsewhere than in names", () => {
    for (const text of [
      "FROM a\nRUN pip install -c a b\n",
      "FROM a\nENV PIP_CONSTRAINT=a\nRUN pip install b\n",
      "FROM a\nRUN UV_EXCLUDE_NEWER=2026-01-01 uv pip install b\n",
      "FROM a\nRUN npm install --before=2026-01-01 b\n",
      "FROM a\nRUN echo https://snapshot.debian.org/archive > /etc/apt/sources.list && apt-get install b\n",
    ])
      expect(ask(hasVersionsElsewhere, text), text).toBe(true);
    for (const text of [
      "FROM a\nRUN pip install b\n",
      "FROM a\nRUN apt-get install b\n",
      "FROM a\nRUN gem install b\n",
    ])
      expect(ask(hasVersionsElsewhere, text), text).toBe(false);
  });
});

describe("packages for development", () => {
  const asked = (lines: string) => ask(installsForDevelopment, `FROM a\n${lines}\n`);

  it("come along unless somebody leaves them out", () => {
    for (const lines of ["RUN npm ci", "RUN yarn", "RUN composer install", "ENV NODE_ENV=test\nRUN pnpm i"])
      expect(asked(lines), lines).toBe(true);
    for (const lines of [
      "RUN npm ci --omit=dev",
      "ENV NODE_ENV=production\nRUN npm ci",
      "RUN NODE_ENV=production npm ci",
      "RUN composer install --no-dev",
      "RUN npm install a",
      "RUN npm run build",
    ])
      expect(asked(lines), lines).toBe(false);
  });

  it("are undecided where only the build knows", () => {
    for (const lines of ["RUN npm ci $OPTIONS", "ARG NODE_ENV\nRUN npm ci", "RUN bundle install"])
      expect(asked(lines), lines).toBeUndefined();
  });
});

describe("an index in a step of its own", () => {
  const lone = (text: string) => loneIndexesOf(stage(text)).map(({ update, user }) => [at(update), at(user)]);

  it("is found with the first command that installs by it", () => {
    expect(lone("FROM a\nRUN apt-get update\nRUN true\nRUN apt-get install a\nRUN apt-get install b\n")).toEqual([
      ["update", "install"],
    ]);
    expect(lone("FROM a\nRUN apt-get update\nRUN apt-get update && apt-get install a\n")).toEqual([
      ["update", undefined],
    ]);
  });

  it("is none where something may install by it at once", () => {
    for (const rest of ["apt-get install a", "./a.sh", "$A", "npx a", "rm -rf /var/lib/apt/lists/*"])
      expect(lone(`FROM a\nRUN apt-get update && ${rest}\n`), rest).toEqual([]);
  });
});

describe("what an image is for", () => {
  it("is said by the names of stages", () => {
    for (const name of ["dev", "test", "app-dev", "local"])
      expect(isForDevelopment(stage(`FROM a AS ${name}\n`)), name).toBe(true);
    for (const name of ["app", "devices", "latest", "release"])
      expect(isForDevelopment(stage(`FROM a AS ${name}\n`)), name).toBe(false);
  });
});
