import { IsUUID, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../api/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A doctor is running late at a clinic today.' })
export class DoctorDelay {
  @Field(() => ID)
  doctorId: string;

  @Field(() => ID)
  clinicId: string;

  @Field(() => LocalDate, { description: 'Of which day, at the clinic.' })
  date: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => DateTime)
  saidAt: Date;

  @Field(() => Int, { description: 'How many people were told by this word.' })
  told: number;
}

@InputType()
export class DelayInput {
  @Field(() => ID)
  @IsUUID()
  doctorId: string;

  @Field(() => ID)
  @IsUUID()
  clinicId: string;

  @Field(() => Int, { description: 'In steps of five, from 5 to 120.' })
  @Min(5)
  @Max(120)
  minutes: number;
}
