/**
 * How MDN's HTTP Observatory would count what the files show: each test has a modifier, and 100 is the start.
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 * Its tests of cookies, redirections and subresource integrity need the site itself and are left out.
 */
import type { Located } from "../source.ts";
import type { ContentSecurityPolicy, EffectiveHeader, NextConfig } from "./model.ts";
import { parseDirectives } from "./values/directives.ts";
import { referrerPolicyOf } from "./values/referrer.ts";

/** `at` is the header that decides. */
export interface Modifier {
  readonly points: number;
  /** A clause. */
  readonly reason: string;
  readonly at?: Located;
}

export interface Grade {
  /** The lowest and the highest that the files leave open; the same when they decide. */
  readonly scores: readonly [lowest: number, highest: number];
  readonly letters: readonly [lowest: string, highest: string];
  readonly modifiers: readonly Modifier[];
  /** Names of headers that the files do not decide. */
  readonly undecided: readonly string[];
}

/** What a path is known to get under a name: the header, nothing, or `undefined` where the files do not decide. */
type Sent = EffectiveHeader | "absent" | undefined;

interface Test {
  readonly name: string;
  readonly lowest: number;
  readonly highest: number;
  /** The lowest where its own header is sure, and another one decides. */
  lowestWith?(sent: EffectiveHeader): number;
  judge(sent: Sent, others: Lookup): Modifier | undefined;
}

/** A test that looks at nothing but its own header. */
function alone(judge: (sent: Exclude<Sent, undefined>) => Modifier | undefined): Test["judge"] {
  return (sent) => (sent === undefined ? undefined : judge(sent));
}

type Lookup = (key: string) => Sent;

/** What the Observatory takes for half a year: 180 days, as many sites have it. */
const HALF_A_YEAR = 15_552_000;

const tests: readonly Test[] = [
  { name: "Content-Security-Policy", lowest: -25, highest: 10, judge: alone(judgePolicy) },
  { name: "Strict-Transport-Security", lowest: -20, highest: 0, judge: alone(judgeTransport) },
  { name: "X-Content-Type-Options", lowest: -5, highest: 0, judge: alone(judgeSniffing) },
  { name: "X-Frame-Options", lowest: -20, highest: 5, judge: judgeFraming, lowestWith: framingAlone },
  { name: "Referrer-Policy", lowest: -5, highest: 5, judge: alone(judgeReferrer) },
  { name: "Cross-Origin-Resource-Policy", lowest: -5, highest: 10, judge: alone(judgeResource) },
];

export function gradeOf(config: NextConfig, path: string): Grade {
  const sent = config.routeHeaders(path);
  const lookup: Lookup = (key) => sentUnder(config, sent, key);
  const modifiers: Modifier[] = [];
  const undecided: string[] = [];
  const worst: number[] = [];
  const best: number[] = [];
  for (const { name, lowest, highest, judge, lowestWith } of tests) {
    const found = lookup(name.toLowerCase());
    const modifier = judge(found, lookup);
    if (modifier === undefined) undecided.push(name);
    else modifiers.push(modifier);
    const bound = found === undefined || found === "absent" ? undefined : lowestWith?.(found);
    worst.push(modifier?.points ?? bound ?? lowest);
    best.push(modifier?.points ?? highest);
  }
  const scores = [scoreOf(worst), scoreOf(best)] as const;
  return { scores, letters: [letterOf(scores[0]), letterOf(scores[1])], modifiers, undecided };
}

/** Bonus points only count for a site that has 90 without them. */
function scoreOf(points: readonly number[]): number {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const plain = 100 + sum(points.filter((number) => number < 0));
  return Math.max(0, plain >= 90 ? plain + sum(points.filter((number) => number > 0)) : plain);
}

const letters: readonly (readonly [from: number, letter: string])[] = [
  [100, "A+"],
  [90, "A"],
  [85, "A-"],
  [80, "B+"],
  [70, "B"],
  [65, "B-"],
  [60, "C+"],
  [50, "C"],
  [45, "C-"],
  [40, "D+"],
  [30, "D"],
  [25, "D-"],
];

function letterOf(score: number): string {
  return letters.find(([from]) => score >= from)?.[1] ?? "F";
}

function sentUnder({ status, elsewhere }: NextConfig, sent: readonly EffectiveHeader[], key: string): Sent {
  const found = sent.find(({ header }) => header.key === key);
  if (found !== undefined) {
    const isSure = found.sent === true && found.instead === undefined;
    return isSure ? found : undefined;
  }
  const isClosed = status === "full" || status === "names" || status === "none";
  return isClosed && !elsewhere.some((file) => file.maySet(key)) ? "absent" : undefined;
}

function knownValueOf({ header }: EffectiveHeader): string | undefined {
  return header.value.known ? header.value.value : undefined;
}

function judgePolicy(sent: EffectiveHeader | "absent"): Modifier | undefined {
  if (sent === "absent") return { points: -25, reason: "no Content-Security-Policy" };
  const at = sent.header;
  const policy = at.csp;
  if (policy === undefined || policy.open || !at.value.known) return undefined;
  if (policy.directives.length === 0)
    return { points: -25, reason: "a Content-Security-Policy without directives", at };
  return { ...gradeOfPolicy(policy), at };
}

/** From the worst on; the first that holds counts. */
function gradeOfPolicy(policy: ContentSecurityPolicy): Modifier {
  const { scripts, weaknesses } = policy;
  if (scripts?.find("'strict-dynamic'") !== undefined && !scripts.trustsByNonce) {
    return { points: -25, reason: "a Content-Security-Policy with 'strict-dynamic' and no nonce or hash" };
  }
  const isInline = scripts?.find("'unsafe-inline'") !== undefined && !scripts.trustsByNonce;
  const isOpen = scripts === undefined || weaknesses.some(({ type }) => type !== "bypass");
  if (isInline || isOpen) {
    return { points: -20, reason: "a Content-Security-Policy that allows inline scripts, or scripts from everywhere" };
  }
  if (scripts.find("'unsafe-eval'") !== undefined) {
    return { points: -10, reason: "a Content-Security-Policy that allows eval" };
  }
  const styles = policy.directive("style-src") ?? policy.directive("default-src");
  if (styles?.find("'unsafe-inline'") !== undefined && !styles.trustsByNonce) {
    return { points: 0, reason: "a Content-Security-Policy that is safe but for inline styles" };
  }
  return policy.directive("default-src")?.find("'none'") === undefined
    ? { points: 5, reason: "a Content-Security-Policy without unsafe sources" }
    : { points: 10, reason: "a Content-Security-Policy that allows nothing by default" };
}

function judgeTransport(sent: EffectiveHeader | "absent"): Modifier | undefined {
  if (sent === "absent") return { points: -20, reason: "no Strict-Transport-Security" };
  const value = knownValueOf(sent);
  if (value === undefined) return undefined;
  const at = sent.header;
  const age = parseDirectives(value).get("max-age");
  if (age === undefined || !/^\d+$/.test(age)) {
    return { points: -20, reason: "a Strict-Transport-Security without a valid max-age", at };
  }
  return Number(age) < HALF_A_YEAR
    ? { points: -10, reason: "a Strict-Transport-Security of less than half a year", at }
    : { points: 0, reason: "a Strict-Transport-Security of half a year or more", at };
}

function judgeSniffing(sent: EffectiveHeader | "absent"): Modifier | undefined {
  if (sent === "absent") return { points: -5, reason: "no X-Content-Type-Options" };
  const value = knownValueOf(sent);
  if (value === undefined) return undefined;
  return value.trim().toLowerCase() === "nosniff"
    ? { points: 0, reason: "X-Content-Type-Options is nosniff", at: sent.header }
    : { points: -5, reason: "X-Content-Type-Options is not nosniff", at: sent.header };
}

function judgeFraming(sent: Sent, lookup: Lookup): Modifier | undefined {
  const policy = lookup("content-security-policy");
  const restricts = policy === "absent" ? false : policy?.header.csp?.restricts("frame-ancestors");
  if (policy !== undefined && policy !== "absent" && restricts === true) {
    return { points: 5, reason: "frame-ancestors of the policy restricts frames", at: policy.header };
  }
  if (restricts === undefined || sent === undefined) return undefined;
  if (sent === "absent") return { points: -20, reason: "neither X-Frame-Options nor frame-ancestors" };
  const value = knownValueOf(sent);
  if (value === undefined) return undefined;
  return framingAlone(sent) === 0
    ? { points: 0, reason: `X-Frame-Options is ${value.trim()}`, at: sent.header }
    : { points: -20, reason: "X-Frame-Options has a value that browsers ignore", at: sent.header };
}

/** A policy can only make it better. */
function framingAlone(sent: EffectiveHeader): number {
  return /^\s*(?:deny|sameorigin)\s*$/i.test(knownValueOf(sent) ?? "") ? 0 : -20;
}

const unsafeReferrers = ["origin", "origin-when-cross-origin", "no-referrer-when-downgrade", "unsafe-url"];

function judgeReferrer(sent: EffectiveHeader | "absent"): Modifier | undefined {
  if (sent === "absent") return { points: 0, reason: "no Referrer-Policy, so that browsers follow their default" };
  const value = knownValueOf(sent);
  if (value === undefined) return undefined;
  const policy = referrerPolicyOf(value);
  const at = sent.header;
  if (policy === undefined) return { points: -5, reason: "a Referrer-Policy that browsers do not know", at };
  return unsafeReferrers.includes(policy)
    ? { points: -5, reason: `Referrer-Policy is ${policy}`, at }
    : { points: 5, reason: `Referrer-Policy is ${policy}`, at };
}

function judgeResource(sent: EffectiveHeader | "absent"): Modifier | undefined {
  if (sent === "absent") return { points: 0, reason: "no Cross-Origin-Resource-Policy" };
  const value = knownValueOf(sent)?.trim();
  if (value === undefined) return undefined;
  const at = sent.header;
  if (value === "same-origin" || value === "same-site") {
    return { points: 10, reason: `Cross-Origin-Resource-Policy is ${value}`, at };
  }
  return value === "cross-origin"
    ? { points: 0, reason: "Cross-Origin-Resource-Policy is cross-origin", at }
    : { points: -5, reason: "Cross-Origin-Resource-Policy has a value that browsers ignore", at };
}
