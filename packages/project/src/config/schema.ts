/** The form of a config, for editors and for the validator that is generated from it. */
import { defaultLimits, kinds, type LimitName, presetNames, severities } from "@secpolicy/core";
import { kubernetesVersions } from "./kubernetes-versions.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

const levels = ["off", ...severities];

/** Descriptions are shown in editors and finish sentences: "must be …". */
const text = (description: string): JsonSchema => ({ type: "string", pattern: "\\S", description });
const texts = (description: string): JsonSchema => ({
  type: "array",
  items: { type: "string", pattern: "\\S", description: "a text" },
  description,
});
const textOrTexts = (description: string): JsonSchema => ({
  type: ["string", "array"],
  pattern: "\\S",
  items: { type: "string", pattern: "\\S", description: "a text" },
  description,
});

function object(
  properties: Readonly<Record<string, JsonSchema>>,
  description: string,
  required: readonly string[] = [],
) {
  return { type: "object", additionalProperties: false, required, properties, description };
}

const policies: JsonSchema = {
  type: "object",
  description: "an object of policies: id, alias or glob → severity or off, or [severity, options]",
  additionalProperties: {
    type: ["string", "array"],
    description: `a severity (${severities.join(", ")}), off, or [severity, options]`,
    if: { type: "string" },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema.
    then: { enum: levels },
    else: {
      items: [{ enum: levels }, { type: "object", description: "an object of options" }],
      minItems: 2,
      additionalItems: false,
    },
  },
};

const overrides: JsonSchema = {
  type: "array",
  description: "a list of { files, policies }",
  items: object({ files: textOrTexts("a glob or a list of globs"), policies }, "{ files, policies }", [
    "files",
    "policies",
  ]),
};

const exceptions: JsonSchema = {
  type: "array",
  description: "a list of { policies, files, reason }",
  items: object(
    {
      policies: { ...texts("a list of policies"), minItems: 1 },
      files: textOrTexts("a glob or a list of globs"),
      at: text("a part of the file, such as Deployment/web or services.web"),
      reason: text("the reason why the finding is accepted"),
      until: {
        type: "string",
        pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
        description: "a date, YYYY-MM-DD",
      },
    },
    "{ policies, files, reason }",
    ["policies", "files", "reason"],
  ),
};

const settings = object(
  {
    kubernetes: object(
      {
        version: { type: "string", enum: kubernetesVersions, description: 'a version in quotes, "1.24" to "1.37"' },
        podTemplates: {
          type: "object",
          description:
            "an object: Kind.group of custom resources → the keys on the way to a pod template, with dots (* for any)",
          additionalProperties: {
            type: "string",
            pattern: "^[^.\\s]+(\\.[^.\\s]+)*$",
            description: "keys with dots between them, such as spec.template",
          },
        },
      },
      "an object with what is true of the cluster",
    ),
    compose: object(
      {
        projects: {
          type: "array",
          description:
            "a list of lists of compose files, each laid over those before it as with `docker compose -f a -f b`",
          items: { ...texts("a list of compose files"), minItems: 1 },
        },
      },
      "an object with compose projects",
    ),
    registries: texts("a list of registries"),
    images: {
      type: "object",
      description: "an object: image name → path of its Dockerfile, with #target for a stage",
      additionalProperties: text("the path of a Dockerfile"),
    },
  },
  "an object of settings",
);

/** `what` a limit counts finishes a sentence, too. */
const limit = (name: LimitName, what: string): JsonSchema => ({
  type: "integer",
  minimum: 1,
  default: defaultLimits[name],
  description: `the most ${what}, a whole number above 0`,
});

const limitSchemas: Readonly<Record<LimitName, JsonSchema>> = {
  fileSize: limit("fileSize", "bytes of a file"),
  documents: limit("documents", "documents of a YAML file"),
  depth: limit("depth", "levels of nesting in YAML and JSON, and in a Next.js config, where 250 are the end"),
  mergedEntries: limit("mergedEntries", "entries that merge keys bring into a YAML document"),
  containers: limit("containers", "containers of a Kubernetes manifest"),
  programLength: limit("programLength", "characters of a Dockerfile or a Next.js config"),
  lines: limit("lines", "lines of a Dockerfile"),
  instructions: limit("instructions", "instructions of a Dockerfile"),
  steps: limit("steps", "steps of the evaluation of a Next.js config"),
  chain: limit("chain", "files or services in a chain of include or extends of a compose project"),
  projectFiles: limit("projectFiles", "files that one compose project is made of"),
  findings: limit("findings", "findings in a file"),
};

const limits = object(
  limitSchemas,
  "an object of limits: what exceeds one is a failure (exit status 2), and everything else is still checked",
);

export const configSchema: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Config of secpolicy",
  ...object(
    {
      $schema: text("the address of this schema"),
      extends: textOrTexts("a config or a list of configs to build on: relative paths, or names of packages"),
      presets: { type: "array", items: { enum: presetNames }, minItems: 1, description: "a list of presets" },
      policies,
      overrides,
      ignores: texts("a list of globs"),
      kinds: {
        type: "object",
        description: "an object: glob → kind of the files, or ignore",
        additionalProperties: { enum: [...kinds, "ignore"] },
      },
      settings,
      limits,
      failOn: { title: "The least severity that fails a run", enum: [...severities, "never"] },
      baseline: text("the path of a file"),
      exceptions,
      plugins: {
        type: "array",
        description: "a list of plugins: relative paths, names of packages, or { name, policies }",
        items: {
          type: ["string", "object"],
          pattern: "\\S",
          required: ["name", "policies"],
          properties: { name: text("a name"), policies: { type: "object", description: "an object of policies" } },
          additionalProperties: false,
          description: "a relative path, the name of a package, or { name, policies }",
        },
      },
      asOf: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$", description: "a version of secpolicy, such as 0.1.0" },
    },
    "an object of settings of secpolicy",
  ),
};
