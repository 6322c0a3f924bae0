import { startTestDatabase } from './test-cluster.mjs';

/** Runs once before the tests: gives the run a PostgreSQL of its own, and hides every other one from the tests. */
export default startTestDatabase;
