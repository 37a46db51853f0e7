import { type DockerfileCopySource, definePolicy, type Fix, replace } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD"],
  meta: {
    title: "ADD where COPY would do",
    severity: "low",
    severityReason:
      "Both do the same with these sources; only ADD would also unpack or fetch others that take their place.",
    presets: ["strict", "cis-docker"],
    remediation: "Write COPY for files and folders of the build context; keep ADD for archives and URLs.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#add-or-copy",
      "https://docs.docker.com/reference/dockerfile/#add",
    ],
    frameworks: ["cis-docker:4.9"],
    aliases: [
      "hadolint:DL3020",
      "trivy:DS-0005",
      "checkov:CKV_DOCKER_4",
      "kics:add_instead_of_copy",
      "sonar:S7029",
      "dockle:CIS-DI-0009",
    ],
    since: "0.1.0",
  },
  *check({ keywordAt, copy, flags }) {
    if (copy === undefined || flags.some(({ name }) => ADD_ONLY.has(name))) return;
    const { sources } = copy;
    if (!sources.every(isPlain)) return;
    const isSafe = sources.every(isSurelyNoArchive);
    const text = keywordAt.source.text.slice(...keywordAt.range) === "add" ? "copy" : "COPY";
    const fix: Fix = { title: "Write COPY", safe: isSafe, edits: [replace(keywordAt, text)] };
    yield {
      at: keywordAt,
      message:
        "ADD takes plain files here, as COPY does, and would also unpack an archive or fetch a URL in their place.",
      fix,
    };
  },
});

/** Flags that COPY does not have. */
const ADD_ONLY: ReadonlySet<string> = new Set(["checksum", "keep-git-dir", "unpack"]);

/** What Docker unpacks, and packed single files that may be such archives. */
const ARCHIVE = /\.(?:tar|tgz|tbz2?|tb2|txz|tzst|tlz|taz|gz|bz2|xz|zst|lzma|z)$/i;

function textOfPath({ path }: DockerfileCopySource): string {
  return path.known ? path.value : path.raw.replace(/["']$/, "");
}

/** A file or folder whose name does not end like an archive's, or in a way that only the build knows. */
function isPlain(source: DockerfileCopySource): boolean {
  if (source.kind === "heredoc") return true;
  return source.kind === "path" && !ARCHIVE.test(textOfPath(source)) && !/[*?\]}]$|\$\w+$/.test(textOfPath(source));
}

/** Docker looks at the content: a name without an ending may be that of an archive. */
function isSurelyNoArchive(source: DockerfileCopySource): boolean {
  return source.kind === "heredoc" || /(?:^|\/)\.{0,2}\/?$|\/$|[^/.]\.[a-z][a-z0-9]{0,9}$/i.test(textOfPath(source));
}
