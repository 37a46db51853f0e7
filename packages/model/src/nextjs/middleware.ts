/**
 * What a middleware (Next.js 16: proxy) does with a Content-Security-Policy and its nonce, as far as its text shows.
 * https://nextjs.org/docs/app/guides/content-security-policy
 */
import type { Node } from "oxc-parser";
import { type Located, locate, type Source } from "../source.ts";
import type { NextMiddleware, NextMistake } from "./model.ts";
import { childrenOf } from "./syntax-tree.ts";

const POLICY = "content-security-policy";

type SettingCall = Extract<Node, { type: "CallExpression" }>;

/** Is there anything in a file that is looked for here? */
export function isWorthReading({ text }: Source): boolean {
  return /nonce|content-security-policy/i.test(text);
}

/** `headers.set("Name", value)`, whatever `headers` is. The range is that of the name. */
export interface HeaderCall {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The variable or the expression whose `set` is called. */
  readonly receiver: string;
  readonly value: SettingCall["arguments"][number] | undefined;
  /** The call itself. */
  readonly node: Node;
}

/** `body` is the syntax tree of the file. */
export function readMiddleware(source: Source, body: readonly Node[]): NextMiddleware {
  const { calls, requestHeaders, nodes } = readHeaderCalls(source, body);
  const policyCalls = calls.filter(({ name }) => name.toLowerCase() === POLICY);
  const weakNonces = nodes.flatMap((node) => weakNonce(source, node) ?? []);
  return { policyOnRequest: onRequest(source, policyCalls, requestHeaders), weakNonces };
}

export interface HeaderCalls {
  readonly calls: readonly HeaderCall[];
  /** Variables that hold a copy of the request's headers. */
  readonly requestHeaders: ReadonlySet<string>;
  /** Every node of the file. */
  readonly nodes: readonly Node[];
}

export function readHeaderCalls(source: Source, body: readonly Node[]): HeaderCalls {
  const calls: HeaderCall[] = [];
  const requestHeaders = new Set<string>();
  const nodes: Node[] = [];
  const waiting: Node[] = [...body];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    const call = headerCall(source, node);
    if (call !== undefined) calls.push(call);
    const variable = copyOfRequest(source, node);
    if (variable !== undefined) requestHeaders.add(variable);
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return { calls, requestHeaders, nodes };
}

function headerCall({ text }: Source, node: Node): HeaderCall | undefined {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return undefined;
  const [name, value] = node.arguments;
  if (name?.type !== "Literal" || typeof name.value !== "string") return undefined;
  const { object, property } = node.callee;
  if (property.type !== "Identifier" || !/^(?:set|append)$/.test(property.name)) return undefined;
  const receiver = text.slice(object.start, object.end);
  return { start: name.start, end: name.end, name: name.value, receiver, value, node };
}

/** The `x` of `const x = new Headers(request.headers)`. */
function copyOfRequest({ text }: Source, node: Node): string | undefined {
  if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || node.init === null) return undefined;
  const made = text.slice(node.init.start, node.init.end);
  return /^new Headers\(\s*\w*req\w*\.headers\s*\)$/i.test(made) ? node.id.name : undefined;
}

/** Every mention of the policy must be such a call, and no other module may take the work over. */
function onRequest(source: Source, calls: readonly HeaderCall[], variables: ReadonlySet<string>): Located | undefined {
  const [first] = calls;
  const { text } = source;
  if (first === undefined || !calls.every(({ receiver }) => variables.has(receiver))) return undefined;
  const imports = [...text.matchAll(/\bfrom\s*["']([^"']+)["']/g)].map(([, name = ""]) => name);
  if (timesIn(text, /content-security-policy/gi) !== calls.length) return undefined;
  if (imports.some((name) => !/^next(?:\/|$)/.test(name))) return undefined;
  return [...variables].some((name) => mayBeAnswer(text, name)) ? undefined : locate(source, first.start, first.end);
}

/** Is the copy of the request's headers used for anything but the request that goes on to the page? */
function mayBeAnswer(text: string, name: string): boolean {
  // Of other names the expressions below would find nothing.
  if (!/^\w+$/.test(name)) return true;
  const own = timesIn(
    text,
    new RegExp(`\\b${name}\\.(?:set|append|get|delete)\\(|\\b(?:const|let|var) ${name}\\b`, "g"),
  );
  const given = timesIn(text, new RegExp(`\\brequest:\\s*\\{\\s*(?:headers:\\s*${name}|${name})\\b`, "g"));
  const others = name === "headers" ? timesIn(text, /\.headers\b|\bheaders:/g) : 0;
  return timesIn(text, new RegExp(`\\b${name}\\b`, "g")) > own + given + others;
}

function timesIn(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function weakNonce(source: Source, node: Node): NextMistake | undefined {
  if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || node.init === null) return undefined;
  if (!/^(?:csp_?)?nonce$/i.test(node.id.name)) return undefined;
  const { init } = node;
  const text = source.text.slice(init.start, init.end);
  const range = [init.start, init.end] as const;
  if (init.type === "Literal" && typeof init.value === "string" && init.value !== "") {
    return { source, range, fact: "it is the same for every request" };
  }
  if (/\bcrypto\b|random(?:Bytes|UUID|Values)|nanoid|uuid/i.test(text)) return undefined;
  if (/\bMath\.random\(/.test(text)) return { source, range, fact: "Math.random() can be guessed" };
  return /\bDate\.now\(|\bnew Date\(/.test(text) ? { source, range, fact: "the time can be guessed" } : undefined;
}
