/**
 * YAML as a located tree. Aliases and merge keys are resolved: an alias leads to the very node that its
 * anchor names, and a merged entry keeps the place it was written in. Nothing is copied, so a tree of a
 * thousand aliases costs a thousand pointers.
 */
import type { Problem } from "../document.ts";
import type { Located } from "../source.ts";

export type YamlNode = YamlMap | YamlSeq | YamlScalar;

interface Tagged extends Located {
  /** An application's own tag, such as `!reset`; those of YAML itself are taken into account and not kept. */
  readonly tag?: string;
}

export interface YamlScalar extends Tagged {
  readonly type: "scalar";
  /** The content after unquoting and folding. */
  readonly text: string;
  /** What the content means: a plain `true` is a boolean, a quoted one is a string. */
  readonly value: string | number | boolean | null;
  readonly style: "plain" | "single" | "double" | "block";
}

export interface YamlItem {
  readonly value: YamlNode;
  /** The `*alias` through which the value is used here. */
  readonly alias?: Located;
}

export interface YamlSeq extends Tagged {
  readonly type: "seq";
  readonly items: readonly YamlItem[];
  readonly flow: boolean;
}

export interface YamlEntry extends YamlItem {
  readonly key: YamlScalar;
  /** From the key's first character to the value's last one. */
  readonly range: Located["range"];
  readonly source: Located["source"];
  /** The `<<: *name` through which the entry came into this map; absent for its own entries. */
  readonly merged?: Located;
  /** The key of an entry that this one hides: an earlier one of the same map, or a merged one. */
  readonly hides?: Located;
}

export interface YamlMap extends Tagged {
  readonly type: "map";
  /** Effective entries: own ones in order, then merged ones that no own one overrides. */
  readonly entries: readonly YamlEntry[];
  readonly flow: boolean;
  get(key: string): YamlEntry | undefined;
}

export interface YamlDuplicate extends Located {
  readonly key: string;
  /** The key's first occurrence; parsers that accept the file let the later one win. */
  readonly first: Located;
}

export interface YamlComment extends Located {
  readonly text: string;
}

export interface YamlDocument {
  /** From the document's first character (after its `---`) to its last. */
  readonly range: Located["range"];
  /** Absent for an empty document. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
  readonly duplicates: readonly YamlDuplicate[];
  /** Left unread on purpose: its content is not known. */
  readonly unread?: boolean;
}
