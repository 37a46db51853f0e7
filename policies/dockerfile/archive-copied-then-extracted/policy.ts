import {
  type DockerfileInstruction,
  definePolicy,
  type Finding,
  fileName,
  findOption,
  hasOption,
  knownValue,
  type Located,
  optionsOf,
  type ShellCommand,
  type ShellWord,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Archive stays in the image beside what was in it",
    severity: "low",
    severityReason: "The image gets larger by the archive, but nothing in it is wrong.",
    presets: ["strict"],
    remediation: "Use ADD, which unpacks a local archive, or give it to the RUN by `--mount=type=bind`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives",
      "https://docs.docker.com/build/building/best-practices/#add-or-copy",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3010"],
    since: "0.1.0",
  },
  *check({ instructions, isShipped }) {
    if (!isShipped) return;
    const archives = new Map<string, Located>();
    for (const instruction of instructions) {
      if (instruction.keyword === "COPY") addArchives(archives, instruction);
      else if (instruction.keyword === "RUN" && archives.size > 0) yield* extractions(archives, instruction);
    }
  },
});

/** What ADD unpacks. */
const ARCHIVE = /\.(?:tar(?:\.(?:gz|bz2|xz|zst))?|tgz|tbz2?|txz)$/;

function addArchives(archives: Map<string, Located>, { copy }: DockerfileInstruction): void {
  if (copy === undefined || copy.from !== undefined) return;
  for (const { path, kind, source, range } of copy.sources) {
    if (kind !== "path" || !path.known || !ARCHIVE.test(path.value) || /[*?[]/.test(path.value)) continue;
    archives.set(fileName(path.value), { source, range });
  }
}

const VERIFIES = /^(?:(?:sha\d+|md5|b2)sum|shasum|gpgv?|cosign|openssl)$/;

function* extractions(archives: Map<string, Located>, { script }: DockerfileInstruction): Generator<Finding> {
  const commands = script?.commands ?? [];
  // ADD unpacks what nobody has looked at.
  if (commands.some(({ name }) => VERIFIES.test(knownValue(name) ?? ""))) return;
  for (const command of commands) {
    const file = extractedBy(command);
    const name = file?.known === true ? fileName(file.value) : undefined;
    const at = name === undefined ? undefined : archives.get(name);
    if (file === undefined || name === undefined || at === undefined) continue;
    archives.delete(name);
    yield {
      at,
      message: `${name} is unpacked in a later step and stays in the layer of this one, so the image holds its content twice.`,
      related: [{ at: file, label: "is unpacked" }],
    };
  }
}

/** The archive of `tar -xzf a.tgz -C /x` and `tar xzf a.tgz`, unless it is unpacked as ADD can't do it. */
function extractedBy(command: ShellCommand): ShellWord | undefined {
  if (knownValue(command.name) !== "tar" || command.callsFunction) return undefined;
  const options = optionsOf(command);
  const [first, second, ...members] = options.operands;
  const isOldForm = first !== undefined && /^[a-zA-Z]*x[a-zA-Z]*$/.test(first.shape) && first.shape.includes("f");
  const [file, rest] = isOldForm ? [second, members] : [findOption(options, "-f", "--file")?.value, options.operands];
  const isExtraction = isOldForm || findOption(options, "-x", "--extract", "--get") !== undefined;
  if (!isExtraction || rest.length > 0) return undefined;
  const special = [
    "--strip-components",
    "--strip",
    "--exclude",
    "--transform",
    "--wildcards",
    "-T",
    "-O",
    "--to-stdout",
  ];
  return hasOption(options, ...special) === false ? file : undefined;
}
