/** What stands around a command and decides whether and where it runs. */
import type { ShellBlock, ShellBlockKind, ShellCommand } from "./model.ts";

/** The constructs around it, from the innermost out. */
export function* blocksAround({ block }: ShellCommand): Generator<ShellBlock> {
  for (let one = block; one !== undefined; one = one.outer) yield one;
}

/** Is one of these kinds among them? */
export function isWithin(command: ShellCommand, ...kinds: readonly ShellBlockKind[]): boolean {
  for (const { kind } of blocksAround(command)) if (kinds.includes(kind)) return true;
  return false;
}
