import { describe, expect, it } from "vitest";
import { parse, projectOf, serviceOf, value } from "./helpers.ts";

const tagOf = (text: string, name: string, files: Readonly<Record<string, string>>) =>
  value(serviceOf(text, name, files).image?.text);

describe("an included file's variables", () => {
  const files = {
    ".env": "COMMON=root\n",
    "a/compose.yaml": "services: { a: { image: 'a:${TAG}-${COMMON}' } }\n",
    "a/.env": "TAG=1\nCOMMON=a\n",
    "b/compose.yaml": "services: { b: { image: 'b:${TAG}' } }\n",
    "b/.env": "TAG=2\n",
    "envs/one.env": "TAG=3\n",
    "envs/two.env": "TAG=4\n",
  };
  const main = "include: [a/compose.yaml, b/compose.yaml]\nservices: { web: { image: 'w:${TAG}' } }\n";

  it("are those of its own folder, where the including file does not set them", () => {
    expect(tagOf(main, "a", files)).toBe("a:1-root");
    expect(tagOf(main, "b", files)).toBe("b:2");
  });

  it("are unknown to the file that includes it", () => {
    expect(tagOf(main, "web", files)).toBe("?");
  });

  it("come from the files that the include names, the last one first", () => {
    const long = "include:\n  - { path: b/compose.yaml, env_file: [envs/one.env, envs/two.env] }\n";
    expect(tagOf(long, "b", files)).toBe("b:4");
  });

  it("come from two includes of one file of variables", () => {
    const long =
      "include:\n  - { path: a/compose.yaml, env_file: envs/one.env }\n  - { path: b/compose.yaml, env_file: envs/one.env }\n";
    expect(tagOf(long, "a", files)).toBe("a:3-root");
    expect(tagOf(long, "b", files)).toBe("b:3");
  });

  it("hold in what it extends", () => {
    const extending = {
      ...files,
      "a/compose.yaml": "services: { a: { extends: { file: base.yaml, service: base } } }\n",
      "a/base.yaml": "services: { base: { image: 'a:${TAG}' } }\n",
    };
    expect(tagOf(main, "a", extending)).toBe("a:1");
  });
});

describe("an included file's paths", () => {
  const files = {
    "infra/app.yaml": "services: { app: { build: ctx } }\n",
    "infra/more/over.yaml": "services: { app: { build: { dockerfile: D } } }\n",
  };
  const dockerfileOf = (text: string, more: Readonly<Record<string, string>> = {}) =>
    value(serviceOf(text, "app", { ...files, ...more }).build?.dockerfile);

  it("are relative to its folder", () => {
    expect(dockerfileOf("include: [infra/app.yaml]\n")).toBe("infra/ctx/Dockerfile");
  });

  it("are relative to the folder of the first file of several", () => {
    const text = "include:\n  - path: [infra/app.yaml, infra/more/over.yaml]\n";
    expect(dockerfileOf(text)).toBe("infra/ctx/D");
  });

  it("are relative to the folder that the include names", () => {
    const text = "include:\n  - { path: infra/app.yaml, project_directory: services/app }\n";
    expect(dockerfileOf(text)).toBe("services/app/ctx/Dockerfile");
  });

  it("lead to what it includes and extends itself", () => {
    const text = "include:\n  - { path: infra/app.yaml, project_directory: services }\n";
    const more = {
      "infra/app.yaml": "include: [more.yaml]\nservices: { app: { extends: { file: base.yaml, service: base } } }\n",
      "services/base.yaml": "services: { base: { build: ctx } }\n",
      "services/more.yaml": "services: { more: { image: a } }\n",
    };
    expect(dockerfileOf(text, more)).toBe("services/ctx/Dockerfile");
    expect(projectOf(text, { ...files, ...more }).services.map(({ name }) => name)).toEqual(["more", "app"]);
  });
});

describe("an include that leads back", () => {
  it("is refused, at the path", () => {
    const { flaws } = projectOf("include: [a.yaml]\nservices: { web: { image: a } }\n", {
      "a.yaml": "include:\n  - path: compose.yaml\nservices: { a: { image: a } }\n",
    });
    expect(flaws.wrongValues.map(({ source, fact }) => [source.path, fact])).toEqual([
      ["a.yaml", "The include leads back to compose.yaml, which it comes from"],
    ]);
  });

  it("is not what two includes of one file are", () => {
    const { flaws, services } = projectOf("include: [a.yaml, b.yaml]\n", {
      "a.yaml": "include: [c.yaml]\nservices: { a: { image: a } }\n",
      "b.yaml": "include: [c.yaml]\nservices: { b: { image: a } }\n",
      "c.yaml": "services: { c: { image: a } }\n",
    });
    expect(flaws.wrongValues).toEqual([]);
    expect(services.map(({ name }) => name)).toEqual(["c", "a", "b"]);
  });
});

describe("the project's own variables", () => {
  it("reach what it includes or extends, though it uses none itself", () => {
    const files = {
      ".env": "TAG=5\n",
      "sub/a.yaml": "services: { a: { image: 'a:${TAG}' } }\n",
      "sub/base.yaml": "services: { base: { image: 'b:${TAG}' } }\n",
    };
    const text = "include: [sub/a.yaml]\nservices: { b: { extends: { file: sub/base.yaml, service: base } } }\n";
    expect(tagOf(text, "a", files)).toBe("a:5");
    expect(tagOf(text, "b", files)).toBe("b:5");
    expect(parse(text, files).sources.map(({ path }) => path)).toContain(".env");
  });
});
