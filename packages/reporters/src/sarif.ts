/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import type { Diagnostic, Failure, Report } from "@secpolicy/core";
import { coverageSentence } from "./coverage.ts";
import { JsonList, JsonObject, jsonDocument, mapped } from "./pieces.ts";
import type { Look, Reporter } from "./reporter.ts";
import { descriptorOf, type ReportingDescriptor } from "./sarif/descriptor.ts";
import { failureLocation, type Location, ROOT } from "./sarif/location.ts";
import { type Message, messageOf } from "./sarif/message.ts";
import { resultOf } from "./sarif/result.ts";
import { shown, sortedWorstFirst } from "./shown.ts";

/** GitHub refuses a file with more results. */
const MOST_RESULTS = 25_000;

interface Notification {
  readonly level: "error" | "warning" | "note";
  readonly message: Message;
  readonly locations?: readonly Location[];
}

export const sarif: Reporter = function* (report, look) {
  const all = sortedWorstFirst(shown(report, look));
  const kept = all.slice(0, MOST_RESULTS);
  const rules = descriptors(kept, report, look);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run = new JsonObject({
    tool: { driver: { name: "secpolicy", version: look.version, semanticVersion: look.version, rules } },
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
    columnKind: "utf16CodeUnits",
    invocations: [invocation(report, all.length - kept.length, look)],
    results: new JsonList(mapped(kept, (one) => resultOf(one, indexes.get(one.policy) ?? -1, look.prefix))),
  });
  const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
  yield* jsonDocument(new JsonObject({ $schema, version: "2.1.0", runs: new JsonList([run]) }));
};

/** One for each policy with results. They come worst first, so the first severity of a policy is its worst. */
function descriptors(diagnostics: readonly Diagnostic[], report: Report, look: Look): ReportingDescriptor[] {
  const found = new Map<string, ReportingDescriptor>();
  for (const { policy, severity } of diagnostics) {
    if (found.has(policy)) continue;
    found.set(policy, descriptorOf(policy, report.policies.get(policy), severity, look.pages.get(policy)));
  }
  return [...found.values()];
}

function invocation(report: Report, leftOut: number, { prefix }: Look): object {
  const { status, reason } = report.verdict;
  const notifications: Notification[] = report.failures.map((failure) => failureNotification(failure, prefix));
  if (leftOut > 0) notifications.push({ level: "warning", message: messageOf(leftOutText(leftOut)) });
  notifications.push({ level: "note", message: messageOf(coverageSentence(report)) });
  return {
    executionSuccessful: report.failures.length === 0,
    exitCode: status,
    exitCodeDescription: reason,
    toolExecutionNotifications: notifications,
  };
}

function leftOutText(number: number): string {
  return `${number} results are left out, the least severe ones: a file may hold ${MOST_RESULTS}.`;
}

function failureNotification(failure: Failure, prefix: string): Notification {
  return { level: "error", message: messageOf(failure.message), locations: [failureLocation(failure, prefix)] };
}
