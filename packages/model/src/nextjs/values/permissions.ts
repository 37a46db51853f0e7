/**
 * Permissions-Policy: a dictionary of structured fields, whose values are lists of origins.
 * https://www.w3.org/TR/permissions-policy/#permissions-policy-http-header-field and RFC 8941.
 */

export interface PermissionsPolicy {
  /** Names of features, in order. */
  readonly features: readonly string[];
  /** What keeps browsers from reading it, as a clause; they then ignore the whole header. */
  readonly fault: string | undefined;
}

const bare = String.raw`"[^"]*"|[A-Za-z*][\w:/.*-]*|\?[01]|-?\d+`;
const key = "[a-z*][a-z0-9_.*-]*";
const member = new RegExp(
  String.raw`(${key})(?:=(\((?:[^()"]|"[^"]*")*\)|${bare}))?((?:;\s*${key}(?:=(?:${bare}))?)*)`,
  "y",
);
const item = /^(?:\*|self|src|[a-z*][\w:/.*-]*|"[^"]*")$/i;

export function parsePermissionsPolicy(value: string): PermissionsPolicy {
  const features: string[] = [];
  const text = value.trim();
  const fail = (fault: string): PermissionsPolicy => ({ features, fault });
  if (text === "") return fail("it is empty");
  if (/^[a-z-]+\s+(?:\*|'|none|self|http)/i.test(text)) return fail("it has the syntax of Feature-Policy");
  let position = 0;
  while (position < text.length) {
    member.lastIndex = position;
    const found = member.exec(text);
    if (found === null) return fail(faultAt(text, position));
    const [whole, name = "", list = ""] = found;
    features.push(name);
    const wrong = wrongItem(list);
    if (wrong !== undefined) return fail(wrong);
    position += whole.length;
    const separator = /^\s*,\s*/.exec(text.slice(position));
    if (position === text.length) break;
    if (separator === null) return fail(faultAt(text, position, whole));
    position += separator[0].length;
    if (position === text.length) return fail("it ends with a comma");
  }
  return { features, fault: undefined };
}

/** The same in today's syntax, of a text that has the one of Feature-Policy: `camera 'none'; fullscreen 'self' https://a.example`. */
export function permissionsOfFeaturePolicy(value: string): string | undefined {
  const members: string[] = [];
  for (const part of value.split(";")) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name === undefined || name === "") continue;
    const list = sources.map(itemOfFeaturePolicy);
    if (!/^[a-z-]+$/.test(name) || list.length === 0 || list.includes(undefined)) return undefined;
    members.push(list.includes("*") ? `${name}=*` : `${name}=(${list.filter((each) => each !== "").join(" ")})`);
  }
  return members.length === 0 ? undefined : members.join(", ");
}

function itemOfFeaturePolicy(source: string): string | undefined {
  if (source === "*") return source;
  if (/^'?self'?$/.test(source)) return "self";
  if (/^'?none'?$/.test(source)) return "";
  return /^https?:\/\/[^"',;]+$/.test(source) ? `"${source}"` : undefined;
}

function wrongItem(list: string): string | undefined {
  if (!list.startsWith("(")) return undefined;
  for (const word of list.slice(1, -1).match(/"[^"]*"|\S+/g) ?? []) {
    if (/^'.*'$/.test(word)) return `${word} stands in single quotes`;
    if (!item.test(word)) return `${word} is no origin, and neither \`self\` nor \`*\``;
    if (/^https?:/i.test(word)) return `the origin ${word} stands without double quotes`;
  }
  return undefined;
}

function faultAt(text: string, position: number, before = ""): string {
  const rest = text.slice(position).trim();
  // `; name` is a parameter, until a list of origins shows that a feature was meant.
  if (rest.startsWith(";") || (rest.startsWith("=") && before.includes(";")))
    return "a semicolon stands where a comma belongs";
  const [word = ""] = rest.split(/[\s,;]/, 1);
  if (/^[A-Z]/.test(word)) return `${word} is no name in lower case`;
  return `it can't be read from \`${rest.slice(0, 24)}\` on`;
}

/** Features that some browser knows: https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md */
export const permissionFeatures: ReadonlySet<string> = new Set(
  (
    "accelerometer all-screens-capture ambient-light-sensor aria-notify attribution-reporting autoplay battery bluetooth " +
    "browsing-topics camera captured-surface-control ch-device-memory ch-downlink ch-dpr ch-ect " +
    "ch-prefers-color-scheme ch-prefers-reduced-motion ch-prefers-reduced-transparency ch-rtt ch-save-data ch-ua " +
    "ch-ua-arch ch-ua-bitness ch-ua-form-factors ch-ua-full-version ch-ua-full-version-list ch-ua-high-entropy-values ch-ua-mobile ch-ua-model " +
    "ch-ua-platform ch-ua-platform-version ch-ua-wow64 ch-viewport-height ch-viewport-width ch-width clipboard-read " +
    "clipboard-write compute-pressure controlled-frame cross-origin-isolated deferred-fetch deferred-fetch-minimal device-attributes digital-credentials-create " +
    "digital-credentials-get direct-sockets direct-sockets-private display-capture encrypted-media execution-while-not-rendered " +
    "execution-while-out-of-viewport fenced-unpartitioned-storage-read focus-without-user-activation fullscreen gamepad geolocation gyroscope hid " +
    "identity-credentials-get idle-detection join-ad-interest-group keyboard-lock keyboard-map language-detector language-model " +
    "local-fonts local-network local-network-access loopback-network magnetometer manual-text media-playback-while-not-visible microphone midi monetization " +
    "navigation-override on-device-speech-recognition otp-credentials payment picture-in-picture popins private-aggregation private-state-token-issuance " +
    "private-state-token-redemption proofreader publickey-credentials-create publickey-credentials-get record-ad-auction-events rewriter run-ad-auction " +
    "screen-wake-lock serial shared-autofill shared-storage shared-storage-select-url smart-card speaker-selection " +
    "storage-access sub-apps summarizer sync-script sync-xhr translator trust-token-redemption unload usb usb-unrestricted vertical-scroll wake-lock " +
    "web-app-installation web-printing web-share window-management window-placement writer xr-spatial-tracking"
  ).split(" "),
);

/** Features that are gone, with what became of them. */
export const goneFeatures: ReadonlyMap<string, string> = new Map([
  ["interest-cohort", "the experiment that it switched off has ended"],
  ["document-domain", "no browser took it over from Feature-Policy"],
  ["document-write", "no browser took it over from Feature-Policy"],
  ["font-display-late-swap", "it was an experiment"],
  ["layout-animations", "it was an experiment"],
  ["legacy-image-formats", "it was an experiment"],
  ["oversized-images", "it was an experiment"],
  ["speaker", "no browser has it"],
  ["trust-token-redemption", "private-state-token-redemption took its place"],
  ["unoptimized-images", "it was an experiment"],
  ["unsized-media", "it was an experiment"],
  ["vertical-scroll", "it was an experiment"],
  ["vibrate", "no browser has it"],
  ["vr", "xr-spatial-tracking took its place"],
  ["wake-lock", "screen-wake-lock took its place"],
  ["window-placement", "window-management took its place"],
]);
