/** What follows from the settings of a stage for containers of it. */
import { known, type List, type Scalar, unknown } from "../scalar.ts";
import { baseHasHealthcheck, interpreterOfBase, stopSignalOfBase } from "./base-settings.ts";
import type { DockerfileStage } from "./model.ts";
import { startOf } from "./program.ts";
import { parseSignal } from "./signals.ts";

type Run = Pick<DockerfileStage, "hasHealthcheck" | "interpreter" | "start" | "stoppedBy">;

export function runOf(stage: DockerfileStage): Run {
  const { base, command, entrypoint, healthcheck } = stage;
  return {
    hasHealthcheck: healthcheck === undefined ? baseHasHealthcheck(base) : true,
    interpreter: command === undefined && entrypoint === undefined ? interpreterOfBase(base) : undefined,
    start: listOf(startOf(stage)),
    stoppedBy: stoppedBy(stage),
  };
}

function listOf(words: readonly Scalar<string>[] | undefined): List<Scalar<string>> | undefined {
  const [first] = words ?? [];
  if (words === undefined || first === undefined) return undefined;
  return { source: first.source, range: first.range, items: words, open: false };
}

function stoppedBy({ stopSignal, base }: DockerfileStage): Scalar<string> | undefined {
  const said = stopSignal?.args[0];
  if (said === undefined) {
    const signal = stopSignalOfBase(base);
    return signal === undefined ? undefined : known(base, signal);
  }
  const signal = said.known ? parseSignal(said.value) : undefined;
  return signal === undefined ? unknown(said, said.known ? said.value : said.raw) : known(said, signal);
}
