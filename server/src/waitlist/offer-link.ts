import type { LinkActs } from '../outbox/link-acts.js';
import { MessageKind } from '../outbox/message-kind.js';

/** The link of an offer leads to the person's own page, signed in, where the offer stands with its two answers. */
export const offerLink: LinkActs = {
  kinds: [MessageKind.waitlist_offered],
  describe: () => Promise.resolve({ goTo: '/appointments' }),
  act: () => Promise.resolve({ refusal: null, spends: false }),
};
