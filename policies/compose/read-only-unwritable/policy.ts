import { definePolicy, is, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Read-only file system without the places that the program writes to",
    severity: "high",
    severityReason: "The program ends as soon as it starts.",
    presets: ["recommended"],
    remediation: "Mount a `tmpfs` at each of the paths.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#read_only",
      "https://docs.docker.com/reference/compose-file/services/#tmpfs",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    const { name, image, readOnly, writtenPaths } = service;
    if (writtenPaths.length === 0 || readOnly === undefined || is(readOnly, true) !== true) return;
    const paths = writtenPaths.join(" and ");
    yield {
      at: readOnly,
      message: `Service "${name}" has a read-only file system, but ${image?.known?.title ?? "its image"} must write to ${paths}: it does not start.`,
      related: usersOf(service, readOnly, `used by ${name}`),
    };
  },
});
