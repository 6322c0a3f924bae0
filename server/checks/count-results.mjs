import { readFileSync } from 'node:fs';

/**
 * Prints "N passed, N failed" over Jest's results in the named files. A file of tests that could not run at all
 * counts as one failure, and so does a run that left no results.
 */
let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} */
    const results = JSON.parse(readFileSync(file, 'utf8'));
    passed += results.numPassedTests;
    failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  } catch {
    failed += 1;
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
