import { type Catalogue, type Exception, isDate } from "@secpolicy/core";
import { compilePatterns, patternBase } from "../globs.ts";
import { selects } from "../patterns.ts";
import type { ConfigProblem } from "./error.ts";
import { placeIn, problemIn } from "./file.ts";
import type { ConfigMember } from "./load.ts";
import { findNamed } from "./names.ts";

export interface Exceptions {
  readonly exceptions: readonly Exception[];
  readonly problems: readonly ConfigProblem[];
}

export function buildExceptions(members: readonly ConfigMember[], catalogue: Catalogue, cwd: string): Exceptions {
  const exceptions: Exception[] = [];
  const problems: ConfigProblem[] = [];
  for (const { file, config, base } of members) {
    for (const [index, { policies, files, at, reason, until }] of (config.exceptions ?? []).entries()) {
      const names: string[] = [];
      for (const [position, name] of policies.entries()) {
        const found = findNamed(name, catalogue);
        if ("message" in found) {
          problems.push(problemIn(file, ["exceptions", index, "policies", position], found.message));
        } else if (found.isGlob) names.push(...found.entries.map(({ id }) => id));
        else names.push(name);
      }
      if (until !== undefined && !isDate(until)) {
        problems.push(
          problemIn(file, ["exceptions", index, "until"], `There is no ${until}: it is no day of its month.`),
        );
      }
      const patterns = compilePatterns([files].flat(), patternBase(cwd, base));
      exceptions.push({
        policies: names,
        matches: (path) => selects(patterns, path),
        ...(at === undefined ? {} : { at }),
        reason,
        ...(until === undefined ? {} : { until }),
        place: placeIn(file, ["exceptions", index]),
      });
    }
  }
  return { exceptions, problems };
}
