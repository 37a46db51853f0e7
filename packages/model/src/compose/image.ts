import { type ImageReference, parseImageReference, repositoryOf } from "../image.ts";
import type { YamlMap } from "../yaml/node.ts";
import { knownImage } from "./known-images.ts";
import type { ComposeImage } from "./model.ts";
import { type Scope, textAt, valueIn } from "./scope.ts";
import { knownStart, type Text, valueOfText } from "./text.ts";

export function readImage(service: YamlMap, scope: Scope, built: ReadonlySet<string>): ComposeImage | undefined {
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
    isBuilt: valueIn(service, "build") !== undefined || (text.known && built.has(text.value)),
    known: repository === undefined ? undefined : knownImage(repository),
  };
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
