import { type DockerfileCopySource, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD"],
  meta: {
    title: "Download without a checksum",
    severity: "medium",
    severityReason: "TLS says which host the file comes from, not that it is the file that somebody looked at.",
    presets: ["strict", "cis-docker"],
    remediation:
      "Give the checksum with `ADD --checksum=sha256:…`; for a repository name the commit: `repository.git#<commit>`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#add---checksum",
      "https://docs.docker.com/reference/dockerfile/#adding-files-from-a-git-repository",
    ],
    frameworks: ["cis-docker:4.11", "cis-docker:4.12"],
    aliases: ["kics:curl_or_wget_instead_of_add", "semgrep:prefer-copy-over-add"],
    since: "0.1.0",
  },
  *check({ copy, flags }) {
    if (copy === undefined || flags.some(({ name }) => name === "checksum")) return;
    for (const source of copy.sources) {
      const fact = factAbout(source);
      if (fact !== undefined) yield { at: source, message: `ADD takes ${fact}.` };
    }
  },
});

function factAbout({ kind, path }: DockerfileCopySource): string | undefined {
  const text = path.known ? path.value : path.raw;
  if (kind === "url") {
    return /^["']?http:/i.test(text)
      ? "a file over plain http and without a checksum, so anybody on the way can put another one in its place"
      : "a file without a checksum, so whatever lies at that address on the day of the build gets into the image";
  }
  return kind === "git" && !isCommit(text, path.known)
    ? "what a branch or tag of a repository points to on the day of the build"
    : undefined;
}

/** A commit in full, or a part that only the build knows. */
function isCommit(url: string, isKnown: boolean): boolean {
  const reference = /[#?](.*)$/.exec(url)?.[1];
  if (reference === undefined) return false;
  return !isKnown || /(?:^|[=&])(?:[0-9a-f]{40}|[0-9a-f]{64})(?=$|[:&])/i.test(reference);
}
