/** Images of the very project that the compose file belongs to: "latest" is then what its own authors released. */
import { type ImageReference, repositoryOf } from "../image.ts";
import { knownImage } from "./known-images.ts";
import { folderOf } from "./path.ts";

/** What owners on a registry put behind their project's name. */
const OWNER_ENDINGS = new Set(["", "ai", "app", "hq", "io", "labs", "org"]);

/** The text of a file, by its path from the project's root. */
export type ReadText = (path: string) => string | undefined;

/** Do files of the project show that it makes the image? `composeFile` is the path of the file that runs it. */
export function isOwnImage(reference: ImageReference, composeFile: string, readText: ReadText): boolean {
  const repository = repositoryOf(reference);
  // Nobody but their publishers makes these under their own names.
  if (repository.startsWith("docker.io/library/") || knownImage(repository) !== undefined) return false;
  const [name = "", owner = ""] = repository.split("/").reverse();
  const folder = folderOf(composeFile);
  if (isBuiltBeside(name, folder, reference.path, readText)) return true;
  const folders = folder === "" ? [folder] : [folder, ""];
  return (
    folders.some((one) => isNamedSo(readText(within(one, "package.json")), name, owner)) ||
    isLabelled(reference, readText)
  );
}

/**
 * `acme/relay` is what the Dockerfile in a folder `relay` makes, and `acme/relay-arm` that in `relay/arm`, unless it only
 * adds to an image of this very name.
 */
function isBuiltBeside(name: string, folder: string, path: string, readText: ReadText): boolean {
  const [last = "", above = ""] = folder.split("/").reverse();
  const isFolder = last !== "" && (name === last || name === `${above}-${last}`);
  // Compose itself names the image of the service `web` so: `shop_web`, `shop-web`.
  const service = /[-_]([^-_]+)$/.exec(name)?.[1] ?? name;
  const paths = isFolder ? ["Dockerfile"] : [`${name}/Dockerfile`, `${service}/Dockerfile`];
  return paths.some((one) => {
    const dockerfile = readText(within(folder, one));
    return dockerfile !== undefined && !isBasedOn(dockerfile, path);
  });
}

function within(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}

function isBasedOn(dockerfile: string, path: string): boolean {
  return [...dockerfile.matchAll(/^\s*FROM\s+(?:--\S+\s+)*([^\s:@]+)/gim)].some(([, base = ""]) => base.endsWith(path));
}

/**
 * The package `relay` makes `acme/relay`, `relayhq/relay-web` and what `relay` and `relayhq` own; `@acme/root` makes what
 * `acme` owns, and so does a workspace with a package `@acme/ui`.
 */
function isNamedSo(packageFile: string | undefined, name: string, owner: string): boolean {
  if (packageFile === undefined) return false;
  const [, scope, own] = /^\s*"name"\s*:\s*"(?:@([^/"]+)\/)?([^"]+)"/m.exec(packageFile) ?? [];
  if (own === undefined) return false;
  if (name === own || owner === scope || (name.startsWith(`${own}-`) && owner.startsWith(own))) return true;
  const isOwner = owner.startsWith(own) && OWNER_ENDINGS.has(owner.slice(own.length));
  return isOwner || workspaceScopes(packageFile).has(owner);
}

function workspaceScopes(packageFile: string): ReadonlySet<string> {
  const packages = packageFile.matchAll(/"@([^/"]+)\/[^"]+"\s*:\s*"workspace:/g);
  return new Set([...packages].map(([, scope = ""]) => scope));
}

/** <https://specs.opencontainers.org/image-spec/annotations/>: the Dockerfile says which repository its image is of. */
function isLabelled({ path }: ImageReference, readText: ReadText): boolean {
  const dockerfile = readText("Dockerfile");
  const [, source = ""] =
    /org\.opencontainers\.image\.source="?https?:\/\/[^/\s"]+\/([^\s"]+)/.exec(dockerfile ?? "") ?? [];
  return source.replace(/(?:\.git)?\/?$/, "").toLowerCase() === path;
}
