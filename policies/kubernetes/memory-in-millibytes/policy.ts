import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Memory is given in thousandths of a byte",
    severity: "high",
    severityReason: "With so little memory no process starts.",
    presets: ["recommended"],
    remediation: "Write `Mi` or `M` for millions of bytes: `m` is a thousandth.",
    references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ label, resources }) {
    const { memory, ephemeralStorage } = resources;
    const amounts = [memory.requestText, memory.limitText, ephemeralStorage.requestText, ephemeralStorage.limitText];
    for (const amount of amounts) {
      if (amount?.known !== true || !/^[0-9.]+m$/.test(amount.value)) continue;
      yield {
        at: amount,
        message: `Container "${label}" has ${amount.value} of memory or storage, which is thousandths of a byte; megabytes are written M or Mi.`,
      };
    }
  },
});
