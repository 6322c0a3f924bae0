import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate } from '../api/scalars.js';

export enum DoctorSort {
  SOONEST = 'SOONEST',
  DISTANCE = 'DISTANCE',
  RATING = 'RATING',
  FEE = 'FEE',
}
registerEnumType(DoctorSort, {
  name: 'DoctorSort',
  description: 'Doctors without any free time come last in every order.',
  valuesConfig: {
    SOONEST: { description: 'The earliest free time first.' },
    DISTANCE: { description: 'The nearest clinic first; needs `near`.' },
    RATING: { description: 'The best rated first.' },
    FEE: { description: 'The cheapest first.' },
  },
});

@InputType({ description: 'A place on earth, in degrees.' })
export class PointInput {
  @Field(() => Float, { description: 'From -90 to 90.' })
  latitude: number;

  @Field(() => Float, { description: 'From -180 to 180.' })
  longitude: number;
}

@InputType({
  description: 'Which doctors to find. Everything that is given must hold; of words, as many as can.',
})
export class DoctorFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the doctor’s name, degree, languages and description, of a clinic’s name or city, and of the search ' +
      'words of a field of medicine (“fever”, “back pain”, “बुखार”). Doctors whom all words fit are found, else those ' +
      'whom most of them fit, as nearly as any does; small typos are forgiven.',
  })
  words?: string | null;

  @Field(() => ID, { nullable: true })
  specializationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A clinic of the doctor; only times there are shown.' })
  clinicId?: string | null;

  @Field(() => String, { nullable: true, description: 'City of a clinic of the doctor.' })
  city?: string | null;

  @Field(() => PointInput, { nullable: true, description: 'Distances are measured from here.' })
  near?: PointInput | null;

  @Field(() => Float, { nullable: true, description: 'How far a clinic may be from `near`.' })
  withinKm?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Free at or after this instant.' })
  freeFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Free before this instant.' })
  freeTo?: Date | null;

  @Field(() => LocalDate, { nullable: true, description: 'Free on this date of the clinic.' })
  freeOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'In minor units of the currency (cents); 0 or more.' })
  maxFee?: number | null;

  @Field(() => Float, { nullable: true, description: 'From 0 to 5.' })
  minRating?: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 639-1 code of a language the doctor speaks.' })
  language?: string | null;
}
