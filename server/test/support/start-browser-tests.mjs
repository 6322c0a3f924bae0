import { startTestDatabase } from './test-cluster.mjs';

/** Runs once before the browser tests. */
export default startTestDatabase;
