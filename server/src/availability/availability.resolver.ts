import { Arg, Ctx, Extensions, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { PayloadOf, Stretch } from '../events/event-kinds.js';
import type { Context } from '../api/context.js';
import { requireIds } from '../api/page.js';
import { DateTime, LocalDate } from '../api/scalars.js';
import { FreeTimesService, MOST_DAYS } from './free-times.service.js';
import { AvailabilityChange, FreeTimes } from './free-times.type.js';
import { Slot } from '../calendar/slot.type.js';
import { DAY, dayOfDate, HOUR } from '../calendar/time-zone.js';

type Change = PayloadOf<'appointment' | 'availability'>;

interface ChangeArguments {
  readonly doctorId: string;
  readonly from: string;
  readonly to: string;
}

/** Days of a question, for its cost. More than may be asked for are refused by name elsewhere. */
function daysAsked({ from, to }: { readonly from: string; readonly to: string }): number {
  return Math.min(MOST_DAYS, Math.max(1, dayOfDate(to) - dayOfDate(from) + 1));
}

/** Free times of a doctor, and word of their changes. Open to everyone: people look before they sign in. */
@Resolver()
export class AvailabilityResolver {
  constructor(private readonly freeTimesService: FreeTimesService) {}

  @Query(() => FreeTimes, {
    description:
      'Free times of a doctor for one type of visit, between two dates of the clinic (at most 92 days). With ' +
      '`movingAppointmentId`, an appointment of your own, its time counts as free; its present start is left out.',
    complexity: ({ args, childComplexity }) =>
      1 + childComplexity * daysAsked(args as { from: string; to: string }),
  })
  async freeTimes(
    @Arg('doctorId', () => ID) doctorId: string,
    @Arg('visitTypeId', () => ID) visitTypeId: string,
    @Arg('clinicId', () => ID, { nullable: true }) clinicId: string | null,
    @Arg('from', () => LocalDate) from: string,
    @Arg('to', () => LocalDate, { description: 'The last day.' }) to: string,
    @Arg('movingAppointmentId', () => ID, { nullable: true }) movingAppointmentId: string | null,
    @Ctx() context: Context,
  ): Promise<FreeTimes> {
    requireIds({ doctorId, visitTypeId, clinicId, movingAppointmentId });
    const query = {
      doctorId,
      visitTypeId,
      clinicId: clinicId ?? null,
      from,
      to,
      movingAppointmentId: movingAppointmentId ?? null,
    };
    return this.freeTimesService.between(context.viewer, query, context.now);
  }

  @Query(() => [Slot], {
    description:
      'The next free times of a doctor, earliest first. Without `visitTypeId`, for the first type of visit that the ' +
      'doctor offers.',
  })
  async nextFreeTimes(
    @Arg('doctorId', () => ID) doctorId: string,
    @Arg('visitTypeId', () => ID, { nullable: true }) visitTypeId: string | null,
    @Arg('clinicId', () => ID, { nullable: true }) clinicId: string | null,
    @Arg('after', () => DateTime, { nullable: true, description: 'The earliest start; now when left out.' })
    after: Date | null,
    @Arg('first', () => Int, { defaultValue: 10, description: 'From 1 to 50.' }) first: number,
    @Ctx() context: Context,
  ): Promise<Slot[]> {
    requireIds({ doctorId, visitTypeId, clinicId });
    const query = {
      doctorId,
      visitTypeId: visitTypeId ?? null,
      clinicId: clinicId ?? null,
      after: after ?? null,
      first,
    };
    const { slots, clinics, visitType } = await this.freeTimesService.next(
      context.viewer,
      query,
      context.now,
    );
    // What came along with the times is not to be asked for again.
    for (const clinic of clinics) context.loaders.clinic.prime(clinic.id, clinic);
    if (visitType !== null) context.loaders.visitType.prime(visitType.id, visitType);
    return slots;
  }

  @Extensions({ audience: 'everybody' })
  @Subscription(() => AvailabilityChange, {
    description:
      'Tells when free times of a doctor between two dates may have changed: somebody booked, held, moved or ' +
      'cancelled, or the doctor’s hours changed.',
    topics: ['appointment', 'availability'],
    filter: ({ payload, args }: { payload: Change; args: ChangeArguments }) => concerns(payload, args),
  })
  availabilityChanged(
    @Arg('doctorId', () => ID) doctorId: string,
    @Arg('from', () => LocalDate) _from: string,
    @Arg('to', () => LocalDate, { description: 'The last day.' }) _to: string,
    @Root() change: Change,
  ): AvailabilityChange {
    const stretches = stretchesOf(change, doctorId);
    return {
      doctorId,
      from: new Date(Math.min(...stretches.map(({ from }) => Date.parse(from)))),
      to: new Date(Math.max(...stretches.map(({ to }) => Date.parse(to)))),
    };
  }
}

/** Whether a change meets the local dates in any zone there is: a reader asked once too often reads the same again. */
export function concerns(change: Change, { doctorId, from, to }: ChangeArguments): boolean {
  return stretchesOf(change, doctorId).some(
    (stretch) =>
      Date.parse(stretch.to) > dayOfDate(from) * DAY - 14 * HOUR &&
      Date.parse(stretch.from) < (dayOfDate(to) + 1) * DAY + 12 * HOUR,
  );
}

/** What a change is of the doctor's time: a move changes the time that it leaves, too, be it another doctor's. */
function stretchesOf(change: Change, doctorId: string): Stretch[] {
  const stretches: Stretch[] = change.doctorId === doctorId ? [change] : [];
  if ('former' in change && (change.former.doctorId ?? change.doctorId) === doctorId)
    stretches.push(change.former);
  return stretches;
}
