import { kindModules } from "@secpolicy/model/kinds";
import { describe, expect, it } from "vitest";
import { buildProject } from "../src/project.ts";
import { parseTexts } from "../src/texts.ts";

/** What the object `Seeker/s` finds under the name `web` of kind `ConfigMap`: paths, and whether others may be meant. */
function find(files: Readonly<Record<string, string>>, name = "web"): string {
  const { documents } = parseTexts(new Map(Object.entries(files)), kindModules, {});
  const { cluster } = buildProject(documents);
  for (const document of documents) {
    if (document.kind !== "kubernetes") continue;
    const { model } = document;
    if (!("objects" in model)) continue;
    const seeker = model.objects.find(({ kind }) => kind.known && kind.value === "Seeker");
    if (seeker === undefined) continue;
    const { objects, open, isMissing } = cluster.named(seeker, "ConfigMap", name);
    const paths = objects.map(({ place }) => place.path).join(" ");
    return isMissing ? "missing" : `${paths}${open ? " ?" : ""}`.trim();
  }
  throw new Error("Nothing seeks.");
}

const object = (kind: string, name: string, namespace?: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: ${name}${namespace === undefined ? "" : `, namespace: ${namespace}`} }\n`;
const seeker = (namespace?: string): string => object("Seeker", "s", namespace);
const web = (namespace?: string): string => object("ConfigMap", "web", namespace);

describe("an object in the cluster is found by its name", () => {
  it("in the same namespace, wherever the files are", () => {
    expect(find({ "a/s.yaml": seeker("shop"), "b/web.yaml": web("shop") })).toBe("b/web.yaml");
    expect(find({ "a/s.yaml": seeker("shop"), "a/web.yaml": web("other") })).toBe("missing");
  });

  it("in the same file or folder, where neither says its namespace", () => {
    expect(find({ "a.yaml": `${seeker()}---\n${web()}` })).toBe("a.yaml");
    expect(find({ "a/s.yaml": seeker(), "a/web.yaml": web() })).toBe("a/web.yaml");
  });

  it("perhaps, where only one says its namespace, or the folders differ", () => {
    expect(find({ "a/s.yaml": seeker("shop"), "a/web.yaml": web() })).toBe("?");
    expect(find({ "a/s.yaml": seeker(), "b/web.yaml": web() })).toBe("?");
  });

  it("perhaps, where the namespace of both is the one that unrelated files share", () => {
    expect(find({ "a/s.yaml": seeker("default"), "b/web.yaml": web("default") })).toBe("?");
    expect(find({ "a/s.yaml": seeker("default"), "a/web.yaml": web("default") })).toBe("a/web.yaml");
  });

  it("perhaps, where a template fills in a name or a namespace", () => {
    expect(find({ "a/s.yaml": seeker("shop"), "b/web.yaml": web("'{{ .ns }}'") })).toBe("?");
    expect(find({ "a/s.yaml": seeker("shop"), "b/x.yaml": object("ConfigMap", "'{{ .x }}'", "shop") })).toBe("?");
    expect(find({ "a/s.yaml": seeker("shop"), "b/x.yaml": object("ConfigMap", "'{{ .x }}'", "other") })).toBe(
      "missing",
    );
    expect(find({ "a/s.yaml": seeker("'{{ .ns }}'"), "b/web.yaml": web("shop") })).toBe("?");
  });

  it("not, where it has another kind or name", () => {
    expect(find({ "a.yaml": `${seeker()}---\n${object("Secret", "web")}---\n${object("ConfigMap", "api")}` })).toBe(
      "missing",
    );
  });

  it("perhaps, where every cluster has it", () => {
    expect(find({ "a.yaml": seeker() }, "kube-root-ca.crt")).toBe("?");
  });
});

describe("kustomizations", () => {
  const files = { "s/s.yaml": seeker(), "web/web.yaml": web() };

  it("tie what they take in", () => {
    expect(find({ ...files, "kustomization.yaml": "resources: [s/s.yaml, web/web.yaml]\n" })).toBe("web/web.yaml");
  });

  it("tie what they take in through others", () => {
    expect(
      find({
        ...files,
        "s/kustomization.yaml": "resources: [s.yaml]\n",
        "web/kustomization.yaml": "resources: [./web.yaml]\n",
        "prod/kustomization.yaml": "resources: [../s, ../web/]\n",
      }),
    ).toBe("web/web.yaml");
  });

  it("decide the namespace of all that they take in", () => {
    const texts = { "s/s.yaml": seeker("a"), "web/web.yaml": web("b") };
    const both = "namespace: c\nresources: [s/s.yaml, web/web.yaml]\n";
    expect(find({ ...texts, "kustomization.yaml": both })).toBe("web/web.yaml");
    expect(find({ ...texts, "kustomization.yaml": "namespace: c\nresources: [web/web.yaml]\n" })).toBe("?");
  });

  it("leave open what else there is, where they take in what is not in the files or rename", () => {
    const alone = (more: string) =>
      find({ "s.yaml": seeker("a"), "kustomization.yaml": `resources: [s.yaml]\n${more}` });
    expect(alone("")).toBe("missing");
    expect(alone("namePrefix: x-\n")).toBe("?");
    expect(alone("helmCharts: [{ name: x }]\n")).toBe("?");
    expect(
      find({ "s.yaml": seeker("a"), "kustomization.yaml": "resources: [s.yaml, 'github.com/a/b?ref=v1']\n" }),
    ).toBe("?");
  });

  it("may go round in circles", () => {
    expect(
      find({
        "a/s.yaml": seeker(),
        "a/kustomization.yaml": "resources: [s.yaml, ../b]\n",
        "b/kustomization.yaml": "resources: [../a]\n",
      }),
    ).toBe("missing");
  });

  it("make objects of their own", () => {
    const makes = "resources: [s.yaml]\nconfigMapGenerator: [{ name: web, literals: [a=b] }]\n";
    expect(find({ "s.yaml": seeker(), "kustomization.yaml": makes })).toBe("kustomization.yaml");
  });
});

describe("charts", () => {
  it("may make anything in their namespace", () => {
    const chart = "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: x, namespace: shop }\n";
    expect(find({ "a/s.yaml": seeker("shop"), "b/chart.yaml": chart })).toBe("?");
    expect(find({ "a/s.yaml": seeker("other"), "b/chart.yaml": chart })).toBe("missing");
  });
});
