import { definePolicy, type Fix, type NextHeader, parseDirectives, replace, usersOf } from "@secpolicy/core";

const YEAR = 31_536_000;

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Strict-Transport-Security asks for the preload list and does not qualify",
    severity: "low",
    severityReason: "The header protects all the same; only the entry into the list is refused.",
    presets: ["recommended", "owasp-headers"],
    remediation:
      "Write `max-age=63072000; includeSubDomains; preload`, or leave `preload` out until every subdomain has HTTPS.",
    references: [
      "https://hstspreload.org/#deployment-recommendations",
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security#preloading_strict_transport_security",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, object } = header;
    if (key !== "strict-transport-security" || !value.known || applies !== true) return;
    const lack = lackOf(value.value);
    if (lack === undefined) return;
    yield {
      at: header,
      message: `Strict-Transport-Security has preload ${lack}: browsers refuse the site for their list, so the first visit stays unprotected.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: complete(header),
    };
  },
});

function lackOf(value: string): string | undefined {
  const directives = parseDirectives(value);
  const age = directives.get("max-age");
  if (!directives.has("preload") || age === undefined || !/^\d+$/.test(age) || Number(age) === 0) return undefined;
  if (!directives.has("includesubdomains")) return "and not includeSubDomains";
  return Number(age) < YEAR ? "and a max-age of less than a year" : undefined;
}

/** Not safe: every subdomain then needs HTTPS. */
function complete({ literal, value }: NextHeader): Fix | undefined {
  if (literal === undefined || !value.known || !lackOf(value.value)?.includes("includeSubDomains")) return undefined;
  const better = `${value.value.replace(/[;\s]+$/, "")}; includeSubDomains`;
  if (lackOf(better) !== undefined) return undefined;
  return { title: "Add includeSubDomains", safe: false, edits: [replace(literal, better)] };
}
