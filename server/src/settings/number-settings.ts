import { ArrayMaxSize, IsOptional, Max, Min } from 'class-validator';
import { Field, Int, registerEnumType } from 'type-graphql';

export enum SettingUnit {
  days = 'days',
  minutes = 'minutes',
  count = 'count',
}
registerEnumType(SettingUnit, {
  name: 'SettingUnit',
  description: 'What a setting that is a number counts.',
});

/** All that there is to say of a setting that is a number, or a list of them. */
export interface NumberSetting {
  readonly column: string;
  readonly unit: SettingUnit;
  /** Both ends are allowed; of a list, for each number in it. */
  readonly least: number;
  readonly most: number;
  /** What a new installation starts with. */
  readonly preset: number | readonly number[];
  /** What it is, as the schema says it. */
  readonly about: string;
  /** How many numbers a list holds at the most. */
  readonly longest?: number;
}

/** Thirty days, the longest that a rule reaches. */
const MONTH = 43_200;

/**
 * Each such setting, once: columns with their defaults, what a request may give, what the schema says and what the
 * form in the console asks for come from here. The checks of the table stand in its migration, and a test compares.
 */
export const NUMBER_SETTINGS = {
  bookingHorizonDays: {
    column: 'booking_horizon_days',
    unit: SettingUnit.days,
    least: 1,
    most: 365,
    preset: 60,
    about: 'How many days ahead can be booked.',
  },
  minimumNoticeMinutes: {
    column: 'minimum_notice_minutes',
    unit: SettingUnit.minutes,
    least: 0,
    most: MONTH,
    preset: 60,
    about: 'How long before a visit it can still be booked.',
  },
  cancelCutoffMinutes: {
    column: 'cancel_cutoff_minutes',
    unit: SettingUnit.minutes,
    least: 0,
    most: MONTH,
    preset: 240,
    about: 'How long before a visit a patient can still cancel it.',
  },
  moveCutoffMinutes: {
    column: 'move_cutoff_minutes',
    unit: SettingUnit.minutes,
    least: 0,
    most: MONTH,
    preset: 240,
    about: 'How long before a visit a patient can still move it.',
  },
  maxOpenAppointments: {
    column: 'max_open_appointments',
    unit: SettingUnit.count,
    least: 1,
    most: 100,
    preset: 5,
    about: 'Open appointments that one patient may have.',
  },
  maxMoves: {
    column: 'max_moves',
    unit: SettingUnit.count,
    least: 0,
    most: 100,
    preset: 3,
    about: 'How often a patient may move one appointment.',
  },
  approvalDeadlineMinutes: {
    column: 'approval_deadline_minutes',
    unit: SettingUnit.minutes,
    least: 5,
    most: MONTH,
    preset: 1_440,
    about: 'How long a booking waits for approval before it lapses.',
  },
  holdMinutes: {
    column: 'hold_minutes',
    unit: SettingUnit.minutes,
    least: 1,
    most: 60,
    preset: 5,
    about: 'How long a time that a patient chose is held.',
  },
  defaultVisitMinutes: {
    column: 'default_visit_minutes',
    unit: SettingUnit.minutes,
    least: 5,
    most: 720,
    preset: 20,
    about: 'Length of the first visit type of a new doctor.',
  },
  reminderMinutes: {
    column: 'reminder_minutes',
    unit: SettingUnit.minutes,
    least: 5,
    most: MONTH,
    preset: [10_080, 1_440, 120],
    longest: 5,
    about: 'How long before a visit reminders go out, longest first.',
  },
  quietFrom: {
    column: 'quiet_from',
    unit: SettingUnit.minutes,
    least: 0,
    most: 1_439,
    preset: 1_260,
    about: 'From when on nobody is reminded, as minutes of the day by the clinic’s clock.',
  },
  quietUntil: {
    column: 'quiet_until',
    unit: SettingUnit.minutes,
    least: 0,
    most: 1_439,
    preset: 480,
    about:
      'Until when nobody is reminded, on the next day where it is sooner; at every hour where both are the same.',
  },
  waitlistAloneMinutes: {
    column: 'waitlist_alone_minutes',
    unit: SettingUnit.minutes,
    least: 0,
    most: MONTH,
    preset: 4_320,
    about:
      'Time that came free longer than this before its visit is kept for one person who waits at a time; nearer, groups ' +
      'are asked at once.',
  },
  waitlistRoundMinutes: {
    column: 'waitlist_round_minutes',
    unit: SettingUnit.minutes,
    least: 10,
    most: 240,
    preset: 30,
    about: 'After how long the next, wider group of people who wait is asked.',
  },
  waitlistGroupMost: {
    column: 'waitlist_group_most',
    unit: SettingUnit.count,
    least: 2,
    most: 50,
    preset: 10,
    about: 'How many people who wait are asked at once at the most.',
  },
  waitlistOffersWeek: {
    column: 'waitlist_offers_week',
    unit: SettingUnit.count,
    least: 1,
    most: 50,
    preset: 5,
    about: 'Offers that one person who waits gets within seven days at the most.',
  },
  waitlistFromHour: {
    column: 'waitlist_from_hour',
    unit: SettingUnit.count,
    least: 0,
    most: 11,
    preset: 8,
    about: 'From which full hour of the clinic’s day on free time is offered.',
  },
  waitlistUntilHour: {
    column: 'waitlist_until_hour',
    unit: SettingUnit.count,
    least: 12,
    most: 24,
    preset: 20,
    about: 'Until which full hour of the clinic’s day free time is offered.',
  },
} as const satisfies Record<string, NumberSetting>;

export type NumberSettingName = keyof typeof NUMBER_SETTINGS;

function settingOf(name: NumberSettingName): NumberSetting {
  return NUMBER_SETTINGS[name];
}

/** The field by which the schema shows the setting. */
export function ShownSetting(name: NumberSettingName): PropertyDecorator {
  const { about, longest } = settingOf(name);
  return Field(() => (longest === undefined ? Int : [Int]), { description: about }) as PropertyDecorator;
}

/** The field by which a request may change the setting, and the rules for what it gives. */
export function ChangedSetting(name: NumberSettingName): PropertyDecorator {
  const { least, most, unit, longest } = settingOf(name);
  const range = `From ${least} to ${most}${unit === SettingUnit.count ? '' : ` ${unit}`}`;
  const description = longest === undefined ? `${range}.` : `${range} each, at most ${longest}.`;
  const each = longest === undefined ? {} : { each: true };
  return (target, property) => {
    const field = Field(() => (longest === undefined ? Int : [Int]), { nullable: true, description });
    const rules = [IsOptional(), Min(least, each), Max(most, each)];
    if (longest !== undefined) rules.push(ArrayMaxSize(longest));
    for (const decorate of [field as PropertyDecorator, ...rules]) decorate(target, property);
  };
}

/** The condition of the table's check for these settings. */
export function rangesOf(...names: readonly NumberSettingName[]): string {
  return names
    .map(settingOf)
    .map(({ column, least, most, longest }) =>
      longest === undefined
        ? `${column} between ${least} and ${most}`
        : `cardinality(${column}) <= ${longest} and ${least} <= all (${column}) and ${most} >= all (${column})`,
    )
    .join(' and ');
}
