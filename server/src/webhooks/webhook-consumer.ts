import type { EventConsumer } from '../events/event-consumers.js';
import { ENTER } from './webhook-delivery.queries.js';
import { messageOf } from './webhook-message.rules.js';
import { TRIED_FOR_MILLISECONDS } from './webhook-retry.rules.js';

/**
 * Enters each event in the log of the webhooks that want it, in the order of events.
 * @param entered is called when there is something to send
 */
export function webhookConsumer(clock: () => Date, entered: () => void): EventConsumer {
  let isNew = false;
  return {
    name: 'webhooks',
    begins: 'next',
    handle: async (events, tx) => {
      const messages = events.map(messageOf).filter((message) => message !== null);
      if (messages.length === 0) return;
      const now = clock();
      const rows = await tx.query(ENTER, [
        messages.map(({ eventId }) => eventId),
        messages.map(({ kind }) => kind),
        messages.map(({ subjectId }) => subjectId),
        messages.map(({ body }) => body),
        now,
        new Date(now.getTime() + TRIED_FOR_MILLISECONDS),
      ]);
      isNew ||= rows.length > 0;
    },
    handled: () => {
      if (isNew) entered();
      isNew = false;
    },
  };
}
