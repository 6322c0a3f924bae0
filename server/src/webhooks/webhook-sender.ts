import type { Logger } from 'pino';
import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import { warnOf } from '../database/outage.js';
import { OutboundError, type Outbound, type OutboundFault } from '../outbound/outbound.js';
import { CLAIM, DROP, END, SETTLE, type ClaimedRow } from './webhook-delivery.queries.js';
import { nextAttempt, secondsAsked } from './webhook-retry.rules.js';
import type { SealedSecrets } from '../api/sealed-secrets.js';
import { signedHeaders } from '../outbound/standard-signature.rules.js';

/** Messages of one webhook under way in one process: a slow receiver takes these places, and no others. */
const PLACES = 4;
/** Longer than a stop of the process may take would leave the answer unheard. */
const TIMEOUT_MILLISECONDS = 10_000;
/** A claim of a process that died ends then, and the message is sent again under its id. */
const CLAIM_MILLISECONDS = 120_000;
/** What is due again is looked for this often; new messages wake the sender at once. */
const POLL_MILLISECONDS = 2_000;
/** "Gone": the receiver wants no more messages, ever. */
const GONE = 410;

/** How an attempt went. */
interface Outcome {
  readonly status: number | null;
  readonly fault: OutboundFault | 'secret' | null;
  readonly retryAfter: number | null;
}

/** What the sender works with. */
export interface SenderGround {
  readonly database: Database;
  readonly outbound: Pick<Outbound, 'send'>;
  readonly audit: AuditService;
  readonly secrets: SealedSecrets;
  readonly clock: () => Date;
  readonly logger: Logger;
}

/**
 * Sends what waits in the log of deliveries. Any number of processes may run this: each message is claimed by one of
 * them, those of one subject one after the other, and is sent until an answer of 2xx comes or its day is over. A message
 * can arrive twice (where a process ends between sending and writing that down), with the same id.
 */
export class WebhookSender {
  private readonly underWay = new Map<string, Set<Promise<void>>>();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private isWanted = false;
  private isStopped = false;

  constructor(private readonly ground: SenderGround) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), POLL_MILLISECONDS);
    this.timer.unref();
    this.wake();
  }

  /** Claims no more, and resolves when what is under way is over. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    await this.looking;
    await Promise.all([...this.underWay.values()].flatMap((sending) => [...sending]));
  }

  /** Looks for what is due, where it was started. Returns at once. */
  wake(): void {
    if (this.timer === null || this.isStopped) return;
    this.isWanted = true;
    this.looking ??= this.look().finally(() => {
      this.looking = null;
      if (this.isWanted) this.wake();
    });
  }

  private async look(): Promise<void> {
    this.isWanted = false;
    const { database, clock, logger } = this.ground;
    const now = clock();
    const busy = [...this.underWay].map(([webhookId, sending]) => ({ webhookId, count: sending.size }));
    try {
      const claimed = await database.query<ClaimedRow>(CLAIM, [
        now,
        new Date(now.getTime() + CLAIM_MILLISECONDS),
        PLACES,
        busy.map(({ webhookId }) => webhookId),
        busy.map(({ count }) => count),
      ]);
      for (const delivery of claimed) this.begin(delivery);
    } catch (error) {
      // The next poll tries again.
      warnOf(logger, error, 'webhooks could not be looked for');
    }
  }

  private begin(delivery: ClaimedRow): void {
    const { webhookId } = delivery;
    const sending = this.underWay.get(webhookId) ?? new Set();
    this.underWay.set(webhookId, sending);
    const work = this.deliver(delivery)
      .catch((error: unknown) => {
        // The claim runs out, and the message is sent again.
        warnOf(this.ground.logger, error, 'an attempt of a webhook was not written down', {
          webhook: webhookId,
        });
      })
      .finally(() => {
        sending.delete(work);
        if (sending.size === 0) this.underWay.delete(webhookId);
        this.wake();
      });
    sending.add(work);
  }

  private async deliver(delivery: ClaimedRow): Promise<void> {
    const { database, clock } = this.ground;
    const { status, fault, retryAfter } = await this.attempt(delivery);
    const now = clock();
    const isTaken = status !== null && status >= 200 && status < 300;
    const isGone = status === GONE;
    const next =
      isTaken || isGone
        ? null
        : nextAttempt(delivery.failures + 1, now, delivery.giveUpAt, Math.random(), retryAfter);
    await database.query(SETTLE, [delivery.id, delivery.attempts, status, fault, next, isTaken, now]);
    if (isGone) await this.end(delivery.webhookId, now);
  }

  private async attempt({ id, webhookId, url, body, secret, formerSecret }: ClaimedRow): Promise<Outcome> {
    const { outbound, secrets, clock, logger } = this.ground;
    const sealed = formerSecret === null ? [secret] : [secret, formerSecret];
    const opened = sealed.map((one) => secrets.open(one, webhookId)).filter((one) => one !== null);
    if (opened.length < sealed.length) {
      logger.error({ webhook: webhookId }, 'the secret of a webhook cannot be read; give it a new one');
      return { status: null, fault: 'secret', retryAfter: null };
    }
    try {
      const answer = await outbound.send({
        method: 'POST',
        url,
        headers: signedHeaders(id, clock(), body, opened),
        body,
        timeout: TIMEOUT_MILLISECONDS,
        mostBytes: 0,
      });
      const retryAfter = secondsAsked(answer.headers['retry-after'], clock());
      return { status: answer.status, fault: null, retryAfter };
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      return { status: null, fault: error.fault, retryAfter: null };
    }
  }

  /** The receiver wants no more: in two statements, so that the second sees what was entered before the first. */
  private async end(webhookId: string, now: Date): Promise<void> {
    const { database, audit } = this.ground;
    await database.transaction(async (tx) => {
      const ended = await tx.query(END, [webhookId, now, 'gone']);
      if (ended.length === 0) return;
      await tx.query(DROP, [webhookId, now]);
      const details = { reason: 'gone' };
      await audit.record(
        { actor: null, action: 'webhook.ended', entity: 'webhook', entityId: webhookId, details },
        tx,
      );
    });
  }
}
