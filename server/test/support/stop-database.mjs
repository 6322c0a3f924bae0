import { stopTestDatabase } from './test-cluster.mjs';

/** Runs once after the tests. */
export default stopTestDatabase;
