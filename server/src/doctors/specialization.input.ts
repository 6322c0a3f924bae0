import { IsOptional, IsUUID, Length } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Specialization } from './specialization.entity.js';

@ObjectType({ description: 'A field of medicine as managers keep it.' })
export class ManagedSpecialization {
  @Field(() => ID)
  id: string;

  @Field(() => Specialization)
  specialization: Specialization;

  @Field(() => Int, { description: 'Doctors who have it, those who have left too.' })
  doctorCount: number;
}

@InputType()
export class SpecializationInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => String, { description: 'From 1 to 80 characters; unique, whatever the case and blanks.' })
  @Length(1, 80)
  name: string;

  @Field(() => String, { description: 'From 1 to 80 characters.' })
  @Length(1, 80)
  category: string;
}
