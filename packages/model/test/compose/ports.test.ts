import { describe, expect, it } from "vitest";
import { serviceOf, shown, value, web } from "./helpers.ts";

function port(item: string): readonly unknown[] {
  const [first] = serviceOf(web("ports:", `  - ${item}`)).ports.items;
  if (first === undefined) throw new Error("No port.");
  return [value(first.hostIp), value(first.published), value(first.target), value(first.protocol)];
}

describe("a port in the short form", () => {
  it("may have an address, a published port and a protocol", () => {
    expect(port("80")).toEqual([undefined, undefined, "80", "tcp"]);
    expect(port('"8080:80"')).toEqual([undefined, "8080", "80", "tcp"]);
    expect(port("127.0.0.1:8080:80/udp")).toEqual(["127.0.0.1", "8080", "80", "udp"]);
    expect(port("127.0.0.1::80")).toEqual(["127.0.0.1", undefined, "80", "tcp"]);
    expect(port("3000-3005:4000-4005")).toEqual([undefined, "3000-3005", "4000-4005", "tcp"]);
  });

  it("may have an IPv6 address", () => {
    expect(port('"[::1]:80:81"')).toEqual(["::1", "80", "81", "tcp"]);
    expect(port('"::1:80:81"')).toEqual(["::1", "80", "81", "tcp"]);
  });

  it("has its parts at their own words", () => {
    const [first] = serviceOf(web('ports: ["0.0.0.0:81:80/udp"]')).ports.items;
    expect([shown(first?.hostIp), shown(first?.published), shown(first?.target), shown(first?.protocol)]).toEqual([
      ["0.0.0.0", "0.0.0.0"],
      ["81", "81"],
      ["80", "80"],
      ["udp", "udp"],
    ]);
  });

  it("knows defaults: an empty address is none", () => {
    expect(port('"${BIND:-127.0.0.1}:${PORT:-80}:80"')).toEqual(["127.0.0.1", "80", "80", "tcp"]);
    expect(port('"${BIND:-}:80:80"')).toEqual([undefined, "80", "80", "tcp"]);
    expect(port('"${LISTEN:-127.0.0.1:80}:80"')).toEqual(["127.0.0.1", "80", "80", "tcp"]);
  });

  it("has an unknown address where a variable may bring one", () => {
    expect(port('"${PORT}:80"')).toEqual(["?", "?", "80", "tcp"]);
    expect(port('"${BIND}:80:80"')).toEqual(["?", "80", "80", "tcp"]);
    expect(port('"127.0.0.1:${PORT}:80"')).toEqual(["127.0.0.1", "?", "80", "tcp"]);
    expect(port('"${ALL}"')).toEqual(["?", "?", "?", "tcp"]);
  });
});

describe("a port in the long form", () => {
  it("has its values where they are written", () => {
    expect(port('{target: 80, published: "8080", host_ip: 127.0.0.1, protocol: udp}')).toEqual([
      "127.0.0.1",
      "8080",
      "80",
      "udp",
    ]);
    expect(port("{target: 80}")).toEqual([undefined, undefined, "80", "tcp"]);
  });
});
