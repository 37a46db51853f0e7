import { type DockerfileReference, definePolicy, type ImageReference } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image reference that is none",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Write `[registry/]name[:tag][@sha256:digest]`, with a name in lower case.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#from",
      "https://github.com/distribution/reference/blob/main/reference.go",
    ],
    frameworks: [],
    aliases: ["dockerfile-utils:INVALID_REFERENCE_FORMAT"],
    since: "0.1.0",
  },
  *check({ references }) {
    for (const reference of references) {
      const fact = faultOf(reference);
      if (fact === undefined) continue;
      yield {
        at: reference,
        message: `${fact}: the image does not build.`,
        related: reference.args.map((at) => ({ at, label: "sets the image" })),
      };
    }
  },
});

/** Marks that other programs replace before the builder sees the file. */
const PLACEHOLDER = /[{}<>%@]{2}|^<.*>$|^[@%].*[@%]$|^[A-Z][A-Z0-9_]*$/;

function faultOf({ reference, image, stage, isScratch, instruction }: DockerfileReference): string | undefined {
  if (!reference.known || stage !== undefined || isScratch || PLACEHOLDER.test(reference.value)) return undefined;
  const { value } = reference;
  // A number after --from is never an image. What is empty, FROM with defaults only, is said elsewhere.
  if (value === "" || (instruction.keyword !== "FROM" && /^\d+$/.test(value))) return undefined;
  if (image === undefined) return `"${value}" is no image reference${hintFor(value)}`;
  return faultOfImage(image);
}

function hintFor(text: string): string {
  if (/^[a-z]+:\/\//i.test(text)) return ", which has no scheme in front";
  if (/[:@]$/.test(text)) return ", for nothing follows its last sign";
  return /[$"'`\\ ]/.test(text) ? ", for it holds a sign that none may have" : "";
}

function faultOfImage({ text, path, registry, digest, digestValid }: ImageReference): string | undefined {
  if (digest !== undefined && !digestValid) return `The digest of "${text}" is not sha256: and 64 hexadecimal digits`;
  if (!/[A-Z]/.test(path)) return undefined;
  const [first = "", ...others] = path.split("/");
  const isTakenForRegistry = registry === undefined && others.length > 0 && /[A-Z]/.test(first);
  if (isTakenForRegistry && !/[A-Z]/.test(others.join("/"))) {
    return `"${first}" in "${text}" is taken for the name of a registry, because names of images have no capitals`;
  }
  return `"${text}" has capitals in its name, which no image may have`;
}
