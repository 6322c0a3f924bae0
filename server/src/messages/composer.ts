import type { Logger } from 'pino';
import type { Database, Queryable } from '../database/database.js';
import { isOutage } from '../database/outage.js';
import type { Channel, ChannelName } from './channel.js';
import { compose } from './compose.rules.js';
import { Gathered } from './composition.js';
import { MessageKind } from '../outbox/message-kind.js';
import {
  ANNOUNCE,
  CLAIM_DUE,
  ENTER_DELIVERIES,
  FRAME,
  OFFERED,
  SETTLE_MESSAGES,
  PUT_OFF,
  TAKE_TURN,
  type DueRow,
  type FrameRow,
} from './message.queries.js';
import type { Outcome } from './message-outcome.js';
import { Polling } from './polling.js';
import { remind } from './remind.js';
import type { RenderMessage, VisitFacts } from './words/message-words.js';

/** Messages whose words are made in one transaction. */
const BATCH = 500;
/** What cannot be told is tried again so much later. */
const PUT_OFF_MILLISECONDS = 10 * 60_000;
const POLL_MILLISECONDS = 1_000;

/** What the composer works with. */
export interface ComposerGround {
  readonly database: Database;
  readonly channels: readonly Channel[];
  readonly render: RenderMessage;
  readonly clock: () => Date;
  readonly logger: Logger;
  /** Called after a commit that wrote events, and when there is something to send. */
  readonly composed: (hasDeliveries: boolean) => void;
}

/**
 * Makes the words of messages when they are due, of how things stand then, and enters on which ways they go. Any number
 * of processes may run this: one at a time has the turn, so that what belongs together is decided together.
 */
export class Composer {
  private readonly polling: Polling;
  /** So many messages are still to be told one at a time. */
  private alone = 0;

  constructor(private readonly ground: ComposerGround) {
    this.polling = new Polling('messages', POLL_MILLISECONDS, () => this.look(), ground.logger);
  }

  start(): void {
    this.polling.start();
  }

  stop(): Promise<void> {
    return this.polling.stop();
  }

  wake(): void {
    this.polling.wake();
  }

  /**
   * Composes a batch. Where one fails, its messages are told one at a time, and what cannot be told holds up no other: it
   * is put off.
   * @returns whether there may be more
   */
  async look(): Promise<boolean> {
    const { database, clock, logger } = this.ground;
    const now = clock();
    const size = this.alone > 0 ? 1 : BATCH;
    const due: DueRow[] = [];
    try {
      const isFull = await this.composeDue(size, due, now);
      this.alone = Math.max(0, this.alone - 1);
      return isFull;
    } catch (error) {
      if (isOutage(error) || due.length === 0) throw error;
      if (size > 1) {
        this.alone = due.length;
        return true;
      }
      const ids = due.map(({ id }) => id);
      logger.error({ err: error, messages: ids }, 'a message could not be told and is put off');
      const later = new Date(now.getTime() + PUT_OFF_MILLISECONDS);
      await database.query(PUT_OFF, [ids, ids.map(() => later)]);
      this.alone = Math.max(0, this.alone - 1);
      return true;
    }
  }

  /**
   * @param due is filled with what is told
   * @returns whether there were as many as may be told at once
   */
  private async composeDue(size: number, due: DueRow[], now: Date): Promise<boolean> {
    const { database, channels, render, composed } = this.ground;
    const setUp: ChannelName[] = [];
    for (const channel of channels) if (await channel.isSetUp()) setUp.push(channel.name);
    const hasDeliveries = await database.transaction(async (tx) => {
      const [turn] = await tx.query<{ taken: boolean }>(TAKE_TURN);
      const [frame] = await tx.query<FrameRow>(FRAME);
      if (turn?.taken !== true || frame === undefined || frame.isReadOnly) return null;
      // The transaction may run again from its start.
      due.splice(0, due.length, ...(await tx.query<DueRow>(CLAIM_DUE, [now, size])));
      if (due.length === 0) return null;
      const gathered = await Gathered.of(tx, frame, setUp, due);
      const isReminder = ({ kind }: DueRow): boolean => kind === MessageKind.appointment_reminder;
      const others = due.filter((message) => !isReminder(message));
      const outcomes = [
        ...compose(others, gathered, render, await offeredOf(tx, others), now),
        ...(await remind(tx, due.filter(isReminder), gathered, render, now)),
      ];
      return write(tx, outcomes, now);
    });
    if (hasDeliveries === null) return false;
    composed(hasDeliveries);
    return due.length === size;
  }
}

/** What messages offer that is not booked, with the names that it has now. */
async function offeredOf(tx: Queryable, due: readonly DueRow[]): Promise<ReadonlyMap<string, VisitFacts>> {
  const offers = due.flatMap(({ id, kind, data }) => {
    const visit = kind === MessageKind.appointment_proposed ? data : data['visit'];
    return typeof visit === 'object' && visit !== null ? [{ ...visit, id }] : [];
  });
  if (offers.length === 0) return new Map();
  const rows = await tx.query<VisitFacts & { messageId: string }>(OFFERED, [JSON.stringify(offers)]);
  return new Map(rows.map(({ messageId, ...visit }) => [messageId, visit]));
}

/** @returns whether anything is to leave the building */
async function write(tx: Queryable, outcomes: readonly Outcome[], now: Date): Promise<boolean> {
  await tx.query(SETTLE_MESSAGES, [JSON.stringify(outcomes.map(rowOf)), now]);
  const sent = outcomes.filter((outcome) => outcome.state === 'sent');
  const deliveries = sent.flatMap(({ message, destinations, giveUpAt }) =>
    destinations.map(({ channel, address }) => ({
      message_id: message.id,
      channel,
      address,
      give_up_at: giveUpAt,
    })),
  );
  if (deliveries.length > 0) await tx.query(ENTER_DELIVERIES, [JSON.stringify(deliveries), now]);
  if (sent.length > 0) {
    await tx.query(ANNOUNCE, [
      sent.map(({ message }) => message.id),
      sent.map(({ message }) => message.recipientId),
    ]);
  }
  return deliveries.length > 0;
}

function rowOf(outcome: Outcome): Record<string, unknown> {
  const { id } = outcome.message;
  if (outcome.state === 'skipped') return { id, state: 'skipped', reason: outcome.reason };
  if (outcome.state === 'carried') return { id, state: 'carried', carried_by: outcome.by };
  const { kind, language, subject, body, short, told, toldPlaces, appointmentIds, linkExpiresAt } = outcome;
  return {
    id,
    state: 'sent',
    kind,
    language,
    subject,
    body,
    short,
    data: {
      appointmentIds,
      ...(told === null ? {} : { told }),
      ...(Object.keys(toldPlaces).length === 0 ? {} : { toldPlaces }),
    },
    link_expires_at: linkExpiresAt,
  };
}
