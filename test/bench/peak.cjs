/** Loaded into a measured process: at its end it writes the most memory that it had, in kilobytes, into a file. */
const { writeFileSync } = require("node:fs");

const { PEAK_FILE } = process.env;
if (PEAK_FILE !== undefined) {
  process.on("exit", () => writeFileSync(PEAK_FILE, String(process.resourceUsage().maxRSS)));
}
