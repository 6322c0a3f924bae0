import { createHash } from 'node:crypto';
import pino from 'pino';
import { createApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { recordStatements, type SentStatement } from '../src/database/statement-recorder.js';
import { HttpConnection } from './http-connection.js';
import { numberSequence, pick, runStatement, type Workload } from './workload.js';

const HITS = 10;

const SEARCH = `query Search($filter: DoctorFilter, $first: Int!) {
  searchDoctors(filter: $filter, sort: SOONEST, first: $first) {
    edges {
      cursor
      node {
        doctor { id fullName rating consultationFee specialization { name } clinics { name city } }
        nextFreeTimes { startsAt clinic { name timeZone } }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

/** A search and the statements that it takes. */
interface Search {
  readonly body: string;
  readonly statements: readonly SentStatement[];
}

/**
 * The first ten doctors by soonest free time with their next free times, as a visitor sees them: of all doctors, or of
 * one specialty. The bare form sends the statements that the server was seen to send for the same search.
 * @param env names the database
 */
export async function searchWorkload(
  specializationIds: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Workload> {
  const searches = await recordSearches(specializationIds, env);
  const [overHttp, asSql] = [numberSequence(3), numberSequence(3)];
  return {
    name: 'search',
    overHttp: async (connection) => whatIsWrong(await connection.post(pick(searches, overHttp).body, null)),
    asSql: async (client) => {
      for (const { text, values } of pick(searches, asSql).statements) {
        const name = createHash('md5').update(text).digest('hex');
        const { rowCount } = await runStatement(client, { name, text }, values);
        if (rowCount === 0) return 'a statement of the search found nothing';
      }
      return null;
    },
  };
}

function whatIsWrong({ status, body }: { status: number; body: string }): string | null {
  const isRight =
    status === 200 &&
    body.startsWith('{"data":{"searchDoctors":{"edges":[{"cursor":"') &&
    body.split('"nextFreeTimes":[{"startsAt":"').length === HITS + 1;
  return isRight ? null : body;
}

/** Makes each search once on a server inside this process, and writes down what it asks the database. */
async function recordSearches(
  specializationIds: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Search[]> {
  const config = readConfig({ ...env, HOST: '127.0.0.1', PORT: '0', DATABASE_POOL_SIZE: '2' });
  const app = await createApp(config, pino({ level: 'warn' }, process.stderr));
  try {
    const connection = await HttpConnection.open(`${app.url}/graphql`);
    const searches: Search[] = [];
    // The first search also fills what the server keeps; it does not count.
    for (const [index, specializationId] of [null, null, ...specializationIds].entries()) {
      const filter = specializationId === null ? null : { specializationId };
      const body = JSON.stringify({ query: SEARCH, variables: { filter, first: HITS } });
      const recorder = recordStatements(app.database);
      const answer = await connection.post(body, null);
      recorder.stop();
      const wrong = whatIsWrong(answer);
      if (wrong !== null) throw new Error(`The search does not answer as it should: ${wrong}`);
      if (index > 0) searches.push({ body, statements: recorder.sent });
    }
    connection.close();
    return searches;
  } finally {
    await app.stop();
  }
}
