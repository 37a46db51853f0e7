/**
 * Settings that are good alone and exclude each other: what docker compose refuses after it has merged all files. By
 * `checkConsistency` and `validation` of <https://github.com/compose-spec/compose-go>.
 */
import { type Located, placeOnly } from "../source.ts";
import { entryAt, mapAt, seqAt } from "../yaml/access.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../yaml/node.ts";
import { parseBytes } from "./limits.ts";
import type { ComposeProject, ComposeResource, ComposeService } from "./model.ts";
import { valueIn } from "./scope.ts";

/** `range` is the setting that is one too many, or the key of what lacks one. */
export interface Contradiction extends Located {
  /** Without a period: "`scale` and `deploy.replicas` differ". */
  readonly fact: string;
}

const VARIABLE = /\$/;

export function* contradictionsIn(service: ComposeService): Generator<Contradiction> {
  const { yaml } = service;
  yield* differing(yaml);
  const inline = entryAt(yaml, "build", "dockerfile_inline");
  const file = entryAt(yaml, "build", "dockerfile");
  if (inline !== undefined && file !== undefined) yield exclusive(inline, "dockerfile", "dockerfile_inline");
  yield* foreignPlatform(yaml);
  yield* watchesWithoutTarget(yaml);
  yield* mountedTwice(service);
}

/** Limits and numbers of containers that stand in both of their places. */
const TWINS: readonly (readonly [
  own: string,
  below: readonly string[],
  parse: (text: string) => number | undefined,
])[] = [
  ["scale", ["deploy", "replicas"], Number],
  ["cpus", ["deploy", "resources", "limits", "cpus"], Number],
  ["mem_limit", ["deploy", "resources", "limits", "memory"], parseBytes],
  ["pids_limit", ["deploy", "resources", "limits", "pids"], Number],
  ["mem_reservation", ["deploy", "resources", "reservations", "memory"], parseBytes],
];

function* differing(yaml: YamlMap): Generator<Contradiction> {
  for (const [own, path, parse] of TWINS) {
    const entry = yaml.get(own);
    const one = amountOf(entry?.value, parse);
    const other = amountOf(entryAt(yaml, ...path)?.value, parse);
    if (entry === undefined || one === undefined || other === undefined || one === other) continue;
    yield { ...placeOnly(entry.value), fact: `\`${own}\` and \`${path.join(".")}\` differ` };
  }
}

function amountOf(node: YamlNode | undefined, parse: (text: string) => number | undefined): number | undefined {
  const amount = node?.type === "scalar" && node.value !== null && node.text !== "" ? parse(node.text) : undefined;
  return Number.isNaN(amount) || amount === 0 ? undefined : amount;
}

function* foreignPlatform(yaml: YamlMap): Generator<Contradiction> {
  const platform = valueIn(yaml, "platform");
  const platforms = seqAt(yaml, "build", "platforms")?.items.map(({ value }) => value) ?? [];
  if (platform?.type !== "scalar" || platforms.length === 0 || VARIABLE.test(platform.text)) return;
  const isBuilt = platforms.some(
    (one) => one.type !== "scalar" || VARIABLE.test(one.text) || one.text === platform.text,
  );
  if (!isBuilt)
    yield { ...placeOnly(platform), fact: `\`build.platforms\` does not have the \`platform\` ${platform.text}` };
}

function* watchesWithoutTarget(yaml: YamlMap): Generator<Contradiction> {
  for (const { value: watch } of seqAt(yaml, "develop", "watch")?.items ?? []) {
    const action = watch.type === "map" ? watch.get("action")?.value : undefined;
    if (watch.type !== "map" || action?.type !== "scalar" || !action.text.startsWith("sync")) continue;
    if (watch.get("target") === undefined)
      yield { ...placeOnly(action), fact: `A watch that is to \`${action.text}\` must have a \`target\`` };
  }
}

/** Of two volumes at one path the later one counts, but none may lie where a `tmpfs` does. */
function* mountedTwice({ tmpfs, volumes }: ComposeService): Generator<Contradiction> {
  const paths = new Set(tmpfs.items.flatMap(({ target }) => (target.known ? [target.value] : [])));
  for (const { target } of volumes.items) {
    if (target.known && paths.has(target.value))
      yield { ...placeOnly(target), fact: `\`tmpfs\` and \`volumes\` both mount ${target.value}` };
  }
}

/** What a secret or a config is made from, in the order of the documentation. */
const ORIGINS = { secret: ["file", "environment"], config: ["file", "environment", "content"] } as const;

export function* contradictionsOfResources({
  configs,
  open,
  secrets,
  volumes,
}: ComposeProject): Generator<Contradiction> {
  for (const volume of volumes) yield* externalWithMore(volume);
  for (const secret of secrets) yield* originOf(secret, "secret", open);
  for (const config of configs) yield* originOf(config, "config", open);
}

function* externalWithMore({ yaml, external, name }: ComposeResource): Generator<Contradiction> {
  if (yaml === undefined || !external.known || !external.value || mapAt(yaml, "external") !== undefined) return;
  const more = yaml.entries.find(({ key }) => !/^(?:name|external|x-.*)$/.test(key.text));
  if (more !== undefined)
    yield { ...placeOnly(more.key), fact: `The volume ${name} is external, so it can't have \`${more.key.text}\`` };
}

function* originOf(
  { source, range, yaml, name }: ComposeResource,
  noun: "config" | "secret",
  open: boolean,
): Generator<Contradiction> {
  if (yaml === undefined) return;
  const [first, second] = ORIGINS[noun].flatMap((key) => yaml.get(key) ?? []);
  if (first !== undefined && second !== undefined) yield exclusive(second, first.key.text, second.key.text);
  const isMadeElsewhere = open || yaml.get("external") !== undefined || yaml.get("driver") !== undefined;
  if (first !== undefined || isMadeElsewhere) return;
  const choices = ORIGINS[noun].map((key) => `\`${key}\``);
  yield { source, range, fact: `The ${noun} ${name} must have ${choices.join(" or ")}` };
}

function exclusive({ key }: YamlEntry, ...names: readonly [string, string]): Contradiction {
  return { ...placeOnly(key), fact: `\`${names[0]}\` and \`${names[1]}\` exclude each other` };
}
