/** `secpolicy graph`: who can reach whom in compose projects, as text, Mermaid or DOT. */
import type {
  ComposeExposure,
  ComposePort,
  ComposeProject,
  ComposeSegment,
  ComposeService,
  Document,
} from "@secpolicy/core";
import { oneLine, visible } from "@secpolicy/reporters/visible";
import { openRun } from "./open.ts";
import type { LintOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

export const graphFormats = ["text", "mermaid", "dot"] as const;

export interface GraphOptions extends Omit<LintOptions, "format"> {
  readonly format: (typeof graphFormats)[number];
}

export async function graph(paths: readonly string[], options: GraphOptions, terminal: Terminal): Promise<number> {
  const { format, ...lintOptions } = options;
  const { session } = await openRun(paths, lintOptions, terminal);
  const documents = await session.documents();
  const problems = documents.flatMap((document) => (document.kind === "compose" ? document.problems : []));
  const draw = { text: drawText, mermaid: drawMermaid, dot: drawDot }[format];
  const drawn = new Set<string>();
  const parts = partsOf(documents);
  for (const document of documents) {
    if (document.kind !== "compose" || !("segments" in document.model)) continue;
    // What is laid over another file shows there, and is not known alone.
    if (document.model.open && parts.has(document.path)) continue;
    // Files of one list are one project, whichever of them was read for it.
    const files = document.sources.map(({ path }) => path).toSorted();
    const project = `${files.join(" ")}\n${draw("", document.model)}`;
    if (drawn.has(project)) continue;
    if (drawn.size > 0) terminal.out("\n");
    drawn.add(project);
    terminal.out(draw(document.path, document.model));
  }
  for (const { source, message } of problems) terminal.err(`secpolicy: ${visible(source.path)}: ${oneLine(message)}\n`);
  if (drawn.size === 0) terminal.err("secpolicy: no compose file was found.\n");
  if (problems.length > 0) return 2;
  return drawn.size === 0 && options.allowEmpty !== true ? 3 : 0;
}

/** Files that were read for another one that is whole. */
function partsOf(documents: readonly Document[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { kind, path, model, sources } of documents) {
    if (kind !== "compose" || !("segments" in model) || model.open) continue;
    for (const source of sources) if (source.path !== path) parts.add(source.path);
  }
  return parts;
}

const outsiders: { readonly [E in ComposeExposure | "unknown"]: string } = {
  everybody: "everybody",
  address: "one address of the host",
  host: "the host alone",
  nobody: "nobody outside",
  unknown: "not known",
};

function exposureOf({ exposure }: ComposeService): string {
  return outsiders[exposure ?? "unknown"];
}

/** `0.0.0.0:80 → 80/tcp`; `?` stands for what the files do not decide. */
function doorOf({ hostIp, published, target, protocol }: ComposePort): string {
  const address = hostIp === undefined ? "*" : hostIp.known ? hostIp.value : "?";
  const port = published === undefined ? "any" : published.known ? published.value : "?";
  const wrapped = address.includes(":") ? `[${address}]` : address;
  return `${wrapped}:${port} → ${target.known ? target.value : "?"}/${protocol.known ? protocol.value : "?"}`;
}

function doorsOf({ ports, publishes }: ComposeService): readonly string[] {
  return publishes === false ? [] : ports.items.map(doorOf);
}

function wayOut({ leadsOut }: ComposeSegment): string {
  if (leadsOut === undefined) return "may lead out";
  return leadsOut ? "leads out" : "internal";
}

function drawText(path: string, { services, segments }: ComposeProject): string {
  const lines = [visible(path)];
  for (const segment of segments) {
    lines.push(`  network ${visible(segment.name)} (${wayOut(segment)})`);
    for (const service of segment.services) lines.push(...textOfService(service));
  }
  const placed = new Set(segments.flatMap((segment) => segment.services));
  const others = services.filter((service) => !placed.has(service));
  if (others.length > 0) lines.push("  on no network of the project");
  for (const service of others) lines.push(...textOfService(service));
  return `${lines.join("\n")}\n`;
}

function* textOfService(service: ComposeService): Iterable<string> {
  const { networkMode } = service;
  const mode = networkMode?.known ? `, network_mode ${visible(networkMode.value)}` : "";
  yield `    ${visible(service.name)}  reached by ${exposureOf(service)}${mode}`;
  for (const door of doorsOf(service)) yield `      ${visible(door)}`;
}

/** Services and networks as nodes of one graph; ids are numbers, because names may hold anything. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

interface Drawing {
  readonly services: ReadonlyMap<ComposeService, string>;
  readonly segments: ReadonlyMap<ComposeSegment, string>;
  readonly edges: readonly Edge[];
}

function layOut({ services, segments }: ComposeProject): Drawing {
  const serviceIds = new Map(services.map((service, index) => [service, `s${index}`]));
  const segmentIds = new Map(segments.map((segment, index) => [segment, `n${index}`]));
  const edges: Edge[] = [];
  for (const [service, to] of serviceIds) {
    if (service.exposure === "nobody") continue;
    const mode = service.networkMode?.known ? service.networkMode.value : "";
    edges.push({ from: "outside", to, label: doorsOf(service).join(", ") || mode || exposureOf(service) });
  }
  for (const [segment, to] of segmentIds) {
    for (const service of segment.services) edges.push({ from: serviceIds.get(service) ?? "", to, label: "" });
    if (segment.leadsOut !== false) edges.push({ from: to, to: "internet", label: wayOut(segment) });
  }
  return { services: serviceIds, segments: segmentIds, edges };
}

function drawMermaid(path: string, project: ComposeProject): string {
  const { services, segments, edges } = layOut(project);
  const lines = [`%% ${visible(path)}`, "flowchart LR", '  outside(["outside"])', '  internet(["internet"])'];
  for (const [{ name }, id] of services) lines.push(`  ${id}["${mermaidText(name)}"]`);
  for (const [segment, id] of segments) lines.push(`  ${id}{{"${mermaidText(segment.name)} (${wayOut(segment)})"}}`);
  for (const { from, to, label } of edges) {
    const isMembership = from.startsWith("s");
    const arrow = isMembership ? "---" : label === "" ? "-->" : `-->|"${mermaidText(label)}"|`;
    lines.push(`  ${from} ${arrow} ${to}`);
  }
  return `${lines.join("\n")}\n`;
}

function mermaidText(text: string): string {
  return visible(text).replaceAll(/[&"<>#]/g, (character) => `#${character.charCodeAt(0)};`);
}

function drawDot(path: string, project: ComposeProject): string {
  const { services, segments, edges } = layOut(project);
  const lines = [`digraph ${dotText(path)} {`, "  rankdir=LR;", "  outside [shape=oval];", "  internet [shape=oval];"];
  for (const [{ name }, id] of services) lines.push(`  ${id} [shape=box, label=${dotText(name)}];`);
  for (const [segment, id] of segments) {
    lines.push(`  ${id} [shape=hexagon, label=${dotText(`${segment.name} (${wayOut(segment)})`)}];`);
  }
  for (const { from, to, label } of edges) {
    const attributes = from.startsWith("s") ? " [dir=none]" : label === "" ? "" : ` [label=${dotText(label)}]`;
    lines.push(`  ${from} -> ${to}${attributes};`);
  }
  return `${[...lines, "}"].join("\n")}\n`;
}

function dotText(text: string): string {
  return `"${visible(text).replaceAll(/[\\"]/g, (character) => `\\${character}`)}"`;
}
