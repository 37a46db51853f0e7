import { describe, expect, it } from "vitest";
import { at, serviceOf, shown, value, web } from "./helpers.ts";

function mount(item: string, rest = ""): ReturnType<typeof serviceOf>["volumes"]["items"][number] {
  const [first] = serviceOf(web("volumes:", `  - ${item}`) + rest).volumes.items;
  if (first === undefined) throw new Error("No volume.");
  return first;
}

describe("a volume in the short form", () => {
  it("has a source, a target and options, each at its own words", () => {
    const { type, sourcePath, hostPath, target, readOnly } = mount('"/var/run/docker.sock:/sock:ro,z"');
    expect(value(type)).toBe("bind");
    expect(shown(sourcePath)).toEqual(["/var/run/docker.sock", "/var/run/docker.sock"]);
    expect(hostPath).toEqual(sourcePath);
    expect(shown(target)).toEqual(["/sock", "/sock"]);
    expect(shown(readOnly)).toEqual([true, "ro,z"]);
  });

  it("binds what looks like a path, and names a volume otherwise", () => {
    for (const path of ["/a", "./a", "../a", "~/a", ".", "C:\\a", "\\\\.\\pipe\\docker"]) {
      expect([path, value(mount(`'${path}:/t'`).type), value(mount(`'${path}:/t'`).sourcePath)]).toEqual([
        path,
        "bind",
        path,
      ]);
    }
    for (const name of ["data", "my.data", "a/b"]) {
      expect([value(mount(`${name}:/t`).type), mount(`${name}:/t`).hostPath]).toEqual(["volume", undefined]);
    }
  });

  it("may be a target alone: an anonymous volume", () => {
    const { type, sourcePath, target, readOnly } = mount("/data");
    expect([value(type), sourcePath, value(target), value(readOnly)]).toEqual(["volume", undefined, "/data", false]);
  });

  it("takes a letter before a colon for a drive", () => {
    expect(value(mount("'C:\\a:D:\\b:ro'").target)).toBe("D:\\b");
    expect(value(mount("'C:\\a:D:\\b:ro'").readOnly)).toBe(true);
  });

  it("has defaults of variables, with the whole variable as the place", () => {
    const { sourcePath, target } = mount("${SOCK:-/var/run/docker.sock}:/s");
    expect(shown(sourcePath)).toEqual(["/var/run/docker.sock", "${SOCK:-/var/run/docker.sock}"]);
    expect(shown(target)).toEqual(["/s", "/s"]);
    expect(shown(mount("${V:-/a:/b:ro}").target)).toEqual(["/b", "${V:-/a:/b:ro}"]);
  });

  it("is known as far as its variables allow", () => {
    const half = mount("./${DIR}:/data:${MODE}");
    expect([value(half.type), value(half.sourcePath), value(half.target), value(half.readOnly)]).toEqual([
      "bind",
      "?",
      "/data",
      "?",
    ]);
    const source = mount("${DIR}/x:/data");
    expect([value(source.type), value(source.hostPath), value(source.target)]).toEqual(["?", "?", "/data"]);
    const whole = mount("${VOLUME}");
    expect([value(whole.type), value(whole.hostPath), value(whole.target)]).toEqual(["?", "?", "?"]);
  });

  it("whose text is escaped is placed as a whole", () => {
    expect(shown(mount('"/a\\u002fb:/t"').sourcePath)).toEqual(["/a/b", '"/a\\u002fb:/t"']);
  });
});

describe("a volume in the long form", () => {
  it("has its values where they are written", () => {
    const item = mount("{type: bind, source: /run, target: /r, read_only: true}");
    expect([shown(item.type), shown(item.hostPath), shown(item.target), shown(item.readOnly)]).toEqual([
      ["bind", "bind"],
      ["/run", "/run"],
      ["/r", "/r"],
      [true, "true"],
    ]);
    expect(at(item)).toBe("{type: bind, source: /run, target: /r, read_only: true}");
  });

  it("is not bound unless it says so", () => {
    expect(mount("{type: volume, source: data, target: /d}").hostPath).toBeUndefined();
    expect(mount("{type: tmpfs, target: /d}").sourcePath).toBeUndefined();
    expect(value(mount("{type: bind, source: /x, target: /d}").readOnly)).toBe(false);
  });
});

describe("volumes", () => {
  it("may be binds by their declaration", () => {
    const declared = "volumes:\n  sock:\n    driver_opts: {type: none, o: 'bind,ro', device: /var/run/docker.sock}\n";
    expect(shown(mount("sock:/s", declared).hostPath)).toEqual(["/var/run/docker.sock", "/var/run/docker.sock"]);
    const nfs = "volumes:\n  sock:\n    driver_opts: {type: nfs, o: addr=10.0.0.1, device: ':/export'}\n";
    expect(mount("sock:/s", nfs).hostPath).toBeUndefined();
  });

  it("at one place in the container are one: the last", () => {
    const { items } = serviceOf(web("volumes: ['/a:/t', '/b:/t/', '/c:/u']")).volumes;
    expect(items.map(({ sourcePath }) => value(sourcePath))).toEqual(["/b", "/c"]);
  });

  it("that are none are an empty list at the service", () => {
    const { volumes } = serviceOf(web());
    expect([volumes.items, volumes.open, at(volumes)]).toEqual([[], false, "web"]);
  });
});
