import type { AuditService } from '../audit/audit.service.js';
import { notFound } from '../api/errors.js';
import { reject, type Rejection } from '../api/named-error.js';
import { isId } from '../api/page.js';
import { isStaff, messageOf, tokenOf, type Viewer } from '../api/viewer.js';
import type { BookingService, Wish } from '../appointments/booking.service.js';
import type { StatusService } from '../appointments/status.service.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import type { Database } from '../database/database.js';
import { refusalOf } from '../database/refusals.js';
import type { Events } from '../events/events.js';
import { enterOffer } from './offer-message.js';
import { EXPIRE, MAKE_OFFER } from './round.queries.js';
import type { OfferByHandInput } from './waitlist.input.js';
import { maySeeWaiter } from './waitlist.policy.js';
import { ACCEPT, DECLINE, FIND_OFFER, FIRST_TYPE, OPEN_BY_HAND } from './waitlist.queries.js';
import type { WaitlistService } from './waitlist.service.js';
import { OfferOver, WaitlistOffer, type OfferAnswer } from './waitlist.type.js';

/** What people say to offers, and what staff offer by hand. */
export class OfferAnswerService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly waitlist: WaitlistService,
    private readonly booking: BookingService,
    private readonly statuses: StatusService,
    private readonly roundsDue: (at: Date) => void,
  ) {}

  /**
   * The patient takes or declines an offer, or staff do for them, as they said on the telephone. The same answer once more
   * changes nothing.
   * @throws Rejection OfferOver, and what booking, moving or cancelling refuses; RequestError NOT_FOUND
   */
  async answer(viewer: Viewer, id: string, answer: OfferAnswer, now: Date): Promise<WaitlistOffer> {
    const offer = await this.get(viewer, id);
    const by = [tokenOf(viewer), messageOf(viewer)];
    try {
      if (answer === 'accept') {
        await this.database.query(ACCEPT, [id, offer.patientId, viewer.userId, isStaff(viewer), now, ...by]);
      } else {
        await this.database.query(DECLINE, [id, offer.patientId, viewer.userId, now, ...by]);
      }
    } catch (error) {
      throw await this.explain(error, viewer, offer, now);
    }
    this.events.ping();
    this.roundsDue(now);
    return this.get(viewer, id);
  }

  /**
   * An offer of the viewer's own, or that they see as staff.
   * @throws RequestError NOT_FOUND
   */
  async get(viewer: Viewer, id: string): Promise<WaitlistOffer> {
    const [row] = isId(id) ? await this.database.query<WaitlistOffer>(FIND_OFFER, [id]) : [];
    if (row === undefined || !maySeeWaiter(viewer, row)) throw notFound('offer');
    return Object.assign(new WaitlistOffer(), row);
  }

  /**
   * Staff offer a free time to one who waits; it is kept for this person alone.
   * @throws Rejection OfferOver where the person waits no more, and what holding refuses; RequestError NOT_FOUND
   */
  async offerByHand(viewer: Viewer, input: OfferByHandInput, now: Date): Promise<WaitlistOffer> {
    const entry = await this.waitlist.get(viewer, input.entryId);
    const { doctorId, clinicId, startsAt } = input;
    const kept = entry.replacesId === null ? null : await this.statuses.getOwn(viewer, entry.replacesId);
    const moving = kept?.doctorId === doctorId ? kept : null;
    const wished = entry.doctorId === doctorId ? entry.visitTypeId : null;
    const [first] = await this.database.query<{ id: string | null }>(FIRST_TYPE, [doctorId]);
    const visitTypeId = moving?.visitTypeId ?? input.visitTypeId ?? wished ?? first?.id;
    if (visitTypeId == null) throw notFound('doctor');
    try {
      const made = await this.database.transaction(async (tx) => {
        const [opening] = await tx.query<{ id: string; round: number }>(OPEN_BY_HAND, [
          doctorId,
          clinicId,
          startsAt,
          now,
        ]);
        // Until it begins at the latest; before that it ends with the hold.
        const values = [opening?.id, entry.id, visitTypeId, 1, (opening?.round ?? 0) + 1, [], startsAt];
        const [offer] = await tx.query<WaitlistOffer>(MAKE_OFFER, [...values, viewer.userId, now]);
        if (offer === undefined) {
          const message = 'The person waits no more, or one of the two is in another offer.';
          throw reject(OfferOver, { code: 'NOT_WAITING', message, outcome: null });
        }
        await enterOffer(tx, offer, now);
        await this.audit.record(
          {
            actor: viewer,
            action: 'waitlist.offered',
            patientId: entry.patientId,
            entity: 'waitlist_offer',
            entityId: offer.id,
          },
          tx,
        );
        return offer;
      });
      this.events.ping();
      this.roundsDue(made.expiresAt);
      return await this.get(viewer, made.id);
    } catch (error) {
      const wish = wishOf('hold', entry.patientId, { doctorId, clinicId, visitTypeId, startsAt }, moving);
      throw await this.booking.explain(error, viewer, wish, now);
    }
  }

  private async explain(error: unknown, viewer: Viewer, offer: WaitlistOffer, now: Date): Promise<unknown> {
    const over = refusalOf('open_waitlist_offer', error);
    if (over === 'waitlist_offer_not_found') return notFound('offer');
    if (over !== null) return this.over(viewer, offer.id, now);
    const kept = offer.replacesId === null ? null : await this.statuses.getOwn(viewer, offer.replacesId);
    const moving = kept?.doctorId === offer.doctorId ? kept : null;
    if (kept !== null && moving === null && refusalOf('place_appointment', error) === null) {
      const refusal = refusalOf('change_status', error);
      return refusal === null
        ? error
        : this.statuses.explain(refusal, viewer, kept, AppointmentStatus.cancelled);
    }
    const wish = wishOf(moving === null ? 'book' : 'move', offer.patientId, offer, moving);
    const reason = await this.booking.explain(error, viewer, wish, now);
    // Somebody found it among the free times first: the next look ends the offer.
    this.roundsDue(now);
    return reason;
  }

  private async over(viewer: Viewer, id: string, now: Date): Promise<Rejection> {
    await this.database.query(EXPIRE, [id, now]);
    const { state } = await this.get(viewer, id);
    return reject(OfferOver, {
      code: 'OFFER_OVER',
      message: 'There is nothing to answer any more.',
      outcome: state,
    });
  }
}

function wishOf(
  mode: Wish['mode'],
  patientId: string,
  time: Pick<Wish, 'doctorId' | 'clinicId' | 'visitTypeId' | 'startsAt'>,
  moving: Wish['moving'],
): Wish {
  const { doctorId, clinicId, visitTypeId, startsAt } = time;
  const nothing = { version: null, reason: null, overrideReason: null, idempotencyKey: null };
  return { mode, patientId, doctorId, clinicId, visitTypeId, startsAt, moving, ...nothing };
}
