import { definePolicy, scheduleFault, stringAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["CronJob.batch"],
  meta: {
    title: "CronJob has a schedule that is none",
    severity: "high",
    severityReason: "The API server refuses the object, or the job never runs.",
    presets: ["recommended"],
    remediation:
      "Write five fields: minute, hour, day of the month, month, day of the week; the time zone goes into `timeZone`.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ label, yaml }) {
    const schedule = stringAt(yaml, "spec", "schedule");
    // A template's or a kustomize variable's value is not known here.
    if (schedule?.known !== true || /[{}$<]/.test(schedule.value)) return;
    const fault = scheduleFault(schedule.value);
    if (fault === undefined) return;
    yield { at: schedule, message: `${label} has a schedule that Kubernetes does not take, because ${fault}.` };
  },
});
