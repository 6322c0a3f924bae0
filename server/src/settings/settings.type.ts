import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, Length } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Language } from '../api/language.js';
import { DateTime } from '../api/scalars.js';
import { COUNTRY } from './organization.type.js';
import { ChangedSetting, ShownSetting } from './number-settings.js';

const EMBED_SITES =
  'Sites that may show the booking in their pages, as origins such as https://clinic.example.';

@ObjectType({ description: 'The organization’s own rules. Times in minutes.' })
export class OrganizationSettings {
  @Field(() => String)
  organizationName: string;

  @Field(() => String, { description: 'ISO 4217 code of all new fees.' })
  currency: string;

  @Field(() => String, { description: COUNTRY })
  country: string;

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

  @Field(() => Boolean, { description: 'Whether staff approve every booking of patients.' })
  approvalRequired: boolean;

  @ShownSetting('approvalDeadlineMinutes')
  approvalDeadlineMinutes: number;

  @ShownSetting('holdMinutes')
  holdMinutes: number;

  @ShownSetting('defaultVisitMinutes')
  defaultVisitMinutes: number;

  @ShownSetting('reminderMinutes')
  reminderMinutes: number[];

  @ShownSetting('quietFrom')
  quietFrom: number;

  @ShownSetting('quietUntil')
  quietUntil: number;

  @ShownSetting('waitlistAloneMinutes')
  waitlistAloneMinutes: number;

  @ShownSetting('waitlistRoundMinutes')
  waitlistRoundMinutes: number;

  @ShownSetting('waitlistGroupMost')
  waitlistGroupMost: number;

  @ShownSetting('waitlistOffersWeek')
  waitlistOffersWeek: number;

  @ShownSetting('waitlistFromHour')
  waitlistFromHour: number;

  @ShownSetting('waitlistUntilHour')
  waitlistUntilHour: number;

  @Field(() => [Language], { description: 'Languages that patients are served in, the usual one first.' })
  languages: Language[];

  @Field(() => Boolean, {
    description: 'Whether everybody may read the schema and use the playground at `/playground`.',
  })
  openToDevelopers: boolean;

  @Field(() => [String], { description: EMBED_SITES })
  embedSites: string[];

  @Field(() => DateTime)
  updatedAt: Date;
}

@InputType({ description: 'What is left out stays. In force at once.' })
export class SettingsInput {
  @Field(() => String, { nullable: true, description: 'From 1 to 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  organizationName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code of a currency that exists, in capitals.',
  })
  @IsOptional()
  @IsIn(Intl.supportedValuesOf('currency'))
  currency?: string | null;

  @Field(() => String, { nullable: true, description: COUNTRY })
  country?: string | null;

  @ChangedSetting('bookingHorizonDays')
  bookingHorizonDays?: number | null;

  @ChangedSetting('minimumNoticeMinutes')
  minimumNoticeMinutes?: number | null;

  @ChangedSetting('cancelCutoffMinutes')
  cancelCutoffMinutes?: number | null;

  @ChangedSetting('moveCutoffMinutes')
  moveCutoffMinutes?: number | null;

  @ChangedSetting('maxOpenAppointments')
  maxOpenAppointments?: number | null;

  @ChangedSetting('maxMoves')
  maxMoves?: number | null;

  @Field(() => Boolean, { nullable: true })
  approvalRequired?: boolean | null;

  @ChangedSetting('approvalDeadlineMinutes')
  approvalDeadlineMinutes?: number | null;

  @ChangedSetting('holdMinutes')
  holdMinutes?: number | null;

  @ChangedSetting('defaultVisitMinutes')
  defaultVisitMinutes?: number | null;

  @ChangedSetting('reminderMinutes')
  reminderMinutes?: number[] | null;

  @ChangedSetting('quietFrom')
  quietFrom?: number | null;

  @ChangedSetting('quietUntil')
  quietUntil?: number | null;

  @ChangedSetting('waitlistAloneMinutes')
  waitlistAloneMinutes?: number | null;

  @ChangedSetting('waitlistRoundMinutes')
  waitlistRoundMinutes?: number | null;

  @ChangedSetting('waitlistGroupMost')
  waitlistGroupMost?: number | null;

  @ChangedSetting('waitlistOffersWeek')
  waitlistOffersWeek?: number | null;

  @ChangedSetting('waitlistFromHour')
  waitlistFromHour?: number | null;

  @ChangedSetting('waitlistUntilHour')
  waitlistUntilHour?: number | null;

  @Field(() => [Language], { nullable: true, description: 'At least one, the usual one first.' })
  @IsOptional()
  @ArrayMinSize(1)
  languages?: Language[] | null;

  @Field(() => Boolean, { nullable: true })
  openToDevelopers?: boolean | null;

  @Field(() => [String], { nullable: true, description: `${EMBED_SITES} At most 20.` })
  @IsOptional()
  @ArrayMaxSize(20)
  embedSites?: string[] | null;
}
