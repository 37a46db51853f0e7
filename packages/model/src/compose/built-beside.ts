/** Images that the Dockerfile beside a compose file is for. */
import { type ImageReference, repositoryOf } from "../image.ts";
import { knownImage } from "./known-images.ts";
import { folderOf } from "./path.ts";

/** The text of a file, by its path from the project's root. */
export type ReadText = (path: string) => string | undefined;

/**
 * Is the image of this name built beside the file that runs it? `acme/relay` is what the Dockerfile in a folder `relay`
 * makes, and `acme/relay-arm` that in `relay/arm`, unless it only adds to an image of this very name.
 */
export function isBuiltBeside(reference: ImageReference, composeFile: string, readText: ReadText): boolean {
  const repository = repositoryOf(reference);
  const name = repository.slice(repository.lastIndexOf("/") + 1);
  // Nobody but their publishers builds these under their own names.
  if (repository.startsWith("docker.io/library/") || knownImage(repository) !== undefined) return false;
  const folder = folderOf(composeFile);
  const [last = "", above = ""] = folder.split("/").reverse();
  const isNamedSo = last !== "" && (name === last || name === `${above}-${last}`);
  const dockerfile = readText(
    isNamedSo ? `${folder}/Dockerfile` : `${folder === "" ? "" : `${folder}/`}${name}/Dockerfile`,
  );
  return dockerfile !== undefined && !isBasedOn(dockerfile, reference.path);
}

function isBasedOn(dockerfile: string, path: string): boolean {
  return [...dockerfile.matchAll(/^\s*FROM\s+(?:--\S+\s+)*([^\s:@]+)/gim)].some(([, base = ""]) => base.endsWith(path));
}
