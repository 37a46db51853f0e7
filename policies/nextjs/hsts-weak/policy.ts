import { definePolicy, type Fix, type NextHeader, replace, usersOf } from "@secpolicy/core";

const YEAR = 31_536_000;

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Strict-Transport-Security is weak",
    severity: "medium",
    severityReason: "The site looks protected, but a browser ignores the header or forgets it between two visits.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Write `max-age=63072000; includeSubDomains`, with semicolons between the directives.",
    references: [
      "https://www.rfc-editor.org/rfc/rfc6797#section-6.1",
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security",
      "https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  options: {
    minimumAge: {
      type: "number",
      description: "Seconds that `max-age` must have at least; the default is 180 days.",
      default: 15_552_000,
      minimum: 1,
    },
  },
  *check(header, { options }) {
    const { key, value, applies, object } = header;
    if (key !== "strict-transport-security" || !value.known || applies !== true) return;
    const weakness = weaknessOf(value.value, options.minimumAge);
    if (weakness === undefined) return;
    yield {
      at: header,
      message: `Strict-Transport-Security "${value.value}" ${weakness.fact}.`,
      related: usersOf({ ...object, extent: object.range }, header, "the header with this value"),
      fix: weakness.better === undefined ? undefined : fixOf(header, weakness.better),
    };
  },
});

interface Weakness {
  readonly fact: string;
  /** What the author may have meant. */
  readonly better?: string;
}

function weaknessOf(value: string, minimum: number): Weakness | undefined {
  const directives = value.split(";").map((text) => text.trim());
  const names = directives.map(nameOf).filter((name) => name !== "");
  const age = directives.find((directive) => nameOf(directive) === "max-age");
  if (age === undefined) return { fact: "has no max-age, so browsers ignore it" };
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return { fact: `has ${twice} twice, so browsers ignore it` };
  if (value.includes(",")) return withComma(value, age, minimum);
  const seconds = age.match(/^max-age\s*=\s*(?:"(\d+)"|(\d+))$/i);
  if (seconds === null) return { fact: "has a max-age that is no whole number, so browsers ignore it" };
  const number = Number(seconds[1] ?? seconds[2]);
  if (number >= minimum) return undefined;
  const better = value.replace(/(max-age\s*=\s*"?)\d+/i, `$1${Math.max(YEAR, minimum)}`);
  if (number === 0) return { fact: "tells browsers to forget that the site uses HTTPS", better };
  const fact = `is forgotten after ${spell(number)}, less than ${spell(minimum)}: who comes back later is not protected`;
  return { fact, better };
}

function nameOf(directive: string): string {
  return directive.split("=", 1)[0]?.trim().toLowerCase() ?? "";
}

function withComma(value: string, age: string, minimum: number): Weakness {
  const separated = value.replace(/\s*,\s*/g, "; ");
  const ignored = age.includes(",") ? "it" : "the directives beside it";
  return {
    fact: `has a comma where a semicolon belongs, so browsers ignore ${ignored}`,
    better: weaknessOf(separated, minimum)?.better ?? separated,
  };
}

function spell(seconds: number): string {
  if (seconds < 86_400) return `${seconds} seconds`;
  const days = Math.floor(seconds / 86_400);
  return days === 1 ? "1 day" : `${days} days`;
}

/** Not safe: browsers then refuse plain HTTP for as long as the header says. */
function fixOf({ literal }: NextHeader, text: string): Fix | undefined {
  if (literal === undefined) return undefined;
  return { title: `Write ${text}`, safe: false, edits: [replace(literal, text)] };
}
