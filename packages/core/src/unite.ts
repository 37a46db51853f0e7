/**
 * A file may belong to several documents: an override is one of its own and a part of what it is laid over, and so is
 * an included file. What they say at the same place is said once.
 */
import type { Located } from "@secpolicy/model";
import type { Diagnostic, RelatedPlace } from "./report.ts";

/** Names a place across documents. */
export function placeKey(path: string, [start, end]: Located["range"]): string {
  return `${path} ${start} ${end}`;
}

/** The path of the place that a key names. */
export function pathOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf(" ", key.lastIndexOf(" ") - 1));
}

/** Names a policy's finding across documents. */
export function diagnosticKey(policy: string, path: string, range: Located["range"]): string {
  return `${policy} ${placeKey(path, range)}`;
}

/**
 * The first of several diagnostics of one policy at one place, with the related places of all; one that is reported
 * wins over a suppressed one.
 */
export class Union {
  readonly #byKey = new Map<string, Diagnostic>();

  add(key: string, diagnostic: Diagnostic): void {
    const other = this.#byKey.get(key);
    this.#byKey.set(key, other === undefined ? diagnostic : uniteTwo(other, diagnostic));
  }

  /** A directive is unused only when no document uses it: `used` holds places of those that some document does. */
  *diagnostics(used: ReadonlySet<string>): Iterable<Diagnostic> {
    for (const diagnostic of this.#byKey.values()) {
      const isUsed =
        diagnostic.policy === "suppression/unused" && used.has(placeKey(diagnostic.path, diagnostic.range));
      if (!isUsed) yield diagnostic;
    }
  }
}

function uniteTwo(a: Diagnostic, b: Diagnostic): Diagnostic {
  const [winner, other] = a.status !== "reported" && b.status === "reported" ? [b, a] : [a, b];
  const related: RelatedPlace[] = [...winner.related];
  const known = new Set(related.map(({ path, range }) => placeKey(path, range)));
  for (const place of other.related) if (!known.has(placeKey(place.path, place.range))) related.push(place);
  return { ...winner, related };
}
