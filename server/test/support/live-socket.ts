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
  /** Unsubscribes, as a client does that leaves the page. */
  leave(): void;
}

/** One socket of a client, without retries. */
export class LiveSocket {
  readonly client: Client;

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

  /**
   * Subscribes, and waits until the server listens for it or has answered it: what happens from then on is heard.
   * One at a time in each app.
   */
  async watch(query: string, variables: Record<string, unknown> = {}): Promise<Watch> {
    const before = this.app.app.events.listeners();
    const heard: Heard[] = [];
    const leave = this.client.subscribe(
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
      () => heard.length > 0 || this.app.app.events.listeners() > before,
    );
    return { heard, leave };
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}
