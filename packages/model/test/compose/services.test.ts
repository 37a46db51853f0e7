import { describe, expect, it } from "vitest";
import { textOf } from "../../src/source.ts";
import { at, parse, projectOf, serviceOf, shown, value, web } from "./helpers.ts";

describe("a service", () => {
  it("is placed at its key, and its extent goes on to the end of its value", () => {
    const text = "services:\n  web: # front\n    image: a\n    user: b # last\n  db:\n    image: c\n";
    const service = serviceOf(text);
    expect(at(service)).toBe("web");
    expect(text.slice(...service.extent)).toBe("web: # front\n    image: a\n    user: b");
  });

  it("has its settings with the words that give them", () => {
    const service = serviceOf(
      web("privileged: true", 'user: "1000:1000"', "read_only: true # safe", "network_mode: host"),
    );
    expect(shown(service.privileged)).toEqual([true, "true"]);
    expect(shown(service.user)).toEqual(["1000:1000", '"1000:1000"']);
    expect(shown(service.readOnly)).toEqual([true, "true"]);
    expect(shown(service.networkMode)).toEqual(["host", "host"]);
  });

  it("lacks what is neither written nor null", () => {
    const service = serviceOf(web("privileged:", "user: ~"));
    expect([service.privileged, service.user, service.readOnly, service.capAdd, service.build]).toEqual(
      Array(5).fill(undefined),
    );
    expect(service.incomplete).toBeUndefined();
  });

  it("has numbers as they are written", () => {
    expect(shown(serviceOf(web("user: 0010")).user)).toEqual(["0010", "0010"]);
  });

  it("takes booleans as strings, and compose's other words for them", () => {
    for (const word of ['"true"', "'True'", "yes", "ON", "y"])
      expect(value(serviceOf(web(`privileged: ${word}`)).privileged)).toBe(true);
    for (const word of ['"false"', "no", "Off", "n"])
      expect(value(serviceOf(web(`privileged: ${word}`)).privileged)).toBe(false);
  });

  it("has lists item by item, null ones left out", () => {
    const { capDrop, securityOpt } = serviceOf(
      web("cap_drop: [ALL, ]", "security_opt:", '  - "seccomp=unconfined"', "  -", "  - no-new-privileges"),
    );
    expect(capDrop?.items.map(shown)).toEqual([["ALL", "ALL"]]);
    expect(securityOpt?.items.map(shown)).toEqual([
      ["seccomp=unconfined", '"seccomp=unconfined"'],
      ["no-new-privileges", "no-new-privileges"],
    ]);
    expect(capDrop?.open).toBe(false);
  });

  it("has a healthcheck as it is written", () => {
    expect(serviceOf(web("healthcheck: { disable: true }")).healthcheck?.yaml.get("disable")?.value).toMatchObject({
      value: true,
    });
    expect(serviceOf(web()).healthcheck).toBeUndefined();
  });

  it("without image and build makes sense only over another file, so nothing is absent", () => {
    const service = serviceOf("services:\n  web:\n    ports: ['80:80']\n");
    expect(service.incomplete === undefined ? undefined : at(service.incomplete)).toBe("web");
    expect(value(service.privileged)).toBe("?");
    expect([service.capDrop?.open, service.volumes.open, service.networks.open]).toEqual([true, true, true]);
    expect(service.networks.items).toEqual([]);
  });

  it("of a provider has no container, and lacks what it lacks", () => {
    const service = serviceOf("services:\n  web:\n    provider: {type: model}\n");
    expect([service.incomplete, service.networks.items]).toEqual([undefined, []]);
  });
});

describe("an image", () => {
  it("is taken apart", () => {
    const { image } = serviceOf("services:\n  web:\n    image: ghcr.io/acme/app:1.2\n");
    expect(image === undefined ? undefined : at(image)).toBe("ghcr.io/acme/app:1.2");
    expect(image?.reference).toMatchObject({ registry: "ghcr.io", path: "acme/app", tag: "1.2" });
    expect(image?.repository).toBe("ghcr.io/acme/app");
  });

  it("has a variable's default", () => {
    const text = "services:\n  web:\n    image: nginx:${TAG:-latest}\n";
    expect(shown(serviceOf(text).image?.text)).toEqual(["nginx:latest", "nginx:${TAG:-latest}"]);
    expect(serviceOf(text).image?.reference?.tag).toBe("latest");
  });

  it("is known by name where only the tag is unknown", () => {
    const image = (reference: string) => serviceOf(`services:\n  web:\n    image: ${reference}\n`).image;
    expect(image("falcosecurity/falco:${V}")).toMatchObject({
      reference: undefined,
      repository: "docker.io/falcosecurity/falco",
    });
    expect(image("localhost:5000/app@${D}")?.repository).toBe("localhost:5000/app");
    for (const hidden of ["${REGISTRY}/app:1", "app${SUFFIX}", "localhost:${PORT}/app", "${IMAGE}"]) {
      expect(image(`"${hidden}"`)?.repository).toBeUndefined();
    }
  });
});

describe("anchors and merge keys", () => {
  const text =
    "x-base: &b\n  privileged: true\n  environment: &e {A: 1}\nservices:\n  web:\n    <<: *b\n    image: a\n  db:\n    image: b\n    environment: *e\n  cache: *b\n";

  it("give values that stand where they are set, outside the service's extent", () => {
    const service = serviceOf(text);
    expect(shown(service.privileged)).toEqual([true, "true"]);
    expect(service.privileged?.range[0]).toBe(text.indexOf("true"));
    expect(service.extent[0]).toBe(text.indexOf("web:"));
    expect(text.slice(...service.extent)).toBe("web:\n    <<: *b\n    image: a");
  });

  it("say through which alias an entry came", () => {
    const merged = serviceOf(text).yaml.get("privileged")?.merged;
    expect(merged === undefined ? undefined : at(merged)).toBe("*b");
  });

  it("may give a whole service or one of its values", () => {
    expect(value(serviceOf(text, "cache").privileged)).toBe(true);
    expect(serviceOf(text, "db").environment.items.map(at)).toEqual(["A"]);
  });

  it("of top-level extensions are no services", () => {
    expect(projectOf(text).services.map(({ name }) => name)).toEqual(["web", "db", "cache"]);
  });
});

describe("an environment", () => {
  it("may be a map", () => {
    const { environment } = serviceOf(web("environment:", "  A: text", '  B: "1"', "  C:", "  D: ${X}"));
    expect(environment.items.map((item) => [at(item), value(item.name), shown(item.value)])).toEqual([
      ["A", "A", ["text", "text"]],
      ["B", "B", ["1", '"1"']],
      ["C", "C", undefined],
      ["D", "D", ["?${X}", "${X}"]],
    ]);
  });

  it("may be a list", () => {
    const { environment } = serviceOf(web("environment:", "  - A=b=c", "  - 'B='", "  - C", "  - ${N}=x"));
    expect(environment.items.map((item) => [at(item), value(item.name), shown(item.value)])).toEqual([
      ["A", "A", ["b=c", "b=c"]],
      ["B", "B", ["", "'B='"]],
      ["C", "C", undefined],
      ["${N}", "?", ["x", "x"]],
    ]);
  });
});

describe("the project", () => {
  it("has the version as it is written", () => {
    expect(shown(projectOf('version: "3.8"\nservices: {}\n').version)).toEqual(["3.8", '"3.8"']);
    expect(shown(projectOf("version: 3.10\nservices: {}\n").version)).toEqual(["3.10", "3.10"]);
  });

  it("has duplicate keys, which are no problems", () => {
    const { model, problems } = parse("services:\n  web:\n    image: a\n    image: b\n");
    expect(problems).toEqual([]);
    expect(model.duplicates.map((duplicate) => [duplicate.key, textOf(duplicate), textOf(duplicate.first)])).toEqual([
      ["image", "image", "image"],
    ]);
    expect(model.services[0]?.image?.text).toMatchObject({ value: "b" });
  });

  it("has the documents of its file laid over each other, as compose does it", () => {
    const text =
      "services:\n  web:\n    image: a\n    cap_add: [A]\n    user: one\n---\nservices:\n  web:\n    user: two\n    cap_add: [B]\n  db:\n    image: b\n";
    const service = serviceOf(text);
    expect(value(service.image?.text)).toBe("a");
    expect(value(service.user)).toBe("two");
    expect(service.capAdd?.items.map(value)).toEqual(["A", "B"]);
    expect(projectOf(text).services.map(({ name }) => name)).toEqual(["web", "db"]);
  });
});
