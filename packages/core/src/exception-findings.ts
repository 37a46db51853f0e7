/** Findings about exceptions. They stand in the config, which no document stands for. */
import type { Draft } from "./draft.ts";
import type { Exceptions } from "./exceptions.ts";
import { fingerprintOf, identityOf } from "./fingerprint.ts";
import type { Meta } from "./meta.ts";
import type { SettingsFor } from "./settings.ts";
import { diagnosticKey } from "./unite.ts";

export interface ExceptionCircumstances {
  readonly settingsFor: SettingsFor;
  readonly metas: ReadonlyMap<string, Meta>;
  /** From the repository's root to what paths are relative to. */
  readonly prefix: string;
}

export function draftsAbout(exceptions: Exceptions, circumstances: ExceptionCircumstances): readonly Draft[] {
  const { settingsFor, metas, prefix } = circumstances;
  const findings = [
    { policy: "suppression/unused", exceptions: exceptions.unused(), fact: "waives nothing" },
    { policy: "suppression/expired", exceptions: exceptions.expired(), fact: "has expired and waives nothing" },
  ];
  const drafts: Draft[] = [];
  for (const { policy, exceptions, fact } of findings) {
    for (const { place, policies } of exceptions) {
      const setting = settingsFor(place.path).get(policy);
      if (setting === undefined) continue;
      const message = `The exception for ${policies.join(", ")} ${fact}.`;
      const identity = identityOf({ prefix, policy, path: place.path, address: [], evidence: message });
      drafts.push({
        key: diagnosticKey(policy, place.path, place.range),
        identity,
        diagnostic: {
          policy,
          severity: setting.severity,
          message,
          help: metas.get(policy)?.remediation ?? "",
          ...place,
          related: [],
          status: "reported",
          address: [],
          fingerprint: fingerprintOf(identity, 0),
        },
      });
    }
  }
  return drafts;
}
