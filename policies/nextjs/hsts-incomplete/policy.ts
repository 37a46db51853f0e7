import { definePolicy, type Fix, type NextHeader, parseDirectives, replace, usersOf } from "@secpolicy/core";

const YEAR = 31_536_000;
/** Less is no protection between two visits, which is another policy. */
const LEAST = 15_552_000;

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Strict-Transport-Security could protect more",
    severity: "info",
    severityReason: "The header works: it only leaves subdomains out, or is forgotten by who stays away for long.",
    presets: ["strict", "owasp-headers"],
    remediation: "Write `max-age=31536000; includeSubDomains` or more, once every subdomain has HTTPS.",
    references: [
      "https://owasp.org/www-project-secure-headers/#http-strict-transport-security",
      "https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Strict_Transport_Security_Cheat_Sheet.html",
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#strict-transport-security",
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
      message: `Strict-Transport-Security ${lack}.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: complete(header),
    };
  },
});

function lackOf(value: string): string | undefined {
  const directives = parseDirectives(value);
  const age = directives.get("max-age") ?? "";
  if (!/^\d+$/.test(age) || Number(age) < LEAST || directives.has("preload")) return undefined;
  if (!directives.has("includesubdomains")) {
    return "has no includeSubDomains: over plain HTTP, a subdomain that somebody makes up can set cookies of the site";
  }
  return Number(age) < YEAR
    ? "is forgotten in less than a year: who stays away for longer is not protected"
    : undefined;
}

/** Not safe: browsers then refuse plain HTTP for subdomains too, and for as long as the header says. */
function complete({ literal, value }: NextHeader): Fix | undefined {
  if (literal === undefined || !value.known) return undefined;
  const lasting = value.value.replace(/(max-age\s*=\s*"?)(\d+)/i, (_whole, before: string, age: string) => {
    return before + String(Math.max(Number(age), YEAR));
  });
  const isWhole = parseDirectives(lasting).has("includesubdomains");
  const better = isWhole ? lasting : `${lasting.replace(/[;\s]+$/, "")}; includeSubDomains`;
  return { title: `Write ${better}`, safe: false, edits: [replace(literal, better)] };
}
