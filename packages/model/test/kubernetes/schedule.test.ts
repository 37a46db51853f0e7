import { describe, expect, it } from "vitest";
import { scheduleFault } from "../../src/kubernetes/schedule.ts";

describe("a schedule", () => {
  it.each([
    "* * * * *",
    "*/5 0-6,12 1,15 jan-MAR mon",
    "0 0 31 12 6",
    "5/15 * * * ?",
    "  0  4 * * 0 ",
    "@daily",
    "@midnight",
    "@every 1h30m",
  ])("may be %s", (text) => {
    expect(scheduleFault(text)).toBeUndefined();
  });

  it.each([
    ["60 * * * *", "60 is no minute"],
    ["* 24 * * *", "24 is no hour"],
    ["* * 0 * *", "0 is no day of the month"],
    ["* * * 13 *", "13 is no month"],
    ["* * * foo *", "foo is no month"],
    ["* * * * 7", "7 is no day of the week"],
    ["5-1 * * * *", "5-1 is no minute"],
    ["*/0 * * * *", "*/0 is no minute"],
    ["1,,2 * * * *", "1,,2 is no minute"],
    ["1/2/3 * * * *", "1/2/3 is no minute"],
    ["* * * *", "4 fields in place of 5"],
    ["0 * * * * *", "6 fields in place of 5"],
    ["", "1 fields in place of 5"],
    ["@reboot", "@reboot is none of the names"],
    ["@every day", "@every day is none of the names"],
    ["CRON_TZ=UTC 0 4 * * *", "time zone"],
  ])("may not be %j", (text, fault) => {
    expect(scheduleFault(text)).toContain(fault);
  });
});
