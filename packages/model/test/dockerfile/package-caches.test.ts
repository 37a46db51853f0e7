import { describe, expect, it } from "vitest";
import { keptCachesOf } from "../../src/dockerfile/package-caches.ts";
import { ignoredLockOf } from "../../src/dockerfile/package-locks.ts";
import { packageCommandsOf } from "../../src/dockerfile/packages.ts";
import { at, instruction } from "./reading.ts";

function kept(run: string): readonly string[] {
  return keptCachesOf(instruction(`FROM a\nRUN ${run}\n`, "RUN")).map(
    ({ command, commands }) => `${command.tool} ${command.subcommand} of ${commands.length}`,
  );
}

describe("caches that a RUN leaves", () => {
  it("are those that nothing empties behind the last command that fills them", () => {
    expect(kept("apt-get update && apt-get install a")).toEqual(["apt-get update of 1"]);
    expect(kept("apk update && apk add a")).toEqual(["apk add of 2"]);
    expect(kept("dnf install a && dnf clean all && dnf install b")).toEqual(["dnf install of 2"]);
    expect(kept("apk add a && pip install b && npm ci")).toEqual(["apk add of 1", "pip install of 1", "npm ci of 1"]);
    expect(kept("apt-get update && apt-get clean")).toEqual(["apt-get update of 1"]);
  });

  it("are none when they are emptied, by whichever path", () => {
    for (const paths of [
      "/var/lib/apt/lists/*",
      "/var/lib/apt",
      "/var/lib/*",
      "/x /var/lib/apt/lists/",
      "/var/lib/{apt,x}",
    ])
      expect(kept(`apt-get update && rm -rf ${paths}`), paths).toEqual([]);
    for (const paths of ["/var/lib/aptitude", "/tmp/*", "/var/cache/apt/*", "/x/var/lib/apt"])
      expect(kept(`apt-get update && rm -rf ${paths}`), paths).toEqual(["apt-get update of 1"]);
    for (const paths of ["~/.cache", "/root/.cache/pip", "$HOME/.cache/*", "/home/a/.cache/pip/http"])
      expect(kept(`pip install a && rm -rf ${paths}`), paths).toEqual([]);
  });

  it("are none where something that is not known may empty them", () => {
    for (const rest of ["./clean", "$CLEAN", "bash x.sh", "rm -rf $PATHS", "rm -rf $(find / -name x)"])
      expect(kept(`apk add a && ${rest}`), rest).toEqual([]);
    expect(kept("./before && apk add a")).toEqual(["apk add of 1"]);
  });
});

describe("a lock file that may be overruled", () => {
  const lock = (lines: string) => {
    const run = instruction(`FROM a\n${lines}\n`, "RUN");
    const [command] = packageCommandsOf(run);
    return command && at(ignoredLockOf(command, run));
  };

  it("is one that is certain to be there", () => {
    expect(lock("COPY a/package-lock.json b/\nRUN npm install")).toBe("a/package-lock.json");
    expect(lock("RUN --mount=type=bind,src=uv.lock,dst=uv.lock uv sync")).toBe("uv.lock");
    expect(lock("COPY package*.json .\nRUN npm install")).toBeUndefined();
    expect(lock("COPY package-lock.json* .\nRUN npm install")).toBeUndefined();
    expect(lock("RUN npm install\nCOPY package-lock.json .")).toBeUndefined();
  });

  it("is none where something keeps to it", () => {
    for (const rest of ["RUN npm ci", "RUN npm i -g", "RUN npm i a", "RUN npm i $X"])
      expect(lock(`COPY package-lock.json .\n${rest}`), rest).toBeUndefined();
    expect(lock("ENV CI=true\nCOPY pnpm-lock.yaml .\nRUN pnpm i")).toBeUndefined();
    expect(lock("RUN bundle config set frozen true\nCOPY Gemfile.lock .\nRUN bundle")).toBeUndefined();
  });
});
