import { IsOptional, IsUUID, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class SpecializationInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => String, { description: 'From 1 to 80 characters; unique.' })
  @Length(1, 80)
  name: string;

  @Field(() => String, { description: 'From 1 to 80 characters.' })
  @Length(1, 80)
  category: string;
}
