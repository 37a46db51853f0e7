/** Keeps what holds a secret out of the cache. */
import { type DocumentOutcome, textOf, WordSearch } from "@secpolicy/core";
import { asciiJson } from "./entry.ts";

/** So few are found faster one by one, by the engine below. */
const FEW = 20;

/** Does a line hold a secret of the run? */
export function secretSearch(outcomes: readonly DocumentOutcome[]): (line: string) => boolean {
  const secrets = new Set(outcomes.flatMap(secretTexts));
  if (secrets.size <= FEW) return (line) => [...secrets].some((secret) => line.includes(secret));
  const search = new WordSearch(secrets);
  return (line) => search.occurrencesIn(line).next().done !== true;
}

/** As they stand in JSON, and each line of a longer one by itself. */
function secretTexts({ secrets }: DocumentOutcome): readonly string[] {
  const texts = secrets.flatMap((secret) => [textOf(secret), ...textOf(secret).split("\n")]);
  return texts.map((text) => asciiJson(text.trim()).slice(1, -1)).filter((text) => text !== "");
}
