import { Field, Int, ObjectType } from 'type-graphql';
import { Slot } from '../calendar/slot.type.js';
import { NamedError } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import { Appointment, PaymentStatus } from './appointment.entity.js';

@ObjectType({ implements: NamedError, description: 'SLOT_TAKEN: somebody else has this time by now.' })
export class SlotTaken extends NamedError {
  @Field(() => [Slot], { description: 'The nearest free times, at most three, earliest first.' })
  nextFreeTimes: Slot[];
}

@ObjectType({
  implements: NamedError,
  description:
    'OUTSIDE_HOURS: not a time on offer: outside hours, on leave, too soon, too far ahead or off the grid.',
})
export class OutsideHours extends NamedError {
  @Field(() => [Slot], { description: 'The nearest free times, at most three, earliest first.' })
  nextFreeTimes: Slot[];
}

@ObjectType({
  implements: NamedError,
  description: 'DAY_FULL: the doctor takes no more patients on that day.',
})
export class DayFull extends NamedError {
  @Field(() => [Slot], { description: 'The nearest free times, at most three, earliest first.' })
  nextFreeTimes: Slot[];
}

@ObjectType({
  implements: NamedError,
  description: 'PATIENT_BUSY: the patient has another visit at that time.',
})
export class PatientBusy extends NamedError {
  @Field(() => Appointment, { nullable: true, description: 'The other visit, where the viewer may see it.' })
  collidesWith: Appointment | null;
}

@ObjectType({
  implements: NamedError,
  description:
    'OPEN_LIMIT_REACHED: as many open appointments as one patient may have. MOVE_LIMIT_REACHED: moved too often.',
})
export class LimitReached extends NamedError {
  @Field(() => Int)
  limit: number;
}

@ObjectType({
  implements: NamedError,
  description: 'TOO_LATE_TO_CANCEL or TOO_LATE_TO_MOVE: the cut-off has passed.',
})
export class TooLate extends NamedError {
  @Field(() => DateTime, { description: 'When the cut-off was.' })
  cutoffAt: Date;
}

@ObjectType({
  implements: NamedError,
  description: 'DOCTOR_NOT_BOOKABLE: the doctor, clinic or visit type takes no bookings.',
})
export class NotBookable extends NamedError {}

@ObjectType({
  implements: NamedError,
  description: 'STATUS_NOT_ALLOWED: the appointment’s status does not allow this.',
})
export class NotAllowedNow extends NamedError {
  @Field(() => AppointmentStatus)
  status: AppointmentStatus;
}

@ObjectType({
  implements: NamedError,
  description: 'STALE_VERSION: somebody changed the appointment meanwhile.',
})
export class ChangedMeanwhile extends NamedError {
  @Field(() => Appointment, { description: 'The appointment as it is now.' })
  appointment: Appointment;
}

@ObjectType({
  implements: NamedError,
  description:
    'IDEMPOTENCY_KEY_REUSED: this key was used for another request. Make a new key for each intent.',
})
export class KeyReused extends NamedError {}

@ObjectType({
  implements: NamedError,
  description: 'TOO_EARLY: a visit is missed only after it began, and nobody arrives the day before.',
})
export class TooEarly extends NamedError {
  @Field(() => DateTime)
  allowedFrom: Date;
}

@ObjectType({
  implements: NamedError,
  description:
    'PAYMENT_NOT_ALLOWED: paid follows unpaid (but not for a cancelled visit), refunded follows paid.',
})
export class PaymentNotAllowed extends NamedError {
  @Field(() => PaymentStatus, { description: 'The payment as it is now.' })
  paymentStatus: PaymentStatus;
}
