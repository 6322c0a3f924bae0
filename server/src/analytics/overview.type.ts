import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Clinic } from '../clinics/clinic.entity.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { DateTime } from '../api/scalars.js';

export const AttentionKind = {
  REQUESTS_WAITING: 'REQUESTS_WAITING',
  VISITS_NOT_CLOSED: 'VISITS_NOT_CLOSED',
  VISITS_BEREFT: 'VISITS_BEREFT',
  OUTSIDE_HOURS: 'OUTSIDE_HOURS',
  WAITED_FOR_IN_VAIN: 'WAITED_FOR_IN_VAIN',
  REFUNDS_DUE: 'REFUNDS_DUE',
  NOT_JOINED: 'NOT_JOINED',
} as const;
export type AttentionKind = (typeof AttentionKind)[keyof typeof AttentionKind];
registerEnumType(AttentionKind, {
  name: 'AttentionKind',
  description: 'What waits for somebody.',
  valuesConfig: {
    REQUESTS_WAITING: { description: 'Bookings that lapse unless they are approved.' },
    VISITS_NOT_CLOSED: { description: 'Visits of past days that are neither completed nor missed.' },
    VISITS_BEREFT: {
      description:
        'Visits to come that have lost their doctor, place or type, or whose patient’s account is closed.',
    },
    OUTSIDE_HOURS: { description: 'Visits to come that lie outside their doctor’s hours.' },
    WAITED_FOR_IN_VAIN: {
      description:
        'Doctors who left or have no open clinic, or whose type of visit ended, while somebody is on the waitlist for them.',
    },
    REFUNDS_DUE: { description: 'Cancelled visits that were paid and not paid back.' },
    NOT_JOINED: { description: 'Doctors who were invited and have not joined.' },
  },
});

@ObjectType({ description: 'A visit that waits for somebody. It says nothing of the patient.' })
export class AttentionVisit {
  @Field(() => ID)
  appointmentId: string;

  doctorId: string;

  @Field(() => Doctor)
  doctor?: Doctor;

  clinicId: string;

  @Field(() => Clinic)
  clinic?: Clinic;

  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it is too late: a request lapses.' })
  dueAt: Date | null;
}

@ObjectType()
export class AttentionItem {
  @Field(() => AttentionKind)
  kind: AttentionKind;

  @Field(() => Int)
  count: number;

  @Field(() => [AttentionVisit], { description: 'The most urgent visits, at most five.' })
  visits: AttentionVisit[];

  doctorIds: string[];

  @Field(() => [Doctor], { description: 'The doctors it is about, where it is about doctors; at most five.' })
  doctors?: Doctor[];
}

@ObjectType({ simpleResolvers: true, description: 'Appointments of today, by the calendar of each clinic.' })
export class TodayFigures {
  @Field(() => Int, { description: 'Not cancelled.' })
  booked: number;

  @Field(() => Int, { description: 'Of the booked: arrived or completed.' })
  arrived: number;

  @Field(() => Int, { description: 'Of the booked.' })
  missed: number;

  @Field(() => Int)
  cancelled: number;

  @Field(() => Int, {
    description: 'Minutes from now to the end of the day that somebody could still be booked for.',
  })
  freeMinutes: number;
}

@ObjectType()
export class DoctorToday {
  doctorId: string;

  @Field(() => Doctor)
  doctor?: Doctor;

  @Field(() => TodayFigures)
  figures: TodayFigures;
}

@ObjectType({ simpleResolvers: true, description: 'What needs attention now, and today at a glance.' })
export class Overview {
  @Field(() => [AttentionItem], { description: 'Only what there is, the most pressing kind first.' })
  attention: AttentionItem[];

  @Field(() => TodayFigures)
  today: TodayFigures;

  @Field(() => [DoctorToday], {
    description: 'Doctors with visits or free time today, the busiest first, at most 100.',
  })
  doctors: DoctorToday[];
}
