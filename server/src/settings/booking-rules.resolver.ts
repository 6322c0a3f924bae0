import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { ShownSetting } from './number-settings.js';

@ObjectType({ description: 'The rules that bind patients when they book. Times in minutes.' })
export class BookingRules {
  @Field(() => String, { description: 'ISO 4217 code of all fees.' })
  currency: string;

  @ShownSetting('bookingHorizonDays')
  bookingHorizonDays: number;

  @ShownSetting('minimumNoticeMinutes')
  minimumNoticeMinutes: number;

  @ShownSetting('cancelCutoffMinutes')
  cancelCutoffMinutes: number;

  @ShownSetting('moveCutoffMinutes')
  moveCutoffMinutes: number;

  @ShownSetting('maxOpenAppointments')
  maxOpenAppointments: number;

  @ShownSetting('maxMoves')
  maxMoves: number;

  @ShownSetting('holdMinutes')
  holdMinutes: number;
}

@Resolver()
export class BookingRulesResolver {
  @Query(() => BookingRules, { description: 'The rules that bind patients when they book.' })
  async bookingRules(@Ctx() context: Context): Promise<BookingRules> {
    return context.loaders.settings();
  }
}
