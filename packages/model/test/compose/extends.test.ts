import { describe, expect, it } from "vitest";
import { setValue } from "../../src/yaml/edit.ts";
import { applyEdits } from "../yaml/helpers.ts";
import { at, parse, projectOf, serviceOf, shown, value } from "./helpers.ts";

const base =
  "  base:\n    image: a\n    privileged: true\n    user: root\n    cap_add: [A]\n    command: [x]\n    environment: [K=1, L=2]\n";

describe("extends in one file", () => {
  const text = `services:\n${base}  web:\n    extends: {service: base}\n    user: app\n    cap_add: [B]\n    command: [y]\n    environment: {L: 3}\n`;

  it("gives a service what it does not say itself, at the place where it is said", () => {
    const service = serviceOf(text);
    expect(shown(service.privileged)).toEqual([true, "true"]);
    expect(service.privileged?.range).toEqual(serviceOf(text, "base").privileged?.range);
    expect([value(service.image?.text), value(service.user)]).toEqual(["a", "app"]);
  });

  it("joins lists and maps, and replaces commands", () => {
    const service = serviceOf(text);
    expect(service.capAdd?.items.map(value)).toEqual(["A", "B"]);
    expect(service.environment.items.map((item) => [value(item.name), value(item.value)])).toEqual([
      ["L", "3"],
      ["K", "1"],
    ]);
    const command = service.yaml.get("command")?.value;
    expect(command?.type === "seq" ? command.items.length : undefined).toBe(1);
  });

  it("may name the service alone, and may be chained", () => {
    const chain = `services:\n${base}  mid:\n    extends: base\n    read_only: true\n  web:\n    extends: mid\n`;
    expect([value(serviceOf(chain).privileged), value(serviceOf(chain).readOnly)]).toEqual([true, true]);
  });

  it("lets a service say otherwise", () => {
    const other = `services:\n${base}  web:\n    extends: base\n    privileged: false\n    cap_add: !reset []\n    environment: !override {M: 1}\n`;
    const service = serviceOf(other);
    expect([value(service.privileged), service.capAdd, service.environment.items.map(at)]).toEqual([
      false,
      undefined,
      ["M"],
    ]);
  });

  it("unites networks and builds of either form", () => {
    const forms =
      "services:\n  base:\n    build: ./app\n    networks: [a]\n  web:\n    extends: base\n    build: {target: prod}\n    networks: {b: }\nnetworks: {a: , b: }\n";
    const service = serviceOf(forms);
    expect(service.networks.items.map(({ name }) => name).sort()).toEqual(["a", "b"]);
    expect([value(service.build?.dockerfile), value(service.build?.target)]).toEqual(["app/Dockerfile", "prod"]);
  });

  it("leaves the lower service alone when the upper one is edited", () => {
    const edits = setValue(serviceOf(text).yaml, ["privileged"], false) ?? [];
    expect(applyEdits(text, edits)).toBe(`${text}    privileged: false\n`);
  });
});

describe("extends in another file", () => {
  const text = "services:\n  web:\n    extends: {file: common/base.yaml, service: base}\n";
  const files = {
    "common/base.yaml":
      "services:\n  base:\n    build: .\n    privileged: true\n    extends: {service: root}\n  root:\n    user: root\n",
  };

  it("gives values at their places there; the file is a source of the document", () => {
    const document = parse(text, files);
    expect(document.sources.map(({ path }) => path)).toEqual(["compose.yaml", "common/base.yaml"]);
    const service = serviceOf(text, "web", files);
    expect(service.privileged?.source.path).toBe("common/base.yaml");
    expect([value(service.user), service.incomplete]).toEqual(["root", undefined]);
  });

  it("keeps paths relative to the file that they stand in", () => {
    expect(value(serviceOf(text, "web", files).build?.dockerfile)).toBe("common/Dockerfile");
  });

  it("has comments there, too", () => {
    const commented = { "common/base.yaml": "services:\n  base:\n    image: a\n    privileged: true # here\n" };
    expect(
      parse(text, commented)
        .comments()
        .map((comment) => [comment.source.path, comment.text]),
    ).toEqual([["common/base.yaml", "here"]]);
  });

  it("reports the syntax of that file where it stands", () => {
    const broken = { "common/base.yaml": "services: [" };
    expect(parse(text, broken).problems.map(({ source }) => source.path)).toEqual(["common/base.yaml"]);
  });
});

describe("an extends that can't be followed", () => {
  const texts = {
    "a service that is not there": "extends: nope",
    "a file that is not there": "extends: {file: other.yaml, service: base}",
    "a file outside the project": "extends: {file: ../../other.yaml, service: base}",
    "a service that a variable names": "extends: {service: '${BASE}'}",
    "the service itself": "extends: web",
    "no service": "extends: {file: other.yaml}",
  };

  it("makes what is missing unknown, not absent", () => {
    for (const [title, line] of Object.entries(texts)) {
      const service = serviceOf(`services:\n  web:\n    image: a\n    ${line}\n    user: app\n`);
      expect([title, value(service.privileged), value(service.user)]).toEqual([title, "?", "app"]);
      expect([service.capAdd?.open, service.volumes.open, service.networks.open, service.networks.items]).toEqual([
        true,
        true,
        true,
        [],
      ]);
      expect(service.incomplete === undefined ? "" : at(service.incomplete)).toBe(line.slice("extends: ".length));
    }
  });

  it("is no problem of the file, and ends however long or circular the chain is", () => {
    const circle = "services:\n  a: {image: x, extends: b}\n  b: {image: x, extends: a}\n";
    expect(parse(circle).problems).toEqual([]);
    const chain = Array.from({ length: 1000 }, (_, index) => `  s${index}: {image: x, extends: s${index + 1}}`);
    expect(projectOf(`services:\n${chain.join("\n")}\n`).services).toHaveLength(1000);
  });
});
