import { describe, expect, it } from "vitest";
import { project, secpolicy } from "../cli/command.ts";

/** Names that every object of JavaScript has, or that change what it inherits. */
const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"] as const;

const filesWith = (name: string): Readonly<Record<string, string>> => ({
  Dockerfile: `ARG ${name}=a\nFROM alpine:3.20 AS ${name.toLowerCase()}\nENV ${name}=b X=\${${name}}\nLABEL ${name}=c\nFROM ${name.toLowerCase()}\nCOPY --from=${name.toLowerCase()} /${name} /\nRUN ${name} $${name}\nUSER \${${name}}\n`,
  "compose.yaml": `services:\n  ${name}: { image: ${name}, depends_on: [${name}x], networks: [${name}], environment: { ${name}: 1 }, labels: { ${name}: a }, ${name}: 1 }\n  ${name}x: { extends: ${name}, volumes: ["${name}:/a"], secrets: [${name}], configs: [${name}] }\nnetworks: { ${name}: }\nvolumes: { ${name}: }\nsecrets: { ${name}: { environment: ${name} } }\nconfigs: { ${name}: { content: "\${${name}}" } }\n${name}: { isAdmin: true }\n`,
  ".env": `${name}=x\n`,
  "a.yaml": `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: ${name}, labels: { ${name}: ${name} }, annotations: { ${name}: a } }\nspec: { serviceAccountName: ${name}, containers: [{ name: ${name}, image: ${name}, env: [{ name: ${name}, value: a }], ${name}: { isAdmin: true } }] }\n---\napiVersion: ${name}/v1\nkind: ${name}\nmetadata: { name: ${name} }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: ${name} }\nspec: { selector: { ${name}: ${name} } }\n`,
  "b.json": `{ "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "${name}" }, "data": { "${name}": "a" }, "${name}": { "isAdmin": true } }`,
  "next.config.js": `const a = { ${name}: { isAdmin: true } };\nmodule.exports = { ...a, ["${name}"]: a.${name}, async headers() { return [{ source: "/${name}", headers: [{ key: "${name}", value: a["${name}"] }] }]; } };\n`,
  "package.json": `{ "dependencies": { "next": "15.0.0", "${name}": "1.0.0" } }`,
  "chart/Chart.yaml": "apiVersion: v2\nname: a\nversion: 1.0.0\n",
  "chart/templates/a.yaml": `apiVersion: v1\nkind: Pod\nmetadata: { name: {{ .Values.${name} }} }\n{{ define "${name}" }}{{ end }}\n`,
  "secpolicy.config.json": `{ "kinds": { "${name}": "dockerfile" }, "overrides": [{ "files": ["${name}/**"], "policies": { "dockerfile/root-user": "off" } }] }`,
});

describe("names that objects have anyway", () => {
  it.each(names)("are names like others, in every kind of file: %s", { timeout: 60_000 }, async (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const found = async (called: string) => {
      const ran = await secpolicy(["check", "--preset", "all", "-f", "json"], { cwd: project(filesWith(called)) });
      return JSON.parse(ran.stdout);
    };
    const report = await found(name);
    expect(Reflect.get({}, "isAdmin")).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    // Of the same form: images and labels may not begin with an underscore.
    const usual = await found(name.startsWith("_") ? "__other__" : "ordinary");
    const policiesIn = ({ diagnostics }: { diagnostics: { policy: string; path: string }[] }) =>
      [...new Set(diagnostics.map(({ policy, path }) => `${path} ${policy}`))].sort();
    expect(report.failures).toEqual([]);
    expect(policiesIn(report)).toEqual(policiesIn(usual));
  });

  it.each(names)("are no policies and no presets: %s", async (name) => {
    const cwd = project({ Dockerfile: "FROM alpine:3.20\n" });
    for (const args of [
      ["explain", name],
      ["check", "--preset", name],
      ["check", "--policy", name],
      ["check", "-f", name],
      ["completion", name],
      ["config", "why", name, "Dockerfile"],
    ]) {
      const ran = await secpolicy(args, { cwd });
      expect([args, ran.status]).toEqual([args, 2]);
    }
  });
});
