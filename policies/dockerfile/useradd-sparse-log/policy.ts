import { definePolicy, findOption, knownValue, optionsOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  meta: {
    title: "Account with a large number and a log of logins",
    severity: "low",
    severityReason: "The image works; its layer may be gigabytes large, and some builders run out of disk.",
    presets: ["strict"],
    remediation: "Add `--no-log-init` to useradd.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#user",
      "https://github.com/golang/go/issues/13548",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3046"],
    since: "0.1.0",
  },
  *check({ command, name }) {
    if (knownValue(name) !== "useradd" || command.callsFunction) return;
    const options = optionsOf(command);
    const uid = findOption(options, "-u", "--uid")?.value;
    const number = knownValue(uid);
    if (uid === undefined || number === undefined || !/^\d+$/.test(number) || Number(number) <= LARGEST) return;
    if (options.isOpen || findOption(options, "-l", "--no-log-init") !== undefined) return;
    yield {
      at: uid,
      message: `useradd writes the last login of user ${number} at that place of /var/log/lastlog, so the file grows to ${size(Number(number))}, and a layer may hold all of it.`,
    };
  },
});

/** Up to here the file has less than 20 MB. */
const LARGEST = 65_535;

/** Bytes that one user has in the file. */
const RECORD = 292;

function size(uid: number): string {
  const megabytes = (uid * RECORD) / 1e6;
  return megabytes < 1000 ? `${Math.round(megabytes)} MB` : `${Math.round(megabytes / 1000)} GB`;
}
