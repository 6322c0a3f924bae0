import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { PasswordHasher } from '../../src/accounts/password-hasher.js';
import { launchBrowser, openPage, signInAt, type WatchedPage } from './browser.js';
import { TestRecords } from './clinic.js';
import { cloneDatabase, type TestDatabase } from './database.js';
import { startProxied } from './nginx.js';
import { startServer, type RunningServer } from './server.js';

/** Of everybody who signs in, unless a test says otherwise. */
export const PASSWORD = 'three unrelated words';

/** The screen of a desk; without it, a page is opened on a phone. */
export const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** A file of tests that runs another one's behind nginx says so before it imports it. */
const BEHIND_NGINX = 'BEHIND_NGINX';
const isBehindNginx = (): boolean => process.env[BEHIND_NGINX] === '1';

/** Lets every product of this file run as two servers behind nginx. */
export function putBehindNginx(): void {
  process.env[BEHIND_NGINX] = '1';
}

/** What one file of browser tests runs on. All of it is there from `beforeAll` to `afterAll`. */
export class Product {
  database!: TestDatabase;
  records!: TestRecords;
  /** What the database keeps of `PASSWORD`. */
  passwordHash!: string;
  server!: RunningServer;
  private browser!: Browser;

  /**
   * @param arrange brings the records that are there before the server starts
   * @param env further settings of a server that stands alone
   */
  constructor(arrange: () => Promise<void> = async () => {}, env: Record<string, string> = {}) {
    beforeAll(async () => {
      this.database = await cloneDatabase();
      this.records = await TestRecords.connect(this.database.ownerUrl);
      this.passwordHash = await new PasswordHasher().hash(PASSWORD);
      await arrange();
      this.server = await (isBehindNginx() ? startProxied(this.database) : startServer(this.database, env));
      this.browser = await launchBrowser();
    }, 180_000);

    afterAll(async () => {
      await this.browser?.close();
      await this.server?.stop();
      await this.records?.end();
      await this.database?.drop();
    });
  }

  /** Somebody's own browser, in New York; closed at the end at the latest. */
  async open(options: BrowserContextOptions = {}): Promise<WatchedPage> {
    return openPage(this.browser, this.server.url, {
      locale: 'en-US',
      timezoneId: 'America/New_York',
      ...options,
    });
  }

  /** The same, signed in with `PASSWORD`: see `signInAt`. */
  async signIn(
    client: '/' | '/admin/',
    email: string,
    options: BrowserContextOptions = {},
    redirect?: string,
  ): Promise<WatchedPage> {
    const watched = await this.open(options);
    await signInAt(watched.page, client, email, PASSWORD, redirect);
    return watched;
  }
}
