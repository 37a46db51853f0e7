import { definePolicy, locate, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["USER"],
  meta: {
    title: "USER with several words",
    severity: "high",
    severityReason: "The image builds, and no container of it starts.",
    presets: ["recommended"],
    remediation: "Write the user, with a colon and the group where that is meant: `USER 1000:1000`.",
    references: ["https://docs.docker.com/reference/dockerfile/#user"],
    frameworks: [],
    aliases: ["dockerfilelint:extra_args", "dockerfile-utils:ARGUMENT_EXTRA"],
    since: "0.1.0",
  },
  *check({ args: [user], stage }) {
    // Names of Windows may hold blanks, and a comment behind the name is another policy's matter.
    if (user?.known !== true || stage?.isWindows === true || user.value.includes("#")) return;
    const blank = /\s+\S/.exec(user.value);
    if (blank === null) return;
    const isAsWritten = textOf(user) === user.value;
    const start = user.range[0] + blank.index + blank[0].length - 1;
    const at = isAsWritten ? locate(user.source, start, user.range[1]) : user;
    yield {
      at,
      message: `USER takes all of "${user.value}" for the name, which nobody has, so no container of the image starts.`,
    };
  },
});
