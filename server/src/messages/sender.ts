import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import { warnOf } from '../database/outage.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { MessageLinks } from '../outbox/message-links.js';
import type { Invite, InvitedVisit } from './calendar-file.js';
import type { Attempt, Channel, Outgoing } from './channel.js';
import { CLAIM, INVITED, SETTLE, type ClaimedRow } from './delivery.queries.js';
import { canBeEnded, inviteMethod, isOfAccount } from './kind.rules.js';
import { accountPage } from '../accounts/message-address.js';
import { Polling } from './polling.js';
import { nextAttempt } from './retry.rules.js';

/** Messages under way in one process; a channel takes as many at once as it has connections. */
const PLACES = 20;
/** A claim of a process that died ends then, and the message is sent once more, under its id. */
const CLAIM_MILLISECONDS = 300_000;
const POLL_MILLISECONDS = 2_000;

/** Kinds that are wrong once their visit is elsewhere, or is no more. */
const OF_ONE_TIME: readonly MessageKind[] = [
  MessageKind.appointment_requested,
  MessageKind.appointment_booked,
  MessageKind.appointment_confirmed,
  MessageKind.appointment_moved,
  MessageKind.appointment_reminder,
  MessageKind.appointment_late,
  MessageKind.appointment_proposed,
];

/** What the sender works with. */
export interface SenderGround {
  readonly database: Database;
  readonly channels: readonly Channel[];
  readonly links: MessageLinks;
  /** What links begin with. */
  readonly origin: string;
  readonly clock: () => Date;
  readonly logger: Logger;
  /** Called after a commit that wrote events. */
  readonly settled: () => void;
}

/**
 * Sends what waits to leave the building. Any number of processes may run this: each delivery is claimed by one of them,
 * and tried until it is taken, refused for good, or too late. One may go out twice, where a process ends between sending
 * and writing that down: under the same id.
 */
export class Sender {
  private readonly underWay = new Set<Promise<void>>();
  private readonly polling: Polling;

  constructor(private readonly ground: SenderGround) {
    this.polling = new Polling('deliveries', POLL_MILLISECONDS, () => this.look(), ground.logger);
  }

  start(): void {
    this.polling.start();
  }

  wake(): void {
    this.polling.wake();
  }

  /** Claims no more, and resolves when what is under way is over. */
  async stop(): Promise<void> {
    await this.polling.stop();
    await Promise.all(this.underWay);
    for (const channel of this.ground.channels) await channel.stop();
  }

  private async look(): Promise<boolean> {
    const free = PLACES - this.underWay.size;
    if (free === 0) return false;
    const { database, clock } = this.ground;
    const now = clock();
    const claimed = await database.query<ClaimedRow>(CLAIM, [
      now,
      new Date(now.getTime() + CLAIM_MILLISECONDS),
      free,
      OF_ONE_TIME,
    ]);
    for (const delivery of claimed) this.begin(delivery);
    return false;
  }

  private begin(delivery: ClaimedRow): void {
    const work = this.deliver(delivery)
      .catch((error: unknown) => {
        // The claim runs out, and the message is sent again.
        warnOf(this.ground.logger, error, 'an attempt of a message was not written down', {
          delivery: delivery.id,
        });
      })
      .finally(() => {
        this.underWay.delete(work);
        this.wake();
      });
    this.underWay.add(work);
  }

  private async deliver(delivery: ClaimedRow): Promise<void> {
    const { database, clock, logger, settled } = this.ground;
    const { id, attempts, channel, giveUpAt } = delivery;
    const attempt = await this.attempt(delivery, clock());
    const now = clock();
    const settle = async (
      state: string,
      { fault = null, ref = null, next = null, isAddress = false }: Partial<Settled> = {},
    ): Promise<void> => {
      await database.query(SETTLE, [id, attempts, state, fault, ref, next, now, isAddress]);
    };
    if (attempt.outcome === 'accepted') await settle('sent', { ref: attempt.ref });
    else if (attempt.outcome === 'refused') {
      const { fault, isAddress } = attempt;
      await settle(isAddress ? 'bounced' : 'failed', { fault, isAddress });
    } else {
      const next = nextAttempt(attempts, now, giveUpAt, Math.random());
      await settle(next === null ? 'failed' : 'waiting', { fault: attempt.fault, next });
    }
    if (attempt.outcome !== 'accepted' && !delivery.isOvertaken) {
      logger.warn({ delivery: id, channel, attempts, fault: attempt.fault }, 'a message was not taken');
    }
    settled();
  }

  private async attempt(delivery: ClaimedRow, now: Date): Promise<Attempt> {
    if (delivery.isOvertaken) return { outcome: 'refused', fault: 'overtaken', isAddress: false };
    if (delivery.giveUpAt <= now) return { outcome: 'refused', fault: 'too_late', isAddress: false };
    const channel = this.ground.channels.find(({ name }) => name === delivery.channel);
    if (channel === undefined || !(await channel.isSetUp())) return { outcome: 'later', fault: 'not_set_up' };
    return channel.send(this.outgoing(delivery, await this.inviteOf(delivery, now)));
  }

  /** What a mail tells calendars; other channels carry no files. */
  private async inviteOf(
    { channel, kind, appointmentIds, toldPlaces }: ClaimedRow,
    now: Date,
  ): Promise<Invite | null> {
    const method = channel === 'email' ? inviteMethod(kind) : null;
    if (method === null || appointmentIds.length === 0) return null;
    // Whoever is told that one ended reads when and where they knew it to be.
    const [status, places] = method === 'CANCEL' ? ['cancelled', toldPlaces] : ['confirmed', {}];
    const { database, origin } = this.ground;
    const visits = await database.query<InvitedVisit>(INVITED, [appointmentIds, status, places]);
    const urlOf = (id: string): string => `${origin}/appointments/${id}`;
    return visits.length === 0 ? null : { method, visits, at: now, urlOf };
  }

  private outgoing(delivery: ClaimedRow, invite: Invite | null): Outgoing {
    const { links, origin } = this.ground;
    const { id: deliveryId, messageId, kind, body, short, linkExpiresAt } = delivery;
    const { language, address, recipientName, organization, subject } = delivery;
    const token = links.tokenOf(messageId);
    const page = `${origin}/m/${token}`;
    const own = isOfAccount(kind) ? accountPage(kind, token, delivery.recipientRole) : null;
    return {
      deliveryId,
      messageId,
      kind,
      language,
      address,
      recipientName,
      organization,
      subject,
      body,
      short: short ?? body,
      link: isOfAccount(kind) ? own && `${origin}${own}` : linkExpiresAt === null ? null : page,
      code: kind === MessageKind.account_code ? links.codeOf(messageId) : null,
      unsubscribe: canBeEnded(kind) ? `${page}/unsubscribe` : null,
      invite,
    };
  }
}

interface Settled {
  readonly fault: string | null;
  readonly ref: string | null;
  readonly next: Date | null;
  readonly isAddress: boolean;
}
