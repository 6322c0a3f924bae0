import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

/** The longest comment and the longest answer, in characters. */
export const MOST_CHARACTERS = 2000;

/** A rating with so many stars, or fewer, is low. */
export const LOW_STARS = 2;

@InputType()
export class RateVisitInput {
  @Field(() => ID)
  @IsUUID()
  appointmentId: string;

  @Field(() => Int, { description: 'From 1 to 5.' })
  @Min(1)
  @Max(5)
  rating: number;

  @Field(() => String, { nullable: true, description: 'At most 2000 characters. Everybody can read them.' })
  @IsOptional()
  @MaxLength(MOST_CHARACTERS)
  comments?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Nobody learns who wrote it: no name, no visit, and only the month.',
  })
  anonymous: boolean;
}

@InputType({ description: 'All that are given must fit.' })
export class FeedbackFilter {
  @Field(() => Int, { nullable: true, description: 'From 1 to 5.' })
  @IsOptional()
  @Min(1)
  @Max(5)
  rating?: number | null;

  @Field(() => Boolean, { nullable: true })
  isAnswered?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  isHidden?: boolean | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those that ask for somebody: unanswered, or with one star or two; hidden ones do not.',
  })
  unansweredOrLow?: boolean;
}
