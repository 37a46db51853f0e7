import { accountPasswordsSetBy, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: ["chpasswd", "passwd", "useradd", "usermod"],
  meta: {
    title: "Password of an account is in the image",
    severity: "high",
    severityReason:
      "Everybody who can read the file or pull the image can log in or become that user, in all containers of it.",
    presets: ["recommended"],
    remediation:
      "Leave accounts without a password (`useradd` does, `adduser -D`): they can run programs, and nobody can log in. Where people must, use keys that are mounted, or set the password when the container starts.",
    references: [
      "https://docs.docker.com/build/building/secrets/",
      "https://man7.org/linux/man-pages/man8/chpasswd.8.html",
      "https://cwe.mitre.org/data/definitions/798.html",
    ],
    frameworks: ["cis-docker:4.10"],
    aliases: ["checkov:CKV2_DOCKER_17"],
    since: "0.1.0",
  },
  *check({ command, instruction }) {
    if (instruction.stage?.isShipped !== true) return;
    for (const password of accountPasswordsSetBy(command)) {
      if (password.kind === "emptied") {
        yield {
          at: password,
          message: "The account's password is emptied, so anybody can become that user without one.",
        };
        continue;
      }
      yield {
        at: password,
        message:
          "What opens this account stands in the file, so everybody who can read it can log in as that one in each container.",
        secrets: [password],
      };
    }
  },
});
