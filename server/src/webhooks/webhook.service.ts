import { randomUUID } from 'node:crypto';
import type { AttemptLimits } from '../api/attempt-limits.js';
import { notFound } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import { connectionOf, encodeCursor, isId, isInstant, pageLength, positionAfter } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import type { Database, Queryable } from '../database/database.js';
import type { Outbound, OutboundFault } from '../outbound/outbound.js';
import { DROP, END } from './webhook-delivery.queries.js';
import { bodyOf, TEST_KIND } from './webhook-message.rules.js';
import { TRIED_FOR_MILLISECONDS } from './webhook-retry.rules.js';
import type { SealedSecrets } from '../api/sealed-secrets.js';
import { newSecret } from '../outbound/standard-signature.rules.js';
import {
  CHANGE_SECRET,
  COUNT,
  FIND,
  FIND_DELIVERY,
  INSERT,
  INSERT_TEST,
  IS_OFF,
  LIST,
  LIST_DELIVERIES,
  LOCK,
  LOCK_ALL,
  OWNER,
  REMOVE,
  REPLAY,
  REPLAY_ALL,
  RESUME,
  UPDATE,
} from './webhook.queries.js';
import {
  TooManyWebhooks,
  Webhook,
  WebhookAddressRefused,
  WebhookDelivery,
  WebhookFault,
  WebhookOff,
  WebhookWithSecret,
  type WebhookDeliveryConnection,
  type WebhookDeliveryState,
  type WebhookInput,
} from './webhook.type.js';

const MOST = 25;
/** While receivers learn a new secret, the former one signs, too. */
const FORMER_MILLISECONDS = 86_400_000;

/** `position` is the time of creation in full: a Date has no microseconds, and pages would lose rows. */
type DeliveryRow = WebhookDelivery & { position: string };

/** What `check` says, by its name in the schema. It reads no answer, so none is too large. */
const NAMED: Readonly<Record<OutboundFault, WebhookFault>> = {
  url: WebhookFault.url,
  address: WebhookFault.address,
  plain: WebhookFault.plain,
  name: WebhookFault.name,
  connection: WebhookFault.connection,
  certificate: WebhookFault.certificate,
  time: WebhookFault.time,
  size: WebhookFault.connection,
};

type Act = Extract<AuditEntry['action'], `webhook.${string}`>;

/** What managers do with webhooks. Who may is decided at the door. */
export class WebhookService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly outbound: Pick<Outbound, 'check'>,
    private readonly secrets: SealedSecrets,
    /** Called when there is something to send. */
    private readonly wake: () => void,
  ) {}

  /** All of them, by name. */
  async list(now: Date): Promise<Webhook[]> {
    return this.database.query<Webhook>(LIST, [now]);
  }

  /**
   * The log of a webhook, latest first.
   * @throws RequestError BAD_USER_INPUT, NOT_FOUND
   */
  async listDeliveries(
    webhookId: string,
    state: WebhookDeliveryState | null,
    page: { first: number; after: string | null },
    now: Date,
  ): Promise<WebhookDeliveryConnection> {
    const first = pageLength(page.first);
    const [at, id] = positionAfter(page.after, isInstant);
    await this.get(this.database, webhookId, now);
    const values = [webhookId, state, at, id, first + 1];
    const rows = await this.database.query<DeliveryRow>(LIST_DELIVERIES, values);
    return connectionOf(rows, first, (row) => ({ node: row, cursor: encodeCursor([row.position, row.id]) }));
  }

  /**
   * Makes a webhook. Its secret is in the answer and, sealed, in the table.
   * @throws Rejection WebhookAddressRefused, TooManyWebhooks
   * @throws RequestError RATE_LIMITED
   */
  async create(viewer: Viewer, input: WebhookInput, now: Date): Promise<WebhookWithSecret> {
    await this.checkAddress(viewer, input.url);
    const [id, secret] = [randomUUID(), newSecret()];
    const webhook = await this.database.transaction(async (tx) => {
      await tx.query(LOCK_ALL);
      const [row] = await tx.query<{ count: number }>(COUNT);
      if ((row?.count ?? 0) >= MOST) {
        throw reject(TooManyWebhooks, {
          code: 'TOO_MANY_WEBHOOKS',
          message: 'There are as many webhooks as there can be. Remove one that is not needed.',
        });
      }
      const sealed = this.secrets.seal(secret, id);
      await tx.query(INSERT, [id, input.name, input.url, kindsOf(input), sealed, viewer.userId, now]);
      await this.record(tx, viewer, 'webhook.created', id);
      return this.get(tx, id, now);
    });
    return Object.assign(new WebhookWithSecret(), { webhook, secret });
  }

  /**
   * Changes name, address and kinds; messages that wait go to the new address.
   * @throws Rejection WebhookAddressRefused
   * @throws RequestError NOT_FOUND, RATE_LIMITED
   */
  async update(viewer: Viewer, id: string, input: WebhookInput, now: Date): Promise<Webhook> {
    await this.checkAddress(viewer, input.url);
    return this.database.transaction(async (tx) => {
      const [former] = await tx.query<{ name: string; url: string; kinds: string[] }>(LOCK, [id]);
      if (former === undefined) throw notFound('webhook');
      const kinds = kindsOf(input);
      const fields = [
        ...(former.name === input.name ? [] : ['name']),
        ...(former.url === input.url ? [] : ['url']),
        ...([...former.kinds].sort().join() === [...kinds].sort().join() ? [] : ['kinds']),
      ];
      if (fields.length > 0) {
        await tx.query(UPDATE, [id, input.name, input.url, kinds]);
        await this.record(tx, viewer, 'webhook.changed', id, { fields: fields.join(',') });
      }
      return this.get(tx, id, now);
    });
  }

  /**
   * Gives a webhook a new secret; the former one signs beside it for a day.
   * @throws RequestError NOT_FOUND
   */
  async changeSecret(viewer: Viewer, id: string, now: Date): Promise<WebhookWithSecret> {
    const secret = newSecret();
    const webhook = await this.database.transaction(async (tx) => {
      const until = new Date(now.getTime() + FORMER_MILLISECONDS);
      const changed = await tx.query(CHANGE_SECRET, [id, this.secrets.seal(secret, id), until]);
      if (changed.length === 0) throw notFound('webhook');
      await this.record(tx, viewer, 'webhook.secret_changed', id);
      return this.get(tx, id, now);
    });
    return Object.assign(new WebhookWithSecret(), { webhook, secret });
  }

  /**
   * Switches a webhook off: what waits is dropped. One that is off stays as it is.
   * @throws RequestError NOT_FOUND
   */
  async stop(viewer: Viewer, id: string, now: Date): Promise<Webhook> {
    return this.database.transaction(async (tx) => {
      const ended = await tx.query(END, [id, now, 'stopped']);
      if (ended.length > 0) {
        await tx.query(DROP, [id, now]);
        await this.record(tx, viewer, 'webhook.ended', id, { reason: 'stopped' });
      }
      return this.get(tx, id, now);
    });
  }

  /**
   * Switches a webhook on again: it is told of what happens from now on.
   * @throws RequestError NOT_FOUND
   */
  async resume(viewer: Viewer, id: string, now: Date): Promise<Webhook> {
    return this.database.transaction(async (tx) => {
      const resumed = await tx.query(RESUME, [id]);
      if (resumed.length > 0) await this.record(tx, viewer, 'webhook.resumed', id);
      return this.get(tx, id, now);
    });
  }

  /**
   * Removes a webhook and its log.
   * @throws RequestError NOT_FOUND
   */
  async remove(viewer: Viewer, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const removed = await tx.query(REMOVE, [id]);
      if (removed.length === 0) throw notFound('webhook');
      await this.record(tx, viewer, 'webhook.removed', id);
    });
  }

  /**
   * Sends a message that says only that the webhook works.
   * @throws Rejection WebhookOff
   * @throws RequestError NOT_FOUND, RATE_LIMITED
   */
  async test(viewer: Viewer, webhookId: string, now: Date): Promise<WebhookDelivery> {
    await this.limits.count({ webhooks: viewer.userId });
    const id = randomUUID();
    const delivery = await this.database.transaction(async (tx) => {
      await this.requireOn(tx, webhookId);
      const values = [id, webhookId, TEST_KIND, bodyOf(TEST_KIND, now, {}), now, giveUpAt(now)];
      await tx.query(INSERT_TEST, values);
      await this.record(tx, viewer, 'webhook.tested', webhookId);
      return this.getDelivery(tx, id);
    });
    this.wake();
    return delivery;
  }

  /**
   * Sends one message of the log again, under its id, whatever became of it; one that waits is sent now.
   * @throws Rejection WebhookOff
   * @throws RequestError NOT_FOUND, RATE_LIMITED
   */
  async replay(viewer: Viewer, id: string, now: Date): Promise<WebhookDelivery> {
    await this.limits.count({ webhooks: viewer.userId });
    const delivery = await this.database.transaction(async (tx) => {
      const [owner] = await tx.query<{ webhookId: string; isOff: boolean }>(OWNER, [id]);
      if (owner === undefined) throw notFound('message');
      if (owner.isOff) throw off();
      await tx.query(REPLAY, [id, now, giveUpAt(now)]);
      await this.record(tx, viewer, 'webhook.replayed', owner.webhookId);
      return this.getDelivery(tx, id);
    });
    this.wake();
    return delivery;
  }

  /**
   * Sends again all messages of the log that were given up or dropped, those of a subject in their order.
   * @throws Rejection WebhookOff
   * @throws RequestError NOT_FOUND, RATE_LIMITED
   */
  async replayFailed(viewer: Viewer, id: string, now: Date): Promise<Webhook> {
    await this.limits.count({ webhooks: viewer.userId });
    const webhook = await this.database.transaction(async (tx) => {
      await this.requireOn(tx, id);
      await tx.query(REPLAY_ALL, [id, now, giveUpAt(now)]);
      await this.record(tx, viewer, 'webhook.replayed', id);
      return this.get(tx, id, now);
    });
    this.wake();
    return webhook;
  }

  /** Now, so that a mistake shows at once; each request is checked again when it is sent. */
  private async checkAddress(viewer: Viewer, url: string): Promise<void> {
    await this.limits.count({ webhooks: viewer.userId });
    const fault = await this.outbound.check(url);
    if (fault === null) return;
    throw reject(WebhookAddressRefused, {
      code: 'WEBHOOK_ADDRESS_REFUSED',
      message: 'No message would be sent to this address.',
      fault: NAMED[fault],
    });
  }

  private async requireOn(tx: Queryable, id: string): Promise<void> {
    const [row] = await tx.query<{ isOff: boolean }>(IS_OFF, [id]);
    if (row === undefined) throw notFound('webhook');
    if (row.isOff) throw off();
  }

  private async get(within: Queryable, id: string, now: Date): Promise<Webhook> {
    const [row] = isId(id) ? await within.query<Webhook>(FIND, [now, id]) : [];
    if (row === undefined) throw notFound('webhook');
    return Object.assign(new Webhook(), row);
  }

  private async getDelivery(within: Queryable, id: string): Promise<WebhookDelivery> {
    const [row] = await within.query<DeliveryRow>(FIND_DELIVERY, [id]);
    if (row === undefined) throw notFound('message');
    return Object.assign(new WebhookDelivery(), row);
  }

  private async record(
    tx: Queryable,
    viewer: Viewer,
    action: Act,
    entityId: string,
    details: Record<string, string> = {},
  ): Promise<void> {
    await this.audit.record({ actor: viewer, action, entity: 'webhook', entityId, details }, tx);
  }
}

function giveUpAt(now: Date): Date {
  return new Date(now.getTime() + TRIED_FOR_MILLISECONDS);
}

function off(): Error {
  return reject(WebhookOff, { code: 'WEBHOOK_OFF', message: 'It gets no messages. Switch it on first.' });
}

function kindsOf({ kinds }: WebhookInput): string[] {
  return [...new Set(kinds)];
}
