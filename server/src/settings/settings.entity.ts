import { Check, Column, Entity, PrimaryColumn, type ColumnOptions } from 'typeorm';
import type { Language } from '../api/language.js';
import { NUMBER_SETTINGS, rangesOf, type NumberSetting, type NumberSettingName } from './number-settings.js';

/** The column of a setting that is a number, or a list of them. */
function columnOf(name: NumberSettingName): ColumnOptions {
  const { column, preset }: NumberSetting = NUMBER_SETTINGS[name];
  return typeof preset === 'number'
    ? { name: column, type: 'integer', default: preset }
    : { name: column, type: 'integer', array: true, default: `{${preset.join(',')}}` };
}

/** The organization's own rules: one row. */
@Entity('settings')
@Check('settings_single', 'id = 1')
@Check('settings_horizon_range', rangesOf('bookingHorizonDays'))
@Check('settings_notice_range', rangesOf('minimumNoticeMinutes'))
@Check('settings_cutoff_range', rangesOf('cancelCutoffMinutes', 'moveCutoffMinutes'))
@Check('settings_limits_range', rangesOf('maxOpenAppointments', 'maxMoves'))
@Check('settings_approval_range', rangesOf('approvalDeadlineMinutes'))
@Check('settings_hold_range', rangesOf('holdMinutes'))
@Check('settings_country_form', "country ~ '^[A-Z]{2}$'")
@Check('settings_embed_sites_few', 'cardinality(embed_sites) <= 20')
@Check('settings_languages_some', 'cardinality(languages) between 1 and 20')
@Check('settings_visit_range', rangesOf('defaultVisitMinutes'))
@Check('settings_read_only_until', 'read_only_until is null or read_only_since is not null')
@Check('settings_reminders_range', rangesOf('reminderMinutes'))
@Check('settings_quiet_range', rangesOf('quietFrom', 'quietUntil'))
@Check(
  'settings_waitlist_range',
  rangesOf(
    'waitlistAloneMinutes',
    'waitlistRoundMinutes',
    'waitlistGroupMost',
    'waitlistOffersWeek',
    'waitlistFromHour',
    'waitlistUntilHour',
  ),
)
export class Settings {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'settings_pkey', default: 1 })
  id: number;

  @Column({ name: 'organization_name', type: 'varchar', length: 100, default: 'Smart Healthcare' })
  organizationName: string;

  /** ISO 4217 code. */
  @Column({ name: 'currency', type: 'char', length: 3, default: 'USD' })
  currency: string;

  /** Whose telephone numbers are written without their country: ISO 3166-1 alpha-2. */
  @Column({ name: 'country', type: 'char', length: 2, default: 'US' })
  country: string;

  @Column(columnOf('bookingHorizonDays'))
  bookingHorizonDays: number;

  @Column(columnOf('minimumNoticeMinutes'))
  minimumNoticeMinutes: number;

  @Column(columnOf('cancelCutoffMinutes'))
  cancelCutoffMinutes: number;

  @Column(columnOf('moveCutoffMinutes'))
  moveCutoffMinutes: number;

  @Column(columnOf('maxOpenAppointments'))
  maxOpenAppointments: number;

  @Column(columnOf('maxMoves'))
  maxMoves: number;

  @Column({ name: 'approval_required', type: 'boolean', default: false })
  approvalRequired: boolean;

  @Column(columnOf('approvalDeadlineMinutes'))
  approvalDeadlineMinutes: number;

  @Column(columnOf('holdMinutes'))
  holdMinutes: number;

  @Column(columnOf('defaultVisitMinutes'))
  defaultVisitMinutes: number;

  /** How long before a visit the reminders go out. */
  @Column(columnOf('reminderMinutes'))
  reminderMinutes: number[];

  /** Minutes of the day by a clinic's clock between which nobody is reminded. */
  @Column(columnOf('quietFrom'))
  quietFrom: number;

  @Column(columnOf('quietUntil'))
  quietUntil: number;

  @Column(columnOf('waitlistAloneMinutes'))
  waitlistAloneMinutes: number;

  @Column(columnOf('waitlistRoundMinutes'))
  waitlistRoundMinutes: number;

  @Column(columnOf('waitlistGroupMost'))
  waitlistGroupMost: number;

  @Column(columnOf('waitlistOffersWeek'))
  waitlistOffersWeek: number;

  @Column(columnOf('waitlistFromHour'))
  waitlistFromHour: number;

  @Column(columnOf('waitlistUntilHour'))
  waitlistUntilHour: number;

  /** Whether the playground and the schema are served to everybody. */
  @Column({ name: 'open_to_developers', type: 'boolean', default: false })
  openToDevelopers: boolean;

  /** Whether everything here is made up. */
  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo: boolean;

  /** Languages that patients are served in, the usual one first. */
  @Column({ name: 'languages', type: 'text', array: true, default: '{en,hi}' })
  languages: Language[];

  /** Origins of sites that may show the booking in their pages. */
  @Column({ name: 'embed_sites', type: 'text', array: true, default: '{}' })
  embedSites: string[];

  /** Key of the logo in the file storage. */
  @Column({ name: 'logo', type: 'varchar', length: 100, nullable: true })
  logo: string | null;

  /** When a manager finished the set-up of the installation. */
  @Column({ name: 'set_up_at', type: 'timestamptz', nullable: true })
  setUpAt: Date | null;

  /** Kept by a trigger. */
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()', insert: false, update: false })
  updatedAt: Date;

  /** Since when nothing may be changed; null where it may. The database holds every process to it. */
  @Column({ name: 'read_only_since', type: 'timestamptz', nullable: true })
  readOnlySince: Date | null;

  /** When that is meant to be over, where somebody has said it. Nothing ends it but the switch. */
  @Column({ name: 'read_only_until', type: 'timestamptz', nullable: true })
  readOnlyUntil: Date | null;
}
