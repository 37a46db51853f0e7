import { definePolicy, type GitClone, gitCloneOf, isRevisionChosenBehind, type Located } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: ["git"],
  meta: {
    title: "Clone of a moving branch",
    severity: "low",
    severityReason: "The build works, until what it clones changes; and it runs what others have pushed since.",
    presets: ["strict"],
    remediation:
      "Name a commit: `ADD https://github.com/acme/tool.git#<commit>`, or `git checkout <commit>` behind the clone. A tag is better than nothing.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#adding-files-from-a-git-repository",
      "https://git-scm.com/docs/git-clone#Documentation/git-clone.txt---branchname",
    ],
    frameworks: ["cis-docker:4.11"],
    aliases: [],
    since: "0.1.0",
  },
  *check({ command }) {
    const clone = gitCloneOf(command);
    if (clone === undefined || clone.hasRevision || isRevisionChosenBehind(clone)) return;
    const at = movingPart(clone);
    if (at === undefined) return;
    yield {
      at,
      message:
        "git clone takes what the branch holds on the day of the build, so two builds of one file differ and a bad commit gets in unseen.",
    };
  },
});

const BRANCH = /^(?:main|master|trunk|dev|develop|development|head|latest|next|nightly|edge|stable|staging)$/i;

/** The name of a branch, or the address alone; other names may be tags. */
function movingPart({ branch, address }: GitClone): Located | undefined {
  if (branch === undefined) return address.known && isRemote(address.value) ? address : undefined;
  return branch.known && BRANCH.test(branch.value) ? branch : undefined;
}

function isRemote(address: string): boolean {
  return /^[a-z+]+:\/\/|^[\w.-]+@[\w.-]+:/i.test(address) && !address.startsWith("file:");
}
