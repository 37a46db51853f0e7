import type { Diagnostic, RelatedPlace } from "@secpolicy/core";
import { type Level, levelOf } from "../level.ts";
import { fixOf, type SarifFix } from "./fix.ts";
import { type Location, location } from "./location.ts";
import { type Message, messageOf } from "./message.ts";

export interface Suppression {
  readonly kind: "inSource" | "external";
  readonly status: "accepted";
  readonly justification: string;
}

export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: { readonly "secpolicy/v1": string };
  readonly fixes?: readonly SarifFix[];
  /** None means that the result counts. */
  readonly suppressions?: readonly Suppression[];
  readonly properties: { readonly severity: string };
}

export function resultOf(diagnostic: Diagnostic, ruleIndex: number, prefix: string): Result {
  const { policy, severity, message, related, fingerprint, fix } = diagnostic;
  const suppression = suppressionOf(diagnostic);
  return {
    ruleId: policy,
    ruleIndex,
    level: levelOf(severity),
    message: messageOf(message),
    locations: [location(diagnostic, prefix)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((place, at) => relatedLocation(place, at, prefix)) }),
    partialFingerprints: { "secpolicy/v1": fingerprint },
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, prefix)] }),
    ...(suppression === undefined ? {} : { suppressions: [suppression] }),
    properties: { severity },
  };
}

function relatedLocation(place: RelatedPlace, index: number, prefix: string): Location {
  return { id: index + 1, message: messageOf(place.label), ...location(place, prefix) };
}

function suppressionOf({ status, reason, suppressedBy }: Diagnostic): Suppression | undefined {
  if (status === "reported") return undefined;
  if (status === "baselined") return { kind: "external", status: "accepted", justification: "Part of the baseline." };
  return {
    kind: suppressedBy === "exception" ? "external" : "inSource",
    status: "accepted",
    justification: reason ?? "",
  };
}
