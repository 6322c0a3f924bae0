import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';
import { KeyReused, NotBookable } from '../appointments/appointment.errors.js';
import { Appointment } from '../appointments/appointment.entity.js';
import { Slot } from '../calendar/slot.type.js';

/** Why one appointment of a series cannot be so. */
export const SeriesFault = {
  taken: 'taken',
  outside_hours: 'outside_hours',
  too_far_ahead: 'too_far_ahead',
  day_full: 'day_full',
  patient_busy: 'patient_busy',
  too_late: 'too_late',
  move_limit: 'move_limit',
  status: 'status',
} as const;
export type SeriesFault = (typeof SeriesFault)[keyof typeof SeriesFault];
registerEnumType(SeriesFault, {
  name: 'SeriesFault',
  description: 'Why one appointment of a series cannot be so.',
  valuesConfig: {
    taken: { description: 'Another visit of the doctor has this time.' },
    outside_hours: { description: 'The time is not on offer.' },
    too_far_ahead: { description: 'The day is further ahead than bookings are taken.' },
    day_full: { description: 'The doctor takes no more patients on that day.' },
    patient_busy: { description: 'The patient has another visit at that time.' },
    too_late: { description: 'The cut-off has passed.' },
    move_limit: { description: 'It was moved as often as allowed.' },
    status: { description: 'The status of the appointment does not allow it.' },
  },
});

/** Which appointments of a series an act is for. */
export const SeriesScope = { following: 'following', all: 'all' } as const;
export type SeriesScope = (typeof SeriesScope)[keyof typeof SeriesScope];
registerEnumType(SeriesScope, {
  name: 'SeriesScope',
  description: 'Which of the appointments of a series that are still to come.',
  valuesConfig: {
    following: { description: 'The one that is named, and those after it.' },
    all: { description: 'All of them.' },
  },
});

@ObjectType({ description: 'Which part of which series an appointment is.' })
export class SeriesPart {
  @Field(() => ID)
  seriesId: string;

  @Field(() => Int, { description: 'From 1, by time, without those that were cancelled.' })
  part: number;

  @Field(() => Int, { description: 'How many there are, without those that were cancelled.' })
  of: number;
}

@ObjectType({ description: 'One appointment of a series as it would be, and whether it can be so.' })
export class SeriesOccurrence {
  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => ID, { nullable: true, description: 'The appointment that would move or be cancelled.' })
  appointmentId: string | null;

  @Field(() => SeriesFault, { nullable: true, description: 'Why it cannot be so; null where it can.' })
  fault: SeriesFault | null;

  @Field(() => [Slot], {
    description:
      'The nearest free times in its place, at most three, earliest first; none where it can be so.',
  })
  nextFreeTimes: Slot[];
}

@ObjectType({ description: 'A series, with those of its appointments that an act was for.' })
export class VisitSeries {
  @Field(() => ID)
  id: string;

  @Field(() => [Appointment], { description: 'Earliest first.' })
  appointments: Appointment[];
}

@ObjectType({
  implements: NamedError,
  description: 'SERIES_REFUSED: some of the series cannot be so, and nothing was changed.',
})
export class SeriesRefused extends NamedError {
  @Field(() => [SeriesOccurrence], { description: 'All of them, in order of time.' })
  occurrences: SeriesOccurrence[];
}

@ObjectType({ description: 'A series as it would be.' })
export class SeriesCheck {
  @Field(() => [SeriesOccurrence], { description: 'In order of time.' })
  occurrences: SeriesOccurrence[];
}

export const SERIES_ERRORS = [SeriesRefused, NotBookable, KeyReused];

export const SeriesResult = createUnionType({
  name: 'SeriesResult',
  description: 'What was booked, moved or cancelled as one, or why nothing was.',
  types: () => [VisitSeries, ...SERIES_ERRORS] as const,
});

export const SeriesCheckResult = createUnionType({
  name: 'SeriesCheckResult',
  description: 'A series as it would be, or why it cannot be looked at.',
  types: () => [SeriesCheck, ...SERIES_ERRORS] as const,
});
