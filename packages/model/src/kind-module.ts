import type { Document, Kind, Models, ParseInput } from "./document.ts";
import type { Visit } from "./targets.ts";

/** All that the rest of the program needs from a kind. Loaded on demand: see `loadKind`. */
export interface KindModule<K extends Kind = Kind> {
  readonly kind: K;
  /** Never throws for bad text: what could not be read is in `problems`. */
  parse(input: ParseInput): Document<K>;
  walk(model: Models[K], visit: Visit): void;
}
