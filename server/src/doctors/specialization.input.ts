import { ArrayMaxSize, IsOptional, IsUUID, Length } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Specialization } from './specialization.entity.js';

@ObjectType({ description: 'A field of medicine as managers keep it.' })
export class ManagedSpecialization {
  @Field(() => ID)
  id: string;

  @Field(() => Specialization)
  specialization: Specialization;

  @Field(() => [String], {
    description: 'The words by which people look for it: complaints, illnesses, other names.',
  })
  searchWords: string[];

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

  @Field(() => [String], {
    nullable: true,
    description:
      'The words by which people look for it, in any language: at most 200, none longer than 60 characters. Left out, those ' +
      'on file stay; a new field without any begins with the usual ones of its name, where there are.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  searchWords?: string[] | null;
}
