const { writeFileSync } = require("node:fs");

/** Hands jest's own counts to test/run.mjs, which prints them as the last line. */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const target = process.env.PHULUC_COUNTS;
    if (!target) return;
    // A suite that could not even start counts as a failure: none of its tests ran.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const counts = { passed: results.numPassedTests, failed, skipped: results.numPendingTests + results.numTodoTests };
    writeFileSync(target, JSON.stringify(counts));
  }
};
