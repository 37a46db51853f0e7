/** Which ignore file is in force. The build context itself is named on the command line, so it is only known at times. */
import type { ParseInput } from "../document.ts";
import type { Source } from "../source.ts";
import { readIgnoreFile } from "./ignore-file.ts";
import type { DockerfileIgnoring } from "./model.ts";

/** Podman's name for the same file; Docker doesn't read it. */
const NAMES = [".dockerignore", ".containerignore"];

/** Cheap, and false of files to which no ignore file matters. */
const TAKES_FILES = /^[ \t]*(?:ONBUILD[ \t]+)?(?:COPY|ADD)\b/im;

/**
 * `Dockerfile.dockerignore` always counts. A `.dockerignore` counts when it lies beside the Dockerfile and no folder above
 * has another one: then the context is almost certainly that folder. When there is none from the Dockerfile's folder up to
 * the root, none is in force, whichever of these folders is the context.
 */
export function ignoringOf({ source, read }: ParseInput): DockerfileIgnoring {
  if (!TAKES_FILES.test(source.text)) return { ignoreFile: undefined, hasIgnoreFile: undefined };
  const own = read(`${source.path}.dockerignore`);
  if (own !== undefined) return inForce(own);
  const folders = foldersUpFrom(source.path);
  const found: Source[] = [];
  for (const folder of folders) {
    for (const name of NAMES) {
      const file = read(`${folder}${name}`);
      if (file !== undefined) found.push(file);
    }
  }
  const [only, another] = found;
  if (only === undefined) return { ignoreFile: undefined, hasIgnoreFile: false };
  if (another === undefined && only.path === `${folders[0]}.dockerignore`) return inForce(only);
  return { ignoreFile: undefined, hasIgnoreFile: undefined };
}

function inForce(file: Source): DockerfileIgnoring {
  return { ignoreFile: readIgnoreFile(file), hasIgnoreFile: true };
}

/** The folder of a path, then those around it up to the root, each with a slash at its end; the root is empty. */
function foldersUpFrom(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  const folders: string[] = [];
  for (let length = parts.length; length >= 0; length--) {
    folders.push(
      parts
        .slice(0, length)
        .map((part) => `${part}/`)
        .join(""),
    );
  }
  return folders;
}
