import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';

@ObjectType({ description: 'The rules that bind patients when they book. Times in minutes.' })
export class BookingRules {
  @Field(() => String, { description: 'ISO 4217 code of all fees.' })
  currency: string;

  @Field(() => Int, { description: 'How many days ahead can be booked.' })
  bookingHorizonDays: number;

  @Field(() => Int)
  minimumNoticeMinutes: number;

  @Field(() => Int)
  cancelCutoffMinutes: number;

  @Field(() => Int)
  moveCutoffMinutes: number;

  @Field(() => Int)
  maxOpenAppointments: number;

  @Field(() => Int, { description: 'How often a patient may move one appointment.' })
  maxMoves: number;

  @Field(() => Int)
  holdMinutes: number;
}

@Resolver()
export class BookingRulesResolver {
  @Query(() => BookingRules, { description: 'The rules that bind patients when they book.' })
  async bookingRules(@Ctx() context: Context): Promise<BookingRules> {
    return context.loaders.settings();
  }
}
