import { type ImageReference, parseImageReference, repositoryOf } from "../image.ts";
import type { Located } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import { knownImage } from "./known-images.ts";
import type { ComposeImage } from "./model.ts";
import { isOwnImage, type ReadText } from "./own-image.ts";
import { type Scope, textAt, valueIn } from "./scope.ts";
import { knownStart, type Text, valueOfText } from "./text.ts";

/** What builds images: the services that name them, and Dockerfiles beside compose files. */
export interface BuiltImages {
  readonly names: ReadonlySet<string>;
  readonly readText: ReadText;
}

export function readImage(service: YamlMap, scope: Scope, built: BuiltImages): ComposeImage | undefined {
  const written = textAt(service, "image", scope);
  if (written === undefined) return undefined;
  const text = valueOfText(written);
  const reference = text.known ? parseImageReference(text.value) : undefined;
  const named = reference ?? referenceBeforeTag(written);
  const repository = named === undefined ? undefined : repositoryOf(named);
  return {
    source: text.source,
    range: text.range,
    text,
    reference,
    repository,
    isBuilt: valueIn(service, "build") !== undefined || (reference !== undefined && isBuilt(reference, text, built)),
    known: repository === undefined ? undefined : knownImage(repository),
  };
}

/** An image with a version is one that was published, whoever has built it. */
function isBuilt(reference: ImageReference, { source }: Located, { names, readText }: BuiltImages): boolean {
  if (names.has(reference.text)) return true;
  const isFloating = reference.digest === undefined && (reference.tag ?? "latest") === "latest";
  return isFloating && isOwnImage(reference, source.path, readText);
}

/** `registry/team/app:${TAG}` names the image although its tag is not known. */
function referenceBeforeTag(text: Text): ImageReference | undefined {
  const unknown = text.pieces.find(({ value }) => value === undefined);
  // What follows a colon is a port when a path follows: `localhost:${PORT}/app`.
  if (unknown === undefined || text.scalar.text.includes("/", unknown.start)) return undefined;
  const start = knownStart(text);
  const lastPart = start.slice(start.lastIndexOf("/") + 1);
  const end = lastPart.search(/[:@]/);
  return end === -1 ? undefined : parseImageReference(start.slice(0, start.length - lastPart.length + end));
}
