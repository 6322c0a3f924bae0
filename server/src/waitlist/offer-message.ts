import type { Queryable } from '../database/database.js';
import { enterMessages } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { WaitlistOffer } from './waitlist.type.js';

/** Tells the person of an offer, in the transaction in which it is made. Its link acts until the offer runs out. */
export async function enterOffer(tx: Queryable, offer: WaitlistOffer, now: Date): Promise<void> {
  await enterMessages(
    tx,
    [
      {
        kind: MessageKind.waitlist_offered,
        recipientId: offer.patientId,
        key: `waitlist:${offer.id}`,
        data: {
          offerId: offer.id,
          count: offer.groupSize,
          visit: {
            doctorId: offer.doctorId,
            clinicId: offer.clinicId,
            patientId: offer.patientId,
            startsAt: offer.startsAt.toISOString(),
            endsAt: new Date(offer.startsAt.getTime() + offer.minutes * 60_000).toISOString(),
          },
        },
        linkExpiresAt: offer.expiresAt,
      },
    ],
    now,
  );
}
