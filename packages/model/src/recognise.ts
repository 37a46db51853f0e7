/** What kind of file a file is: by its name where the name decides, else by the keys at the top of its text. */
import type { Kind } from "./document.ts";
import { hasAnyTopLevel, hasTopLevel, type TopLevel, topLevels } from "./top-level.ts";

/** A kind that can be judged, or a known type of file that is left out for a reason. */
export type Recognition = Recognised | { readonly skipped: string };

export interface Recognised {
  readonly kind: Kind;
  /** Is it a template of a Helm chart? */
  readonly isTemplate?: boolean;
}

/**
 * What a name promises. `dockerfile`, `nextjs` and `template` are certain; `compose` needs a look at the text, and
 * `yaml` and `json` may be anything.
 */
export type Candidate = "dockerfile" | "compose" | "nextjs" | "yaml" | "json" | "template";

const TEMPLATE_SUFFIX = /\.(?:j2|jinja2?|tmpl|gotmpl|tpl|template|erb|ejs|mustache|hbs)$/;
const DOCKERFILE = /^(?:Dockerfile(?:\..+)?|dockerfile|.+\.[Dd]ockerfile|Containerfile.*)$/s;
const NOT_A_DOCKERFILE = /\.(?:dockerignore|containerignore|md)$/;
const NEXT_CONFIG = /^next\.config\.(?:js|mjs|cjs|ts|mts)$/;
const COMPOSE = /^(?:docker-)?compose.*\.ya?ml$/s;
const YAML = /\.ya?ml$/;
const KUSTOMIZATION = /^(?:kustomization\.ya?ml|Kustomization)$/;

/** Keys of which a compose file has at least one at its top. */
const COMPOSE_KEYS = ["services", "include", "networks", "volumes", "secrets", "configs"];

const MANIFEST_KEYS = ["apiVersion", "kind"];

/** Looks at the name alone; `undefined` for files that are no concern of ours. `path` uses `/`. */
export function candidateByName(path: string): Candidate | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (TEMPLATE_SUFFIX.test(name))
    return isTemplateOfKnownType(path.replace(TEMPLATE_SUFFIX, "")) ? "template" : undefined;
  if (DOCKERFILE.test(name) && !NOT_A_DOCKERFILE.test(name)) return "dockerfile";
  if (NEXT_CONFIG.test(name)) return "nextjs";
  // Workflows are named after what they build, and have `services` of their own.
  if (COMPOSE.test(name) && !path.split("/").includes(".github")) return "compose";
  if (YAML.test(name) || KUSTOMIZATION.test(name)) return "yaml";
  return name.endsWith(".json") ? "json" : undefined;
}

function isTemplateOfKnownType(path: string): boolean {
  const candidate = candidateByName(path);
  return candidate !== undefined && candidate !== "json";
}

/**
 * Tells what a file is; `undefined` for no known type.
 * @param path from the repository's root: folders on the way count, too (`.github`, a chart's `templates`).
 * @param exists whether there is a file at a path like `path`.
 */
export function recognise(
  path: string,
  text: string,
  exists: (path: string) => boolean = () => false,
): Recognition | undefined {
  const candidate = candidateByName(path);
  if (candidate === undefined) return undefined;
  if (candidate === "template") return { skipped: "unrendered template" };
  if (candidate === "dockerfile" || candidate === "nextjs") return { kind: candidate };
  // Without a hole, it is rendered as it stands.
  if (text.includes("{{") && isHelmTemplate(path, exists)) {
    const isManifest = mayBeManifest(text) && hasTopLevel(text, MANIFEST_KEYS);
    return isManifest ? { kind: "kubernetes", isTemplate: true } : { skipped: "unrendered Helm template" };
  }
  return (candidate === "compose" ? recogniseCompose(text) : undefined) ?? recogniseManifest(path, text);
}

/** By its role in a chart, never by its content: a stray `{{` must not hide a manifest. */
function isHelmTemplate(path: string, exists: (path: string) => boolean): boolean {
  const folders = path.split("/").slice(0, -1);
  for (const [index, folder] of folders.entries()) {
    if (folder === "templates" && exists([...folders.slice(0, index), "Chart.yaml"].join("/"))) return true;
  }
  return false;
}

function recogniseCompose(text: string): Recognition | undefined {
  if (hasAnyTopLevel(text, COMPOSE_KEYS)) return { kind: "compose" };
  const documents = topLevels(text);
  if (documents.some(isManifest)) return undefined;
  // Half-written files must not vanish: they fail as what their name says.
  if (documents.some(({ broken, shape }) => broken || shape === "scalar")) return { kind: "compose" };
  return { skipped: "named like a compose file, but without services, include, networks, volumes, secrets or configs" };
}

function recogniseManifest(path: string, text: string): Recognition | undefined {
  // A kustomization need not say what it is.
  if (KUSTOMIZATION.test(path.slice(path.lastIndexOf("/") + 1))) return { kind: "kubernetes" };
  return mayBeManifest(text) && hasTopLevel(text, MANIFEST_KEYS) ? { kind: "kubernetes" } : undefined;
}

/** Cheap, and true of few other files. */
function mayBeManifest(text: string): boolean {
  return text.includes("apiVersion") && text.includes("kind");
}

function isManifest({ keys }: TopLevel): boolean {
  return MANIFEST_KEYS.every((key) => keys.has(key));
}
