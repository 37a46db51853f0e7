import { describe, expect, it } from "vitest";
import { compose } from "../../src/compose/index.ts";
import { parse, problemsOf, serviceOf, shown, value, web } from "./helpers.ts";

describe("problems", () => {
  it("are none in files that compose accepts", () => {
    const texts = [
      web("volumes:", "ports:", "environment:", "networks:", "build:", "cap_add: []", "healthcheck:"),
      "services: {}\n",
      "services:\n",
      "include: [a.yaml]\n",
      "x-only: 1\nnetworks:\n  a:\n",
      "# comment\n---\nservices: {}\n",
      "services: {}\n---\n",
    ];
    for (const text of texts) expect(problemsOf(text), text).toEqual([]);
  });

  it("are a file without content, and one that is no map", () => {
    for (const text of ["", "\n", "# only a comment\n", "---\n"])
      expect(problemsOf(text)).toEqual([["", "The compose file is empty."]]);
    expect(problemsOf("- a\n")).toEqual([["- a", "A compose file must be a map."]]);
    expect(problemsOf("text\n")).toEqual([["text", "A compose file must be a map."]]);
  });

  it("are broken YAML, while the rest is still read", () => {
    const document = parse("services:\n  web:\n    image: a\n    privileged: true\n  db:\n    image: [b\n");
    expect(document.problems.length).toBeGreaterThan(0);
    expect(value(document.model.services[0]?.privileged)).toBe(true);
  });

  it("are no values of a wrong type, which are findings, while the rest is still read", () => {
    const text = web("privileged: maybe", "ports: {a: b}", "read_only: true");
    expect(problemsOf(text)).toEqual([]);
    expect(value(serviceOf(text).readOnly)).toBe(true);
  });

  it("leave unknown what values of a wrong type hide", () => {
    expect(shown(serviceOf(web("privileged: maybe")).privileged)).toEqual(["?maybe", "maybe"]);
    expect(serviceOf(web("cap_drop: ALL")).capDrop?.open).toBe(true);
    expect(serviceOf(web("networks: front")).networks.open).toBe(true);
  });

  it("are services, a service, networks or a network that are no maps", () => {
    expect(problemsOf("services: [web]\n")).toEqual([["[web]", "services must be a map."]]);
    expect(problemsOf("services:\n  web: nginx\n  db: {image: a}\n")).toEqual([
      ["nginx", "The service web must be a map."],
    ]);
    expect(problemsOf("services:\n  web:\n")).toEqual([["web", "The service web must be a map."]]);
    expect(problemsOf("networks: [a]\n")).toEqual([["[a]", "networks must be a map."]]);
    expect(problemsOf("networks:\n  a: true\n")).toEqual([["true", "The network a must be a map."]]);
  });

  it("of a shared value are one", () => {
    expect(problemsOf("x: &x text\nservices: {a: *x, b: *x}\n")).toHaveLength(1);
  });
});

describe("builds", () => {
  const dockerfile = (build: string, path = "compose.yaml") => {
    return value(parse(`services:\n  web:\n    build: ${build}\n`, {}, path).model.services[0]?.build?.dockerfile);
  };

  it("have the Dockerfile's path from the project's root", () => {
    expect(dockerfile(".")).toBe("Dockerfile");
    expect(dockerfile("./api/")).toBe("api/Dockerfile");
    expect(dockerfile("{context: api, dockerfile: docker/prod.Dockerfile}")).toBe("api/docker/prod.Dockerfile");
    expect(dockerfile("{dockerfile: ../other/Dockerfile, context: ./api}")).toBe("other/Dockerfile");
    expect(dockerfile("{}", "deploy/compose.yaml")).toBe("deploy/Dockerfile");
    expect(dockerfile("..", "deploy/compose.yaml")).toBe("Dockerfile");
    expect(dockerfile("${DIR:-api}")).toBe("api/Dockerfile");
  });

  it("have an unknown one where the files do not decide it", () => {
    const builds = [
      "${DIR}",
      "{context: ., dockerfile: '${FILE}'}",
      "https://github.com/a/b.git#main",
      "git@github.com:a/b.git",
      "github.com/a/b",
      "/srv/app",
      "~/app",
      "..",
      "{context: ., dockerfile: /etc/Dockerfile}",
      "{context: ., dockerfile_inline: 'FROM a'}",
    ];
    for (const build of builds) expect([build, dockerfile(build)]).toEqual([build, "?"]);
  });

  it("become facts with the name of the image", () => {
    const text =
      "services:\n  api:\n    build: {context: api, target: prod}\n    image: acme/api:1\n  web:\n    build: web\n  db:\n    image: a\n  x:\n    build: ${X}\n";
    const { builds } = parse(text).facts;
    expect(
      builds.map(({ service, image, dockerfile: file, target, place }) => [service, image, file, target, place.start]),
    ).toEqual([
      ["api", "acme/api:1", "api/Dockerfile", "prod", { line: 4, column: 12 }],
      ["web", undefined, "web/Dockerfile", undefined, { line: 6, column: 12 }],
    ]);
    expect(structuredClone(builds)).toEqual(builds);
  });
});

describe("the walk", () => {
  it("visits the project, its services and its networks under their addresses", () => {
    const visited: [string, readonly string[]][] = [];
    const { model } = parse("networks: {n: }\nservices: {a: {image: x}, b: {image: x}}\n");
    compose.walk(model, (target, _, address) => void visited.push([target, address]));
    expect(visited).toEqual([
      ["compose.project", []],
      ["compose.service", ["services.a"]],
      ["compose.service", ["services.b"]],
      ["compose.network", ["networks.n"]],
    ]);
  });
});

describe("comments", () => {
  it("are those of the file", () => {
    const text = "# first\nservices:\n  web: # here\n    image: a\n";
    expect(
      parse(text)
        .comments()
        .map((comment) => [comment.text, comment.leading]),
    ).toEqual([
      ["first", true],
      ["here", false],
    ]);
  });
});

describe("line ends", () => {
  it("do not matter", () => {
    const text = web("privileged: true", "volumes:", "  - /a:/b:ro", "networks:", "  - n");
    const service = serviceOf(text.replaceAll("\n", "\r\n"));
    expect([shown(service.privileged), shown(service.volumes.items[0]?.readOnly)]).toEqual([
      [true, "true"],
      [true, "ro"],
    ]);
  });
});
