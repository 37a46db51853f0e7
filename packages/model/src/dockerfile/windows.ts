/** Knowledge, not logic: which base images are of Windows. */
import { type ImageReference, repositoryOf } from "../image.ts";
import type { Ternary } from "../ternary.ts";
import { userOfBaseImage } from "./base-images.ts";
import type { DockerfileFrom } from "./model.ts";

/** https://mcr.microsoft.com/catalog: Windows itself, and what exists for it alone. */
const WINDOWS_REPOSITORY = /^mcr\.microsoft\.com\/(?:windows(?:$|\/)|dotnet\/framework\/)/;

/** Variants of images that exist for both systems: `node:…-windowsservercore`, `dotnet/sdk:8.0-nanoserver-ltsc2022`. */
const WINDOWS_TAG = /(?:^|-)(?:windowsservercore|nanoserver)(?:-|$)/;

/** Does the stage start from Windows? Not decided for images that nobody knows. */
export function isWindowsBase({ image, instruction }: DockerfileFrom): Ternary {
  const platform = instruction.flags.find(({ name }) => name === "platform")?.value;
  if (platform?.known === true) return /^windows(?:\(|\/|$)/i.test(platform.value);
  return image === undefined ? undefined : isWindowsImage(image);
}

function isWindowsImage(image: ImageReference): Ternary {
  if (WINDOWS_REPOSITORY.test(repositoryOf(image)) || WINDOWS_TAG.test(image.tag ?? "")) return true;
  // The table has users of Linux images and of Windows'; the latter were caught above.
  return userOfBaseImage(image) === undefined ? undefined : false;
}
