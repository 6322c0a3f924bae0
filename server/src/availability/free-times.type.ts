import { Field, ID, ObjectType } from 'type-graphql';
import { Clinic } from '../clinics/clinic.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import { DateTime, LocalDate } from '../api/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'The free times of one local date at one clinic. Show them in the clinic’s time zone.',
})
export class FreeDay {
  @Field(() => LocalDate)
  date: string;

  @Field(() => Clinic)
  clinic: Clinic;

  // A day has up to a hundred and more, each a plain value: four count as one field.
  @Field(() => [DateTime], { description: 'Starts that can be booked, earliest first.', complexity: 24 })
  starts: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Free times of one doctor for one type of visit.' })
export class FreeTimes {
  @Field(() => ID)
  doctorId: string;

  @Field(() => VisitType)
  visitType: VisitType;

  @Field(() => [FreeDay], {
    description: 'By date; days without a free time are left out.',
    // Counted by the field around it, which knows the dates.
    complexity: ({ childComplexity }) => childComplexity,
  })
  days: FreeDay[];
}

@ObjectType({
  description:
    'Free times of a doctor may have changed between two instants: read what is shown of them again.',
})
export class AvailabilityChange {
  @Field(() => ID)
  doctorId: string;

  @Field(() => DateTime)
  from: Date;

  @Field(() => DateTime)
  to: Date;
}
