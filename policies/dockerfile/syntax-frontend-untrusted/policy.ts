import { definePolicy, type ImageReference, parseImageReference } from "@secpolicy/core";

const NONE: readonly string[] = [];

export default definePolicy({
  on: "dockerfile.file",
  meta: {
    title: "Build is run by somebody else's program",
    severity: "medium",
    severityReason:
      "The program may well be good; whoever controls its name controls everything that is built with it.",
    presets: ["recommended"],
    remediation: "Write `# syntax=docker/dockerfile:1`, or pin the program that you trust with its digest.",
    references: [
      "https://docs.docker.com/build/buildkit/frontend/",
      "https://docs.docker.com/reference/dockerfile/#syntax",
    ],
    frameworks: ["owasp-docker:rule-13"],
    aliases: [],
    since: "0.1.0",
  },
  options: {
    frontends: {
      type: "strings",
      default: NONE,
      description: "Names of other frontends that may be used without a digest, such as `ghcr.io/acme/frontend`.",
    },
  },
  *check({ directives }, { options: { frontends } }) {
    const syntax = directives.find(({ name }) => name === "syntax")?.value;
    const image = syntax && parseImageReference(syntax.value);
    if (syntax === undefined || image === undefined || image.digest !== undefined) return;
    const name = nameOf(image);
    if (OWN.test(name) || frontends.includes(name)) return;
    yield {
      at: syntax,
      message: `The build is run by ${name}, which is not Docker's own frontend and has no digest, so whoever controls that name controls what is built.`,
    };
  },
});

/** Docker's own, under its name or that of a mirror of Docker Hub. */
const OWN = /(?:^|\/)docker\/dockerfile(?:-upstream)?$/;

function nameOf({ registry, path }: ImageReference): string {
  return registry === undefined ? path : `${registry}/${path}`;
}
