/** The end of a report for people: what was found, what was looked at and what was not. */
import { type Report, severities } from "@secpolicy/core";
import type { ChalkInstance } from "chalk";
import { checkedInPart, checkedKinds, findingCount, reasons } from "./coverage.ts";
import { severityPaint } from "./paint.ts";
import type { Look } from "./reporter.ts";
import { reported } from "./shown.ts";
import { count } from "./words.ts";

type Row = readonly [name: string, text: string];

export function summaryLines(report: Report, look: Look, paint: ChalkInstance): string[] {
  const rows = coverageRows(report, look);
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return [...headLines(report, paint), ...rows.map(([name, text]) => `  ${paint.dim(name.padEnd(width))}  ${text}`)];
}

function headLines(report: Report, paint: ChalkInstance): string[] {
  const { summary, failures } = report;
  if (findingCount(summary) > 0) return [countsLine(report, paint), ...hintLines(report)];
  if (summary.checked === 0) return [paint.bold.yellow("Nothing was checked.")];
  if (failures.length > 0) return [paint.bold("No findings in what could be judged.")];
  return [`${paint.bold.green(`No findings in ${count(summary.checked, "checked file")}`)}: ${checkedKinds(report)}.`];
}

function countsLine({ summary }: Report, paint: ChalkInstance): string {
  const found = severities.filter((severity) => summary[severity] > 0);
  const words = found.map((severity) => severityPaint(paint, severity)(`${summary[severity]} ${severity}`));
  return `${paint.bold(count(findingCount(summary), "finding"))}: ${words.join(", ")}.`;
}

function hintLines(report: Report): string[] {
  const diagnostics = reported(report);
  const safe = diagnostics.filter(({ fix }) => fix?.safe === true).length;
  const unsafe = diagnostics.filter(({ fix }) => fix?.safe === false).length;
  const commands: string[] = [];
  if (safe > 0) commands.push(`\`secpolicy fix\` can mend ${safe}`);
  if (unsafe > 0)
    commands.push(`\`secpolicy fix --unsafe\` can mend ${unsafe}${safe > 0 ? " more" : ""}, to be reviewed`);
  commands.push("`secpolicy explain <policy>` tells why");
  return [`${commands.join("; ")}.`];
}

function coverageRows(report: Report, { showSuppressed }: Look): readonly Row[] {
  const { checked, recognised, skipped, failed, other, suppressed, baselined } = report.summary;
  const hint = showSuppressed ? "" : " (`--show-suppressed` lists them)";
  const saidAbove = findingCount(report.summary) === 0 && report.failures.length === 0;
  const rows: Row[] = [];
  if (checked > 0 && !saidAbove) rows.push(["checked", `${count(checked, "file")}: ${checkedKinds(report)}`]);
  const inPart = checkedInPart(report);
  if (inPart > 0) rows.push(["in part", `${count(inPart, "file")}: ${reasons(report, "checked")}`]);
  if (failed > 0) rows.push(["not judged", `${count(failed, "file")}, wholly or in part: see above`]);
  if (recognised > 0) rows.push(["recognised", `${count(recognised, "file")}: ${reasons(report, "recognised")}`]);
  if (skipped > 0) rows.push(["skipped", `${count(skipped, "file")}: ${reasons(report, "skipped")}`]);
  if (other > 0) rows.push(["other", `${count(other, "file")} of no known type`]);
  if (suppressed > 0) rows.push(["suppressed", `${count(suppressed, "finding")}${hint}`]);
  if (baselined > 0) rows.push(["baselined", `${count(baselined, "finding")}${hint}`]);
  return rows;
}
