import { describe, expect, it } from "vitest";
import type { DockerfileStage } from "../../src/dockerfile/model.ts";
import { at, model, said, slice, stage } from "./reading.ts";

const needed = (text: string): readonly unknown[] => model(text).stages.map(({ isNeeded }) => isNeeded);

const base = (found: DockerfileStage): unknown => found.from.stage?.index;

describe("stages", () => {
  const text = `ARG V=20
# the builder
FROM node:\${V} AS Build
RUN a

FROM alpine
COPY --from=build /a /a
CMD ["a"]

# the end
`;

  it("have a number, a name in lower case, and an extent up to the next one", () => {
    const { stages, finalStage, globalArgs } = model(text);
    expect(stages.map(({ index, name }) => [index, said(name)])).toEqual([
      [0, "build"],
      [1, undefined],
    ]);
    expect(at(stages[0]?.name)).toBe("Build");
    expect(stages.map(at)).toEqual(["node:${V}", "alpine"]);
    expect(slice(text, stages[0]?.extent)).toBe("FROM node:${V} AS Build\nRUN a");
    expect(slice(text, stages[1]?.extent)).toBe('FROM alpine\nCOPY --from=build /a /a\nCMD ["a"]');
    expect(stages.map(({ isFinal }) => isFinal)).toEqual([false, true]);
    expect(finalStage).toBe(stages[1]);
    expect(globalArgs.map(({ keyword, stage: owner }) => [keyword, owner])).toEqual([["ARG", undefined]]);
  });

  it("hold their instructions, and these know their stage", () => {
    const { stages } = model(text);
    expect(stages.map(({ instructions }) => instructions.map(({ keyword }) => keyword))).toEqual([
      ["FROM", "RUN"],
      ["FROM", "COPY", "CMD"],
    ]);
    for (const one of stages) for (const { stage: owner } of one.instructions) expect(owner).toBe(one);
  });
});

describe("FROM", () => {
  it("names an image, with registry, tag and digest", () => {
    const { image, reference, isScratch } = stage("FROM --platform=linux/arm64 localhost:5000/app\n").from;
    expect(said(reference)).toBe("localhost:5000/app");
    expect(image).toMatchObject({ registry: "localhost:5000", path: "app" });
    expect(image?.tag).toBeUndefined();
    expect(isScratch).toBe(false);
    expect(stage("FROM alpine:3.20@sha256:ab\n").from.image).toMatchObject({ tag: "3.20", digestValid: false });
  });

  it("names a stage before it, whatever the case", () => {
    expect(base(stage("FROM alpine AS Base\nFROM base\n"))).toBe(0);
    expect(base(stage("FROM alpine AS base\nFROM BASE AS next\n"))).toBe(0);
    expect(stage("FROM alpine AS base\nFROM base\n").from.image).toBeUndefined();
    expect(base(stage("ARG B=base\nFROM alpine AS base\nFROM $B\n"))).toBe(0);
  });

  it("names an image where the stage of that name comes later, or is itself", () => {
    expect(base(stage("FROM base\nFROM alpine AS base\n", 0))).toBeUndefined();
    expect(stage("FROM base\nFROM alpine AS base\n", 0).from.image?.path).toBe("base");
    expect(base(stage("FROM node AS node\n"))).toBeUndefined();
    expect(base(stage("FROM node AS node\nFROM node AS node\n"))).toBe(0);
  });

  it("takes the nearest of two stages with one name, and no number for a name", () => {
    expect(base(stage("FROM a AS x\nFROM b AS x\nFROM x\n"))).toBe(1);
    expect(base(stage("FROM a\nFROM 0\n"))).toBeUndefined();
  });

  it("leads to what the first of the stages starts from", () => {
    const text = "FROM alpine AS a\nFROM a AS b\nFROM b\n";
    expect(at(stage(text).base)).toBe("alpine");
    const first = stage(text, 0);
    expect(first.base).toBe(first.from);
  });

  it("may start from nothing", () => {
    const { from } = stage("FROM scratch\n");
    expect(from).toMatchObject({ isScratch: true, image: undefined, stage: undefined });
    expect(stage("ARG B=scratch\nFROM $B\n").from.isScratch).toBe(true);
  });

  it("may depend on the build", () => {
    const { from } = stage("ARG B\nFROM $B\n");
    expect(from).toMatchObject({ isScratch: false, image: undefined, stage: undefined });
    expect(said(from.reference)).toBe("?$B");
    expect(at(from)).toBe("$B");
  });
});

describe("references", () => {
  const others = (text: string): unknown =>
    stage(text)
      .references.slice(1)
      .map(({ reference, stage: found, image }) => [said(reference), found?.index, image?.path]);

  it("of COPY are stages by name or number, or images", () => {
    const text = "FROM a AS One\nFROM b\nCOPY --from=one x y\nCOPY --from=0 x y\nCOPY --from=nginx:1.27 x y\n";
    expect(others(text)).toEqual([
      ["one", 0, undefined],
      ["0", 0, undefined],
      ["nginx:1.27", undefined, "nginx"],
    ]);
    expect(stage(text).references.map(at)).toEqual(["b", "one", "0", "nginx:1.27"]);
    expect(stage(text).references[1]?.instruction.keyword).toBe("COPY");
  });

  it("of COPY may be the stage itself, which the builder refuses", () => {
    expect(others("FROM a AS x\nCOPY --from=x a b\n")).toEqual([["x", 0, undefined]]);
    expect(others("FROM a\nCOPY --from=0 a b\n")).toEqual([["0", 0, undefined]]);
  });

  it("of COPY are nothing for a number that no stage has", () => {
    expect(others("FROM a\nCOPY --from=7 a b\n")).toEqual([["7", undefined, undefined]]);
  });

  it("of mounts are stages or images", () => {
    const text =
      "FROM a AS one\nFROM b\nRUN --mount=type=cache,target=/c --mount=type=bind,from=one,target=/x --mount=from=node:20,source=/a x\n";
    expect(others(text)).toEqual([
      ["one", 0, undefined],
      ["node:20", undefined, "node"],
    ]);
    expect(stage(text).references.slice(1).map(at)).toEqual(["one", "node:20"]);
    expect(others("FROM b\nRUN --mount=type=cache,from=$X,target=/c x\n")).toEqual([["?$X", undefined, undefined]]);
  });

  it("may be deferred", () => {
    expect(others("FROM a\nONBUILD COPY --from=nginx x y\n")).toEqual([["nginx", undefined, "nginx"]]);
  });
});

describe("a stage is needed", () => {
  it("when it is the last", () => {
    expect(needed("FROM a\nFROM b\n")).toEqual([false, true]);
  });

  it("through FROM, COPY and mounts of the last, however far", () => {
    const text =
      "FROM a AS s0\nFROM a AS s1\nFROM s0 AS s2\nFROM a AS s3\nFROM a AS s4\nFROM a\nCOPY --from=s2 x y\nRUN --mount=from=s3 x\nCOPY --from=1 x y\n";
    expect(needed(text)).toEqual([true, true, true, true, false, true]);
  });

  it("perhaps, when a FROM that depends on the build may name it", () => {
    const text = "FROM a AS build-linux\nFROM a AS build-windows\nFROM a AS test\nFROM build-${TARGETOS}\n";
    expect(needed(text)).toEqual([undefined, undefined, false, true]);
    expect(needed("FROM a AS x\nFROM x AS y\nFROM $B\n")).toEqual([undefined, undefined, true]);
    expect(needed("FROM a AS x\nFROM x AS y\nFROM $B AS z\nFROM y\n")).toEqual([true, true, false, true]);
  });

  it("and a circle does no harm", () => {
    expect(needed("FROM a AS x\nCOPY --from=y a b\nFROM x AS y\n")).toEqual([true, true]);
  });
});

describe("a stage has something to run", () => {
  const hasCommand = (text: string): unknown => stage(text).hasCommand;

  it("when CMD or ENTRYPOINT say so, here or in the stage it builds on", () => {
    expect(hasCommand("FROM a\nCMD x\n")).toBe(true);
    expect(hasCommand('FROM scratch\nENTRYPOINT ["/a"]\n')).toBe(true);
    expect(hasCommand("FROM a AS base\nCMD x\nFROM base\n")).toBe(true);
    expect(hasCommand("FROM a AS base\nCMD x\nFROM scratch\nCOPY --from=base a b\n")).toBe(false);
  });

  it("or perhaps, when only the base image can tell", () => {
    expect(hasCommand("FROM a\n")).toBeUndefined();
    expect(hasCommand("FROM a\nENTRYPOINT []\n")).toBeUndefined();
    expect(hasCommand("FROM $B\n")).toBeUndefined();
    expect(hasCommand("FROM scratch\nCOPY a b\n")).toBe(false);
  });
});

describe("a default that names a stage", () => {
  it("is one choice of several", () => {
    const text = "ARG B\nFROM a AS debug\nFROM b AS distroless\nFROM ${B:-debug}\n";
    expect(needed(text)).toEqual([true, undefined, true]);
    expect(needed("ARG B=c:1\nFROM a AS other\nFROM $B\n")).toEqual([false, true]);
  });
});

describe("stages and each other", () => {
  const text = "FROM a AS base\nFROM base AS x\nFROM b AS x\nFROM x AS tool\nCOPY --from=tool a b\nFROM base\n";

  it("are shipped when the final stage builds on them", () => {
    expect(model(text).stages.map(({ isShipped }) => isShipped)).toEqual([true, false, false, false, true]);
  });

  it("are referenced by others, not by themselves", () => {
    expect(model(text).stages.map(({ isReferenced }) => isReferenced)).toEqual([true, false, true, false, false]);
    const later = model("FROM a AS b\nCOPY --from=c x y\nFROM a AS c\n");
    expect(later.stages.map(({ isReferenced }) => isReferenced)).toEqual([false, true]);
  });

  it("are hidden by later ones of the same name", () => {
    expect(model(text).stages.map(({ hiddenBy }) => hiddenBy?.index)).toEqual([
      undefined,
      2,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("instructions behind ONBUILD", () => {
  it("are deferred; the same ones in the stage that they run in are not", () => {
    const found = model("FROM a AS b\nONBUILD COPY c d\nFROM b\n").instructions[1];
    expect([found?.isDeferred, found?.trigger?.isDeferred]).toEqual([false, true]);
  });
});
