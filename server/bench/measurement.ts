import pg from 'pg';
import { HttpConnection } from './http-connection.js';
import { runFor, summarize, type Client, type Sample, type Summary } from './load.js';
import type { Workload } from './workload.js';

/** How many people (and, for bare SQL, connections) work at once where nobody says it. */
export const CLIENTS = 10;

export interface Effort {
  readonly rounds: number;
  /** Seconds of one round through the server. */
  readonly serverSeconds: number;
  /** Seconds of one round as bare SQL. */
  readonly sqlSeconds: number;
  /** Seconds before the first round that are not counted. */
  readonly warmUpSeconds: number;
}

export interface Result extends Summary {
  /** Right answers a second of the server over those of bare SQL. */
  readonly ratioToSql: number;
  readonly sql: Summary;
  readonly firstError: string | null;
}

/** The clients of both sides, ready to work. */
export class Bench {
  private constructor(
    private readonly connections: readonly HttpConnection[],
    private readonly databaseClients: readonly pg.Client[],
  ) {}

  static async open(serverUrl: string, databaseUrl: string, clients: number): Promise<Bench> {
    const places = Array.from({ length: clients });
    return new Bench(
      await Promise.all(places.map(() => HttpConnection.open(serverUrl))),
      await Promise.all(
        places.map(async () => {
          const client = new pg.Client({ connectionString: databaseUrl });
          await client.connect();
          return client;
        }),
      ),
    );
  }

  /** Server and bare SQL take turns, so that what else the machine does meets both. */
  async compare(workload: Workload, effort: Effort): Promise<Result> {
    const server = this.httpClients(workload);
    const sql: Client[] = this.databaseClients.map((client) => () => workload.asSql(client));
    const [serverSamples, sqlSamples]: [Sample[], Sample[]] = [[], []];
    await runFor(server, effort.warmUpSeconds);
    await runFor(sql, effort.warmUpSeconds / 2);
    for (let round = 0; round < effort.rounds; round += 1) {
      serverSamples.push(await runFor(server, effort.serverSeconds));
      sqlSamples.push(await runFor(sql, effort.sqlSeconds));
    }
    const [viaServer, viaSql] = [summarize(serverSamples), summarize(sqlSamples)];
    const firstError = [...serverSamples, ...sqlSamples].find(
      (sample) => sample.firstError !== null,
    )?.firstError;
    return {
      ...viaServer,
      errors: viaServer.errors + viaSql.errors,
      ratioToSql: viaServer.rps / viaSql.rps,
      sql: viaSql,
      firstError: firstError ?? null,
    };
  }

  /** The server alone. */
  async measure(workload: Workload, seconds: number, warmUpSeconds: number): Promise<Sample> {
    const clients = this.httpClients(workload);
    await runFor(clients, warmUpSeconds);
    return runFor(clients, seconds);
  }

  /** One client that waits for each answer before it asks again. */
  async alone(workload: Workload, seconds: number, warmUpSeconds: number): Promise<Summary> {
    const clients = this.httpClients(workload).slice(0, 1);
    await runFor(clients, warmUpSeconds);
    return summarize([await runFor(clients, seconds)]);
  }

  async close(): Promise<void> {
    for (const connection of this.connections) connection.close();
    await Promise.all(this.databaseClients.map((client) => client.end()));
  }

  private httpClients(workload: Workload): Client[] {
    return this.connections.map((connection) => () => workload.overHttp(connection));
  }
}
