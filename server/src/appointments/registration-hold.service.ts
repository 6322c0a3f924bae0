import type { PendingRegistration, RegistrationService } from '../accounts/registration.service.js';
import { addressKey } from '../accounts/account.rules.js';
import type { AttemptLimits } from '../api/attempt-limits.js';
import { notFound } from '../api/errors.js';
import type { Viewer } from '../api/viewer.js';
import type { Database } from '../database/database.js';
import type { Events } from '../events/events.js';
import type { HoldSlotInput } from './appointment.input.js';
import type { BookingService } from './booking.service.js';
import type { Hold } from './hold.type.js';
import { KEEP_UNTIL, RELEASE_ALL } from './registration-hold.queries.js';

/** The chosen time of somebody who registers: it is held while the code is on its way. */
export class RegistrationHoldService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly limits: AttemptLimits,
    private readonly registrations: RegistrationService,
    private readonly booking: BookingService,
  ) {}

  /**
   * Holds a time for the account that is being opened, as long as the code is good and no shorter than other holds. It
   * is that account's own hold once the code is given; for an address that has an account already it just runs out.
   * @throws Rejection as BookingService.hold
   * @throws RequestError NOT_FOUND where the registration is over, RATE_LIMITED
   */
  async hold(ticket: string, input: HoldSlotInput, address: string, now: Date): Promise<Hold> {
    await this.limits.count({ claimAddress: addressKey(address) });
    const pending = await this.registrations.get(ticket, now);
    if (input.movingAppointmentId != null) throw notFound('appointment');
    const hold = await this.booking.hold(viewerOf(pending), input, now);
    if (pending.codeUntil <= hold.expiresAt) return hold;
    await this.database.query(KEEP_UNTIL, [hold.id, pending.codeUntil]);
    return Object.assign(hold, { expiresAt: pending.codeUntil });
  }

  /** Ends a registration and gives its time back, as when the person signs in instead. False when it is over. */
  async giveUp(ticket: string, now: Date): Promise<boolean> {
    const pending = await this.registrations.giveUp(ticket, now);
    if (pending === null) return false;
    await this.database.query(RELEASE_ALL, [pending.userId, now]);
    this.events.ping();
    return true;
  }
}

/** Whoever holds the ticket acts for the account that it opens, as by a link: it has no session yet. */
function viewerOf({ userId }: PendingRegistration): Viewer {
  const madeBy = { kind: 'session', sessionId: userId } as const;
  return {
    userId,
    role: 'patient',
    credential: { kind: 'link', madeBy },
    doctorId: null,
    isFrontDesk: false,
  };
}
