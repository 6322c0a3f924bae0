import type { EventConsumer } from '../events/event-consumers.js';
import { enterMessages } from '../outbox/enter-messages.js';
import { messageOf } from '../appointments/message-of-event.rules.js';

/** Enters what patients are told of their appointments, so that booking one writes no row of it. */
export function messageConsumer(clock: () => Date): EventConsumer {
  return {
    name: 'messages',
    begins: 'next',
    handle: async (events, tx) => {
      const now = clock();
      const messages = events.map((event) => messageOf(event, now)).filter((message) => message !== null);
      await enterMessages(tx, messages, now);
    },
  };
}
