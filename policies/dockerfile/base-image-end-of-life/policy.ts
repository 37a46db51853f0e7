import { definePolicy, releaseLinesOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image of a release line without security fixes",
    severity: "medium",
    severityReason: "Nothing breaks on that day; from then on every hole that is found stays open.",
    presets: ["recommended", "cis-docker"],
    remediation: "Move to a release line that is still maintained.",
    references: [
      "https://endoflife.date/",
      "https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image",
      "https://github.com/docker-library/faq#end-of-life",
    ],
    frameworks: ["cis-docker:4.4"],
    aliases: ["tally:ruby/eol-ruby-version"],
    since: "0.1.0",
  },
  *check({ references }, { now }) {
    for (const reference of references) {
      const { image, args } = reference;
      const ended = image === undefined ? [] : releaseLinesOf(image).filter(({ end }) => end < now);
      if (image === undefined || ended.length === 0) continue;
      const lines = ended.map(({ name, end }) => `${name} has had no security fixes since ${end}`).join(" and ");
      yield {
        at: reference,
        message: `Image ${image.text}: ${lines}, so holes that are known stay open in it.`,
        related: args.map((at) => ({ at, label: "sets the image" })),
      };
    }
  },
});
