import { TestEnvironment } from 'jest-environment-node';

/** Tells what the open pages showed when a browser test failed: a time that ran out says nothing by itself. */
export default class BrowserEnvironment extends TestEnvironment {
  /** @param {{ name: string, test?: { name: string } }} event one of Jest's, as a test goes on */
  async handleTestEvent({ name, test }) {
    const { describeOpenPages } = this.global;
    if (name !== 'test_fn_failure' || typeof describeOpenPages !== 'function') return;
    process.stderr.write(`\nThe open pages when "${test?.name}" failed:\n${await describeOpenPages()}\n`);
  }
}
