import { describe, expect, it } from "vitest";
import type { ComposeService } from "../../src/compose/model.ts";
import { textOf } from "../../src/source.ts";
import { entryAt } from "../../src/yaml/access.ts";
import { type Files, parse, shown, value } from "./helpers.ts";

function serviceIn(text: string, files: Files, path?: string, name = "web"): ComposeService {
  const service = parse(text, files, path).model.services.find((one) => one.name === name);
  if (service === undefined) throw new Error(`No service ${name}.`);
  return service;
}

const base = "services:\n  web:\n    image: nginx:1.27\n    privileged: false\n    cap_drop: [ALL]\n";

describe("an override beside the main file", () => {
  const override =
    "services:\n  web:\n    privileged: true\n    cap_add: [NET_ADMIN]\n  debug:\n    image: busybox:1\n";

  it("is laid over it, and values keep the file that they came from", () => {
    const service = serviceIn(base, { "compose.override.yaml": override });
    expect(service.source.path).toBe("compose.yaml");
    expect(shown(service.privileged)).toEqual([true, "true"]);
    expect(service.privileged?.source.path).toBe("compose.override.yaml");
    expect(service.capDrop?.source.path).toBe("compose.yaml");
    expect(service.capAdd?.items.map(value)).toEqual(["NET_ADMIN"]);
    expect(service.incomplete).toBeUndefined();
  });

  it("brings services, networks and volumes of its own", () => {
    const { model, sources } = parse(base, {
      "compose.override.yaml": `${override}networks:\n  back:\nvolumes:\n  data:\n`,
    });
    expect(model.services.map(({ name }) => name)).toEqual(["web", "debug"]);
    expect(model.networks.map(({ name }) => name)).toEqual(["back"]);
    expect(model.volumes.map(({ name }) => name)).toEqual(["data"]);
    expect(sources.map(({ path }) => path)).toEqual(["compose.yaml", "compose.override.yaml"]);
  });

  it("may have the older name", () => {
    const service = serviceIn(base, { "docker-compose.override.yml": override }, "docker-compose.yml");
    expect(value(service.privileged)).toBe(true);
  });

  it("is not laid over a main file that compose passes over for another", () => {
    const files = { "compose.override.yaml": override, "compose.yaml": base };
    expect(value(serviceIn(base, files, "docker-compose.yml").privileged)).toBe(false);
  });

  it("is not laid over files that are named with -f", () => {
    expect(value(serviceIn(base, { "compose.override.yaml": override }, "compose.prod.yaml").privileged)).toBe(false);
  });

  it("has the variables of the folder's .env, also when only it uses any", () => {
    const files = { "compose.override.yaml": "services: { web: { user: '${U}' } }\n", ".env": "U=app\n" };
    expect(value(serviceIn(base, files).user)).toBe("app");
  });

  it("shows its own part alone when it is looked at as a file, and lacks nothing then", () => {
    const service = serviceIn("services:\n  web:\n    image: a\n", { "compose.yaml": base }, "compose.override.yaml");
    expect(service.incomplete).toBeDefined();
    expect(value(service.privileged)).toBe("?");
  });
});

describe("a file beside the main one", () => {
  it("may get what its services lack from there, but not what others lack", () => {
    const text = "services:\n  web: { image: a }\n  other: { image: b }\n";
    const files = { "compose.yaml": base };
    expect(serviceIn(text, files, "compose.prod.yaml").incomplete).toBeDefined();
    expect(serviceIn(text, files, "compose.prod.yaml", "other").incomplete).toBeUndefined();
  });
});

describe("files that the config lays over each other", () => {
  const files = {
    "compose.yaml": base,
    "deploy/prod.yaml":
      "services:\n  web:\n    privileged: true\n    build: { context: ./app }\n    mem_limit: ${LIMIT}\n  job: { image: a }\n",
    "dev.yaml": "services:\n  web: { privileged: !reset null, user: root }\n",
    "compose.override.yaml": "services:\n  web: { user: nobody }\n",
    ".env": "LIMIT=1g\n",
  };
  const settings = {
    composeProjects: [
      ["compose.yaml", "deploy/prod.yaml"],
      ["compose.yaml", "dev.yaml"],
    ],
  };
  const at = (path: keyof typeof files) => parse(files[path], files, path, settings);

  it("are one project at each of them, without the override that compose adds by itself", () => {
    for (const path of ["compose.yaml", "deploy/prod.yaml"] as const) {
      const { model, problems, sources } = at(path);
      expect(problems).toEqual([]);
      expect(sources.map((source) => source.path).sort()).toEqual([".env", "compose.yaml", "deploy/prod.yaml"]);
      expect(model.open).toBe(false);
      expect(model.services.map(({ name }) => name)).toEqual(["web", "job"]);
      const [web] = model.services;
      expect(web?.incomplete).toBeUndefined();
      expect(web?.privileged?.source.path).toBe("deploy/prod.yaml");
      expect(web?.user).toBeUndefined();
    }
  });

  it("have the folder of the first one for their paths and variables", () => {
    const [web] = at("deploy/prod.yaml").model.services;
    expect(value(web?.build?.dockerfile)).toBe("app/Dockerfile");
    expect(value(web?.limits.memory)).toBe(1024 ** 3);
  });

  it("may share their lower files with another project", () => {
    const [web] = at("dev.yaml").model.services;
    expect(web?.privileged).toBeUndefined();
    expect(value(web?.user)).toBe("root");
  });

  it("are a problem where one can't be read, and leave the project open", () => {
    const { problems, model } = parse(base, {}, "compose.yaml", { composeProjects: [["compose.yaml", "gone.yaml"]] });
    expect(problems.map(({ message }) => message)).toEqual([
      "The config names gone.yaml as a part of this project, and it can't be read.",
    ]);
    expect(model.open).toBe(true);
    expect(model.services.map(({ name }) => name)).toEqual(["web"]);
  });

  it("leave other files as they are", () => {
    const other = { composeProjects: [["a.yaml", "b.yaml"]] };
    expect(value(parse(base, files, "compose.yaml", other).model.services[0]?.user)).toBe("nobody");
  });
});

describe("include", () => {
  const db = "services:\n  db:\n    image: postgres:${V}\n    privileged: true\nvolumes: { data: }\n";

  it("brings what the files declare, at their own places", () => {
    const { model, problems } = parse(
      "include: [db/compose.yaml]\nservices:\n  web: { image: a, volumes: ['data:/d'] }\n",
      {
        "db/compose.yaml": db,
        "db/.env": "V=17\n",
      },
    );
    expect(problems).toEqual([]);
    expect(model.services.map(({ name }) => name)).toEqual(["db", "web"]);
    expect(model.services[0]?.image?.reference?.tag).toBe("17");
    expect(model.services[0]?.privileged?.source.path).toBe("db/compose.yaml");
    expect(model.services[1]?.references.map(({ isDeclared }) => isDeclared)).toEqual([true]);
    expect(model.open).toBe(false);
  });

  it("takes maps with several files, a folder and files of variables", () => {
    const include = "include:\n  - path: [db/base.yaml, db/more.yaml]\n    env_file: db.env\n";
    const { model } = parse(`${include}services: {}\n`, {
      "db/base.yaml": db,
      "db/more.yaml": "services: { db: { user: app } }\n",
      "db.env": "V=16\n",
    });
    expect(model.services.map((one) => [value(one.user), one.image?.reference?.tag])).toEqual([["app", "16"]]);
  });

  it("lets the including file's variables win", () => {
    const { model } = parse("include: [db/compose.yaml]\nservices: { a: { image: 'a:${V}' } }\n", {
      "db/compose.yaml": db,
      "db/.env": "V=17\n",
      ".env": "V=15\n",
    });
    expect(model.services.map((one) => one.image?.reference?.tag)).toEqual(["15", "15"]);
  });

  it("leaves the project open when a file can't be read", () => {
    for (const item of ["oci://example.org/app:1", "../other/compose.yaml", "${FILE}", "missing.yaml"]) {
      const { model } = parse(`include: ["${item}"]\nservices: { web: { image: a, volumes: ['data:/d'] } }\n`);
      expect(model.open).toBe(true);
      expect(model.services[0]?.references[0]?.isDeclared).toBeUndefined();
    }
  });

  it("ends where files include each other", () => {
    const { model } = parse("include: [a.yaml]\nservices: { web: { image: a } }\n", {
      "a.yaml": "include: [b.yaml]\nservices: { a: { image: a } }\n",
      "b.yaml": "include: [a.yaml, compose.yaml]\nservices: { b: { image: b } }\n",
    });
    expect(model.services.map(({ name }) => name).sort()).toEqual(["a", "b", "web"]);
  });

  it("must be a list", () => {
    expect(parse("include: a.yaml\nservices: {}\n").problems.map((one) => [textOf(one), one.message])).toEqual([
      ["a.yaml", "include must be a list."],
    ]);
  });
});

describe("a list of files in a devcontainer.json", () => {
  const path = ".devcontainer/public/compose.yml";
  const own = "services:\n  web:\n    image: nginx:1.27\n    depends_on: [db]\n";
  const settings = (...files: readonly string[]): string =>
    `// What the editor starts.\n{\n  "name": "web",\n  "dockerComposeFile": [\n    // in this order\n    ${files.map((file) => `"${file}"`).join(",\n    ")},\n  ],\n}\n`;

  it("is laid over each other in its order", () => {
    const files = {
      ".devcontainer/public/devcontainer.json": settings("../../base.yml", "compose.yml"),
      "base.yml": "services:\n  db:\n    image: postgres:17\n  web:\n    privileged: true\n",
    };
    const { model, sources } = parse(own, files, path);
    expect(model.services.map(({ name }) => name).toSorted()).toEqual(["db", "web"]);
    expect(serviceIn(own, files, path).references.map(({ isDeclared }) => isDeclared)).toEqual([true]);
    expect(sources.map((source) => source.path)).toEqual([path, "base.yml"]);
    expect(value(serviceIn(own, files, path).privileged)).toBe(true);
  });

  it("leaves everything open when a file of it can't be read", () => {
    const files = { ".devcontainer/public/devcontainer.json": settings("${localEnv:BASE}.yml", "compose.yml") };
    expect(parse(own, files, path).model.open).toBe(true);
    expect(serviceIn(own, files, path).references.map(({ isDeclared }) => isDeclared)).toEqual([undefined]);
  });

  it("means nothing to a file that it does not name, nor alone", () => {
    for (const names of [["other.yml", "more.yml"], ["compose.yml"]]) {
      const files = { ".devcontainer/public/devcontainer.json": settings(...names) };
      expect(serviceIn(own, files, path).references.map(({ isDeclared }) => isDeclared)).toEqual([false]);
    }
  });
});

describe("keys whose layers are not simply united", () => {
  const over = (lower: string, upper: string) =>
    serviceIn(`services: { web: { image: a, ${lower} } }\n`, {
      "compose.override.yaml": `services: { web: { ${upper} } }\n`,
    });

  it("are lists that may be one text", () => {
    const { tmpfs, envFiles } = over("tmpfs: /run, env_file: [a.env]", "tmpfs: [/tmp], env_file: b.env");
    expect(tmpfs.items.map(({ target }) => value(target))).toEqual(["/run", "/tmp"]);
    expect(envFiles.items.map(({ path }) => value(path))).toEqual(["a.env", "b.env"]);
  });

  it("are options of a logging driver, which another driver does not get", () => {
    const options = ({ yaml }: ComposeService) => entryAt(yaml, "logging", "options");
    expect(options(over("logging: { driver: a, options: { x: y } }", "logging: { driver: b }"))).toBeUndefined();
    expect(options(over("logging: { driver: a, options: { x: y } }", "logging: { driver: a }"))).toBeDefined();
  });

  it("are names of models, as a list and as a map", () => {
    const { references } = over("models: [one]", "models: { two: { endpoint_var: U } }");
    expect(references.map(({ to, name }) => [to, name])).toEqual([
      ["model", "two"],
      ["model", "one"],
    ]);
  });
});
