import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Person, RunningApp } from './running-app.js';
import { until } from './until.js';

/** What a subscription brought: an event's data, or the extensions of the error that it was refused with. */
export type Heard = Record<string, unknown>;

/** A subscription that the server knows of. */
export interface Watch {
  /** Everything that came so far, in order. */
  readonly heard: readonly Heard[];
  /** Unsubscribes, as a client does that leaves the page, and waits until the server listens for it no more. */
  leave(): Promise<void>;
}

/** One socket of a client, without retries. */
export class LiveSocket {
  readonly client: Client;
  /** How many of the server’s are of this socket. */
  private subscriptions = 0;

  private constructor(
    private readonly app: RunningApp,
    accessToken: string | null,
  ) {
    this.client = createClient({
      url: `${app.app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { accessToken },
      retryAttempts: 0,
    });
  }

  /** @param who nobody by default */
  static async open(app: RunningApp, who: Person | null = null): Promise<LiveSocket> {
    return new LiveSocket(app, who === null ? null : await app.tokenFor(who.id, who.role));
  }

  /** A socket of a program. */
  static withToken(app: RunningApp, token: string): LiveSocket {
    return new LiveSocket(app, token);
  }

  /**
   * Subscribes, and waits until the server listens for it or has answered it: what happens from then on is heard.
   * One at a time in each app.
   */
  async watch(query: string, variables: Record<string, unknown> = {}): Promise<Watch> {
    const { app } = this.app;
    const before = app.subscriptions();
    const heard: Heard[] = [];
    const unsubscribe = this.client.subscribe(
      { query, variables },
      {
        next: ({ data, errors }) => heard.push((errors === undefined ? data : errors[0]?.extensions) ?? {}),
        error: (error) =>
          heard.push((error as readonly { extensions?: Heard }[])[0]?.extensions ?? { closed: error }),
        complete: () => undefined,
      },
    );
    await until(
      'the server listens for the subscription',
      () => heard.length > 0 || app.subscriptions() > before,
    );
    const own = app.subscriptions() - before;
    this.subscriptions += own;
    const leave = async (): Promise<void> => {
      this.subscriptions -= own;
      await this.untilFewer(own, unsubscribe);
    };
    return { heard, leave };
  }

  /** Closes the socket, and waits until the server has forgotten what it watched. */
  async close(): Promise<void> {
    await this.untilFewer(this.subscriptions, () => void this.client.dispose());
  }

  private async untilFewer(subscriptions: number, act: () => void): Promise<void> {
    const { app } = this.app;
    const rest = app.subscriptions() - subscriptions;
    act();
    await until('the server listens no more', () => app.subscriptions() <= rest);
  }
}
