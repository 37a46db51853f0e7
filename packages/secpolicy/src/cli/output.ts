/** `--format NAME[=FILE]`: where a report goes, and in which form. */
import { resolve } from "node:path";
import { didYouMean, type Report } from "@secpolicy/core";
import { writeFileSafely } from "@secpolicy/project";
import { type Format, formats, inBatches, isFormat, type Look, loadReporter } from "@secpolicy/reporters/load";
import { type Screen, UsageError } from "./terminal.ts";

export interface Output {
  readonly format: Format;
  /** Absent for standard output. */
  readonly file: string | undefined;
}

/** Formats that a person reads: they say themselves what the run amounts to. */
const spoken: ReadonlySet<Format> = new Set<Format>(["pretty", "stylish", "github"]);

export function parseOutput(text: string): Output {
  const equals = text.indexOf("=");
  const format = equals === -1 ? text : text.slice(0, equals);
  const file = equals === -1 ? undefined : text.slice(equals + 1);
  if (!isFormat(format)) {
    throw new UsageError(
      `No format is called "${format}".${didYouMean(format, formats)} Formats: ${formats.join(", ")}.`,
    );
  }
  if (file === "") throw new UsageError(`--format ${text} names no file behind the equals sign.`);
  return { format, file };
}

/** Two reports in one place would spoil each other. */
export function checkOutputs(outputs: readonly Output[]): void {
  const files = outputs.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new UsageError(`Two formats go to "${twice}": give each a file of its own.`);
  const toStdout = outputs.filter(({ file }) => file === undefined);
  if (toStdout.length < 2) return;
  const names = toStdout.map(({ format }) => format).join(" and ");
  throw new UsageError(
    `Only one format can go to standard output, not ${names}: give the others a file, as in --format sarif=out.sarif.`,
  );
}

export async function writeReport(
  report: Report,
  outputs: readonly Output[],
  look: Look,
  terminal: Screen,
): Promise<void> {
  for (const { format, file } of outputs) {
    const render = await loadReporter(format);
    if (file === undefined) await terminal.printAll(render(report, look));
    else writeFileSafely(resolve(terminal.cwd, file), inBatches(render(report, { ...look, colour: false })), file);
  }
  const isSpoken = outputs.some(({ format, file }) => file === undefined && spoken.has(format));
  if (!isSpoken && (report.verdict.status !== 0 || !look.quiet)) terminal.err(`secpolicy: ${closingLine(report)}\n`);
}

function closingLine({ summary, verdict }: Report): string {
  const { checked, recognised, skipped, failed, other } = summary;
  const counts = `${checked} checked, ${recognised} recognised, ${skipped} skipped, ${failed} failed, ${other} other files`;
  return verdict.status === 0
    ? `${counts}; ${verdict.reason}`
    : `${counts}. Exit status ${verdict.status}: ${verdict.reason}`;
}

/** Formats whose results carry documentation pages. */
export function needsPages(outputs: readonly Output[]): boolean {
  return outputs.some(({ format }) => format === "sarif");
}
