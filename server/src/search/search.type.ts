import { Field, Float, ObjectType } from 'type-graphql';
import { Slot } from '../calendar/slot.type.js';
import { PageInfo } from '../api/page.js';
import { Doctor } from '../doctors/doctor.entity.js';
import type { ListedDoctor } from '../doctors/listed-doctor.js';

@ObjectType({ simpleResolvers: true, description: 'A doctor that was found.' })
export class DoctorHit {
  @Field(() => Doctor)
  doctor: ListedDoctor;

  @Field(() => Float, {
    nullable: true,
    description: 'To the nearest clinic that was asked for; null without `near`.',
  })
  distanceKm: number | null;

  @Field(() => [Slot], {
    description:
      'The next three free times for the first type of visit on offer, at the clinics and in the window that were ' +
      'asked for.',
  })
  nextFreeTimes: Slot[];
}

@ObjectType({ simpleResolvers: true })
export class DoctorEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => DoctorHit)
  node: DoctorHit;
}

@ObjectType({ simpleResolvers: true })
export class DoctorConnection {
  @Field(() => [DoctorEdge])
  edges: DoctorEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
