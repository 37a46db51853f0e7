/** Schedules of CronJobs, as the controller's parser takes them: https://pkg.go.dev/github.com/robfig/cron/v3 */

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** The first stands for `least`. */
  readonly words: readonly string[];
}

const fields: readonly Field[] = [
  { name: "minute", least: 0, most: 59, words: [] },
  { name: "hour", least: 0, most: 23, words: [] },
  { name: "day of the month", least: 1, most: 31, words: [] },
  {
    name: "month",
    least: 1,
    most: 12,
    words: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  },
  { name: "day of the week", least: 0, most: 6, words: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
];

const NAMED =
  /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every (?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/;

/** Why Kubernetes refuses a schedule, to stand behind "because"; nothing when it takes it. */
export function scheduleFault(schedule: string): string | undefined {
  const text = schedule.trim();
  if (/^(?:CRON_)?TZ=/.test(text)) return "a time zone stands in it, which belongs into spec.timeZone";
  if (text.startsWith("@")) return NAMED.test(text) ? undefined : `${text} is none of the names that it knows`;
  const parts = text.split(/\s+/);
  if (parts.length !== fields.length) return `it has ${parts.length} fields in place of 5`;
  for (const [index, field] of fields.entries()) {
    const part = parts[index] ?? "";
    if (!part.split(",").every((range) => isRange(range, field))) return `${part} is no ${field.name}`;
  }
  return undefined;
}

function isRange(text: string, field: Field): boolean {
  const [range = "", step, ...rest] = text.split("/");
  if (rest.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return false;
  if (range === "*" || range === "?") return true;
  const [first = "", last, ...more] = range.split("-");
  const start = numberOf(first, field);
  const end = last === undefined ? start : numberOf(last, field);
  return more.length === 0 && start !== undefined && end !== undefined && start <= end;
}

function numberOf(text: string, { least, most, words }: Field): number | undefined {
  const word = words.indexOf(text.toLowerCase());
  const value = word === -1 && /^\d+$/.test(text) ? Number(text) : word + least;
  return (word !== -1 || /^\d+$/.test(text)) && value >= least && value <= most ? value : undefined;
}
