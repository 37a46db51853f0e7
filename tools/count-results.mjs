// Adds the tests of a vitest JSON report to the steps of a CI run and prints the closing line.
import { readFileSync } from "node:fs";

const [file = "", stepsPassed = "0", stepsFailed = "0"] = process.argv.slice(2);

function readTests() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    // No report: the test run itself broke, and its step has already failed.
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const tests = readTests();
const passed = tests.passed + Number(stepsPassed);
const failed = tests.failed + Number(stepsFailed);
console.log(`\n${passed} passed, ${failed} failed, ${tests.skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
