import type { Document, Kind, Models, ParseInput } from "./document.ts";
import type { TargetName, Visit } from "./targets.ts";

/** All that the rest of the program needs from a kind. Loaded on demand: see `loadKind`. */
export interface KindModule<K extends Kind = Kind> {
  readonly kind: K;
  /** Never throws for bad text: what could not be read is in `problems`. */
  parse(input: ParseInput): Document<K>;
  /** Nodes that cost something to make, such as a script's commands, are shown only when `wanted` has their target. */
  walk(model: Models[K], visit: Visit, wanted?: ReadonlySet<TargetName>): void;
}
