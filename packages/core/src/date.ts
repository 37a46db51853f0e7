/** Is it a day of the calendar, `YYYY-MM-DD`? A date that never comes, such as 2026-02-31, would hold for ever. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // What is no day of its month is taken for one of the next.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
