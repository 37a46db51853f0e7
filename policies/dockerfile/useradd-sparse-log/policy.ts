import { definePolicy, findOption, hasOption, knownValue, optionsOf, replace } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: ["useradd"],
  meta: {
    title: "Large user number fills a log with holes",
    severity: "low",
    severityReason: "The image gets larger, up to what the disk can hold, but nothing in it is wrong.",
    presets: ["strict"],
    remediation: "Add `--no-log-init`, or choose a number below 100000.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#user",
      "https://github.com/golang/go/issues/13548",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3046"],
    since: "0.1.0",
  },
  *check({ name, command, instruction: { source } }) {
    if (name === undefined) return;
    const options = optionsOf(command);
    const value = findOption(options, "-u", "--uid")?.value;
    const number = Number(knownValue(value));
    if (value === undefined || !(number >= LARGE)) return;
    if (hasOption(options, "-l", "--no-log-init") !== false) return;
    const end = name.range[1];
    const isItem = source.text[end - 1] === '"';
    yield {
      at: value,
      message: `useradd makes room in /var/log/lastlog for all numbers up to ${number}, which the layer stores as ${sizeOf(number)} of zeros.`,
      fix: {
        title: "Add --no-log-init",
        safe: true,
        edits: [replace({ source, range: [end, end] }, isItem ? ', "--no-log-init"' : " --no-log-init")],
      },
    };
  },
});

/** A few megabytes; lower numbers are no matter. */
const LARGE = 100_000;

/** An entry of lastlog(8) has 292 bytes. */
function sizeOf(number: number): string {
  const megabytes = Math.round((number * 292) / 1_000_000);
  return megabytes < 1000 ? `${megabytes} MB` : `${Math.round(megabytes / 1000)} GB`;
}
