import { readFileSync } from "node:fs";
import { isDefinition, validateDefinition } from "@secpolicy/core/declarative";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { EDITOR_SCHEMA } from "../../tools/generate/declarative.ts";

const meta = {
  title: "Container is privileged",
  severity: "high",
  severityReason: "It is root on the node.",
  presets: ["recommended", ["strict", "critical"]],
  remediation: "Remove `privileged`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
  frameworks: ["pss:baseline/privileged", "cis-k8s-1.23:5.2.1"],
  aliases: ["trivy:KSV-0017"],
  since: "0.1.0",
};

const definition = {
  on: "kubernetes.container",
  meta,
  deny: { field: "security.privileged", equals: true },
  message: "The container {name} is privileged.",
};

type Given = Readonly<Record<string, unknown>>;

function errorsOf(changes: Given): readonly string[] {
  return validateDefinition({ ...definition, ...changes }).map(({ path, message }) => `${path}: ${message}`);
}

const right: Readonly<Record<string, Given>> = {
  "a comparison": {},
  "conditions in conditions": {
    deny: {
      all: [
        { not: { field: "security.privileged", exists: true } },
        {
          any: [
            { field: "role", oneOf: ["init", "sidecar"] },
            { field: "image.text", matches: "^nginx(?::|$)" },
          ],
        },
      ],
    },
  },
  "a number": { deny: { field: "security.runAsUser", equals: 0 } },
  "a node that is asked for": { deny: { field: "image", exists: false } },
  "a way back to what holds the node": { applies: { field: "pod.object.kind", equals: "Job" } },
  "any path below the node's YAML, with a value of any type": { deny: { field: "yaml.ports.hostPort", equals: 22 } },
  "any path below the YAML of what holds the node": { deny: { field: "pod.yaml.hostPID", equals: true } },
  "a place": { at: "security.privileged" },
  "the offending value in the message": { message: "The container {name} has {value} and {yaml.tty}." },
  "a fix that sets": {
    fix: { title: "Drop it", safe: false, set: { path: "securityContext.privileged", value: false } },
  },
  "a fix that sets a list": { fix: { title: "Drop it", safe: true, set: { path: "a.b", value: ["ALL"] } } },
  "a fix that removes": { fix: { title: "Drop it", safe: true, remove: "tty" } },
};

const wrong: Readonly<Record<string, readonly [Given, string]>> = {
  "a misspelt target": [
    { on: "kubernetes.contianer" },
    '/on: "kubernetes.contianer" is none of dockerfile.file, dockerfile.stage, dockerfile.instruction, dockerfile.command, compose.project, compose.service, compose.network, kubernetes.manifest, kubernetes.object, kubernetes.pod, kubernetes.container, nextjs.config, nextjs.header, nextjs.csp. Did you mean "kubernetes.container"?',
  ],
  "a misspelt key": [{ denny: {} }, '/denny: Unknown key "denny". Did you mean "deny"?'],
  "a key with a slash": [{ "a/b": 1 }, '/a~1b: Unknown key "a/b".'],
  "a misspelt key of meta": [
    { meta: { ...meta, refrences: [] } },
    '/meta/refrences: Unknown key "refrences". Did you mean "references"?',
  ],
  "a missing key": [{ message: undefined }, ': "message" is missing.'],
  "no severity": [
    { meta: { ...meta, severity: "hig" } },
    '/meta/severity: "hig" is none of critical, high, medium, low, info. Did you mean "high"?',
  ],
  "a sentence without a period": [
    { message: "No" },
    '/message: "No" does not fit. Expected: What is reported, with {field} and {value}, ending with a period.',
  ],
  "a reference that is no address": [
    { meta: { ...meta, references: ["kubernetes.io"] } },
    '/meta/references/0: "kubernetes.io" does not fit. Expected: An https address.',
  ],
  "a preset that is none": [
    { meta: { ...meta, presets: ["recomended"] } },
    '/meta/presets/0: "recomended" is none of recommended, strict, pss-baseline, pss-restricted, cis-docker, nsa-k8s, owasp-headers. Did you mean "recommended"?',
  ],
  "the preset that holds all": [
    { meta: { ...meta, presets: ["all"] } },
    '/meta/presets/0: "all" is none of recommended, strict, pss-baseline, pss-restricted, cis-docker, nsa-k8s, owasp-headers.',
  ],
  "a misspelt field": [
    { deny: { all: [{ field: "security.priviledged", equals: true }] } },
    '/deny/all/0/field: A kubernetes.container has no field security.priviledged. Did you mean "security.privileged"?',
  ],
  "a path beyond a value": [
    { deny: { field: "name.length", equals: 1 } },
    "/deny/field: A kubernetes.container has no field name.length.",
  ],
  "a value of another type": [
    { deny: { field: "security.privileged", equals: "true" } },
    '/deny/equals: The field security.privileged holds a boolean, which is never "true".',
  ],
  "a value that a field never has": [
    { deny: { field: "role", oneOf: ["init", "sidcar"] } },
    '/deny/oneOf/1: The field role is one of container, ephemeral, init, sidecar, never "sidcar". Did you mean "sidecar"?',
  ],
  "a comparison with a node": [
    { deny: { field: "image", matches: "nginx" } },
    "/deny/field: The field image leads to a node, which can only be asked with exists.",
  ],
  "a field of no comparison": [
    { deny: { field: "name" } },
    "/deny: A condition is one of all, any and not, some with where, or a field with one of equals, oneOf, matches, lessThan, greaterThan and exists.",
  ],
  "a comparison without a field": [
    { deny: { not: { equals: 1 } } },
    "/deny/not: A condition is one of all, any and not, some with where, or a field with one of equals, oneOf, matches, lessThan, greaterThan and exists.",
  ],
  "two comparisons": [
    { deny: { field: "name", equals: "a", matches: "b" } },
    "/deny: A condition is one of all, any and not, some with where, or a field with one of equals, oneOf, matches, lessThan, greaterThan and exists.",
  ],
  "an empty list of conditions": [{ deny: { any: [] } }, "/deny/any: The list holds too few items: at least 1."],
  "a broken pattern": [
    { deny: { field: "name", matches: "(" } },
    "/deny/matches: Invalid regular expression: /(/: Unterminated group.",
  ],
  "an unknown place": [{ at: "nam" }, '/at: A kubernetes.container has no field nam. Did you mean "name"?'],
  "an unknown field in the message": [
    { message: "Container {nam}." },
    '/message: A kubernetes.container has no field nam. Did you mean "name"?',
  ],
  "a fix that does nothing": [{ fix: { title: "Fix", safe: true } }, "/fix: A fix has either set or remove."],
  "a fix of what is no YAML": [
    {
      on: "dockerfile.stage",
      message: "No.",
      deny: { field: "isFinal", equals: true },
      fix: { title: "Fix", safe: true, remove: "a" },
    },
    "/fix: A fix changes YAML, and dockerfile.stage is none.",
  ],
};

describe("a declarative policy", () => {
  it.each(Object.entries(right))("may have %s", (_, changes) => {
    expect(errorsOf(changes)).toEqual([]);
    expect(isDefinition({ ...definition, ...changes })).toBe(true);
  });

  it.each(Object.entries(wrong))("must not have %s", (_, [changes, error]) => {
    expect(errorsOf(changes)).toEqual([error]);
  });

  it("lacks a key and something else at once, and both are said", () => {
    const { deny: _, ...rest } = { ...definition, at: 5 };
    expect(validateDefinition(rest)).toEqual([
      { path: "", message: '"deny" is missing.' },
      { path: "/at", message: "5 should be a string." },
    ]);
  });

  it.each([undefined, null, 3, "text", [], [[]], { on: {} }, { meta: [] }])("is not %j", (value) => {
    expect(validateDefinition(value)).not.toEqual([]);
  });
});

describe("the schema for editors", () => {
  const accepts = new Ajv({ strictTypes: false }).compile(JSON.parse(readFileSync(EDITOR_SCHEMA, "utf8")));

  it.each(Object.entries(right))("accepts %s", (_, changes) => {
    accepts({ ...definition, ...changes });
    expect(accepts.errors).toBe(null);
  });

  it.each([
    "a misspelt target",
    "a misspelt key",
    "no severity",
    "a misspelt field",
    "a path beyond a value",
    "an unknown place",
  ])("refuses %s", (name) => {
    const [changes] = wrong[name] ?? [{}];
    expect(accepts({ ...definition, ...changes })).toBe(false);
  });
});
