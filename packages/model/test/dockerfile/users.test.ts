import { describe, expect, it } from "vitest";
import { at, said, stage } from "./reading.ts";

/** Of the last stage: the user, whether it is root, whether it is a number, and the place. */
const user = (text: string): unknown => {
  const found = stage(text).user;
  return found && [said(found.user), said(found.isRoot), said(found.isNumeric), at(found)];
};

const of = (word: string, lines = ""): unknown => user(`FROM acme/app:1\n${lines}USER ${word}\n`);

describe("the user of a stage", () => {
  it("is the last USER's", () => {
    expect(user("FROM acme/app\nUSER root\nRUN a\nUSER 1000\n")).toEqual(["1000", false, true, "1000"]);
    expect(of("app")).toEqual(["app", false, false, "app"]);
  });

  it("is root by name, by the number 0, quoted or not, whatever the group", () => {
    expect(of("root")).toEqual(["root", true, false, "root"]);
    expect(of("0")).toEqual(["0", true, true, "0"]);
    expect(of("0:1000")).toEqual(["0", true, true, "0:1000"]);
    expect(of('"root"')).toEqual(["root", true, false, '"root"']);
    expect(of("'root:app'")).toEqual(["root", true, false, "'root:app'"]);
  });

  it("is not root because of the group or of a likeness", () => {
    expect(of("1000:0")).toEqual(["1000", false, true, "1000:0"]);
    expect(of("app:root")).toEqual(["app", false, false, "app:root"]);
    expect(of("10")).toEqual(["10", false, true, "10"]);
    expect(of("rootless")).toEqual(["rootless", false, false, "rootless"]);
  });

  it("keeps its group apart", () => {
    expect(said(stage("FROM a\nUSER app:www\n").user?.group)).toBe("www");
    expect(stage("FROM a\nUSER app\n").user?.group).toBeUndefined();
  });

  it("may come from ARG and ENV, which it names", () => {
    expect(of("$RUN_UID", "ARG RUN_UID=0\n")).toEqual(["0", true, true, "$RUN_UID"]);
    expect(stage("FROM a\nARG U=0\nUSER ${U}\n").user?.args.map(at)).toEqual(["U=0"]);
    expect(of("${U:-root}")).toEqual(["root", true, false, "${U:-root}"]);
    expect(of("$U:$G", "ENV U=1000 G=0\n")).toEqual(["1000", false, true, "$U:$G"]);
    expect(user("ARG U=root\nFROM acme/app\nARG U\nUSER $U\n")).toEqual(["root", true, false, "$U"]);
    expect(stage("ARG U=root\nFROM acme/app\nARG U\nUSER $U\n").user?.args.map(at)).toEqual(["U=root"]);
  });

  it("is unknown when only the build decides, even if the group is known", () => {
    expect(of("$U")).toEqual(["?$U", "?$U", "?$U", "$U"]);
    expect(of("app$N")).toEqual(["?app$N", "?app$N", "?app$N", "app$N"]);
    expect(of("$U:0")).toEqual(["?$U", "?$U", "?$U", "$U:0"]);
  });

  it("is known when only the group is not", () => {
    expect(of("0:$G")).toEqual(["0", true, true, "0:$G"]);
    expect(of("${U:-0}:${G}")).toEqual(["0", true, true, "${U:-0}:${G}"]);
    expect(said(stage("FROM a\nUSER 0:$G\n").user?.group)).toBe("?$G");
  });

  it("is root when USER says nothing in quotes or only a group", () => {
    expect(of('""')).toEqual(["", true, true, '""']);
    expect(of(":1000")).toEqual(["", true, true, ":1000"]);
  });

  it("is that of the stage it builds on, and of no other", () => {
    expect(user("FROM alpine:3.20 AS base\nUSER 1000\nFROM base\n")).toEqual(["1000", false, true, "1000"]);
    expect(user("FROM acme/a AS build\nUSER 1000\nFROM acme/a\nCOPY --from=build a b\n")).toBeUndefined();
    expect(user("FROM acme/a AS x\nUSER root\nFROM x AS y\nFROM y\n")).toEqual(["root", true, false, "root"]);
  });

  it("is what the stage it builds on defers to it, but not what it defers itself", () => {
    expect(user("FROM acme/a AS base\nUSER 1000\nONBUILD USER root\nFROM base\n")).toEqual([
      "root",
      true,
      false,
      "root",
    ]);
    expect(user("FROM acme/a\nUSER 1000\nONBUILD USER root\n")).toEqual(["1000", false, true, "1000"]);
  });

  it("is that of a well-known base image, at the place that names it", () => {
    expect(user("FROM alpine:3.20\n")).toEqual(["0", true, true, "alpine:3.20"]);
    expect(user("FROM scratch\n")).toEqual(["0", true, true, "scratch"]);
    expect(stage("FROM alpine:3.20\n").user?.isBase).toBe(true);
    expect(stage("FROM alpine:3.20\nUSER 0\n").user?.isBase).toBe(false);
    expect(stage("ARG B=alpine\nFROM $B\n").user?.args.map(at)).toEqual(["B=alpine"]);
    expect(user("FROM gcr.io/distroless/static-debian12:nonroot\n")).toEqual([
      "65532",
      false,
      true,
      "gcr.io/distroless/static-debian12:nonroot",
    ]);
  });

  it("is absent for other images and for what only the build knows", () => {
    expect(user("FROM acme/app:1\n")).toBeUndefined();
    expect(user("FROM $BASE\n")).toBeUndefined();
  });
});
