import { definePolicy, downloadPrograms, type ShellExecution, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: downloadPrograms,
  meta: {
    title: "Download is run unseen",
    severity: "medium",
    severityReason: "TLS says which host the script comes from, not that it is the one that somebody read.",
    presets: ["strict", "cis-docker"],
    remediation:
      "Download to a file, compare it with a checksum (`sha256sum -c`, `ADD --checksum`) or a signature, and run it then. Prefer a package or an image of the tool.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#add---checksum",
      "https://docs.docker.com/build/building/best-practices/#using-pipes",
      "https://cwe.mitre.org/data/definitions/494.html",
    ],
    frameworks: ["cis-docker:4.11"],
    aliases: [],
    since: "0.1.0",
  },
  *check({ download }) {
    const execution = download?.execution;
    if (download === undefined || execution === undefined || execution.isVerified) return;
    const [url] = download.urls;
    yield {
      at: execution,
      message: `${textOf(execution).replace(/^["']|["']$/g, "")} ${WAYS[execution.through]}, so whatever its server sends on the day of the build is run with the build's rights.`,
      related: url === undefined ? [] : [{ at: url, label: "what is downloaded" }],
    };
  },
});

const WAYS: Readonly<Record<ShellExecution["through"], string>> = {
  pipe: "runs a download as it comes in",
  substitution: "runs a download as it comes in",
  file: "runs a download that nothing has checked",
};
