import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../api/language.js';

/** The organization's own rules: one row. */
@Entity('settings')
@Check('settings_single', 'id = 1')
@Check('settings_horizon_range', 'booking_horizon_days between 1 and 365')
@Check('settings_notice_range', 'minimum_notice_minutes between 0 and 43200')
@Check(
  'settings_cutoff_range',
  'cancel_cutoff_minutes between 0 and 43200 and move_cutoff_minutes between 0 and 43200',
)
@Check('settings_limits_range', 'max_open_appointments between 1 and 100 and max_moves between 0 and 100')
@Check('settings_approval_range', 'approval_deadline_minutes between 5 and 43200')
@Check('settings_hold_range', 'hold_minutes between 1 and 60')
@Check('settings_languages_some', 'cardinality(languages) between 1 and 20')
@Check('settings_visit_range', 'default_visit_minutes between 5 and 720')
export class Settings {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'settings_pkey', default: 1 })
  id: number;

  @Column({ name: 'organization_name', type: 'varchar', length: 100, default: 'Smart Healthcare' })
  organizationName: string;

  /** ISO 4217 code. */
  @Column({ name: 'currency', type: 'char', length: 3, default: 'USD' })
  currency: string;

  @Column({ name: 'booking_horizon_days', type: 'integer', default: 60 })
  bookingHorizonDays: number;

  @Column({ name: 'minimum_notice_minutes', type: 'integer', default: 60 })
  minimumNoticeMinutes: number;

  @Column({ name: 'cancel_cutoff_minutes', type: 'integer', default: 240 })
  cancelCutoffMinutes: number;

  @Column({ name: 'move_cutoff_minutes', type: 'integer', default: 240 })
  moveCutoffMinutes: number;

  @Column({ name: 'max_open_appointments', type: 'integer', default: 5 })
  maxOpenAppointments: number;

  @Column({ name: 'max_moves', type: 'integer', default: 3 })
  maxMoves: number;

  @Column({ name: 'approval_required', type: 'boolean', default: false })
  approvalRequired: boolean;

  @Column({ name: 'approval_deadline_minutes', type: 'integer', default: 1440 })
  approvalDeadlineMinutes: number;

  @Column({ name: 'hold_minutes', type: 'integer', default: 5 })
  holdMinutes: number;

  @Column({ name: 'default_visit_minutes', type: 'integer', default: 20 })
  defaultVisitMinutes: number;

  /** How long before a visit the reminders go out. */
  @Column({ name: 'reminder_minutes', type: 'integer', array: true, default: '{2880,180}' })
  reminderMinutes: number[];

  /** Whether everything here is made up. */
  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo: boolean;

  /** Languages that patients are served in, the usual one first. */
  @Column({ name: 'languages', type: 'text', array: true, default: '{en,hi}' })
  languages: Language[];

  /** Key of the logo in the file storage. */
  @Column({ name: 'logo', type: 'varchar', length: 100, nullable: true })
  logo: string | null;

  /** When a manager finished the set-up of the installation. */
  @Column({ name: 'set_up_at', type: 'timestamptz', nullable: true })
  setUpAt: Date | null;

  /** Kept by a trigger. */
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()', insert: false, update: false })
  updatedAt: Date;
}
