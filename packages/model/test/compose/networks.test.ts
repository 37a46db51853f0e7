import { describe, expect, it } from "vitest";
import { at, networkOf, parse, projectOf, serviceOf, shown, value, web } from "./helpers.ts";

function joined(text: string, name = "web"): readonly (readonly unknown[])[] {
  return serviceOf(text, name).networks.items.map((item) => [at(item), item.name, item.network?.name, item.isDeclared]);
}

const declared = "networks:\n  front:\n  back:\n    internal: true\n";

describe("a service", () => {
  it("joins the networks that it lists", () => {
    expect(joined(web("networks: [front, 'back']") + declared)).toEqual([
      ["front", "front", "front", true],
      ["'back'", "back", "back", true],
    ]);
  });

  it("joins the networks that it maps", () => {
    expect(joined(web("networks:", "  front:", "  back: {aliases: [db]}") + declared).map(([, name]) => name)).toEqual([
      "front",
      "back",
    ]);
  });

  it("that names none joins the default one, unasked", () => {
    for (const text of [web(), web("networks:"), web("networks: []"), web("networks: {}")]) {
      expect(joined(text)).toEqual([["web", "default", undefined, true]]);
    }
    expect(joined(`${web()}networks: {default: {internal: true}}\n`)).toEqual([["web", "default", "default", true]]);
  });

  it("with a network mode joins none, whatever the mode is", () => {
    for (const mode of ["host", "none", "bridge", "service:db", '"container:x"']) {
      const { networks } = serviceOf(web(`network_mode: ${mode}`));
      expect([networks.items, networks.open]).toEqual([[], false]);
    }
    expect(serviceOf(web("network_mode: ${MODE}")).networks.open).toBe(true);
  });

  it("may join what nobody declares", () => {
    expect(joined(web("networks: [nope]"))).toEqual([["nope", "nope", undefined, false]]);
  });

  it("may join what another file declares", () => {
    expect(joined(`include: [other.yaml]\n${web("networks: [nope]")}`)).toEqual([
      ["nope", "nope", undefined, undefined],
    ]);
    const overlay = parse(web("networks: [nope]"), { "compose.yaml": web() }, "compose.prod.yaml").model;
    expect(overlay.open).toBe(true);
    expect(parse(web("networks: [nope]"), {}, "compose.prod.yaml").model.open).toBe(false);
    expect(parse(web("networks: [nope]"), { "compose.yaml": web() }, "a/compose.prod.yaml").model.open).toBe(false);
    expect(parse(web("networks: [nope]"), {}, "a/docker-compose.override.yml").model.open).toBe(true);
  });

  it("may join a network whose name only a variable knows", () => {
    const { networks } = serviceOf(web("networks: [front, '${NET}']") + declared);
    expect([networks.items.map(({ name }) => name), networks.open]).toEqual([["front"], true]);
    expect(joined(web("networks: ['${NET:-back}']") + declared)).toEqual([["'${NET:-back}'", "back", "back", true]]);
  });
});

describe("a network", () => {
  it("is placed at its key, and knows the services that join it", () => {
    const text =
      "services:\n  a: {image: x, networks: [n]}\n  b: {image: x, networks: {n: }}\n  c: {image: x}\nnetworks:\n  n: {driver: overlay}\n";
    const network = networkOf(text, "n");
    expect([at(network), shown(network.driver), network.services.map(({ name }) => name)]).toEqual([
      "n",
      ["overlay", "overlay"],
      ["a", "b"],
    ]);
    expect(text.slice(...network.extent)).toBe("n: {driver: overlay}");
  });

  it("may be nothing but a name", () => {
    const network = networkOf(web() + declared, "front");
    expect([network.yaml, network.internal, network.driver, value(network.external)]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ]);
  });

  it("is internal, or not, or unknown", () => {
    const internal = (word: string) =>
      shown(networkOf(`${web()}networks:\n  n:\n    internal: ${word}\n`, "n").internal);
    expect(internal("true")).toEqual([true, "true"]);
    expect(internal('"false"')).toEqual([false, '"false"']);
    expect(internal("${I:-false}")).toEqual([false, "${I:-false}"]);
    expect(internal("${I}")).toEqual(["?${I}", "${I}"]);
  });

  it("is external, in the old form too", () => {
    expect(value(networkOf("networks: {n: {external: true}}\n", "n").external)).toBe(true);
    expect(value(networkOf("networks: {n: {external: {name: x}}}\n", "n").external)).toBe(true);
    expect(value(networkOf("networks: {n: {external: false}}\n", "n").external)).toBe(false);
    expect(value(networkOf("networks: {n: {external: '${E}'}}\n", "n").external)).toBe("?");
  });

  it("may come from an anchor", () => {
    const text = "x-n: &n {internal: false}\nservices: {}\nnetworks:\n  a: *n\n  b: {<<: *n, driver: bridge}\n";
    expect(projectOf(text).networks.map(({ internal }) => internal?.range[0])).toEqual([
      text.indexOf("false"),
      text.indexOf("false"),
    ]);
  });
});

describe("a network's purpose", () => {
  it("is private by its name, unless the name also leads outside", () => {
    const isPrivate = (name: string) => networkOf(`networks: {${name}: }\n`, name).isNamedPrivate;
    for (const name of [
      "backend",
      "back-tier",
      "db",
      "app_db",
      "dbNet",
      "DATABASE",
      "internal",
      "private.net",
      "redis1",
    ]) {
      expect([name, isPrivate(name)]).toEqual([name, true]);
    }
    for (const name of [
      "frontend",
      "default",
      "app",
      "db-public",
      "internal_proxy",
      "dbus",
      "feedback",
      "monitoring",
    ]) {
      expect([name, isPrivate(name)]).toEqual([name, false]);
    }
  });

  it("is to carry ports where a service publishes some and has no other way", () => {
    const carries = (service: string) =>
      networkOf(`services: {web: {image: a, ${service}}}\nnetworks: {n: , m: , i: {internal: true}}\n`, "n")
        .carriesPorts;
    expect(carries("ports: [80], networks: [n]")).toBe(true);
    expect(carries("ports: [80], networks: [n, i]")).toBe(true);
    expect(carries("ports: [80], networks: [n, m]")).toBe(false);
    expect(carries("ports: [80], networks: [n, default]")).toBe(false);
    expect(carries("ports: [80], networks: [m]")).toBe(false);
    expect(carries("networks: [n]")).toBe(false);
    expect(carries("ports: [80], networks: [n, '${OTHER}']")).toBeUndefined();
    expect(carries("extends: nope, networks: [n]")).toBeUndefined();
  });
});
