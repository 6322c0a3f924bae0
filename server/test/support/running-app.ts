import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { AccessTokens } from '../../src/accounts/access-token.js';
import { UserRole } from '../../src/api/user-role.js';
import { createApp, type App } from '../../src/app.js';
import type { Config } from '../../src/config.js';
import { createLogger } from '../../src/log.js';
import { TestRecords } from './clinic.js';
import { cloneDatabase, type TestDatabase } from './database.js';

/** An answer of the API as a client gets it. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors?: readonly {
    message: string;
    path?: unknown;
    extensions: Record<string, unknown> & { code: string };
  }[];
  readonly headers: Headers;
}

/** Somebody with an account. */
export interface Person {
  readonly id: string;
  readonly role: UserRole;
}

/** Settings with mail, for tests that look in the tables at what is entered: nothing listens where it would go. */
export const WITH_MAIL: Pick<Config, 'publicUrl' | 'mail'> = {
  publicUrl: 'http://localhost:4000',
  mail: { smtpUrl: 'smtp://127.0.0.1:9', from: 'visits@clinic.example' },
};

/** The whole product on a database of its own, at a free loopback port. */
export class RunningApp {
  private halted: Promise<void> | undefined;

  private constructor(
    readonly app: App,
    readonly records: TestRecords,
    readonly database: TestDatabase,
    private readonly tokens: AccessTokens,
    private readonly folder: string,
    private readonly clock: () => Date,
    readonly config: Config,
  ) {}

  /**
   * @param options.clock the time of each request; the machine's by default
   * @param options.logger where the product writes; standard output, and only where LOG_LEVEL says so, by default
   * @param options.database one that is there already; a clone of its own by default
   */
  static async start(
    options: { clock?: () => Date; config?: Partial<Config>; database?: TestDatabase; logger?: Logger } = {},
  ): Promise<RunningApp> {
    const database = options.database ?? (await cloneDatabase());
    const folder = await mkdtemp(join(tmpdir(), 'smart-healthcare-files-'));
    const tokenSecret = randomBytes(32).toString('hex');
    const config: Config = {
      role: 'all',
      processes: 1,
      databaseUrl: database.url,
      databaseOwnerUrl: database.ownerUrl,
      replicaUrls: [],
      replicaSeconds: 30,
      redisUrl: null,
      host: '127.0.0.1',
      port: 0,
      tokenSecret,
      formerTokenSecrets: [],
      publicUrl: null,
      mail: null,
      allowedOrigins: [],
      trustedProxies: 0,
      outboundAllow: [],
      mostConnections: 5_000,
      bodySeconds: 30,
      production: false,
      playground: true,
      mcp: true,
      filesFolder: folder,
      s3: null,
      backupFolder: join(folder, 'backups'),
      backupS3: null,
      backupKeptDays: 30,
      backupNightly: false,
      clientsFolder: 'clients',
      logLevel: process.env['LOG_LEVEL'] ?? 'silent',
      metricsPort: 0,
      poolSize: 10,
      databaseTimeout: 30,
      eventsKeptDays: 30,
      keysKeptDays: 30,
      accessKeptDays: 90,
      deliveriesKeptDays: 30,
      messagesKeptDays: 365,
      ...options.config,
    };
    const clock = options.clock ?? (() => new Date());
    const app = await createApp(config, options.logger ?? createLogger(config.logLevel), clock);
    const records = await TestRecords.connect(database.ownerUrl);
    return new RunningApp(app, records, database, new AccessTokens(tokenSecret), folder, clock, config);
  }

  /** An access token of a live session, as signing in would give. */
  async tokenFor(userId: string, role: UserRole = UserRole.patient): Promise<string> {
    const sessionId = randomUUID();
    await this.records.query(
      `insert into sessions (id, user_id, refresh_hash, expires_at) values ($1, $2, $3, now() + interval '20 years')`,
      [sessionId, userId, randomBytes(32)],
    );
    return this.tokens.sign({ id: userId, role }, sessionId, this.clock()).token;
  }

  /** Sends one operation over HTTP. */
  async send<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
    token: string | null = null,
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer<Data>, 'data' | 'errors'>;
    return { ...body, data: body.data ?? null, status: response.status, headers: response.headers };
  }

  /** Sends one operation as somebody, or as nobody. */
  async sendAs<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown>,
    who: Person | null,
  ): Promise<Answer<Data>> {
    return this.send<Data>(query, variables, who === null ? null : await this.tokenFor(who.id, who.role));
  }

  /** The code of the error that an operation is refused with; null where it is not. */
  async codeOf(
    query: string,
    variables: Record<string, unknown>,
    who: Person | null,
  ): Promise<string | null> {
    return (await this.sendAs(query, variables, who)).errors?.[0]?.extensions.code ?? null;
  }

  /** Ends the product; its database stays for the test to look at. */
  async halt(): Promise<void> {
    this.halted ??= this.app.stop();
    await this.halted;
  }

  async stop(): Promise<void> {
    await this.halt();
    await this.records.end();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
