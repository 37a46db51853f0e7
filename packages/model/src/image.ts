/** Image references as the distribution project's grammar has them: `[registry/]path[:tag][@digest]`. */

export interface ImageReference {
  /** The reference as written. */
  readonly text: string;
  /** `docker.io`, `ghcr.io`, `localhost:5000`; absent when the reference names none. */
  readonly registry?: string;
  /** Path without registry, tag and digest, as written: `node`, `library/node`, `team/app`. */
  readonly path: string;
  readonly tag?: string;
  /** `sha256:` and 64 hexadecimal digits; a malformed digest is kept here too and `digestValid` says so. */
  readonly digest?: string;
  readonly digestValid: boolean;
}

const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,}$/i;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const PATH = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/i;
const TAG = /^\w[\w.-]{0,127}$/;

/** A name in capitals alone, such as `BASEIMAGE`: registries have none, and whoever builds replaces it before. */
const STAND_IN = /^[A-Z][A-Z\d_]*$/;

/** The first part is a registry when it has a dot or a port or is `localhost`: the rule of `docker pull`. */
function isRegistry(part: string): boolean {
  return part.includes(".") || part.includes(":") || part === "localhost";
}

/** Parses a reference; nothing when the text is not one (a variable left in it, or a word that stands for one). */
export function parseImageReference(text: string): ImageReference | undefined {
  const at = text.indexOf("@");
  const digest = at === -1 ? undefined : text.slice(at + 1);
  let rest = at === -1 ? text : text.slice(0, at);
  let registry: string | undefined;
  const slash = rest.indexOf("/");
  if (slash !== -1 && isRegistry(rest.slice(0, slash))) {
    registry = rest.slice(0, slash);
    rest = rest.slice(slash + 1);
  }
  const colon = rest.indexOf(":");
  const tag = colon === -1 ? undefined : rest.slice(colon + 1);
  const path = colon === -1 ? rest : rest.slice(0, colon);
  if (STAND_IN.test(text) || !PATH.test(path) || (tag !== undefined && !TAG.test(tag))) return undefined;
  if (digest !== undefined && !DIGEST.test(digest) && !digest.startsWith("sha256:")) return undefined;
  return {
    text,
    path,
    digestValid:
      digest !== undefined && (SHA256.test(digest) || (!digest.startsWith("sha256:") && DIGEST.test(digest))),
    ...(registry === undefined ? {} : { registry }),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The name under which registries know the image: `docker.io/library/node`, without tag and digest. */
export function repositoryOf(reference: ImageReference): string {
  const registry = reference.registry ?? "docker.io";
  const isHub = registry === "docker.io" || registry === "index.docker.io";
  const path = isHub && !reference.path.includes("/") ? `library/${reference.path}` : reference.path;
  return `${isHub ? "docker.io" : registry}/${path}`;
}

/** Mirrors of Docker's official images, and Docker's own names for one architecture of them. */
const MIRRORS =
  /^(?:(?:public\.ecr\.aws\/docker|mirror\.gcr\.io)\/library|docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x))\//;

/** The image's name without tag and digest; of mirrors of official images the official name. */
export function canonicalNameOf(reference: ImageReference): string {
  return repositoryOf(reference).replace(MIRRORS, "docker.io/library/");
}

/**
 * Does an image come from one of the registries? Each is a registry or a path in one: `docker.io`, `ghcr.io/acme`,
 * `docker.io/library`; a star stands for any part of a name: `*.example.com`.
 */
export function isFromRegistry(reference: ImageReference, registries: readonly string[]): boolean {
  const name = `${repositoryOf(reference)}/`;
  return registries.some((registry) => registryPattern(registry).test(name));
}

function registryPattern(registry: string): RegExp {
  const literal = registry.replace(/\/+$/, "").replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", "[^/]*")}/`);
}

/** What messages call the registry of an image. */
export function registryLabel(reference: ImageReference): string {
  const [registry = ""] = repositoryOf(reference).split("/", 1);
  return registry === "docker.io" && reference.registry === undefined ? "docker.io (Docker Hub)" : registry;
}
