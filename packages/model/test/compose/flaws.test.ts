import { describe, expect, it } from "vitest";
import { textOf } from "../../src/source.ts";
import { type Files, parse, projectOf, web } from "./helpers.ts";

/** The place, what is wrong, and the services that have it. */
function wrongIn(text: string, files?: Files): readonly (readonly [string, string, ...string[]])[] {
  return projectOf(text, files).flaws.wrongValues.map(
    (flaw) => [textOf(flaw), flaw.fact, ...flaw.services.map(({ name }) => name)] as const,
  );
}

function unknownIn(text: string): readonly (readonly [string, string, string | undefined])[] {
  return projectOf(text).flaws.unknownKeys.map(({ key, of, nearest }) => [key, of, nearest] as const);
}

describe("values that compose refuses", () => {
  it("are of a wrong type", () => {
    const cases = [
      ["privileged: maybe", "maybe", "`privileged` must be true or false"],
      ["privileged: 1", "1", "`privileged` must be true or false"],
      ["privileged: [x]", "[x]", "`privileged` must be true or false"],
      ["user: 1000", "1000", "`user` must be a string"],
      ["user: {a: b}", "{a: b}", "`user` must be a string"],
      ["volumes: /a:/b", "/a:/b", "`volumes` must be a list"],
      ["volumes: [[x]]", "[x]", "An item of `volumes` must be a string or a map"],
      ["ports: {a: b}", "{a: b}", "`ports` must be a list"],
      ["cap_add: [{a: b}]", "{a: b}", "An item of `cap_add` must be a string"],
      ["command: [sleep, 30]", "30", "An item of `command` must be a string"],
      ["networks: front", "front", "`networks` must be a list or a map"],
      ["environment: text", "text", "`environment` must be a list or a map"],
      ["environment: {A: [x]}", "[x]", "`A` in `environment` must be a string, a number or true or false"],
      ["environment: [A: b]", "A: b", "An item of `environment` must be a string"],
      ["build: [x]", "[x]", "`build` must be a string or a map"],
      ["scale: 1.5", "1.5", "`scale` must be a whole number or a string"],
      ["deploy: {resources: {limits: {memory: 512}}}", "512", "`memory` must be a string"],
      ["cgroup: mine", "mine", "`cgroup` must be one of host, private"],
      ["gpus: some", "some", '`gpus` must be "all" or a list'],
      ["depends_on: {db: {condition: healthy}}", "healthy", expect.stringContaining("must be one of service_started")],
      ["depends_on: {db: {required: false}}", "required", "A dependency must have `condition`"],
      ["volumes: [{source: a, target: /a}]", "source", "A volume of a service must have `type`"],
    ] as const;
    for (const [line, at, fact] of cases) expect(wrongIn(web(line)), line).toEqual([[at, fact, "web"]]);
  });

  it("stand at the top, too", () => {
    expect(wrongIn("version: 3.8\nservices: {}\n")).toEqual([["3.8", "`version` must be a string"]]);
    expect(wrongIn("volumes:\n  data: /data\nservices: {}\n")).toEqual([
      ["/data", "`data` in `volumes` must be a map"],
    ]);
    expect(wrongIn("services:\n  my app: {image: a}\n")).toEqual([["my app", expect.stringContaining('"my app"')]]);
  });

  it("are none where a variable, an extension or nothing stands", () => {
    const lines = [
      "ports: ${PORTS}",
      "privileged: ${PRIVILEGED:-maybe}",
      "cpus: $CPUS",
      "ports:",
      "environment:",
      "x-mine: [1]",
      "build: {context: ., x-bake: {tags: [a]}}",
      "depends_on: {db: }",
      "pull_policy: every_12h",
      "command: [a, ]",
      "storage_opt: {size: [a]}",
      "user: '1000'",
      "privileged: 'yes'",
      "restart: no",
      "expose: [80, '81']",
      "ports: [80, '81:80', {target: 80, published: '8080'}]",
      "deploy: {replicas: 2, resources: {limits: {cpus: 0.5, memory: 1g}}}",
      "ulimits: {nproc: 65535, nofile: {soft: 1, hard: 2}}",
    ];
    for (const line of lines) expect(wrongIn(web(line)), line).toEqual([]);
  });

  it("are failures where they keep services from being read, and then only that", () => {
    for (const text of ["services: [web]\n", "services:\n  web: text\n", "networks: [a]\n", "include: a.yaml\n"]) {
      const { problems, model } = parse(text);
      expect(problems).toHaveLength(1);
      expect(model.flaws.wrongValues).toEqual([]);
    }
  });

  it("are one for all services that share them", () => {
    expect(wrongIn("x: &x {image: a, user: 1}\nservices: {a: *x, b: {<<: *x}}\n")).toEqual([
      ["1", "`user` must be a string", "a", "b"],
    ]);
    expect(wrongIn("x-e: &e {A: [x]}\nservices: {a: {environment: *e}, b: {environment: *e}}\n")).toEqual([
      ["[x]", expect.any(String), "a", "b"],
    ]);
  });

  it("are found in files that are laid over, extended and included", () => {
    const text =
      "include: [more.yaml]\nservices:\n  web: {image: a}\n  job: {extends: {file: base.yaml, service: base}}\n";
    const files = {
      "compose.override.yaml": "services:\n  web:\n    user: 1\n",
      "base.yaml": "services:\n  base:\n    image: a\n    user: 2\n  other: {user: 4}\n",
      "more.yaml": "services:\n  more:\n    image: a\n    user: 3\n",
    };
    expect(wrongIn(text, files).map(([at, , user]) => [at, user])).toEqual([
      ["3", "more"],
      ["1", "web"],
      ["2", "job"],
    ]);
  });

  it("are none where an override takes them back", () => {
    const override = {
      "compose.override.yaml": "services:\n  web:\n    ports: !reset null\n    user: !override app\n",
    };
    expect(wrongIn(web("ports: 80", "user: 1"), override)).toEqual([]);
    expect(wrongIn(web("ports: !reset null", "volumes: !reset {}"))).toEqual([]);
  });

  it("lack nothing that another file may bring", () => {
    const { model } = parse(
      "services:\n  web:\n    depends_on: {db: {required: false}}\n",
      {},
      "compose.override.yaml",
    );
    expect(model.flaws.wrongValues).toEqual([]);
  });
});

describe("keys that compose does not know", () => {
  it("have a near name, or none", () => {
    expect(unknownIn(web("helathcheck: {}", "quux: 1"))).toEqual([
      ["helathcheck", "a service", "healthcheck"],
      ["quux", "a service", undefined],
    ]);
    expect(unknownIn("servces: {}\nservices: {}\n")).toEqual([["servces", "a compose file", "services"]]);
    expect(unknownIn("services: {}\nnetworks: {a: {intern: true}}\n")).toEqual([["intern", "a network", "internal"]]);
    expect(unknownIn(web("healthcheck: {test: a, timout: 3s}"))).toEqual([["timout", "healthcheck", "timeout"]]);
  });

  it("may be of an earlier version", () => {
    const [net] = projectOf(web("net: host")).flaws.unknownKeys;
    expect(net?.replacement).toBe("`network_mode`");
  });

  it("are none where names are free", () => {
    expect(unknownIn(web("labels: {helathcheck: a}", "environment: {imgae: b}", "constructor: 1"))).toEqual([
      ["constructor", "a service", undefined],
    ]);
  });
});

describe("a list that many services share", () => {
  it("is looked at once", () => {
    const items = Array.from({ length: 2_000 }, (_, index) => `  - c${index}`).join("\n");
    const services = Array.from({ length: 2_000 }, (_, index) => `  s${index}: {image: a, external_links: *c}`).join(
      "\n",
    );
    const { model } = parse(`x-c: &c\n${items}\nservices:\n${services}\n`);
    const start = performance.now();
    expect(model.flaws.wrongValues).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
