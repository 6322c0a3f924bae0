import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A local calendar date, such as 2026-03-03: of the clinic, or a date of birth. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with its offset, such as 2026-03-03T09:20:00Z. Answers are in UTC. */
  DateTime: { input: string; output: string; }
  /** A date and time on the wall clock, such as 2026-03-03T09:20, without a zone. */
  LocalDateTime: { input: string; output: string; }
  /** A time on the wall clock, such as 09:20, without a zone. */
  Time: { input: string; output: string; }
  /** The `Upload` scalar type represents a file upload. */
  Upload: { input: File; output: File; }
};

/** Which earlier range of as many days one is compared with. Weekdays line up in both. */
export type AnalyticsComparison =
  /** 52 weeks earlier, or as many times 52 weeks as do not overlap. */
  | 'LAST_YEAR'
  /** The latest one before it that begins on the same weekday. */
  | 'PREVIOUS';

/** The days that are counted: local dates of the visits at their clinics. */
export type AnalyticsFilter = {
  against?: AnalyticsComparison;
  /** Only visits at this clinic. */
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  /** Only visits with this doctor. */
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  /** Only doctors of this field, as it is now. */
  specializationId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day; at most ten years after the first. */
  to: Scalars['Date']['input'];
};

/** All that are given must fit. */
export type ApiTokenFilter = {
  /** Whose. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Revoked ones, too. */
  withRevoked?: Scalars['Boolean']['input'];
};

/** What happened to an appointment. kept: it stays although it lies outside the hours. attending: the patient said that they will come, or told staff so. */
export type AppointmentAct =
  | 'attending'
  | 'booked'
  | 'cancelled'
  | 'checked_in'
  | 'completed'
  | 'confirmed'
  | 'kept'
  | 'lapsed'
  | 'moved'
  | 'no_show'
  | 'paid'
  | 'refunded'
  | 'undone';

/** held, pending, confirmed and checked_in occupy their time; the others do not. */
export type AppointmentStatus =
  | 'cancelled'
  | 'checked_in'
  | 'completed'
  | 'confirmed'
  | 'held'
  | 'no_show'
  | 'pending';

/** What waits for somebody. */
export type AttentionKind =
  /** Doctors who were invited and have not joined. */
  | 'NOT_JOINED'
  /** Visits to come that lie outside their doctor’s hours. */
  | 'OUTSIDE_HOURS'
  /** Cancelled visits that were paid and not paid back. */
  | 'REFUNDS_DUE'
  /** Bookings that lapse unless they are approved. */
  | 'REQUESTS_WAITING'
  /** Visits to come that have lost their doctor, place or type, or whose patient’s account is closed. */
  | 'VISITS_BEREFT'
  /** Visits of past days that are neither completed nor missed. */
  | 'VISITS_NOT_CLOSED'
  /** Doctors who left or have no open clinic, or whose type of visit ended, while somebody is on the waitlist for them. */
  | 'WAITED_FOR_IN_VAIN';

/** What was done: to what kind of record, and what. */
export type AuditAction =
  | 'account_link_issued'
  | 'account_link_used'
  | 'account_registered'
  | 'account_registration_refused'
  | 'administrator_created'
  | 'appointment_attending'
  | 'appointment_booked'
  | 'appointment_cancelled'
  | 'appointment_checked_in'
  | 'appointment_completed'
  | 'appointment_confirmed'
  | 'appointment_kept'
  | 'appointment_lapsed'
  | 'appointment_moved'
  | 'appointment_no_show'
  | 'appointment_paid'
  | 'appointment_read'
  | 'appointment_refunded'
  | 'appointment_undone'
  | 'audit_read'
  | 'calendar_feed_created'
  | 'calendar_feed_revoked'
  | 'clinic_closed'
  | 'clinic_reopened'
  | 'clinic_saved'
  | 'delay_ended'
  | 'delay_said'
  | 'doctor_availability_set'
  | 'doctor_created'
  | 'doctor_updated'
  | 'doctor_visit_type_saved'
  | 'documents_unlock_refused'
  | 'documents_unlocked'
  | 'email_change_requested'
  | 'email_changed'
  | 'email_verified'
  | 'feedback_answered'
  | 'feedback_hidden'
  | 'feedback_shown'
  | 'hours_changed'
  | 'message_left_out'
  | 'message_text_changed'
  | 'message_wishes_changed'
  | 'organization_logo_removed'
  | 'organization_logo_set'
  | 'organization_set_up'
  | 'password_change_refused'
  | 'password_changed'
  | 'password_reset_requested'
  | 'patient_corrected'
  | 'patient_created'
  | 'patient_merged'
  | 'patient_predicted'
  | 'patient_read'
  | 'patients_listed'
  | 'patients_searched'
  | 'profile_photo_removed'
  | 'profile_photo_set'
  | 'profile_updated'
  | 'proposal_accepted'
  | 'proposal_declined'
  | 'proposal_sent'
  | 'report_opened'
  | 'report_removed'
  | 'report_restored'
  | 'report_uploaded'
  | 'reports_listed'
  | 'schedule_read'
  | 'session_ended'
  | 'session_refused'
  | 'session_started'
  | 'settings_changed'
  | 'specialization_removed'
  | 'specialization_saved'
  | 'text_channel_changed'
  | 'token_created'
  | 'token_revoked'
  | 'user_disabled'
  | 'user_enabled'
  | 'user_invitation_refused'
  | 'user_invited'
  | 'user_role_set'
  | 'users_listed'
  | 'waitlist_changed'
  | 'waitlist_declined'
  | 'waitlist_joined'
  | 'waitlist_left'
  | 'waitlist_offered'
  | 'webhook_changed'
  | 'webhook_created'
  | 'webhook_ended'
  | 'webhook_removed'
  | 'webhook_replayed'
  | 'webhook_resumed'
  | 'webhook_secret_changed'
  | 'webhook_tested';

/** All that are given must fit. */
export type AuditFilter = {
  /** What was done. */
  action?: InputMaybe<AuditAction>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose record it was; records merged into it count. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** Who did it. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Only active doctors can be booked. */
export type AvailabilityStatus =
  | 'active'
  | 'on_leave'
  | 'unavailable';

export type BookAppointmentInput = {
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  /** Made by the client once for each intent to book; the same key gives the same appointment. From 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Staff only: books against hours, day limit and other visits. Kept with the appointment and audited. At most 500 characters. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Staff book for a patient; patients leave it out. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the patient comes, at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
  /** Staff only: false leaves out the message to the patient about this change. That, and who chose so, is recorded; reminders go on. */
  tellPatient?: Scalars['Boolean']['input'];
  visitTypeId: Scalars['ID']['input'];
};

export type BookSeriesInput = {
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  /** The rule that they came of, in weeks from 1 to 12; left out where somebody chose the dates. */
  everyWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the client once for each intent to book. From 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
  /** Why the patient comes, at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The starts as they were checked, at most 12. */
  startsAt: Array<Scalars['DateTime']['input']>;
  /** Staff only: false leaves out the message to the patient about this change. That, and who chose so, is recorded; reminders go on. */
  tellPatient?: Scalars['Boolean']['input'];
  visitTypeId: Scalars['ID']['input'];
};

export type CancelAppointmentInput = {
  appointmentId: Scalars['ID']['input'];
  /** Staff only: why, by kind, none but one of staff. Left out, it is `other`. */
  cause?: InputMaybe<CancelCause>;
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Staff only: false leaves out the message to the patient about this change. That, and who chose so, is recorded; reminders go on. */
  tellPatient?: Scalars['Boolean']['input'];
  /** The version you have seen; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Who cancelled an appointment, and why by kind. All but `patient` and `lapsed` are of staff. */
export type CancelCause =
  /** Staff: the clinic is closed. */
  | 'clinic_closed'
  /** Staff: the doctor is ill or away. */
  | 'doctor_away'
  /** It was a request, and nobody agreed in time. */
  | 'lapsed'
  /** Staff: it was booked by mistake. */
  | 'mistake'
  /** Staff: something else, or they did not say. */
  | 'other'
  /** The patient cancelled it. */
  | 'patient'
  /** Staff: the patient asked for it. */
  | 'patient_asked';

export type CancelSeriesInput = {
  appointmentId: Scalars['ID']['input'];
  /** Staff only: why, by kind, none but one of staff. Left out, it is `other`. */
  cause?: InputMaybe<CancelCause>;
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  scope: SeriesScope;
  /** Staff only: false leaves out the message to the patient about this change. That, and who chose so, is recorded; reminders go on. */
  tellPatient?: Scalars['Boolean']['input'];
};

export type ChangeMessageTextInput = {
  /** At most 4000 characters; paragraphs by blank lines. */
  body: Scalars['String']['input'];
  /** As it was read, so that only what was seen is changed. */
  changedAt?: InputMaybe<Scalars['DateTime']['input']>;
  kind: MessageKind;
  language: Language;
  /** The text of text messages, at most 500 characters. Left out, these have the product’s. */
  short?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 200 characters. */
  subject: Scalars['String']['input'];
};

export type CheckSeriesInput = {
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  patientId: Scalars['ID']['input'];
  /** Either this or the starts. */
  rule?: InputMaybe<SeriesRuleInput>;
  /** The starts, at most 12. */
  startsAt?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  visitTypeId: Scalars['ID']['input'];
};

/** Moves appointments of a series by as many days as the named one, and to its new time of day at the clinic. */
export type CheckSeriesMoveInput = {
  appointmentId: Scalars['ID']['input'];
  /** Those that go elsewhere than the rest, at most 12. */
  chosen?: Array<SeriesTimeInput>;
  scope: SeriesScope;
  /** Where the named one goes. */
  startsAt: Scalars['DateTime']['input'];
};

/** A clinic; left out fields have no default, so send them all. */
export type ClinicInput = {
  /** From 1 to 200 characters. */
  address: Scalars['String']['input'];
  /** From 1 to 80 characters. */
  city: Scalars['String']['input'];
  /** Left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** False closes it for good: nothing is free there. */
  isActive?: Scalars['Boolean']['input'];
  /** From -90 to 90. With longitude, or neither. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** From -180 to 180. With latitude, or neither. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** From 1 to 100 characters; unique, whatever the case and blanks. */
  name: Scalars['String']['input'];
  /** A telephone number however it is written, in at most 40 characters: without + and country code it is one of the organization’s country. It is kept in the form of E.164, such as +12015550123. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** IANA name of a place such as Asia/Kolkata, or UTC; no offset, no abbreviation. Fixed once somebody has booked there. From 1 to 64 characters. */
  timeZone: Scalars['String']['input'];
};

/** Whole days on which clinics are shut, such as a public holiday. Clinics that are closed on just these days are left aside; refused where all are. */
export type ClosureInput = {
  /** Left out: every open clinic. At most 500. */
  clinicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The last closed day. */
  endsOn: Scalars['Date']['input'];
  /** At most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  startsOn: Scalars['Date']['input'];
};

/** Who answers now, and what it is held against: plain tables, logistic regression on the same inputs, and the same rate for everyone. */
export type Contestant =
  | 'CONSTANT'
  | 'LOGISTIC'
  | 'MODEL'
  | 'PRIOR';

/** What is left out stays. Null clears the relative’s number, the gender and a child’s own number, nothing else. The address by which somebody signs in is never changed by staff. */
export type CorrectPatientInput = {
  /** Several people may have one. A child may have that of a relative alone. A telephone number however it is written, in at most 40 characters: without + and country code it is one of the organization’s country. It is kept in the form of E.164, such as +12015550123. */
  contactNumber?: InputMaybe<Scalars['String']['input']>;
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** From 1 to 100 characters with a letter or digit, without < and >. */
  fullName?: InputMaybe<Scalars['String']['input']>;
  gender?: InputMaybe<Gender>;
  patientId: Scalars['ID']['input'];
  /** Of a relative, for emergencies. A telephone number however it is written, in at most 40 characters: without + and country code it is one of the organization’s country. It is kept in the form of E.164, such as +12015550123. */
  relativeContact?: InputMaybe<Scalars['String']['input']>;
};

/** A new doctor, who joins by a one-time link. */
export type CreateDoctorInput = {
  /** Where the doctor practises. At most 50. */
  clinicIds: Array<Scalars['ID']['input']>;
  /** In minor units of the currency (cents). From 0 to 1,000,000,000. */
  consultationFee: Scalars['Int']['input'];
  /** From 1 to 120 characters. */
  degree: Scalars['String']['input'];
  /** At most 100 characters, its domain in ASCII; unique in every spelling. */
  email: Scalars['String']['input'];
  /** From 1 to 100 characters with a letter or digit, without < and >. */
  fullName: Scalars['String']['input'];
  /** ISO 639-1 codes. At most 20. */
  languages?: Array<Scalars['String']['input']>;
  /** From 1 to 40 characters; unique, whatever the case and blanks. */
  licenseNumber: Scalars['String']['input'];
  /** From 1 to 500. */
  maxPatientsPerDay?: Scalars['Int']['input'];
  /** At most 5000 characters. */
  profileDescription?: Scalars['String']['input'];
  requiresApproval?: Scalars['Boolean']['input'];
  specializationId: Scalars['ID']['input'];
  /** Left out: one first visit of the default length, for the consultation fee. At most 30. */
  visitTypes?: Array<VisitTypeInput>;
  /** From 0 to 80. */
  yearsOfExperience?: Scalars['Int']['input'];
};

/** A window on one date, today or later, that adds to the weekly hours or takes from them. */
export type DatedHoursInput = {
  clinicId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  /** An end at or before the start is on the next day: 00:00 to 00:00 is the whole day. */
  endTime: Scalars['Time']['input'];
  /** False closes the window. */
  isAvailable?: Scalars['Boolean']['input'];
  /** A name of the shift, at most 40 characters. */
  shiftId?: InputMaybe<Scalars['String']['input']>;
  startTime: Scalars['Time']['input'];
  /** Only for this type of visit; left out, for all. */
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why, on the latest visits. */
export type DecisionReason =
  | 'BETTER_THAN_BOTH'
  | 'BETTER_THAN_IN_FORCE'
  | 'BETTER_THAN_PRIOR'
  | 'FIRST'
  | 'IN_FORCE_BEHIND_PRIOR'
  | 'NOT_BETTER_THAN_IN_FORCE'
  | 'NOT_BETTER_THAN_PRIOR';

/** Who answers after a training: the new model, the one before, or plain tables. */
export type DecisionWinner =
  | 'CANDIDATE'
  | 'IN_FORCE'
  | 'PRIOR';

export type DelayInput = {
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  /** In steps of five, from 5 to 120. */
  minutes: Scalars['Int']['input'];
};

/** What a day is expected from: the trained model (the next ten working days), or the mean of its last weekdays. */
export type DemandBasis =
  | 'MODEL'
  | 'WEEKDAY_MEAN';

/** Ways to foresee demand: the network, ridge regression, either averaged with the usual mean, the mean of a weekday with and without its short days, and last week again. */
export type DemandMethod =
  | 'LAST_WEEK'
  | 'NET'
  | 'NET_AND_MEAN'
  | 'REGRESSION'
  | 'REGRESSION_AND_MEAN'
  | 'USUAL_MEAN'
  | 'WEEKDAY_MEAN';

/** A patient without an email address. */
export type DeskPatientInput = {
  /** Several people may have one. A child may have that of a relative alone. A telephone number however it is written, in at most 40 characters: without + and country code it is one of the organization’s country. It is kept in the form of E.164, such as +12015550123. */
  contactNumber?: InputMaybe<Scalars['String']['input']>;
  dateOfBirth: Scalars['Date']['input'];
  /** From 1 to 100 characters with a letter or digit, without < and >. */
  fullName: Scalars['String']['input'];
  gender?: InputMaybe<Gender>;
  /** English when left out. */
  language?: InputMaybe<Language>;
  /** Of a relative, for emergencies. A telephone number however it is written, in at most 40 characters: without + and country code it is one of the organization’s country. It is kept in the form of E.164, such as +12015550123. */
  relativeContact?: InputMaybe<Scalars['String']['input']>;
};

/** All that are given must fit. */
export type FeedbackFilter = {
  isAnswered?: InputMaybe<Scalars['Boolean']['input']>;
  isHidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 1 to 5. */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that ask for somebody: unanswered, or with one star or two; hidden ones do not. */
  unansweredOrLow?: Scalars['Boolean']['input'];
};

/** Why a rating is hidden. A code and not words, so that the audit trail holds nothing personal. wrong_visit: it is about somebody or something else. */
export type FeedbackHideReason =
  | 'abusive'
  | 'advertising'
  | 'personal_information'
  | 'wrong_visit';

/** At least one of the three. All that are given must fit. */
export type FindPatientsInput = {
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** The contact number or that of a relative, in any spelling, or its last digits: at least six. Everybody with it is found. At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Words of the name; small typos are forgiven. At most 100 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

export type Gender =
  | 'female'
  | 'male'
  | 'other';

/** Why something is not good. */
export type HealthFault =
  /** The request is seen under another address than the one it was sent to. */
  | 'address_differs'
  /** The latest attempt at a backup failed. */
  | 'backup_failed'
  /** There never was a backup. */
  | 'backup_none'
  /** The last backup is older than a day and a half. */
  | 'backup_old'
  /** The two clocks differ by more than five seconds. */
  | 'clock_differs'
  /** More than four fifths of PostgreSQL’s max_connections are in use. */
  | 'connections_nearly_used'
  /** Jobs have failed for good within a day. */
  | 'jobs_failed'
  /** Of the mails of a day, more than a tenth could not be sent. */
  | 'mail_fails'
  /** No mail is sent: registering, and opening an account by a link, tell whether an address has an account, and only the clinic helps with a forgotten password. */
  | 'mail_not_set_up'
  /** A mail has been due for more than fifteen minutes. */
  | 'mail_waits'
  /** This version brings migrations that have not run. */
  | 'migrations_pending'
  /** A later version has migrated the database. */
  | 'migrations_unknown'
  /** What other servers write is shown two seconds late. */
  | 'news_late'
  /** A job has been due for more than fifteen minutes. */
  | 'no_worker'
  /** A proxy says whom it forwards for, and is not believed. */
  | 'proxy_not_believed'
  /** PUBLIC_URL names another address than the one that is used. */
  | 'public_url_differs'
  /** There is no room for another file. */
  | 'storage_full'
  /** Less than a tenth of the disk is free. */
  | 'storage_nearly_full'
  /** A file could not be written and read back. */
  | 'storage_unusable';

/** How something stands. */
export type HealthState =
  /** It works, and will not for ever. */
  | 'attention'
  /** Something is lost or stands still until it is mended. */
  | 'bad'
  /** Nothing has to be done. */
  | 'good';

/** What of an installation is looked at. */
export type HealthTopic =
  /** Whether requests are seen as they were sent. */
  | 'address'
  /** How old the last backup is. */
  | 'backup'
  /** Whether this machine and the database tell the same time. */
  | 'clock'
  /** PostgreSQL, its size, and whether connections are left. */
  | 'database'
  /** Whether messages leave by mail. */
  | 'mail'
  /** Whether the schema is the one that this version was made for. */
  | 'migrations'
  /** Whether servers hear at once what others wrote. */
  | 'news'
  /** Whether jobs are run. */
  | 'queue'
  /** Whether files can be stored and read back. */
  | 'storage'
  /** Which version of the program answers. */
  | 'version';

/** KEEP: the visit takes place all the same. CANCEL: it is cancelled. */
export type HoursDecision =
  | 'CANCEL'
  | 'KEEP';

/** What is to become of an appointment that has lost its hours, doctor, place or type. */
export type HoursDecisionInput = {
  appointmentId: Scalars['ID']['input'];
  /** With a cancellation: why, by kind, none but one of staff. Left out, it is `other`. */
  cause?: InputMaybe<CancelCause>;
  decision: HoursDecision;
  /** For the patient, with a cancellation; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A list that is given replaces the one there is; one that is left out stays. */
export type HoursInput = {
  /** Of today and later; past dates stay. At most 500. */
  dated?: InputMaybe<Array<DatedHoursInput>>;
  /** Doctors may leave it out. */
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  /** What is not over yet, each once; past leave stays. At most 100. */
  leave?: InputMaybe<Array<LeaveInput>>;
  /** The `version` you have read; refused when the hours changed since. */
  version?: InputMaybe<Scalars['String']['input']>;
  /** At most 200. */
  weekly?: InputMaybe<Array<WeeklyHoursInput>>;
};

/** Invites an administrator, who joins by a one-time link. */
export type InviteAdministratorInput = {
  /** At most 100 characters, its domain in ASCII; unique in every spelling. */
  email: Scalars['String']['input'];
  /** From 1 to 100 characters with a letter or digit, without < and >. */
  fullName: Scalars['String']['input'];
  /** Front-desk work only. */
  isFrontDesk?: Scalars['Boolean']['input'];
};

/** A language of screens and messages (ISO 639-1). */
export type Language =
  | 'en'
  | 'hi';

/** Whole days from the day of booking to the day of the visit, by the calendar of its clinic. */
export type LeadTime =
  | 'LONGER'
  | 'SAME_DAY'
  | 'UP_TO_3_DAYS'
  | 'UP_TO_7_DAYS'
  | 'UP_TO_14_DAYS'
  | 'UP_TO_30_DAYS';

/** A time in which the doctor is away from every clinic. */
export type LeaveInput = {
  /** When the doctor is back. */
  endsAt: Scalars['LocalDateTime']['input'];
  /** For staff; at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['LocalDateTime']['input'];
  /** IANA name of the zone of both times, as for a clinic; left out, that of the doctor’s first clinic. At most 64 characters. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A person of whom a record is to be made. */
export type LikelyPatientInput = {
  /** Several people may have one. A child may have that of a relative alone. A telephone number however it is written, in at most 40 characters: without + and country code it is one of the organization’s country. It is kept in the form of E.164, such as +12015550123. */
  contactNumber?: InputMaybe<Scalars['String']['input']>;
  dateOfBirth: Scalars['Date']['input'];
  /** From 1 to 100 characters. */
  fullName: Scalars['String']['input'];
  /** Of a relative, for emergencies. A telephone number however it is written, in at most 40 characters: without + and country code it is one of the organization’s country. It is kept in the form of E.164, such as +12015550123. */
  relativeContact?: InputMaybe<Scalars['String']['input']>;
};

/** claim: a patient made at the desk takes the account over. invitation: staff join. reset: a new password. */
export type LinkPurpose =
  | 'claim'
  | 'invitation'
  | 'reset';

export type ManagedDoctorFilter = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  specializationId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the name. At most 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** By what a message leaves the building; in the clients every message can be read. */
export type MessageChannel =
  /** By email. */
  | 'email'
  /** As a text message. */
  | 'sms'
  /** By WhatsApp. */
  | 'whatsapp';

/** How far a message is on its way by one channel. */
export type MessageDeliveryState =
  /** The other side says that it arrived. */
  | 'arrived'
  /** The address or number does not exist, or takes no messages. */
  | 'bounced'
  /** It could not be sent while it mattered. */
  | 'failed'
  /** The other side took it. Whether it arrived is not known. */
  | 'sent'
  /** It is to be sent, for the first time or again. */
  | 'waiting';

/** What a message tells. */
export type MessageKind =
  /** Staff gave a new way to sign in, or somebody’s records were joined. */
  | 'access_changed'
  /** The code that opens a new account. */
  | 'account_code'
  /** Somebody registers with an address that has an account already. */
  | 'account_exists'
  /** The email address was changed; sent to the former one. */
  | 'address_changed'
  /** Asks whether a new email address is right. */
  | 'address_confirm'
  /** An appointment was booked. */
  | 'appointment_booked'
  /** An appointment was cancelled: by whom, and why. */
  | 'appointment_cancelled'
  /** The clinic agreed to an appointment that was asked for. */
  | 'appointment_confirmed'
  /** The clinic declined an appointment that was asked for. */
  | 'appointment_declined'
  /** The doctor is running late, or no longer as late as was told. */
  | 'appointment_late'
  /** An appointment was moved. */
  | 'appointment_moved'
  /** The doctor will be away: another time is kept for the patient. */
  | 'appointment_proposed'
  /** An appointment is near. */
  | 'appointment_reminder'
  /** An appointment was asked for, and waits for the clinic’s word. */
  | 'appointment_requested'
  /** Tries a channel, to oneself. */
  | 'channel_test'
  /** Somebody signed in from a device that was not known. */
  | 'device_new'
  /** A document was added to a patient’s record. */
  | 'document_added'
  /** After a visit: how was it? */
  | 'feedback_requested'
  /** The password was changed. */
  | 'password_changed'
  /** The way back for a forgotten password. */
  | 'password_reset'
  /** Several appointments of a course of treatment were booked. */
  | 'series_booked'
  /** Several appointments of a series were cancelled. */
  | 'series_cancelled'
  /** Several appointments of a series were moved. */
  | 'series_moved'
  /** Time came free for somebody who waits. */
  | 'waitlist_offered';

/** Which messages to list; what is left out does not narrow. */
export type MessageLogFilter = {
  /** Those about one appointment. */
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<MessageKind>;
  /** Those to one person. */
  recipientId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<MessageState>;
  /** Only those that bounced or failed by a channel. */
  undelivered?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a message. */
export type MessageState =
  /** It went out in another one. */
  | 'carried'
  /** The person can read it, and it was handed to the channels. */
  | 'sent'
  /** It was left out, for a reason that is told. */
  | 'skipped'
  /** Its words are not made yet: it is due later. */
  | 'waiting';

export type MoveAppointmentInput = {
  appointmentId: Scalars['ID']['input'];
  /** Another clinic of the same doctor; left out, the same clinic. */
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client once for each intent to move. From 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Staff only, as for booking. At most 500 characters. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
  /** Staff only: false leaves out the message to the patient about this change. That, and who chose so, is recorded; reminders go on. */
  tellPatient?: Scalars['Boolean']['input'];
  /** The version you have seen; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type MoveSeriesInput = {
  appointmentId: Scalars['ID']['input'];
  /** Those that go elsewhere than the rest, at most 12. */
  chosen?: Array<SeriesTimeInput>;
  /** Made by the client once for each intent to move. From 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  scope: SeriesScope;
  /** Where the named one goes. */
  startsAt: Scalars['DateTime']['input'];
  /** Staff only: false leaves out the message to the patient about this change. That, and who chose so, is recorded; reminders go on. */
  tellPatient?: Scalars['Boolean']['input'];
};

/** The word of the person to whom time is offered. */
export type OfferAnswer =
  | 'accept'
  | 'decline';

/** A free time that staff offer to somebody who waits. */
export type OfferByHandInput = {
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  entryId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
  /** As left out: the type that the person waits for, else the doctor’s first. */
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What of a person a patient’s record holds. */
export type PatientDetail =
  | 'contact_number'
  | 'date_of_birth'
  | 'full_name'
  | 'gender'
  | 'relative_contact';

export type PaymentStatus =
  | 'completed'
  | 'pending'
  | 'refunded';

/** Who answers: the trained model, or the plain tables that it must beat to be asked. */
export type PredictionBasis =
  | 'MODEL'
  | 'PRIOR';

/** Which prediction: suggested times, or busy days. */
export type PredictionKind =
  | 'DEMAND'
  | 'TIME_SLOT';

export type PreviewMessageInput = {
  /** At most 4000 characters. */
  body?: InputMaybe<Scalars['String']['input']>;
  kind: MessageKind;
  language: Language;
  /** Of text messages, at most 500 characters. */
  short?: InputMaybe<Scalars['String']['input']>;
  /** Words to try, at most 200 characters; left out with the text, those in force. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** What to propose for one visit. */
export type ProposalChoice = {
  appointmentId: Scalars['ID']['input'];
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
  visitTypeId: Scalars['ID']['input'];
};

/** What became of a proposal. */
export type ProposalState =
  /** The visit moved to it. */
  | 'accepted'
  /** It ran out without an answer. */
  | 'no_answer'
  /** It was sent, and its time is kept. */
  | 'open'
  /** The patient chose another time, or wants to; or somebody moved or cancelled the visit; or its time went with its doctor, place or hours. */
  | 'other';

/** Why one appointment of a series cannot be so. */
export type SeriesFault =
  /** The doctor takes no more patients on that day. */
  | 'day_full'
  /** It was moved as often as allowed. */
  | 'move_limit'
  /** The time is not on offer. */
  | 'outside_hours'
  /** The patient has another visit at that time. */
  | 'patient_busy'
  /** The status of the appointment does not allow it. */
  | 'status'
  /** Another visit of the doctor has this time. */
  | 'taken'
  /** The day is further ahead than bookings are taken. */
  | 'too_far_ahead'
  /** The cut-off has passed. */
  | 'too_late';

/** Every so many weeks, at the same time of day at the clinic. */
export type SeriesRuleInput = {
  /** How many appointments, from 2 to 12. */
  count: Scalars['Int']['input'];
  /** From 1 to 12. */
  everyWeeks: Scalars['Int']['input'];
  firstAt: Scalars['DateTime']['input'];
};

/** Which of the appointments of a series that are still to come. */
export type SeriesScope =
  /** All of them. */
  | 'all'
  /** The one that is named, and those after it. */
  | 'following';

/** Another time for one appointment of a series. */
export type SeriesTimeInput = {
  appointmentId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
};

/** What is left out stays. In force at once. */
export type SettingsInput = {
  /** From 5 to 43200 minutes. */
  approvalDeadlineMinutes?: InputMaybe<Scalars['Int']['input']>;
  approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 1 to 365 days. */
  bookingHorizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** From 0 to 43200 minutes. */
  cancelCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** ISO 3166-1 alpha-2 code, such as US or IN, of the country whose telephone numbers are read and shown without + and country code. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** ISO 4217 code of a currency that exists, in capitals. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** From 5 to 720 minutes. */
  defaultVisitMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Sites that may show the booking in their pages, as origins such as https://clinic.example. At most 20. */
  embedSites?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From 1 to 60 minutes. */
  holdMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** At least one, the usual one first. */
  languages?: InputMaybe<Array<Language>>;
  /** From 0 to 100. */
  maxMoves?: InputMaybe<Scalars['Int']['input']>;
  /** From 1 to 100. */
  maxOpenAppointments?: InputMaybe<Scalars['Int']['input']>;
  /** From 0 to 43200 minutes. */
  minimumNoticeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** From 0 to 43200 minutes. */
  moveCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  openToDevelopers?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 1 to 100 characters. */
  organizationName?: InputMaybe<Scalars['String']['input']>;
  /** From 0 to 1439 minutes. */
  quietFrom?: InputMaybe<Scalars['Int']['input']>;
  /** From 0 to 1439 minutes. */
  quietUntil?: InputMaybe<Scalars['Int']['input']>;
  /** From 5 to 43200 minutes each, at most 5. */
  reminderMinutes?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** From 0 to 43200 minutes. */
  waitlistAloneMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** From 0 to 11. */
  waitlistFromHour?: InputMaybe<Scalars['Int']['input']>;
  /** From 2 to 50. */
  waitlistGroupMost?: InputMaybe<Scalars['Int']['input']>;
  /** From 1 to 50. */
  waitlistOffersWeek?: InputMaybe<Scalars['Int']['input']>;
  /** From 10 to 240 minutes. */
  waitlistRoundMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** From 12 to 24. */
  waitlistUntilHour?: InputMaybe<Scalars['Int']['input']>;
};

/** clinic: there is an open clinic. doctor: a doctor practises at one. hours: such a doctor has hours there. */
export type SetupStep =
  | 'clinic'
  | 'doctor'
  | 'hours';

export type SpecializationInput = {
  /** From 1 to 80 characters. */
  category: Scalars['String']['input'];
  /** Left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** From 1 to 80 characters; unique, whatever the case and blanks. */
  name: Scalars['String']['input'];
  /** The words by which people look for it, in any language: at most 200, none longer than 60 characters. Left out, those on file stay; a new field without any begins with the usual ones of its name, where there are. */
  searchWords?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How the body of a request is written, and what is filled in escaped. */
export type TextBodyType =
  /** As a form: `To={to}&Body={text}`. */
  | 'form'
  /** As JSON, fields within quotation marks: `{"to": "{to}", "text": "{text}"}`. */
  | 'json';

/** By whom text messages of a channel are to go out. */
export type TextChannelInput = {
  /** Twilio: the account, `AC…`. At most 100 characters. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** The others: the body, with {to} or {to_digits}, and {text} or {template}, and as wished {sender}, {id}, {status_url}. At most 4000 characters. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** The others. */
  bodyType?: InputMaybe<TextBodyType>;
  /** Not `email`, which is set up by the installation. */
  channel: MessageChannel;
  /** The others: headers, such as one that gives access; left out, they stay. At most 20. */
  headers?: InputMaybe<Array<TextHeaderInput>>;
  isOn: Scalars['Boolean']['input'];
  provider: TextProvider;
  /** The others. At most 100 characters. */
  refPath?: InputMaybe<Scalars['String']['input']>;
  /** At most 40 characters. */
  sender: Scalars['String']['input'];
  /** Whether what people answer comes to `answersUrl`: only then they are asked to. Left out, it stays as it is: at first they are not. */
  takesAnswers?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 50. */
  templates?: InputMaybe<Array<TextTemplateInput>>;
  /** Twilio: the token of the account; left out, it stays as it is. At most 100 characters. */
  token?: InputMaybe<Scalars['String']['input']>;
  /** The others: the address. At most 2048 characters. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; 0 where there was none. */
  version: Scalars['Int']['input'];
};

/** A header of the request. */
export type TextHeaderInput = {
  /** At most 60 characters. */
  name: Scalars['String']['input'];
  /** At most 1000 characters. */
  value: Scalars['String']['input'];
};

/** How a provider of text messages is asked to send one. */
export type TextProvider =
  /** Any other: one request by POST, described here. */
  | 'http'
  /** Twilio: an account and its token are all that is needed. */
  | 'twilio';

/** The template of a kind of message. */
export type TextTemplateInput = {
  /** At most 100 characters. */
  id: Scalars['String']['input'];
  kind: MessageKind;
};

/** What the token of a program opens; never more than its owner may. What no scope names is closed to every token: passwords, tokens, roles, settings, merging and what else manages the clinic. */
export type TokenScope =
  /** Read analytics and the expected demand. */
  | 'analytics_read'
  /** Hold a time for 15 minutes, and ask the owner to book, move or cancel: only they do it, by a link. */
  | 'appointments_ask'
  /** Hold, book, move and cancel, wait for time and answer offers, as staff also for patients. */
  | 'appointments_book'
  /** Read the owner’s own appointments and holds, what they wait for, and hear of their changes. */
  | 'appointments_read'
  /** Find doctors, clinics and free times, and hear when free times change. */
  | 'doctors_read'
  /** List and open documents. */
  | 'documents_read'
  /** Upload documents, and take them away again. */
  | 'documents_write'
  /** Read the hours, leave and closed days of doctors. */
  | 'hours_read'
  /** Change hours and leave, and whether a doctor can be booked. */
  | 'hours_write'
  /** Find patients by name, date of birth or number. */
  | 'patients_find'
  /** Read who the owner is, with email address and number, and what they were told. */
  | 'profile_read'
  /** Patients: rate a visit. Staff: read ratings. Doctors: answer them. */
  | 'ratings'
  /** Read the visits of a day, and hear of their changes; read who waits. */
  | 'schedule_read'
  /** Confirm, mark as arrived, done or missed, undo, and record payments. */
  | 'schedule_write';

/** Weeks begin on Monday. */
export type TrendStep =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

/** What is left out stays. Doctors change their page; the fields from `fullName` on are for managers. */
export type UpdateDoctorInput = {
  /** Where the doctor practises; hours elsewhere no longer count. At most 50. */
  clinicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In minor units of the currency (cents). From 0 to 1,000,000,000. */
  consultationFee?: InputMaybe<Scalars['Int']['input']>;
  /** From 1 to 120 characters. */
  degree?: InputMaybe<Scalars['String']['input']>;
  /** Doctors may leave it out. */
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  /** From 1 to 100 characters with a letter or digit, without < and >. */
  fullName?: InputMaybe<Scalars['String']['input']>;
  /** False once the doctor has left: found and booked no more; booked visits stay. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 639-1 codes. At most 20. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From 1 to 40 characters; unique, whatever the case and blanks. */
  licenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** From 1 to 500. */
  maxPatientsPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** At most 5000 characters. */
  profileDescription?: InputMaybe<Scalars['String']['input']>;
  requiresApproval?: InputMaybe<Scalars['Boolean']['input']>;
  specializationId?: InputMaybe<Scalars['ID']['input']>;
  /** From 0 to 80. */
  yearsOfExperience?: InputMaybe<Scalars['Int']['input']>;
};

export type UserFilter = {
  /** Only closed accounts, or only open ones. */
  isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<UserRole>;
  /** Words of the name, or a whole email address. At most 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** registered: has an account. imported: from a history, never signs in. desk, invited: has not used the link yet. */
export type UserOrigin =
  | 'desk'
  | 'imported'
  | 'invited'
  | 'registered';

/** What a person is to the organization. */
export type UserRole =
  | 'admin'
  | 'doctor'
  | 'patient';

export type UserSort =
  | 'NAME'
  | 'NEWEST';

export type VisitKind =
  | 'check_up'
  | 'consultation'
  | 'first_visit'
  | 'follow_up'
  | 'other'
  | 'procedure';

/** What a booked visit has lost; of several the first. */
export type VisitLoss =
  /** The doctor has left, is on leave or is locked out. */
  | 'doctor'
  /** It lies outside the doctor’s hours, in leave or on a closed day. */
  | 'hours'
  /** The patient’s account is closed. */
  | 'patient'
  /** The clinic is closed for good, or the doctor does not practise there any more. */
  | 'place'
  /** The type of visit is not offered any more. */
  | 'type';

/** A type of visit. Changes hold for new bookings; booked ones stay as booked. */
export type VisitTypeInput = {
  /** From 0 to 240. */
  bufferAfterMinutes?: Scalars['Int']['input'];
  /** From 0 to 240. */
  bufferBeforeMinutes?: Scalars['Int']['input'];
  /** In minor units of the currency (cents). From 0 to 1,000,000,000. */
  fee: Scalars['Int']['input'];
  /** Left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** False retires it. */
  isActive?: Scalars['Boolean']['input'];
  kind: VisitKind;
  /** From 1 to 720. */
  minutes: Scalars['Int']['input'];
  /** From 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** Place in the list, lowest first. From 0 to 1,000. */
  position?: Scalars['Int']['input'];
  /** From 5 to 720; left out, the length of the visit. */
  stepMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Which visits to come are meant; all that is given must fit, and something must be given. */
export type VisitsAheadInput = {
  /** At any of these clinics, at most 500. */
  clinicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Doctors ask for their own alone and may leave it out. */
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  /** A person, be it as patient or as doctor. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why somebody waits no more. */
export type WaitlistEndReason =
  /** The account was closed, or the record merged into one that waits for the same. */
  | 'account'
  /** The patient, or staff for them, ended it. */
  | 'left'
  /** The last day of the wish is over. */
  | 'passed'
  /** The visit that was to be earlier began. */
  | 'visit';

/** What became of an offer. */
export type WaitlistOfferState =
  | 'accepted'
  | 'declined'
  /** Nobody answered in time. */
  | 'expired'
  /** Somebody else has the time. */
  | 'lost'
  | 'open';

/** Why a time was offered to this person: the best match first, of equal ones who waited longest. */
export type WaitlistReason =
  /** They named the city. */
  | 'city'
  /** They wait for this doctor. */
  | 'doctor'
  /** It is earlier than the visit that they have. */
  | 'earlier'
  /** They wait for the doctor’s field of medicine. */
  | 'field'
  /** They have no visit booked in place of which it would be. */
  | 'no_visit'
  /** They named times of day, and it is one of them. */
  | 'times'
  /** They wait for this type of visit. */
  | 'visit_type';

/** How far waiting for free time has come. */
export type WaitlistState =
  /** Nobody waits any more: see `endReason`. */
  | 'ended'
  /** An offer was accepted. */
  | 'fulfilled'
  /** A time is offered and waits for an answer. */
  | 'offered'
  | 'waiting';

/** A stretch of a weekday in which the person can come. */
export type WaitlistTimeInput = {
  /** Minutes after midnight, from 0 to 1439. */
  from: Scalars['Int']['input'];
  /** Minutes after midnight, from 1 to 1440, after `from`. */
  until: Scalars['Int']['input'];
  /** From 1 to 7: Monday is the first. */
  weekday: Scalars['Int']['input'];
};

/** What somebody waits for: a doctor, perhaps for one type of visit; or a field of medicine, perhaps in a city. */
export type WaitlistWishInput = {
  /** From 1 to 80 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  firstDate: Scalars['Date']['input'];
  /** The last day, within a year after the first. */
  lastDate: Scalars['Date']['input'];
  /** How long before a visit the person must know of it: from 0 to 43200 minutes. */
  noticeMinutes?: Scalars['Int']['input'];
  /** A booked visit that is to be earlier. It stays the patient’s until the earlier one is. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  specializationId?: InputMaybe<Scalars['ID']['input']>;
  /** When the person can come; none: at any time. At most 21. */
  times?: Array<WaitlistTimeInput>;
  /** One that the doctor offers. */
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a message. */
export type WebhookDeliveryState =
  /** The receiver answered 2xx. */
  | 'delivered'
  /** The webhook ended before it was taken. */
  | 'dropped'
  /** It was not taken for a day, and is not sent again by itself. */
  | 'failed'
  /** It is to be sent, for the first time or again. */
  | 'waiting';

/** Why a webhook gets no messages any more. */
export type WebhookEnd =
  /** Its receiver answered 410. */
  | 'gone'
  /** A manager switched it off. */
  | 'stopped';

/** Why a message got no answer, or an address is not taken. */
export type WebhookFault =
  /** It leads into a private network that OUTBOUND_ALLOW does not list. */
  | 'address'
  /** The certificate is not to be believed. */
  | 'certificate'
  /** The connection was refused or cut. */
  | 'connection'
  /** Its name leads nowhere. */
  | 'name'
  /** It is http, which is for addresses that OUTBOUND_ALLOW lists. */
  | 'plain'
  /** The secret cannot be read, since TOKEN_SECRET was changed: make a new one. */
  | 'secret'
  /** No answer came within ten seconds. */
  | 'time'
  /** It is no address of the web, or has a name and password in it. */
  | 'url';

/** What there is to say of a webhook. */
export type WebhookInput = {
  /** At least one. At most 50. */
  kinds: Array<WebhookKind>;
  /** From 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** An https:// address on the public internet, of at most 2,000 characters; http:// and private addresses only where the installation lists them (OUTBOUND_ALLOW). */
  url: Scalars['String']['input'];
};

/** What a webhook tells of. In what is sent, `type` has a dot in place of the first underscore. */
export type WebhookKind =
  /** The patient said that they will come, or told staff so. */
  | 'appointment_attending'
  /** An appointment was booked. */
  | 'appointment_booked'
  /** An appointment was cancelled. */
  | 'appointment_cancelled'
  /** The patient arrived. */
  | 'appointment_checked_in'
  /** The visit took place. */
  | 'appointment_completed'
  /** The clinic confirmed a requested appointment. */
  | 'appointment_confirmed'
  /** The clinic declined a requested appointment. */
  | 'appointment_declined'
  /** A time is kept for somebody who is about to book it. */
  | 'appointment_held'
  /** A hold or a request ran out. */
  | 'appointment_lapsed'
  /** The patient’s record was merged into another. `formerPatientId` says which it was. */
  | 'appointment_merged'
  /** An appointment was moved. `former` says where it was. */
  | 'appointment_moved'
  /** The visit was missed. */
  | 'appointment_no_show'
  /** The visit was paid. */
  | 'appointment_paid'
  /** The fee was paid back. */
  | 'appointment_refunded'
  /** A time that was kept was given back. */
  | 'appointment_released'
  /** An appointment was booked, and waits for the clinic’s word. */
  | 'appointment_requested'
  /** Staff took their last step back. */
  | 'appointment_undone'
  /** The hours, leave or closed days of a doctor changed between two instants. */
  | 'availability_changed';

/** Hours of every week at one clinic, in its local time. */
export type WeeklyHoursInput = {
  clinicId: Scalars['ID']['input'];
  /** An end at or before the start is on the next day: 00:00 to 00:00 is the whole day. */
  endTime: Scalars['Time']['input'];
  startTime: Scalars['Time']['input'];
  /** The first day on which they hold. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which they hold. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only for this type of visit; left out, for all. */
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** From 1 to 7: 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['input'];
};

export type PlannedSlotFragment = { __typename: 'Slot', doctorId: string, startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string } };

export type WaysOutFragment = { __typename: 'PlannedVisit', sameDoctor: { __typename: 'Slot', doctorId: string, startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string } } | null, colleague: { __typename: 'Slot', doctorId: string, startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string } } | null, colleagueDoctor: { __typename: 'Doctor', id: string, fullName: string } | null, proposal: { __typename: 'AbsenceProposal', id: string, state: ProposalState, expiresAt: string } | null };

export type AbsencePlanQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
}>;


export type AbsencePlanQuery = { __typename: 'Query', absencePlan: Array<{ __typename: 'PlannedVisit', loss: VisitLoss, appointment: { __typename: 'Appointment', id: string, version: number, scheduledAt: string, minutes: number, status: AppointmentStatus, reason: string | null, loss: VisitLoss | null, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, patient: { __typename: 'Patient', id: string, fullName: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }, sameDoctor: { __typename: 'Slot', doctorId: string, startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string } } | null, colleague: { __typename: 'Slot', doctorId: string, startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string } } | null, colleagueDoctor: { __typename: 'Doctor', id: string, fullName: string } | null, proposal: { __typename: 'AbsenceProposal', id: string, state: ProposalState, expiresAt: string } | null }>, absenceProposals: Array<{ __typename: 'AbsenceProposal', id: string, state: ProposalState, formerStartsAt: string, expiresAt: string, doctor: { __typename: 'Doctor', id: string, fullName: string }, appointment: { __typename: 'Appointment', id: string, patient: { __typename: 'Patient', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, timeZone: string } }, slot: { __typename: 'Slot', doctorId: string, startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string } } }> };

export type ForeseenAbsenceQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
  hours?: InputMaybe<HoursInput>;
  onLeave: Scalars['Boolean']['input'];
}>;


export type ForeseenAbsenceQuery = { __typename: 'Query', absencePlan: Array<{ __typename: 'PlannedVisit', appointment: { __typename: 'Appointment', id: string }, sameDoctor: { __typename: 'Slot', doctorId: string, startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string } } | null, colleague: { __typename: 'Slot', doctorId: string, startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string } } | null, colleagueDoctor: { __typename: 'Doctor', id: string, fullName: string } | null, proposal: { __typename: 'AbsenceProposal', id: string, state: ProposalState, expiresAt: string } | null }> };

export type SendProposalsMutationVariables = Exact<{
  doctorId: Scalars['ID']['input'];
  choices: Array<ProposalChoice> | ProposalChoice;
}>;


export type SendProposalsMutation = { __typename: 'Mutation', sendProposals: { __typename: 'SentProposals', sent: number, notSent: Array<string> } };

export type AcceptProposalForMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AcceptProposalForMutation = { __typename: 'Mutation', acceptProposal:
    | { __typename: 'Appointment', id: string }
    | { __typename: 'ProposalOver', code: string }
   };

export type SaveOwnNameMutationVariables = Exact<{
  fullName: Scalars['String']['input'];
}>;


export type SaveOwnNameMutation = { __typename: 'Mutation', updateProfile: { __typename: 'User', id: string, fullName: string } };

export type CountsFragment = { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null };

export type LoadFragment = { __typename: 'Workload', visits: number, visitsPerDay: number | null, bookedMinutes: number, offeredMinutes: number, utilization: number | null };

export type FeesFragment = { __typename: 'IncomeSums', paid: number, unpaid: number, expected: number, refundDue: number, refunded: number };

export type AnalyticsPageQueryVariables = Exact<{
  filter: AnalyticsFilter;
  step: TrendStep;
}>;


export type AnalyticsPageQuery = { __typename: 'Query', analytics: { __typename: 'Analytics', countedUntil: string, beforeFrom: string, beforeTo: string, totals: { __typename: 'ComparedCounts', now: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null }, before: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null } }, trend: Array<{ __typename: 'TrendPoint', from: string, to: string, now: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null }, before: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null } }>, byLeadTime: Array<{ __typename: 'LeadTimeCounts', leadTime: LeadTime, now: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null }, before: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null } }>, byWeekday: Array<{ __typename: 'WeekdayCounts', weekday: number, now: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null }, before: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null } }>, byHour: Array<{ __typename: 'HourCounts', hour: number, now: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null }, before: { __typename: 'VisitCounts', booked: number, open: number, arrived: number, missed: number, cancelled: number, cancellationRate: number | null, missedRate: number | null } }>, cancellations: Array<{ __typename: 'CancellationCount', cause: CancelCause | null, now: number, before: number }>, demand: Array<{ __typename: 'DemandCell', weekday: number, hour: number, now: number, before: number }>, workload: { __typename: 'WorkloadReport', doctorCount: number, total: { __typename: 'ComparedWorkload', now: { __typename: 'Workload', visits: number, visitsPerDay: number | null, bookedMinutes: number, offeredMinutes: number, utilization: number | null }, before: { __typename: 'Workload', visits: number, visitsPerDay: number | null, bookedMinutes: number, offeredMinutes: number, utilization: number | null } }, doctors: Array<{ __typename: 'DoctorWorkload', doctorId: string, doctor: { __typename: 'Doctor', id: string, fullName: string }, now: { __typename: 'Workload', visits: number, visitsPerDay: number | null, bookedMinutes: number, offeredMinutes: number, utilization: number | null }, before: { __typename: 'Workload', visits: number, visitsPerDay: number | null, bookedMinutes: number, offeredMinutes: number, utilization: number | null } }> }, waitingDays: { __typename: 'WaitingDays', now: number | null, before: number | null }, ratings: { __typename: 'ComparedRatings', from: string, to: string, beforeFrom: string, beforeTo: string, now: { __typename: 'RatingCounts', count: number, average: number | null, stars: Array<number> }, before: { __typename: 'RatingCounts', count: number, average: number | null, stars: Array<number> } }, income: Array<{ __typename: 'Income', currency: string, now: { __typename: 'IncomeSums', paid: number, unpaid: number, expected: number, refundDue: number, refunded: number }, before: { __typename: 'IncomeSums', paid: number, unpaid: number, expected: number, refundDue: number, refunded: number }, points: Array<{ __typename: 'IncomePoint', from: string, to: string, now: { __typename: 'IncomeSums', paid: number, unpaid: number, expected: number, refundDue: number, refunded: number }, before: { __typename: 'IncomeSums', paid: number, unpaid: number, expected: number, refundDue: number, refunded: number } }> }> } };

export type AnalyticsSpecializationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalyticsSpecializationsQuery = { __typename: 'Query', specializations: Array<{ __typename: 'Specialization', id: string, name: string }> };

export type AuditTrailQueryVariables = Exact<{
  filter?: InputMaybe<AuditFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AuditTrailQuery = { __typename: 'Query', auditTrail: { __typename: 'AuditTrailConnection', edges: Array<{ __typename: 'AuditTrailEdge', cursor: string, node: { __typename: 'AuditTrailEntry', id: string, at: string, action: AuditAction, actorId: string | null, actorName: string | null, actorRole: UserRole | null, programName: string | null, byAssistant: boolean, byLink: boolean, patientId: string | null, patientName: string | null, appointmentId: string | null, appointmentTime: string | null, appointmentTimeZone: string | null, entity: string | null, entityId: string | null, entityName: string | null, details: Array<{ __typename: 'AuditDetail', name: string, value: string }> } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type PickUsersQueryVariables = Exact<{
  filter?: InputMaybe<UserFilter>;
  first: Scalars['Int']['input'];
}>;


export type PickUsersQuery = { __typename: 'Query', users: { __typename: 'ManagedUserConnection', edges: Array<{ __typename: 'ManagedUserEdge', node: { __typename: 'ManagedUser', id: string, fullName: string, email: string | null, role: UserRole } }> } };

export type TextChannelOnFileFragment = { __typename: 'TextChannelSettings', channel: MessageChannel, isOn: boolean, provider: TextProvider, account: string | null, sender: string, url: string, headerNames: Array<string>, bodyType: TextBodyType, body: string, refPath: string | null, takesAnswers: boolean, answersUrl: string, version: number, changedAt: string, templates: Array<{ __typename: 'TextTemplate', kind: MessageKind, id: string }> };

export type TextChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type TextChannelsQuery = { __typename: 'Query', textChannels: Array<{ __typename: 'TextChannelSettings', channel: MessageChannel, isOn: boolean, provider: TextProvider, account: string | null, sender: string, url: string, headerNames: Array<string>, bodyType: TextBodyType, body: string, refPath: string | null, takesAnswers: boolean, answersUrl: string, version: number, changedAt: string, templates: Array<{ __typename: 'TextTemplate', kind: MessageKind, id: string }> }> };

export type SaveTextChannelMutationVariables = Exact<{
  input: TextChannelInput;
}>;


export type SaveTextChannelMutation = { __typename: 'Mutation', saveTextChannel:
    | { __typename: 'SavedTextChannel', answerSecret: string | null, settings: { __typename: 'TextChannelSettings', channel: MessageChannel, isOn: boolean, provider: TextProvider, account: string | null, sender: string, url: string, headerNames: Array<string>, bodyType: TextBodyType, body: string, refPath: string | null, takesAnswers: boolean, answersUrl: string, version: number, changedAt: string, templates: Array<{ __typename: 'TextTemplate', kind: MessageKind, id: string }> } }
    | { __typename: 'TextChannelChanged', code: string }
   };

export type TryMessageChannelMutationVariables = Exact<{
  channel: MessageChannel;
}>;


export type TryMessageChannelMutation = { __typename: 'Mutation', tryMessageChannel: boolean };

export type ClinicOnFileFragment = { __typename: 'ManagedClinic', id: string, isActive: boolean, doctorCount: number, clinic: { __typename: 'Clinic', id: string, name: string, address: string, city: string, latitude: number | null, longitude: number | null, timeZone: string, phone: string | null } };

export type ClinicsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClinicsQuery = { __typename: 'Query', managedClinics: Array<{ __typename: 'ManagedClinic', id: string, isActive: boolean, doctorCount: number, clinic: { __typename: 'Clinic', id: string, name: string, address: string, city: string, latitude: number | null, longitude: number | null, timeZone: string, phone: string | null } }> };

export type SaveClinicMutationVariables = Exact<{
  input: ClinicInput;
}>;


export type SaveClinicMutation = { __typename: 'Mutation', saveClinic:
    | { __typename: 'ManagedClinic', id: string, isActive: boolean, doctorCount: number, clinic: { __typename: 'Clinic', id: string, name: string, address: string, city: string, latitude: number | null, longitude: number | null, timeZone: string, phone: string | null } }
    | { __typename: 'NameTaken', code: string }
   };

export type ClosedDaysQueryVariables = Exact<{
  clinicId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ClosedDaysQuery = { __typename: 'Query', clinicClosures: Array<{ __typename: 'ClinicClosure', id: string, clinicId: string, startsOn: string, endsOn: string, reason: string | null }> };

export type PreviewClosureQueryVariables = Exact<{
  input: ClosureInput;
}>;


export type PreviewClosureQuery = { __typename: 'Query', previewClosure: { __typename: 'HoursImpact', outside: Array<{ __typename: 'OutsideAppointment', isNew: boolean, appointment: { __typename: 'Appointment', id: string, version: number, scheduledAt: string, minutes: number, status: AppointmentStatus, reason: string | null, loss: VisitLoss | null, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, patient: { __typename: 'Patient', id: string, fullName: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }> } };

export type CloseClinicsMutationVariables = Exact<{
  input: ClosureInput;
  decisions: Array<HoursDecisionInput> | HoursDecisionInput;
}>;


export type CloseClinicsMutation = { __typename: 'Mutation', closeClinics: { __typename: 'SavedClosure', closures: Array<{ __typename: 'ClinicClosure', id: string }>, cancelled: Array<{ __typename: 'Appointment', id: string, status: AppointmentStatus, version: number }>, undecided: Array<{ __typename: 'Appointment', id: string }> } };

export type ReopenClinicMutationVariables = Exact<{
  closureId: Scalars['ID']['input'];
}>;


export type ReopenClinicMutation = { __typename: 'Mutation', reopenClinic: boolean };

export type DeskVisitFragment = { __typename: 'Appointment', id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, patient: { __typename: 'Patient', id: string, fullName: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null };

export type DeskVisitDetailsFragment = { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null };

type DeskRefusal_AlreadyRated_Fragment = { __typename: 'AlreadyRated', code: string, message: string };

type DeskRefusal_AlreadyWaiting_Fragment = { __typename: 'AlreadyWaiting', code: string, message: string };

type DeskRefusal_AssistantRequestOver_Fragment = { __typename: 'AssistantRequestOver', code: string, message: string };

type DeskRefusal_ChangedMeanwhile_Fragment = { __typename: 'ChangedMeanwhile', code: string, message: string, appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } };

type DeskRefusal_CodeNotValid_Fragment = { __typename: 'CodeNotValid', code: string, message: string };

type DeskRefusal_DayFull_Fragment = { __typename: 'DayFull', code: string, message: string };

type DeskRefusal_EmailTaken_Fragment = { __typename: 'EmailTaken', code: string, message: string };

type DeskRefusal_FileNotAllowed_Fragment = { __typename: 'FileNotAllowed', code: string, message: string };

type DeskRefusal_FileTooLarge_Fragment = { __typename: 'FileTooLarge', code: string, message: string };

type DeskRefusal_HoldEnded_Fragment = { __typename: 'HoldEnded', code: string, message: string };

type DeskRefusal_HoursChanged_Fragment = { __typename: 'HoursChanged', code: string, message: string };

type DeskRefusal_KeyReused_Fragment = { __typename: 'KeyReused', code: string, message: string };

type DeskRefusal_LicenseTaken_Fragment = { __typename: 'LicenseTaken', code: string, message: string };

type DeskRefusal_LimitReached_Fragment = { __typename: 'LimitReached', code: string, message: string };

type DeskRefusal_LinkNotValid_Fragment = { __typename: 'LinkNotValid', code: string, message: string };

type DeskRefusal_MailNotSetUp_Fragment = { __typename: 'MailNotSetUp', code: string, message: string };

type DeskRefusal_MergeRefused_Fragment = { __typename: 'MergeRefused', code: string, message: string };

type DeskRefusal_MessageFieldsRefused_Fragment = { __typename: 'MessageFieldsRefused', code: string, message: string };

type DeskRefusal_MessageTextChanged_Fragment = { __typename: 'MessageTextChanged', code: string, message: string };

type DeskRefusal_NameTaken_Fragment = { __typename: 'NameTaken', code: string, message: string };

type DeskRefusal_NotAllowedNow_Fragment = { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string };

type DeskRefusal_NotBookable_Fragment = { __typename: 'NotBookable', code: string, message: string };

type DeskRefusal_NotCompleted_Fragment = { __typename: 'NotCompleted', code: string, message: string };

type DeskRefusal_NotYourStep_Fragment = { __typename: 'NotYourStep', code: string, message: string };

type DeskRefusal_OfferOver_Fragment = { __typename: 'OfferOver', code: string, message: string };

type DeskRefusal_OutsideHours_Fragment = { __typename: 'OutsideHours', code: string, message: string };

type DeskRefusal_PatientBusy_Fragment = { __typename: 'PatientBusy', code: string, message: string };

type DeskRefusal_PaymentNotAllowed_Fragment = { __typename: 'PaymentNotAllowed', code: string, message: string };

type DeskRefusal_ProposalOver_Fragment = { __typename: 'ProposalOver', code: string, message: string };

type DeskRefusal_RecordInUse_Fragment = { __typename: 'RecordInUse', code: string, message: string };

type DeskRefusal_SeriesRefused_Fragment = { __typename: 'SeriesRefused', code: string, message: string };

type DeskRefusal_SetupIncomplete_Fragment = { __typename: 'SetupIncomplete', code: string, message: string };

type DeskRefusal_SlotTaken_Fragment = { __typename: 'SlotTaken', code: string, message: string };

type DeskRefusal_TextChannelChanged_Fragment = { __typename: 'TextChannelChanged', code: string, message: string };

type DeskRefusal_TooEarly_Fragment = { __typename: 'TooEarly', allowedFrom: string, code: string, message: string };

type DeskRefusal_TooLate_Fragment = { __typename: 'TooLate', cutoffAt: string, code: string, message: string };

type DeskRefusal_TooManyReports_Fragment = { __typename: 'TooManyReports', code: string, message: string };

type DeskRefusal_TooManyTokens_Fragment = { __typename: 'TooManyTokens', code: string, message: string };

type DeskRefusal_TooManyWebhooks_Fragment = { __typename: 'TooManyWebhooks', code: string, message: string };

type DeskRefusal_UserNotChanged_Fragment = { __typename: 'UserNotChanged', code: string, message: string };

type DeskRefusal_VisitOver_Fragment = { __typename: 'VisitOver', code: string, message: string };

type DeskRefusal_WaitOver_Fragment = { __typename: 'WaitOver', code: string, message: string };

type DeskRefusal_WaitlistFull_Fragment = { __typename: 'WaitlistFull', code: string, message: string };

type DeskRefusal_WeakPassword_Fragment = { __typename: 'WeakPassword', code: string, message: string };

type DeskRefusal_WebhookAddressRefused_Fragment = { __typename: 'WebhookAddressRefused', code: string, message: string };

type DeskRefusal_WebhookOff_Fragment = { __typename: 'WebhookOff', code: string, message: string };

type DeskRefusal_WrongCredentials_Fragment = { __typename: 'WrongCredentials', code: string, message: string };

type DeskRefusal_WrongDetails_Fragment = { __typename: 'WrongDetails', code: string, message: string };

export type DeskRefusalFragment =
  | DeskRefusal_AlreadyRated_Fragment
  | DeskRefusal_AlreadyWaiting_Fragment
  | DeskRefusal_AssistantRequestOver_Fragment
  | DeskRefusal_ChangedMeanwhile_Fragment
  | DeskRefusal_CodeNotValid_Fragment
  | DeskRefusal_DayFull_Fragment
  | DeskRefusal_EmailTaken_Fragment
  | DeskRefusal_FileNotAllowed_Fragment
  | DeskRefusal_FileTooLarge_Fragment
  | DeskRefusal_HoldEnded_Fragment
  | DeskRefusal_HoursChanged_Fragment
  | DeskRefusal_KeyReused_Fragment
  | DeskRefusal_LicenseTaken_Fragment
  | DeskRefusal_LimitReached_Fragment
  | DeskRefusal_LinkNotValid_Fragment
  | DeskRefusal_MailNotSetUp_Fragment
  | DeskRefusal_MergeRefused_Fragment
  | DeskRefusal_MessageFieldsRefused_Fragment
  | DeskRefusal_MessageTextChanged_Fragment
  | DeskRefusal_NameTaken_Fragment
  | DeskRefusal_NotAllowedNow_Fragment
  | DeskRefusal_NotBookable_Fragment
  | DeskRefusal_NotCompleted_Fragment
  | DeskRefusal_NotYourStep_Fragment
  | DeskRefusal_OfferOver_Fragment
  | DeskRefusal_OutsideHours_Fragment
  | DeskRefusal_PatientBusy_Fragment
  | DeskRefusal_PaymentNotAllowed_Fragment
  | DeskRefusal_ProposalOver_Fragment
  | DeskRefusal_RecordInUse_Fragment
  | DeskRefusal_SeriesRefused_Fragment
  | DeskRefusal_SetupIncomplete_Fragment
  | DeskRefusal_SlotTaken_Fragment
  | DeskRefusal_TextChannelChanged_Fragment
  | DeskRefusal_TooEarly_Fragment
  | DeskRefusal_TooLate_Fragment
  | DeskRefusal_TooManyReports_Fragment
  | DeskRefusal_TooManyTokens_Fragment
  | DeskRefusal_TooManyWebhooks_Fragment
  | DeskRefusal_UserNotChanged_Fragment
  | DeskRefusal_VisitOver_Fragment
  | DeskRefusal_WaitOver_Fragment
  | DeskRefusal_WaitlistFull_Fragment
  | DeskRefusal_WeakPassword_Fragment
  | DeskRefusal_WebhookAddressRefused_Fragment
  | DeskRefusal_WebhookOff_Fragment
  | DeskRefusal_WrongCredentials_Fragment
  | DeskRefusal_WrongDetails_Fragment
;

export type ScheduleQueryVariables = Exact<{
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type ScheduleQuery = { __typename: 'Query', schedule: Array<{ __typename: 'Appointment', id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, patient: { __typename: 'Patient', id: string, fullName: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }> };

export type HoursOfDayQueryVariables = Exact<{
  doctorId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type HoursOfDayQuery = { __typename: 'Query', hours: { __typename: 'DoctorHours', doctorId: string, version: string, weekly: Array<{ __typename: 'WeeklyHours', id: string, clinicId: string, visitTypeId: string | null, weekday: number, startTime: string, endTime: string, validFrom: string | null, validUntil: string | null }>, dated: Array<{ __typename: 'DatedHours', id: string, clinicId: string, visitTypeId: string | null, date: string, startTime: string, endTime: string, shiftId: string | null, isAvailable: boolean }>, leave: Array<{ __typename: 'Leave', id: string, startsAt: string, endsAt: string, timeZone: string, reason: string | null }>, closures: Array<{ __typename: 'ClinicClosure', id: string, clinicId: string, startsOn: string, endsOn: string, reason: string | null }> } };

export type DeskVisitByIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeskVisitByIdQuery = { __typename: 'Query', appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } | null };

export type ScheduleChangedSubscriptionVariables = Exact<{
  doctorId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ScheduleChangedSubscription = { __typename: 'Subscription', appointmentsChanged: { __typename: 'AppointmentUpdate', appointmentId: string, doctorId: string, appointment: { __typename: 'Appointment', id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, patient: { __typename: 'Patient', id: string, fullName: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } | null } };

export type DeskDoctorQueryVariables = Exact<{
  doctorId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type DeskDoctorQuery = { __typename: 'Query', managedDoctor: { __typename: 'ManagedDoctor', id: string, doctor: { __typename: 'Doctor', id: string, fullName: string, clinics: Array<{ __typename: 'Clinic', id: string, name: string, timeZone: string }>, visitTypes: Array<{ __typename: 'VisitType', id: string, kind: VisitKind, name: string, minutes: number }> } } };

export type HasMetQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
  patientId: Scalars['ID']['input'];
}>;


export type HasMetQuery = { __typename: 'Query', managedDoctor: { __typename: 'ManagedDoctor', id: string, hasMet: boolean } };

export type DeskFreeTimesQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
  visitTypeId: Scalars['ID']['input'];
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  movingAppointmentId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type DeskFreeTimesQuery = { __typename: 'Query', freeTimes: { __typename: 'FreeTimes', doctorId: string, visitType: { __typename: 'VisitType', id: string, minutes: number }, days: Array<{ __typename: 'FreeDay', date: string, starts: Array<string>, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> } };

export type DeskNextFreeTimeQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
  visitTypeId: Scalars['ID']['input'];
  after: Scalars['DateTime']['input'];
}>;


export type DeskNextFreeTimeQuery = { __typename: 'Query', nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> };

export type DeskPatientsQueryVariables = Exact<{
  words?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeskPatientsQuery = { __typename: 'Query', findPatients: Array<{ __typename: 'PatientMatch', id: string, fullName: string, dateOfBirth: string | null, numberEnding: string | null, isClosed: boolean }> };

export type DeskPatientQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeskPatientQuery = { __typename: 'Query', patientRecord: { __typename: 'PatientRecord', patient: { __typename: 'Patient', id: string, fullName: string } } };

export type ConfirmVisitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  tellPatient?: Scalars['Boolean']['input'];
}>;


export type ConfirmVisitMutation = { __typename: 'Mutation', confirmAppointment:
    | { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }
    | { __typename: 'ChangedMeanwhile', code: string, message: string, appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }
    | { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string }
    | { __typename: 'TooLate', cutoffAt: string, code: string, message: string }
   };

export type CheckInVisitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CheckInVisitMutation = { __typename: 'Mutation', checkInAppointment:
    | { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }
    | { __typename: 'ChangedMeanwhile', code: string, message: string, appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }
    | { __typename: 'DayFull', code: string, message: string }
    | { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string }
    | { __typename: 'PatientBusy', code: string, message: string }
    | { __typename: 'SlotTaken', code: string, message: string }
    | { __typename: 'TooEarly', allowedFrom: string, code: string, message: string }
   };

export type CompleteVisitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CompleteVisitMutation = { __typename: 'Mutation', completeAppointment:
    | { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }
    | { __typename: 'ChangedMeanwhile', code: string, message: string, appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }
    | { __typename: 'DayFull', code: string, message: string }
    | { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string }
    | { __typename: 'PatientBusy', code: string, message: string }
    | { __typename: 'SlotTaken', code: string, message: string }
    | { __typename: 'TooEarly', allowedFrom: string, code: string, message: string }
   };

export type MissVisitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
}>;


export type MissVisitMutation = { __typename: 'Mutation', markMissed:
    | { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }
    | { __typename: 'ChangedMeanwhile', code: string, message: string, appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }
    | { __typename: 'DayFull', code: string, message: string }
    | { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string }
    | { __typename: 'PatientBusy', code: string, message: string }
    | { __typename: 'SlotTaken', code: string, message: string }
    | { __typename: 'TooEarly', allowedFrom: string, code: string, message: string }
   };

export type UndoVisitStatusMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  tellPatient?: Scalars['Boolean']['input'];
}>;


export type UndoVisitStatusMutation = { __typename: 'Mutation', undoStatus:
    | { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }
    | { __typename: 'ChangedMeanwhile', code: string, message: string, appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }
    | { __typename: 'DayFull', code: string, message: string }
    | { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string }
    | { __typename: 'PatientBusy', code: string, message: string }
    | { __typename: 'SlotTaken', code: string, message: string }
    | { __typename: 'TooEarly', allowedFrom: string, code: string, message: string }
   };

export type CancelVisitMutationVariables = Exact<{
  input: CancelAppointmentInput;
}>;


export type CancelVisitMutation = { __typename: 'Mutation', cancelAppointment:
    | { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }
    | { __typename: 'ChangedMeanwhile', code: string, message: string, appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }
    | { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string }
    | { __typename: 'TooLate', cutoffAt: string, code: string, message: string }
   };

export type RecordVisitPaymentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  status: PaymentStatus;
  version?: InputMaybe<Scalars['Int']['input']>;
}>;


export type RecordVisitPaymentMutation = { __typename: 'Mutation', recordPayment:
    | { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }
    | { __typename: 'ChangedMeanwhile', code: string, message: string, appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }
    | { __typename: 'PaymentNotAllowed', code: string, message: string }
   };

export type MoveVisitMutationVariables = Exact<{
  input: MoveAppointmentInput;
}>;


export type MoveVisitMutation = { __typename: 'Mutation', moveAppointment:
    | { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }
    | { __typename: 'ChangedMeanwhile', code: string, message: string, appointment: { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }
    | { __typename: 'DayFull', code: string, message: string, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'LimitReached', limit: number, code: string, message: string }
    | { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string }
    | { __typename: 'NotBookable', code: string, message: string }
    | { __typename: 'OutsideHours', code: string, message: string, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> }
    | { __typename: 'PatientBusy', code: string, message: string, collidesWith: { __typename: 'Appointment', id: string, scheduledAt: string, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } } | null }
    | { __typename: 'SlotTaken', code: string, message: string, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> }
    | { __typename: 'TooLate', cutoffAt: string, code: string, message: string }
   };

export type BookForPatientMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookForPatientMutation = { __typename: 'Mutation', bookAppointment:
    | { __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }
    | { __typename: 'DayFull', code: string, message: string, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> }
    | { __typename: 'KeyReused', code: string, message: string }
    | { __typename: 'LimitReached', limit: number, code: string, message: string }
    | { __typename: 'NotBookable', code: string, message: string }
    | { __typename: 'OutsideHours', code: string, message: string, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> }
    | { __typename: 'PatientBusy', code: string, message: string, collidesWith: { __typename: 'Appointment', id: string, scheduledAt: string, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } } | null }
    | { __typename: 'SlotTaken', code: string, message: string, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> }
   };

export type DelayFragment = { __typename: 'DoctorDelay', doctorId: string, clinicId: string, date: string, minutes: number, saidAt: string };

export type DoctorDelaysQueryVariables = Exact<{
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type DoctorDelaysQuery = { __typename: 'Query', doctorDelays: Array<{ __typename: 'DoctorDelay', doctorId: string, clinicId: string, date: string, minutes: number, saidAt: string }> };

export type SayDelayMutationVariables = Exact<{
  input: DelayInput;
}>;


export type SayDelayMutation = { __typename: 'Mutation', sayDelay: { __typename: 'DoctorDelay', told: number, doctorId: string, clinicId: string, date: string, minutes: number, saidAt: string } };

export type EndDelayMutationVariables = Exact<{
  doctorId: Scalars['ID']['input'];
  clinicId: Scalars['ID']['input'];
}>;


export type EndDelayMutation = { __typename: 'Mutation', endDelay: boolean };

export type DoctorOnFileFragment = { __typename: 'ManagedDoctor', id: string, userId: string, licenseNumber: string, maxPatientsPerDay: number, requiresApproval: boolean, isActive: boolean, hasJoined: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null, degree: string, yearsOfExperience: number, profileDescription: string, languages: Array<string>, consultationFee: number, currency: string, availabilityStatus: AvailabilityStatus, specialization: { __typename: 'Specialization', id: string, name: string }, clinics: Array<{ __typename: 'Clinic', id: string, name: string, city: string }> } };

export type DoctorsQueryVariables = Exact<{
  filter?: InputMaybe<ManagedDoctorFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DoctorsQuery = { __typename: 'Query', managedDoctors: { __typename: 'ManagedDoctorConnection', edges: Array<{ __typename: 'ManagedDoctorEdge', cursor: string, node: { __typename: 'ManagedDoctor', id: string, userId: string, licenseNumber: string, maxPatientsPerDay: number, requiresApproval: boolean, isActive: boolean, hasJoined: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null, degree: string, yearsOfExperience: number, profileDescription: string, languages: Array<string>, consultationFee: number, currency: string, availabilityStatus: AvailabilityStatus, specialization: { __typename: 'Specialization', id: string, name: string }, clinics: Array<{ __typename: 'Clinic', id: string, name: string, city: string }> } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type DoctorRecordQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
}>;


export type DoctorRecordQuery = { __typename: 'Query', managedDoctor: { __typename: 'ManagedDoctor', id: string, userId: string, licenseNumber: string, maxPatientsPerDay: number, requiresApproval: boolean, isActive: boolean, hasJoined: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null, degree: string, yearsOfExperience: number, profileDescription: string, languages: Array<string>, consultationFee: number, currency: string, availabilityStatus: AvailabilityStatus, specialization: { __typename: 'Specialization', id: string, name: string }, clinics: Array<{ __typename: 'Clinic', id: string, name: string, city: string }> } } };

export type DoctorFormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DoctorFormChoicesQuery = { __typename: 'Query', managedSpecializations: Array<{ __typename: 'ManagedSpecialization', id: string, specialization: { __typename: 'Specialization', id: string, name: string, category: string } }>, managedClinics: Array<{ __typename: 'ManagedClinic', id: string, isActive: boolean, clinic: { __typename: 'Clinic', id: string, name: string, city: string } }>, bookingRules: { __typename: 'BookingRules', currency: string } };

export type CreateDoctorMutationVariables = Exact<{
  input: CreateDoctorInput;
}>;


export type CreateDoctorMutation = { __typename: 'Mutation', createDoctor:
    | { __typename: 'EmailTaken', code: string }
    | { __typename: 'InvitedDoctor', doctor: { __typename: 'ManagedDoctor', id: string, userId: string, licenseNumber: string, maxPatientsPerDay: number, requiresApproval: boolean, isActive: boolean, hasJoined: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null, degree: string, yearsOfExperience: number, profileDescription: string, languages: Array<string>, consultationFee: number, currency: string, availabilityStatus: AvailabilityStatus, specialization: { __typename: 'Specialization', id: string, name: string }, clinics: Array<{ __typename: 'Clinic', id: string, name: string, city: string }> } }, link: { __typename: 'OneTimeLink', token: string, purpose: LinkPurpose, expiresAt: string } }
    | { __typename: 'LicenseTaken', code: string }
   };

export type UpdateDoctorMutationVariables = Exact<{
  input: UpdateDoctorInput;
}>;


export type UpdateDoctorMutation = { __typename: 'Mutation', updateDoctor:
    | { __typename: 'LicenseTaken', code: string }
    | { __typename: 'ManagedDoctor', id: string, userId: string, licenseNumber: string, maxPatientsPerDay: number, requiresApproval: boolean, isActive: boolean, hasJoined: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null, degree: string, yearsOfExperience: number, profileDescription: string, languages: Array<string>, consultationFee: number, currency: string, availabilityStatus: AvailabilityStatus, specialization: { __typename: 'Specialization', id: string, name: string }, clinics: Array<{ __typename: 'Clinic', id: string, name: string, city: string }> } }
   };

export type VisitTypeRowFragment = { __typename: 'ManagedVisitType', id: string, kind: VisitKind, name: string, minutes: number, bufferBeforeMinutes: number, bufferAfterMinutes: number, stepMinutes: number, fee: number, position: number, isActive: boolean };

export type VisitTypesQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
}>;


export type VisitTypesQuery = { __typename: 'Query', managedDoctor: { __typename: 'ManagedDoctor', id: string, doctor: { __typename: 'Doctor', id: string, currency: string }, visitTypes: Array<{ __typename: 'ManagedVisitType', id: string, kind: VisitKind, name: string, minutes: number, bufferBeforeMinutes: number, bufferAfterMinutes: number, stepMinutes: number, fee: number, position: number, isActive: boolean }> } };

export type SaveVisitTypeMutationVariables = Exact<{
  doctorId: Scalars['ID']['input'];
  input: VisitTypeInput;
}>;


export type SaveVisitTypeMutation = { __typename: 'Mutation', saveVisitType: { __typename: 'ManagedDoctor', id: string, visitTypes: Array<{ __typename: 'ManagedVisitType', id: string, kind: VisitKind, name: string, minutes: number, bufferBeforeMinutes: number, bufferAfterMinutes: number, stepMinutes: number, fee: number, position: number, isActive: boolean }> } };

export type RatingEntryFragment = { __typename: 'Feedback', id: string, rating: number, comments: string | null, anonymous: boolean, authorName: string | null, createdOn: string | null, createdMonth: string, response: string | null, hiddenReason: FeedbackHideReason | null, doctor: { __typename: 'Doctor', id: string, fullName: string } };

export type DoctorFeedbackQueryVariables = Exact<{
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<FeedbackFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DoctorFeedbackQuery = { __typename: 'Query', doctorFeedback: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', cursor: string, node: { __typename: 'Feedback', id: string, rating: number, comments: string | null, anonymous: boolean, authorName: string | null, createdOn: string | null, createdMonth: string, response: string | null, hiddenReason: FeedbackHideReason | null, doctor: { __typename: 'Doctor', id: string, fullName: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RatedDoctorQueryVariables = Exact<{
  doctorId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type RatedDoctorQuery = { __typename: 'Query', managedDoctor: { __typename: 'ManagedDoctor', id: string, doctor: { __typename: 'Doctor', id: string, fullName: string, rating: number, ratingCount: number } } };

export type AnswerFeedbackMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  response: Scalars['String']['input'];
}>;


export type AnswerFeedbackMutation = { __typename: 'Mutation', answerFeedback: { __typename: 'Feedback', id: string, rating: number, comments: string | null, anonymous: boolean, authorName: string | null, createdOn: string | null, createdMonth: string, response: string | null, hiddenReason: FeedbackHideReason | null, doctor: { __typename: 'Doctor', id: string, fullName: string } } };

export type HideFeedbackMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason: FeedbackHideReason;
}>;


export type HideFeedbackMutation = { __typename: 'Mutation', hideFeedback: { __typename: 'Feedback', id: string, rating: number, comments: string | null, anonymous: boolean, authorName: string | null, createdOn: string | null, createdMonth: string, response: string | null, hiddenReason: FeedbackHideReason | null, doctor: { __typename: 'Doctor', id: string, fullName: string } } };

export type UnhideFeedbackMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UnhideFeedbackMutation = { __typename: 'Mutation', unhideFeedback: { __typename: 'Feedback', id: string, rating: number, comments: string | null, anonymous: boolean, authorName: string | null, createdOn: string | null, createdMonth: string, response: string | null, hiddenReason: FeedbackHideReason | null, doctor: { __typename: 'Doctor', id: string, fullName: string } } };

export type InstallationHealthQueryVariables = Exact<{
  origin: Scalars['String']['input'];
}>;


export type InstallationHealthQuery = { __typename: 'Query', installationHealth: Array<{ __typename: 'HealthCheck', topic: HealthTopic, state: HealthState, fault: HealthFault | null, text: string | null, count: number | null, bytes: number | null, since: string | null }> };

export type HealthCheckPartsFragment = { __typename: 'HealthCheck', topic: HealthTopic, state: HealthState, fault: HealthFault | null, text: string | null, count: number | null, bytes: number | null, since: string | null };

export type BeginReadOnlyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginReadOnlyMutation = { __typename: 'Mutation', beginReadOnly: { __typename: 'Organization', readOnlySince: string | null } };

export type EndReadOnlyMutationVariables = Exact<{ [key: string]: never; }>;


export type EndReadOnlyMutation = { __typename: 'Mutation', endReadOnly: { __typename: 'Organization', readOnlySince: string | null } };

export type HoursFragment = { __typename: 'DoctorHours', doctorId: string, version: string, weekly: Array<{ __typename: 'WeeklyHours', id: string, clinicId: string, visitTypeId: string | null, weekday: number, startTime: string, endTime: string, validFrom: string | null, validUntil: string | null }>, dated: Array<{ __typename: 'DatedHours', id: string, clinicId: string, visitTypeId: string | null, date: string, startTime: string, endTime: string, shiftId: string | null, isAvailable: boolean }>, leave: Array<{ __typename: 'Leave', id: string, startsAt: string, endsAt: string, timeZone: string, reason: string | null }>, closures: Array<{ __typename: 'ClinicClosure', id: string, clinicId: string, startsOn: string, endsOn: string, reason: string | null }> };

export type OutsideVisitFragment = { __typename: 'Appointment', id: string, version: number, scheduledAt: string, minutes: number, status: AppointmentStatus, reason: string | null, loss: VisitLoss | null, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, patient: { __typename: 'Patient', id: string, fullName: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null };

export type OutsideVisitsFragment = { __typename: 'HoursImpact', outside: Array<{ __typename: 'OutsideAppointment', isNew: boolean, appointment: { __typename: 'Appointment', id: string, version: number, scheduledAt: string, minutes: number, status: AppointmentStatus, reason: string | null, loss: VisitLoss | null, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, patient: { __typename: 'Patient', id: string, fullName: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }> };

export type HoursDoctorFragment = { __typename: 'ManagedDoctor', id: string, doctor: { __typename: 'Doctor', id: string, fullName: string, availabilityStatus: AvailabilityStatus, clinics: Array<{ __typename: 'Clinic', id: string, name: string, city: string, timeZone: string }> }, visitTypes: Array<{ __typename: 'ManagedVisitType', id: string, name: string, isActive: boolean }> };

export type HoursOfDoctorQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
}>;


export type HoursOfDoctorQuery = { __typename: 'Query', hours: { __typename: 'DoctorHours', doctorId: string, version: string, weekly: Array<{ __typename: 'WeeklyHours', id: string, clinicId: string, visitTypeId: string | null, weekday: number, startTime: string, endTime: string, validFrom: string | null, validUntil: string | null }>, dated: Array<{ __typename: 'DatedHours', id: string, clinicId: string, visitTypeId: string | null, date: string, startTime: string, endTime: string, shiftId: string | null, isAvailable: boolean }>, leave: Array<{ __typename: 'Leave', id: string, startsAt: string, endsAt: string, timeZone: string, reason: string | null }>, closures: Array<{ __typename: 'ClinicClosure', id: string, clinicId: string, startsOn: string, endsOn: string, reason: string | null }> }, managedDoctor: { __typename: 'ManagedDoctor', id: string, doctor: { __typename: 'Doctor', id: string, fullName: string, availabilityStatus: AvailabilityStatus, clinics: Array<{ __typename: 'Clinic', id: string, name: string, city: string, timeZone: string }> }, visitTypes: Array<{ __typename: 'ManagedVisitType', id: string, name: string, isActive: boolean }> }, appointmentsOutsideHours: Array<{ __typename: 'Appointment', id: string, version: number, scheduledAt: string, minutes: number, status: AppointmentStatus, reason: string | null, loss: VisitLoss | null, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, patient: { __typename: 'Patient', id: string, fullName: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }> };

export type PreviewHoursQueryVariables = Exact<{
  input: HoursInput;
}>;


export type PreviewHoursQuery = { __typename: 'Query', previewHours:
    | { __typename: 'HoursChanged', code: string, message: string, hours: { __typename: 'DoctorHours', doctorId: string, version: string, weekly: Array<{ __typename: 'WeeklyHours', id: string, clinicId: string, visitTypeId: string | null, weekday: number, startTime: string, endTime: string, validFrom: string | null, validUntil: string | null }>, dated: Array<{ __typename: 'DatedHours', id: string, clinicId: string, visitTypeId: string | null, date: string, startTime: string, endTime: string, shiftId: string | null, isAvailable: boolean }>, leave: Array<{ __typename: 'Leave', id: string, startsAt: string, endsAt: string, timeZone: string, reason: string | null }>, closures: Array<{ __typename: 'ClinicClosure', id: string, clinicId: string, startsOn: string, endsOn: string, reason: string | null }> } }
    | { __typename: 'HoursImpact', outside: Array<{ __typename: 'OutsideAppointment', isNew: boolean, appointment: { __typename: 'Appointment', id: string, version: number, scheduledAt: string, minutes: number, status: AppointmentStatus, reason: string | null, loss: VisitLoss | null, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, patient: { __typename: 'Patient', id: string, fullName: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null } }> }
   };

export type SaveHoursMutationVariables = Exact<{
  input: HoursInput;
  decisions: Array<HoursDecisionInput> | HoursDecisionInput;
}>;


export type SaveHoursMutation = { __typename: 'Mutation', saveHours:
    | { __typename: 'HoursChanged', code: string, message: string, hours: { __typename: 'DoctorHours', doctorId: string, version: string, weekly: Array<{ __typename: 'WeeklyHours', id: string, clinicId: string, visitTypeId: string | null, weekday: number, startTime: string, endTime: string, validFrom: string | null, validUntil: string | null }>, dated: Array<{ __typename: 'DatedHours', id: string, clinicId: string, visitTypeId: string | null, date: string, startTime: string, endTime: string, shiftId: string | null, isAvailable: boolean }>, leave: Array<{ __typename: 'Leave', id: string, startsAt: string, endsAt: string, timeZone: string, reason: string | null }>, closures: Array<{ __typename: 'ClinicClosure', id: string, clinicId: string, startsOn: string, endsOn: string, reason: string | null }> } }
    | { __typename: 'SavedHours', hours: { __typename: 'DoctorHours', doctorId: string, version: string, weekly: Array<{ __typename: 'WeeklyHours', id: string, clinicId: string, visitTypeId: string | null, weekday: number, startTime: string, endTime: string, validFrom: string | null, validUntil: string | null }>, dated: Array<{ __typename: 'DatedHours', id: string, clinicId: string, visitTypeId: string | null, date: string, startTime: string, endTime: string, shiftId: string | null, isAvailable: boolean }>, leave: Array<{ __typename: 'Leave', id: string, startsAt: string, endsAt: string, timeZone: string, reason: string | null }>, closures: Array<{ __typename: 'ClinicClosure', id: string, clinicId: string, startsOn: string, endsOn: string, reason: string | null }> }, cancelled: Array<{ __typename: 'Appointment', id: string, version: number, scheduledAt: string, minutes: number, status: AppointmentStatus, reason: string | null, loss: VisitLoss | null, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, patient: { __typename: 'Patient', id: string, fullName: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }>, undecided: Array<{ __typename: 'Appointment', id: string, version: number, scheduledAt: string, minutes: number, status: AppointmentStatus, reason: string | null, loss: VisitLoss | null, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, patient: { __typename: 'Patient', id: string, fullName: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }> }
   };

export type SetAvailabilityStatusMutationVariables = Exact<{
  doctorId: Scalars['ID']['input'];
  status: AvailabilityStatus;
}>;


export type SetAvailabilityStatusMutation = { __typename: 'Mutation', setAvailabilityStatus: { __typename: 'Doctor', id: string, availabilityStatus: AvailabilityStatus } };

export type VisitsAheadQueryVariables = Exact<{
  of: VisitsAheadInput;
}>;


export type VisitsAheadQuery = { __typename: 'Query', visitsAhead: Array<{ __typename: 'Appointment', id: string, version: number, scheduledAt: string, minutes: number, status: AppointmentStatus, reason: string | null, loss: VisitLoss | null, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string }, patient: { __typename: 'Patient', id: string, fullName: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }> };

export type DecideVisitsMutationVariables = Exact<{
  decisions: Array<HoursDecisionInput> | HoursDecisionInput;
}>;


export type DecideVisitsMutation = { __typename: 'Mutation', decideVisits: { __typename: 'HoursOutcome', cancelled: Array<{ __typename: 'Appointment', id: string, status: AppointmentStatus, version: number }>, undecided: Array<{ __typename: 'Appointment', id: string }> } };

export type MessageOnLogFragment = { __typename: 'LoggedMessage', id: string, kind: MessageKind, state: MessageState, reason: string | null, leftOutBy: string | null, recipientId: string, recipientName: string | null, appointmentId: string | null, createdAt: string, dueAt: string, subject: string | null, body: string | null, deliveries: Array<{ __typename: 'MessageDelivery', channel: MessageChannel, state: MessageDeliveryState, address: string, attempts: number, lastAttemptAt: string | null, nextAttemptAt: string | null, fault: string | null }> };

export type MessageLogQueryVariables = Exact<{
  filter?: InputMaybe<MessageLogFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MessageLogQuery = { __typename: 'Query', messageLog: { __typename: 'LoggedMessageConnection', edges: Array<{ __typename: 'LoggedMessageEdge', node: { __typename: 'LoggedMessage', id: string, kind: MessageKind, state: MessageState, reason: string | null, leftOutBy: string | null, recipientId: string, recipientName: string | null, appointmentId: string | null, createdAt: string, dueAt: string, subject: string | null, body: string | null, deliveries: Array<{ __typename: 'MessageDelivery', channel: MessageChannel, state: MessageDeliveryState, address: string, attempts: number, lastAttemptAt: string | null, nextAttemptAt: string | null, fault: string | null }> } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type MessageTextOnFileFragment = { __typename: 'MessageText', kind: MessageKind, language: Language, subject: string, body: string, short: string, fields: Array<string>, requiredFields: Array<string>, requiredShortFields: Array<string>, changedAt: string | null, changedBy: string | null };

export type MessageTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageTextsQuery = { __typename: 'Query', messageTexts: Array<{ __typename: 'MessageText', kind: MessageKind, language: Language, subject: string, body: string, short: string, fields: Array<string>, requiredFields: Array<string>, requiredShortFields: Array<string>, changedAt: string | null, changedBy: string | null }> };

export type MessagePreviewQueryVariables = Exact<{
  input: PreviewMessageInput;
}>;


export type MessagePreviewQuery = { __typename: 'Query', previewMessage: { __typename: 'MessagePreview', subject: string, text: string, html: string, short: string, shortParts: number, unknownFields: Array<string>, missingFields: Array<string>, unknownShortFields: Array<string>, missingShortFields: Array<string> } };

export type ChangeMessageTextMutationVariables = Exact<{
  input: ChangeMessageTextInput;
}>;


export type ChangeMessageTextMutation = { __typename: 'Mutation', changeMessageText:
    | { __typename: 'MessageFieldsRefused', unknownFields: Array<string>, missingFields: Array<string>, code: string }
    | { __typename: 'MessageText', kind: MessageKind, language: Language, subject: string, body: string, short: string, fields: Array<string>, requiredFields: Array<string>, requiredShortFields: Array<string>, changedAt: string | null, changedBy: string | null }
    | { __typename: 'MessageTextChanged', code: string }
   };

export type ResetMessageTextMutationVariables = Exact<{
  kind: MessageKind;
  language: Language;
  changedAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type ResetMessageTextMutation = { __typename: 'Mutation', resetMessageText:
    | { __typename: 'MessageText', kind: MessageKind, language: Language, subject: string, body: string, short: string, fields: Array<string>, requiredFields: Array<string>, requiredShortFields: Array<string>, changedAt: string | null, changedBy: string | null }
    | { __typename: 'MessageTextChanged', code: string }
   };

export type OwnPageFragment = { __typename: 'ManagedDoctor', id: string, maxPatientsPerDay: number, requiresApproval: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null, degree: string, yearsOfExperience: number, profileDescription: string, languages: Array<string>, specialization: { __typename: 'Specialization', id: string, name: string } } };

export type MyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPageQuery = { __typename: 'Query', managedDoctor: { __typename: 'ManagedDoctor', id: string, maxPatientsPerDay: number, requiresApproval: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null, degree: string, yearsOfExperience: number, profileDescription: string, languages: Array<string>, specialization: { __typename: 'Specialization', id: string, name: string } } } };

export type SaveMyPageMutationVariables = Exact<{
  input: UpdateDoctorInput;
}>;


export type SaveMyPageMutation = { __typename: 'Mutation', updateDoctor:
    | { __typename: 'LicenseTaken', code: string, message: string }
    | { __typename: 'ManagedDoctor', id: string, maxPatientsPerDay: number, requiresApproval: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null, degree: string, yearsOfExperience: number, profileDescription: string, languages: Array<string>, specialization: { __typename: 'Specialization', id: string, name: string } } }
   };

export type TodayFragment = { __typename: 'TodayFigures', booked: number, arrived: number, missed: number, cancelled: number, freeMinutes: number };

export type OverviewPageQueryVariables = Exact<{
  clinicId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type OverviewPageQuery = { __typename: 'Query', overview: { __typename: 'Overview', attention: Array<{ __typename: 'AttentionItem', kind: AttentionKind, count: number, visits: Array<{ __typename: 'AttentionVisit', appointmentId: string, startsAt: string, dueAt: string | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }>, doctors: Array<{ __typename: 'Doctor', id: string, fullName: string }> }>, today: { __typename: 'TodayFigures', booked: number, arrived: number, missed: number, cancelled: number, freeMinutes: number }, doctors: Array<{ __typename: 'DoctorToday', doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null }, figures: { __typename: 'TodayFigures', booked: number, arrived: number, missed: number, cancelled: number, freeMinutes: number } }> } };

export type OverviewChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OverviewChangedSubscription = { __typename: 'Subscription', appointmentsChanged: { __typename: 'AppointmentUpdate', appointmentId: string } };

export type PalettePatientsQueryVariables = Exact<{
  words: Scalars['String']['input'];
}>;


export type PalettePatientsQuery = { __typename: 'Query', findPatients: Array<{ __typename: 'PatientMatch', id: string, fullName: string, dateOfBirth: string | null, numberEnding: string | null }> };

export type PatientOnFileFragment = { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null };

export type MatchFragment = { __typename: 'PatientMatch', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, numberEnding: string | null, hasAccount: boolean, isClosed: boolean, isYours: boolean };

export type VisitInHistoryFragment = { __typename: 'PatientVisit', id: string, doctorId: string, clinicId: string, scheduledAt: string, minutes: number, status: AppointmentStatus, doctorName: string, specialization: string, clinicName: string, timeZone: string, visitType: string | null, reason: string | null, mayOpen: boolean };

export type VisitPageFragment = { __typename: 'PatientVisitConnection', edges: Array<{ __typename: 'PatientVisitEdge', cursor: string, node: { __typename: 'PatientVisit', id: string, doctorId: string, clinicId: string, scheduledAt: string, minutes: number, status: AppointmentStatus, doctorName: string, specialization: string, clinicName: string, timeZone: string, visitType: string | null, reason: string | null, mayOpen: boolean } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } };

export type PatientRecordQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PatientRecordQuery = { __typename: 'Query', patientRecord: { __typename: 'PatientRecord', hasAccount: boolean, isClosed: boolean, mayBeClaimed: boolean, emailRefusedSince: string | null, smsRefusedSince: string | null, whatsappRefusedSince: string | null, corrections: Array<{ __typename: 'PatientCorrection', id: string, changedAt: string, changedByName: string | null, former: Array<{ __typename: 'FormerDetail', detail: PatientDetail, value: string | null }> }>, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null }, visits: { __typename: 'PatientVisitConnection', edges: Array<{ __typename: 'PatientVisitEdge', cursor: string, node: { __typename: 'PatientVisit', id: string, doctorId: string, clinicId: string, scheduledAt: string, minutes: number, status: AppointmentStatus, doctorName: string, specialization: string, clinicName: string, timeZone: string, visitType: string | null, reason: string | null, mayOpen: boolean } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } } };

export type CreateClaimLinkMutationVariables = Exact<{
  patientId: Scalars['ID']['input'];
}>;


export type CreateClaimLinkMutation = { __typename: 'Mutation', createClaimLink: { __typename: 'OneTimeLink', token: string, purpose: LinkPurpose, expiresAt: string } };

export type MyPatientsQueryVariables = Exact<{
  words?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyPatientsQuery = { __typename: 'Query', myPatients: { __typename: 'TreatedPatientConnection', edges: Array<{ __typename: 'TreatedPatientEdge', cursor: string, node: { __typename: 'TreatedPatient', lastVisitOn: string | null, nextVisitOn: string | null, patient: { __typename: 'PatientMatch', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, numberEnding: string | null, hasAccount: boolean, isClosed: boolean, isYours: boolean } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type FindPatientsQueryVariables = Exact<{
  input: FindPatientsInput;
}>;


export type FindPatientsQuery = { __typename: 'Query', findPatients: Array<{ __typename: 'PatientMatch', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, numberEnding: string | null, hasAccount: boolean, isClosed: boolean, isYours: boolean }> };

export type CreateDeskPatientMutationVariables = Exact<{
  input: DeskPatientInput;
}>;


export type CreateDeskPatientMutation = { __typename: 'Mutation', createDeskPatient: { __typename: 'DeskPatient', patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null }, link: { __typename: 'OneTimeLink', token: string, purpose: LinkPurpose, expiresAt: string } } };

export type MergePatientsMutationVariables = Exact<{
  keep: Scalars['ID']['input'];
  remove: Scalars['ID']['input'];
  take: Array<PatientDetail> | PatientDetail;
}>;


export type MergePatientsMutation = { __typename: 'Mutation', mergePatients:
    | { __typename: 'MergeRefused', code: string, message: string }
    | { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null }
   };

export type LikelyPatientsQueryVariables = Exact<{
  person: LikelyPatientInput;
}>;


export type LikelyPatientsQuery = { __typename: 'Query', likelyPatients: Array<{ __typename: 'PatientMatch', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, numberEnding: string | null, hasAccount: boolean, isClosed: boolean, isYours: boolean }> };

export type CorrectPatientMutationVariables = Exact<{
  input: CorrectPatientInput;
}>;


export type CorrectPatientMutation = { __typename: 'Mutation', correctPatient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } };

export type PersonFragment = { __typename: 'ManagedUser', id: string, fullName: string, email: string | null, role: UserRole, isFrontDesk: boolean, origin: UserOrigin, disabledAt: string | null, createdAt: string, lastSeenAt: string | null, doctorId: string | null };

export type PeopleQueryVariables = Exact<{
  filter?: InputMaybe<UserFilter>;
  sort: UserSort;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PeopleQuery = { __typename: 'Query', users: { __typename: 'ManagedUserConnection', edges: Array<{ __typename: 'ManagedUserEdge', cursor: string, node: { __typename: 'ManagedUser', id: string, fullName: string, email: string | null, role: UserRole, isFrontDesk: boolean, origin: UserOrigin, disabledAt: string | null, createdAt: string, lastSeenAt: string | null, doctorId: string | null } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type SetUserDisabledMutationVariables = Exact<{
  userId: Scalars['ID']['input'];
  isDisabled: Scalars['Boolean']['input'];
}>;


export type SetUserDisabledMutation = { __typename: 'Mutation', setUserDisabled:
    | { __typename: 'ManagedUser', id: string, fullName: string, email: string | null, role: UserRole, isFrontDesk: boolean, origin: UserOrigin, disabledAt: string | null, createdAt: string, lastSeenAt: string | null, doctorId: string | null }
    | { __typename: 'UserNotChanged', code: string }
   };

export type SetUserRoleMutationVariables = Exact<{
  userId: Scalars['ID']['input'];
  role: UserRole;
  isFrontDesk: Scalars['Boolean']['input'];
}>;


export type SetUserRoleMutation = { __typename: 'Mutation', setUserRole:
    | { __typename: 'ManagedUser', id: string, fullName: string, email: string | null, role: UserRole, isFrontDesk: boolean, origin: UserOrigin, disabledAt: string | null, createdAt: string, lastSeenAt: string | null, doctorId: string | null }
    | { __typename: 'UserNotChanged', code: string }
   };

export type ResetAccessMutationVariables = Exact<{
  userId: Scalars['ID']['input'];
}>;


export type ResetAccessMutation = { __typename: 'Mutation', resetAccess: { __typename: 'OneTimeLink', token: string, purpose: LinkPurpose, expiresAt: string } };

export type InviteAdministratorMutationVariables = Exact<{
  input: InviteAdministratorInput;
}>;


export type InviteAdministratorMutation = { __typename: 'Mutation', inviteAdministrator:
    | { __typename: 'EmailTaken', code: string }
    | { __typename: 'InvitedUser', user: { __typename: 'ManagedUser', id: string, fullName: string, email: string | null, role: UserRole, isFrontDesk: boolean, origin: UserOrigin, disabledAt: string | null, createdAt: string, lastSeenAt: string | null, doctorId: string | null }, link: { __typename: 'OneTimeLink', token: string, purpose: LinkPurpose, expiresAt: string } }
   };

export type PickDoctorsQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type PickDoctorsQuery = { __typename: 'Query', managedDoctors: { __typename: 'ManagedDoctorConnection', edges: Array<{ __typename: 'ManagedDoctorEdge', node: { __typename: 'ManagedDoctor', id: string, isActive: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, specialization: { __typename: 'Specialization', id: string, name: string } } } }> } };

export type PickedDoctorQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
}>;


export type PickedDoctorQuery = { __typename: 'Query', managedDoctor: { __typename: 'ManagedDoctor', id: string, doctor: { __typename: 'Doctor', id: string, fullName: string } } };

export type PickClinicsQueryVariables = Exact<{ [key: string]: never; }>;


export type PickClinicsQuery = { __typename: 'Query', managedClinics: Array<{ __typename: 'ManagedClinic', id: string, isActive: boolean, visitsToday: number, clinic: { __typename: 'Clinic', id: string, name: string, city: string, timeZone: string } }> };

export type DemandForecastQueryVariables = Exact<{
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type DemandForecastQuery = { __typename: 'Query', demandForecast: { __typename: 'DemandForecast', isMadeUp: boolean, modelCreatedAt: string | null, highDays: { __typename: 'HighDayQuality', precision: number, recall: number, days: number } | null, days: Array<{ __typename: 'DemandDay', date: string, expected: number, low: number, high: number, booked: number, capacity: number, isHigh: boolean, basis: DemandBasis }> } };

export type ExpectedDayFragment = { __typename: 'DemandDay', date: string, expected: number, low: number, high: number, booked: number, capacity: number, isHigh: boolean, basis: DemandBasis };

export type ScorecardQueryVariables = Exact<{ [key: string]: never; }>;


export type ScorecardQuery = { __typename: 'Query', scorecard: { __typename: 'Scorecard', timeSlot: { __typename: 'TimeSlotScorecard', answeredBy: PredictionBasis, scoredAt: string | null, origin: { __typename: 'ModelOrigin', createdAt: string, isMadeUp: boolean, dataFrom: string | null, dataUntil: string | null, rows: number, dataSha256: string, library: string, features: Array<string> } | null, window: { __typename: 'ScoreWindow', from: string, to: string, visits: number, patients: number, isSeen: boolean, noiseFloor: number, noiseFloorHigh: number, contestants: Array<{ __typename: 'ContestantQuality', contestant: Contestant, brier: number, ece: number, auc: { __typename: 'Figure', value: number, low: number, high: number }, aucAhead: { __typename: 'Figure', value: number, low: number, high: number }, logLoss: { __typename: 'Figure', value: number, low: number, high: number } }>, calibration: Array<{ __typename: 'CalibrationPoint', predicted: number, observed: number, visits: number }>, weeks: Array<{ __typename: 'DriftWeek', from: string, visits: number, predicted: number, observed: number }> } | null, asChosen: { __typename: 'AsChosen', bookings: number, first: { __typename: 'OrderShares', ranked: number, byDate: number, difference: { __typename: 'Figure', value: number, low: number, high: number } }, shown: { __typename: 'OrderShares', ranked: number, byDate: number, difference: { __typename: 'Figure', value: number, low: number, high: number } } } | null, byAge: Array<{ __typename: 'EquityGroup', group: string, bookings: number, waitedDays: number, suggestedDays: number, visits: number, predictedMissed: number | null, observedMissed: number | null }>, byLanguage: Array<{ __typename: 'EquityGroup', group: string, bookings: number, waitedDays: number, suggestedDays: number, visits: number, predictedMissed: number | null, observedMissed: number | null }> }, demand: { __typename: 'DemandScorecard', answeredBy: DemandBasis, origin: { __typename: 'ModelOrigin', createdAt: string, isMadeUp: boolean, dataFrom: string | null, dataUntil: string | null, rows: number, dataSha256: string, library: string, features: Array<string> } | null, methods: Array<{ __typename: 'DemandMethodQuality', method: DemandMethod, mae: number, mase: number, highDayAuc: number }>, highDays: { __typename: 'HighDayQuality', precision: number, recall: number, days: number } | null, doctorRanges: { __typename: 'RangeQuality', share: number, days: number } | null, clinicRanges: { __typename: 'RangeQuality', share: number, days: number } | null }, decisions: Array<{ __typename: 'PredictionDecision', decidedAt: string, kind: PredictionKind, winner: DecisionWinner, reason: DecisionReason }>, refused: Array<{ __typename: 'RefusedModel', kind: PredictionKind, createdAt: string, reason: string }> } };

export type ModelSourceFragment = { __typename: 'ModelOrigin', createdAt: string, isMadeUp: boolean, dataFrom: string | null, dataUntil: string | null, rows: number, dataSha256: string, library: string, features: Array<string> };

export type ContestantFiguresFragment = { __typename: 'ContestantQuality', contestant: Contestant, brier: number, ece: number, auc: { __typename: 'Figure', value: number, low: number, high: number }, aucAhead: { __typename: 'Figure', value: number, low: number, high: number }, logLoss: { __typename: 'Figure', value: number, low: number, high: number } };

export type GroupFiguresFragment = { __typename: 'EquityGroup', group: string, bookings: number, waitedDays: number, suggestedDays: number, visits: number, predictedMissed: number | null, observedMissed: number | null };

export type OrderFiguresFragment = { __typename: 'OrderShares', ranked: number, byDate: number, difference: { __typename: 'Figure', value: number, low: number, high: number } };

export type ProgramsQueryVariables = Exact<{
  filter?: InputMaybe<ApiTokenFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProgramsQuery = { __typename: 'Query', apiTokens: { __typename: 'ApiTokenConnection', edges: Array<{ __typename: 'ApiTokenEdge', cursor: string, node: { __typename: 'ApiToken', id: string, name: string, prefix: string, scopes: Array<TokenScope>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, ownerId: string, ownerName: string, ownerRole: UserRole } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type SeriesRowFragment = { __typename: 'SeriesOccurrence', startsAt: string, appointmentId: string | null, fault: SeriesFault | null, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } }> };

type SeriesErrors_AlreadyRated_Fragment = { __typename: 'AlreadyRated', code: string };

type SeriesErrors_AlreadyWaiting_Fragment = { __typename: 'AlreadyWaiting', code: string };

type SeriesErrors_AssistantRequestOver_Fragment = { __typename: 'AssistantRequestOver', code: string };

type SeriesErrors_ChangedMeanwhile_Fragment = { __typename: 'ChangedMeanwhile', code: string };

type SeriesErrors_CodeNotValid_Fragment = { __typename: 'CodeNotValid', code: string };

type SeriesErrors_DayFull_Fragment = { __typename: 'DayFull', code: string };

type SeriesErrors_EmailTaken_Fragment = { __typename: 'EmailTaken', code: string };

type SeriesErrors_FileNotAllowed_Fragment = { __typename: 'FileNotAllowed', code: string };

type SeriesErrors_FileTooLarge_Fragment = { __typename: 'FileTooLarge', code: string };

type SeriesErrors_HoldEnded_Fragment = { __typename: 'HoldEnded', code: string };

type SeriesErrors_HoursChanged_Fragment = { __typename: 'HoursChanged', code: string };

type SeriesErrors_KeyReused_Fragment = { __typename: 'KeyReused', code: string };

type SeriesErrors_LicenseTaken_Fragment = { __typename: 'LicenseTaken', code: string };

type SeriesErrors_LimitReached_Fragment = { __typename: 'LimitReached', code: string };

type SeriesErrors_LinkNotValid_Fragment = { __typename: 'LinkNotValid', code: string };

type SeriesErrors_MailNotSetUp_Fragment = { __typename: 'MailNotSetUp', code: string };

type SeriesErrors_MergeRefused_Fragment = { __typename: 'MergeRefused', code: string };

type SeriesErrors_MessageFieldsRefused_Fragment = { __typename: 'MessageFieldsRefused', code: string };

type SeriesErrors_MessageTextChanged_Fragment = { __typename: 'MessageTextChanged', code: string };

type SeriesErrors_NameTaken_Fragment = { __typename: 'NameTaken', code: string };

type SeriesErrors_NotAllowedNow_Fragment = { __typename: 'NotAllowedNow', code: string };

type SeriesErrors_NotBookable_Fragment = { __typename: 'NotBookable', code: string };

type SeriesErrors_NotCompleted_Fragment = { __typename: 'NotCompleted', code: string };

type SeriesErrors_NotYourStep_Fragment = { __typename: 'NotYourStep', code: string };

type SeriesErrors_OfferOver_Fragment = { __typename: 'OfferOver', code: string };

type SeriesErrors_OutsideHours_Fragment = { __typename: 'OutsideHours', code: string };

type SeriesErrors_PatientBusy_Fragment = { __typename: 'PatientBusy', code: string };

type SeriesErrors_PaymentNotAllowed_Fragment = { __typename: 'PaymentNotAllowed', code: string };

type SeriesErrors_ProposalOver_Fragment = { __typename: 'ProposalOver', code: string };

type SeriesErrors_RecordInUse_Fragment = { __typename: 'RecordInUse', code: string };

type SeriesErrors_SeriesRefused_Fragment = { __typename: 'SeriesRefused', code: string, occurrences: Array<{ __typename: 'SeriesOccurrence', startsAt: string, appointmentId: string | null, fault: SeriesFault | null, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } }> }> };

type SeriesErrors_SetupIncomplete_Fragment = { __typename: 'SetupIncomplete', code: string };

type SeriesErrors_SlotTaken_Fragment = { __typename: 'SlotTaken', code: string };

type SeriesErrors_TextChannelChanged_Fragment = { __typename: 'TextChannelChanged', code: string };

type SeriesErrors_TooEarly_Fragment = { __typename: 'TooEarly', code: string };

type SeriesErrors_TooLate_Fragment = { __typename: 'TooLate', code: string };

type SeriesErrors_TooManyReports_Fragment = { __typename: 'TooManyReports', code: string };

type SeriesErrors_TooManyTokens_Fragment = { __typename: 'TooManyTokens', code: string };

type SeriesErrors_TooManyWebhooks_Fragment = { __typename: 'TooManyWebhooks', code: string };

type SeriesErrors_UserNotChanged_Fragment = { __typename: 'UserNotChanged', code: string };

type SeriesErrors_VisitOver_Fragment = { __typename: 'VisitOver', code: string };

type SeriesErrors_WaitOver_Fragment = { __typename: 'WaitOver', code: string };

type SeriesErrors_WaitlistFull_Fragment = { __typename: 'WaitlistFull', code: string };

type SeriesErrors_WeakPassword_Fragment = { __typename: 'WeakPassword', code: string };

type SeriesErrors_WebhookAddressRefused_Fragment = { __typename: 'WebhookAddressRefused', code: string };

type SeriesErrors_WebhookOff_Fragment = { __typename: 'WebhookOff', code: string };

type SeriesErrors_WrongCredentials_Fragment = { __typename: 'WrongCredentials', code: string };

type SeriesErrors_WrongDetails_Fragment = { __typename: 'WrongDetails', code: string };

export type SeriesErrorsFragment =
  | SeriesErrors_AlreadyRated_Fragment
  | SeriesErrors_AlreadyWaiting_Fragment
  | SeriesErrors_AssistantRequestOver_Fragment
  | SeriesErrors_ChangedMeanwhile_Fragment
  | SeriesErrors_CodeNotValid_Fragment
  | SeriesErrors_DayFull_Fragment
  | SeriesErrors_EmailTaken_Fragment
  | SeriesErrors_FileNotAllowed_Fragment
  | SeriesErrors_FileTooLarge_Fragment
  | SeriesErrors_HoldEnded_Fragment
  | SeriesErrors_HoursChanged_Fragment
  | SeriesErrors_KeyReused_Fragment
  | SeriesErrors_LicenseTaken_Fragment
  | SeriesErrors_LimitReached_Fragment
  | SeriesErrors_LinkNotValid_Fragment
  | SeriesErrors_MailNotSetUp_Fragment
  | SeriesErrors_MergeRefused_Fragment
  | SeriesErrors_MessageFieldsRefused_Fragment
  | SeriesErrors_MessageTextChanged_Fragment
  | SeriesErrors_NameTaken_Fragment
  | SeriesErrors_NotAllowedNow_Fragment
  | SeriesErrors_NotBookable_Fragment
  | SeriesErrors_NotCompleted_Fragment
  | SeriesErrors_NotYourStep_Fragment
  | SeriesErrors_OfferOver_Fragment
  | SeriesErrors_OutsideHours_Fragment
  | SeriesErrors_PatientBusy_Fragment
  | SeriesErrors_PaymentNotAllowed_Fragment
  | SeriesErrors_ProposalOver_Fragment
  | SeriesErrors_RecordInUse_Fragment
  | SeriesErrors_SeriesRefused_Fragment
  | SeriesErrors_SetupIncomplete_Fragment
  | SeriesErrors_SlotTaken_Fragment
  | SeriesErrors_TextChannelChanged_Fragment
  | SeriesErrors_TooEarly_Fragment
  | SeriesErrors_TooLate_Fragment
  | SeriesErrors_TooManyReports_Fragment
  | SeriesErrors_TooManyTokens_Fragment
  | SeriesErrors_TooManyWebhooks_Fragment
  | SeriesErrors_UserNotChanged_Fragment
  | SeriesErrors_VisitOver_Fragment
  | SeriesErrors_WaitOver_Fragment
  | SeriesErrors_WaitlistFull_Fragment
  | SeriesErrors_WeakPassword_Fragment
  | SeriesErrors_WebhookAddressRefused_Fragment
  | SeriesErrors_WebhookOff_Fragment
  | SeriesErrors_WrongCredentials_Fragment
  | SeriesErrors_WrongDetails_Fragment
;

export type CheckSeriesQueryVariables = Exact<{
  input: CheckSeriesInput;
}>;


export type CheckSeriesQuery = { __typename: 'Query', checkSeries:
    | { __typename: 'KeyReused', code: string }
    | { __typename: 'NotBookable', code: string }
    | { __typename: 'SeriesCheck', occurrences: Array<{ __typename: 'SeriesOccurrence', startsAt: string, appointmentId: string | null, fault: SeriesFault | null, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } }> }> }
    | { __typename: 'SeriesRefused', code: string, occurrences: Array<{ __typename: 'SeriesOccurrence', startsAt: string, appointmentId: string | null, fault: SeriesFault | null, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } }> }> }
   };

export type CheckSeriesMoveQueryVariables = Exact<{
  input: CheckSeriesMoveInput;
}>;


export type CheckSeriesMoveQuery = { __typename: 'Query', checkSeriesMove:
    | { __typename: 'KeyReused', code: string }
    | { __typename: 'NotBookable', code: string }
    | { __typename: 'SeriesCheck', occurrences: Array<{ __typename: 'SeriesOccurrence', startsAt: string, appointmentId: string | null, fault: SeriesFault | null, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } }> }> }
    | { __typename: 'SeriesRefused', code: string, occurrences: Array<{ __typename: 'SeriesOccurrence', startsAt: string, appointmentId: string | null, fault: SeriesFault | null, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } }> }> }
   };

export type BookSeriesMutationVariables = Exact<{
  input: BookSeriesInput;
}>;


export type BookSeriesMutation = { __typename: 'Mutation', bookSeries:
    | { __typename: 'KeyReused', code: string }
    | { __typename: 'NotBookable', code: string }
    | { __typename: 'SeriesRefused', code: string, occurrences: Array<{ __typename: 'SeriesOccurrence', startsAt: string, appointmentId: string | null, fault: SeriesFault | null, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } }> }> }
    | { __typename: 'VisitSeries', id: string, appointments: Array<{ __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }> }
   };

export type MoveSeriesMutationVariables = Exact<{
  input: MoveSeriesInput;
}>;


export type MoveSeriesMutation = { __typename: 'Mutation', moveSeries:
    | { __typename: 'KeyReused', code: string }
    | { __typename: 'NotBookable', code: string }
    | { __typename: 'SeriesRefused', code: string, occurrences: Array<{ __typename: 'SeriesOccurrence', startsAt: string, appointmentId: string | null, fault: SeriesFault | null, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } }> }> }
    | { __typename: 'VisitSeries', id: string, appointments: Array<{ __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }> }
   };

export type CancelSeriesMutationVariables = Exact<{
  input: CancelSeriesInput;
}>;


export type CancelSeriesMutation = { __typename: 'Mutation', cancelSeries:
    | { __typename: 'KeyReused', code: string }
    | { __typename: 'NotBookable', code: string }
    | { __typename: 'SeriesRefused', code: string, occurrences: Array<{ __typename: 'SeriesOccurrence', startsAt: string, appointmentId: string | null, fault: SeriesFault | null, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } }> }> }
    | { __typename: 'VisitSeries', id: string, appointments: Array<{ __typename: 'Appointment', createdAt: string, expiresAt: string | null, cancelReason: string | null, cancelCause: CancelCause | null, id: string, version: number, status: AppointmentStatus, scheduledAt: string, endsAt: string, minutes: number, timeKnown: boolean, reason: string | null, overrideReason: string | null, paymentStatus: PaymentStatus, refundDue: boolean, fee: number, currency: string, nextStatuses: Array<AppointmentStatus>, undoneStatus: AppointmentStatus | null, mayMove: boolean, loss: VisitLoss | null, newDocuments: number, minutesLate: number | null, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, contactNumber: string | null, mayOpenRecord: boolean }, changes: Array<{ __typename: 'AppointmentChange', id: string, action: AppointmentAct, at: string, byYou: boolean, actorName: string | null, actorRole: UserRole | null, fromTime: string | null, toTime: string | null, undone: AppointmentStatus | null, reason: string | null, cause: CancelCause | null }>, seriesPart: { __typename: 'SeriesPart', seriesId: string, part: number, of: number } | null, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, visitType: { __typename: 'VisitType', id: string, name: string } | null }> }
   };

export type RulesFragment = { __typename: 'OrganizationSettings', organizationName: string, currency: string, country: string, bookingHorizonDays: number, minimumNoticeMinutes: number, cancelCutoffMinutes: number, moveCutoffMinutes: number, maxOpenAppointments: number, maxMoves: number, approvalRequired: boolean, approvalDeadlineMinutes: number, holdMinutes: number, defaultVisitMinutes: number, reminderMinutes: Array<number>, quietFrom: number, quietUntil: number, waitlistAloneMinutes: number, waitlistRoundMinutes: number, waitlistGroupMost: number, waitlistOffersWeek: number, waitlistFromHour: number, waitlistUntilHour: number, languages: Array<Language>, openToDevelopers: boolean, updatedAt: string, bounds: Array<{ __typename: 'SettingBounds', name: string, least: number, most: number, longest: number | null }> };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { __typename: 'Query', settings: { __typename: 'OrganizationSettings', organizationName: string, currency: string, country: string, bookingHorizonDays: number, minimumNoticeMinutes: number, cancelCutoffMinutes: number, moveCutoffMinutes: number, maxOpenAppointments: number, maxMoves: number, approvalRequired: boolean, approvalDeadlineMinutes: number, holdMinutes: number, defaultVisitMinutes: number, reminderMinutes: Array<number>, quietFrom: number, quietUntil: number, waitlistAloneMinutes: number, waitlistRoundMinutes: number, waitlistGroupMost: number, waitlistOffersWeek: number, waitlistFromHour: number, waitlistUntilHour: number, languages: Array<Language>, openToDevelopers: boolean, updatedAt: string, bounds: Array<{ __typename: 'SettingBounds', name: string, least: number, most: number, longest: number | null }> } };

export type UpdateSettingsMutationVariables = Exact<{
  input: SettingsInput;
}>;


export type UpdateSettingsMutation = { __typename: 'Mutation', updateSettings: { __typename: 'OrganizationSettings', organizationName: string, currency: string, country: string, bookingHorizonDays: number, minimumNoticeMinutes: number, cancelCutoffMinutes: number, moveCutoffMinutes: number, maxOpenAppointments: number, maxMoves: number, approvalRequired: boolean, approvalDeadlineMinutes: number, holdMinutes: number, defaultVisitMinutes: number, reminderMinutes: Array<number>, quietFrom: number, quietUntil: number, waitlistAloneMinutes: number, waitlistRoundMinutes: number, waitlistGroupMost: number, waitlistOffersWeek: number, waitlistFromHour: number, waitlistUntilHour: number, languages: Array<Language>, openToDevelopers: boolean, updatedAt: string, bounds: Array<{ __typename: 'SettingBounds', name: string, least: number, most: number, longest: number | null }> } };

export type UploadLogoMutationVariables = Exact<{
  file: Scalars['Upload']['input'];
}>;


export type UploadLogoMutation = { __typename: 'Mutation', uploadLogo: { __typename: 'Organization', logoUrl: string | null } };

export type RemoveLogoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveLogoMutation = { __typename: 'Mutation', removeLogo: { __typename: 'Organization', logoUrl: string | null } };

export type SetupStateFragment = { __typename: 'SetupProgress', finishedAt: string | null, missing: Array<SetupStep> };

export type SetupQueryVariables = Exact<{ [key: string]: never; }>;


export type SetupQuery = { __typename: 'Query', setup: { __typename: 'SetupProgress', finishedAt: string | null, missing: Array<SetupStep> } };

export type FinishSetupMutationVariables = Exact<{ [key: string]: never; }>;


export type FinishSetupMutation = { __typename: 'Mutation', finishSetup:
    | { __typename: 'Organization', isSetUp: boolean }
    | { __typename: 'SetupIncomplete', code: string, missing: Array<SetupStep> }
   };

export type SetupDoctorsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type SetupDoctorsQuery = { __typename: 'Query', managedDoctors: { __typename: 'ManagedDoctorConnection', edges: Array<{ __typename: 'ManagedDoctorEdge', cursor: string, node: { __typename: 'ManagedDoctor', id: string, userId: string, licenseNumber: string, maxPatientsPerDay: number, requiresApproval: boolean, isActive: boolean, hasJoined: boolean, doctor: { __typename: 'Doctor', id: string, fullName: string, photoUrl: string | null, degree: string, yearsOfExperience: number, profileDescription: string, languages: Array<string>, consultationFee: number, currency: string, availabilityStatus: AvailabilityStatus, specialization: { __typename: 'Specialization', id: string, name: string }, clinics: Array<{ __typename: 'Clinic', id: string, name: string, city: string }> } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type SetupHoursQueryVariables = Exact<{
  doctorId: Scalars['ID']['input'];
}>;


export type SetupHoursQuery = { __typename: 'Query', hours: { __typename: 'DoctorHours', doctorId: string, version: string, weekly: Array<{ __typename: 'WeeklyHours', id: string }> } };

export type SetupSaveHoursMutationVariables = Exact<{
  input: HoursInput;
}>;


export type SetupSaveHoursMutation = { __typename: 'Mutation', saveHours:
    | { __typename: 'HoursChanged' }
    | { __typename: 'SavedHours', hours: { __typename: 'DoctorHours', doctorId: string, version: string } }
   };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { __typename: 'Query', settings: { __typename: 'OrganizationSettings', embedSites: Array<string> } };

export type SiteFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteFieldsQuery = { __typename: 'Query', managedSpecializations: Array<{ __typename: 'ManagedSpecialization', id: string, doctorCount: number, specialization: { __typename: 'Specialization', id: string, name: string } }> };

export type SaveSitesMutationVariables = Exact<{
  sites: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type SaveSitesMutation = { __typename: 'Mutation', updateSettings: { __typename: 'OrganizationSettings', embedSites: Array<string> } };

export type FieldOfMedicineFragment = { __typename: 'Specialization', id: string, name: string, category: string };

export type SpecializationsQueryVariables = Exact<{ [key: string]: never; }>;


export type SpecializationsQuery = { __typename: 'Query', managedSpecializations: Array<{ __typename: 'ManagedSpecialization', id: string, doctorCount: number, searchWords: Array<string>, specialization: { __typename: 'Specialization', id: string, name: string, category: string } }> };

export type SaveSpecializationMutationVariables = Exact<{
  input: SpecializationInput;
}>;


export type SaveSpecializationMutation = { __typename: 'Mutation', saveSpecialization:
    | { __typename: 'NameTaken', code: string }
    | { __typename: 'Specialization', id: string, name: string, category: string }
   };

export type RemoveSpecializationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveSpecializationMutation = { __typename: 'Mutation', removeSpecialization:
    | { __typename: 'RecordInUse', code: string }
    | { __typename: 'Specialization', id: string, name: string, category: string }
   };

export type UnconfirmedVisitFragment = { __typename: 'Appointment', id: string, status: AppointmentStatus, scheduledAt: string, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, contactNumber: string | null, relativeContact: string | null }, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } };

export type UnconfirmedVisitsQueryVariables = Exact<{
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UnconfirmedVisitsQuery = { __typename: 'Query', unconfirmedAppointments: { __typename: 'AppointmentConnection', edges: Array<{ __typename: 'AppointmentEdge', cursor: string, node: { __typename: 'Appointment', id: string, status: AppointmentStatus, scheduledAt: string, patientConfirmedAt: string | null, patient: { __typename: 'Patient', id: string, fullName: string, contactNumber: string | null, relativeContact: string | null }, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type ConfirmForPatientMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConfirmForPatientMutation = { __typename: 'Mutation', confirmAttendance:
    | { __typename: 'Appointment', id: string, patientConfirmedAt: string | null }
    | { __typename: 'NotAllowedNow', code: string }
   };

export type UnconfirmedChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type UnconfirmedChangedSubscription = { __typename: 'Subscription', appointmentsChanged: { __typename: 'AppointmentUpdate', appointmentId: string, appointment: { __typename: 'Appointment', id: string, status: AppointmentStatus, scheduledAt: string, patientConfirmedAt: string | null } | null } };

export type DeskOfferFragment = { __typename: 'WaitlistOffer', byStaff: boolean, reasons: Array<WaitlistReason>, createdAt: string, id: string, state: WaitlistOfferState, startsAt: string, minutes: number, groupSize: number, expiresAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string } };

export type DeskWaitingFragment = { __typename: 'WaitlistEntry', createdAt: string, id: string, state: WaitlistState, endReason: WaitlistEndReason | null, isGone: boolean, city: string | null, firstDate: string, lastDate: string, noticeMinutes: number, patient: { __typename: 'Patient', id: string, fullName: string, contactNumber: string | null }, offers: Array<{ __typename: 'WaitlistOffer', byStaff: boolean, reasons: Array<WaitlistReason>, createdAt: string, id: string, state: WaitlistOfferState, startsAt: string, minutes: number, groupSize: number, expiresAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string } }>, times: Array<{ __typename: 'WaitlistTime', weekday: number, from: number, until: number }>, doctor: { __typename: 'Doctor', id: string, fullName: string } | null, visitType: { __typename: 'VisitType', id: string, kind: VisitKind, name: string } | null, specialization: { __typename: 'Specialization', id: string, name: string, category: string } | null, replaces: { __typename: 'Appointment', id: string, scheduledAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } } | null };

export type DeskWaitlistQueryVariables = Exact<{
  states: Array<WaitlistState> | WaitlistState;
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeskWaitlistQuery = { __typename: 'Query', waitlist: { __typename: 'WaitlistConnection', edges: Array<{ __typename: 'WaitlistEdge', cursor: string, node: { __typename: 'WaitlistEntry', createdAt: string, id: string, state: WaitlistState, endReason: WaitlistEndReason | null, isGone: boolean, city: string | null, firstDate: string, lastDate: string, noticeMinutes: number, patient: { __typename: 'Patient', id: string, fullName: string, contactNumber: string | null }, offers: Array<{ __typename: 'WaitlistOffer', byStaff: boolean, reasons: Array<WaitlistReason>, createdAt: string, id: string, state: WaitlistOfferState, startsAt: string, minutes: number, groupSize: number, expiresAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string } }>, times: Array<{ __typename: 'WaitlistTime', weekday: number, from: number, until: number }>, doctor: { __typename: 'Doctor', id: string, fullName: string } | null, visitType: { __typename: 'VisitType', id: string, kind: VisitKind, name: string } | null, specialization: { __typename: 'Specialization', id: string, name: string, category: string } | null, replaces: { __typename: 'Appointment', id: string, scheduledAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } } | null } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type WaitlistReportQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitlistReportQuery = { __typename: 'Query', waitlistReport: Array<{ __typename: 'WaitlistAgeGroup', fromAge: number | null, toAge: number | null, waiting: number, offers: number, accepted: number }> };

export type DeskLeaveWaitlistMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeskLeaveWaitlistMutation = { __typename: 'Mutation', leaveWaitlist: { __typename: 'WaitlistEntry', createdAt: string, id: string, state: WaitlistState, endReason: WaitlistEndReason | null, isGone: boolean, city: string | null, firstDate: string, lastDate: string, noticeMinutes: number, patient: { __typename: 'Patient', id: string, fullName: string, contactNumber: string | null }, offers: Array<{ __typename: 'WaitlistOffer', byStaff: boolean, reasons: Array<WaitlistReason>, createdAt: string, id: string, state: WaitlistOfferState, startsAt: string, minutes: number, groupSize: number, expiresAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string } }>, times: Array<{ __typename: 'WaitlistTime', weekday: number, from: number, until: number }>, doctor: { __typename: 'Doctor', id: string, fullName: string } | null, visitType: { __typename: 'VisitType', id: string, kind: VisitKind, name: string } | null, specialization: { __typename: 'Specialization', id: string, name: string, category: string } | null, replaces: { __typename: 'Appointment', id: string, scheduledAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } } | null } };

export type DeskAnswerOfferMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  answer: OfferAnswer;
}>;


export type DeskAnswerOfferMutation = { __typename: 'Mutation', answerOffer:
    | { __typename: 'ChangedMeanwhile', code: string }
    | { __typename: 'DayFull', code: string }
    | { __typename: 'KeyReused', code: string }
    | { __typename: 'LimitReached', code: string }
    | { __typename: 'NotAllowedNow', code: string }
    | { __typename: 'NotBookable', code: string }
    | { __typename: 'OfferOver', code: string }
    | { __typename: 'OutsideHours', code: string }
    | { __typename: 'PatientBusy', code: string }
    | { __typename: 'SlotTaken', code: string }
    | { __typename: 'TooLate', code: string }
    | { __typename: 'WaitlistOffer', byStaff: boolean, reasons: Array<WaitlistReason>, createdAt: string, id: string, state: WaitlistOfferState, startsAt: string, minutes: number, groupSize: number, expiresAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string } }
   };

export type OfferByHandMutationVariables = Exact<{
  input: OfferByHandInput;
}>;


export type OfferByHandMutation = { __typename: 'Mutation', offerByHand:
    | { __typename: 'DayFull', code: string }
    | { __typename: 'LimitReached', code: string }
    | { __typename: 'NotAllowedNow', code: string }
    | { __typename: 'NotBookable', code: string }
    | { __typename: 'OfferOver', code: string }
    | { __typename: 'OutsideHours', code: string }
    | { __typename: 'PatientBusy', code: string }
    | { __typename: 'SlotTaken', code: string }
    | { __typename: 'TooLate', code: string }
    | { __typename: 'WaitlistOffer', byStaff: boolean, reasons: Array<WaitlistReason>, createdAt: string, id: string, state: WaitlistOfferState, startsAt: string, minutes: number, groupSize: number, expiresAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string } }
   };

export type DeskWaitlistChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskWaitlistChangedSubscription = { __typename: 'Subscription', waitlistChanged: { __typename: 'WaitlistEntry', createdAt: string, id: string, state: WaitlistState, endReason: WaitlistEndReason | null, isGone: boolean, city: string | null, firstDate: string, lastDate: string, noticeMinutes: number, patient: { __typename: 'Patient', id: string, fullName: string, contactNumber: string | null }, offers: Array<{ __typename: 'WaitlistOffer', byStaff: boolean, reasons: Array<WaitlistReason>, createdAt: string, id: string, state: WaitlistOfferState, startsAt: string, minutes: number, groupSize: number, expiresAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string } }>, times: Array<{ __typename: 'WaitlistTime', weekday: number, from: number, until: number }>, doctor: { __typename: 'Doctor', id: string, fullName: string } | null, visitType: { __typename: 'VisitType', id: string, kind: VisitKind, name: string } | null, specialization: { __typename: 'Specialization', id: string, name: string, category: string } | null, replaces: { __typename: 'Appointment', id: string, scheduledAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } } | null } | null };

export type WaitlistSubjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitlistSubjectsQuery = { __typename: 'Query', specializations: Array<{ __typename: 'Specialization', id: string, name: string, category: string }>, clinics: Array<{ __typename: 'Clinic', id: string, city: string }> };

export type VisitsToReplaceQueryVariables = Exact<{
  patientId: Scalars['ID']['input'];
}>;


export type VisitsToReplaceQuery = { __typename: 'Query', patientRecord: { __typename: 'PatientRecord', visits: { __typename: 'PatientVisitConnection', edges: Array<{ __typename: 'PatientVisitEdge', node: { __typename: 'PatientVisit', id: string, status: AppointmentStatus, scheduledAt: string, doctorId: string, doctorName: string, specialization: string, timeZone: string } }> } } };

export type AddToWaitlistMutationVariables = Exact<{
  patientId: Scalars['ID']['input'];
  input: WaitlistWishInput;
}>;


export type AddToWaitlistMutation = { __typename: 'Mutation', addToWaitlist:
    | { __typename: 'AlreadyWaiting', code: string }
    | { __typename: 'WaitlistEntry', createdAt: string, id: string, state: WaitlistState, endReason: WaitlistEndReason | null, isGone: boolean, city: string | null, firstDate: string, lastDate: string, noticeMinutes: number, patient: { __typename: 'Patient', id: string, fullName: string, contactNumber: string | null }, offers: Array<{ __typename: 'WaitlistOffer', byStaff: boolean, reasons: Array<WaitlistReason>, createdAt: string, id: string, state: WaitlistOfferState, startsAt: string, minutes: number, groupSize: number, expiresAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string }, doctor: { __typename: 'Doctor', id: string, fullName: string } }>, times: Array<{ __typename: 'WaitlistTime', weekday: number, from: number, until: number }>, doctor: { __typename: 'Doctor', id: string, fullName: string } | null, visitType: { __typename: 'VisitType', id: string, kind: VisitKind, name: string } | null, specialization: { __typename: 'Specialization', id: string, name: string, category: string } | null, replaces: { __typename: 'Appointment', id: string, scheduledAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } } | null }
    | { __typename: 'WaitlistFull', code: string, limit: number }
   };

export type WebhookOnFileFragment = { __typename: 'Webhook', id: string, name: string, url: string, kinds: Array<WebhookKind>, createdAt: string, endedAt: string | null, endReason: WebhookEnd | null, formerSecretUntil: string | null, waiting: number, failed: number, lastDeliveredAt: string | null };

export type WebhookMessageFragment = { __typename: 'WebhookDelivery', id: string, kind: string, subjectId: string, body: string, state: WebhookDeliveryState, attempts: number, createdAt: string, lastAttemptAt: string | null, nextAttemptAt: string | null, lastStatus: number | null, lastFault: WebhookFault | null };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { __typename: 'Query', webhooks: Array<{ __typename: 'Webhook', id: string, name: string, url: string, kinds: Array<WebhookKind>, createdAt: string, endedAt: string | null, endReason: WebhookEnd | null, formerSecretUntil: string | null, waiting: number, failed: number, lastDeliveredAt: string | null }> };

export type WebhookMessagesQueryVariables = Exact<{
  webhookId: Scalars['ID']['input'];
  state?: InputMaybe<WebhookDeliveryState>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WebhookMessagesQuery = { __typename: 'Query', webhookDeliveries: { __typename: 'WebhookDeliveryConnection', edges: Array<{ __typename: 'WebhookDeliveryEdge', cursor: string, node: { __typename: 'WebhookDelivery', id: string, kind: string, subjectId: string, body: string, state: WebhookDeliveryState, attempts: number, createdAt: string, lastAttemptAt: string | null, nextAttemptAt: string | null, lastStatus: number | null, lastFault: WebhookFault | null } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type CreateWebhookMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type CreateWebhookMutation = { __typename: 'Mutation', createWebhook:
    | { __typename: 'TooManyWebhooks', code: string }
    | { __typename: 'WebhookAddressRefused', fault: WebhookFault, code: string }
    | { __typename: 'WebhookWithSecret', secret: string, webhook: { __typename: 'Webhook', id: string, name: string, url: string, kinds: Array<WebhookKind>, createdAt: string, endedAt: string | null, endReason: WebhookEnd | null, formerSecretUntil: string | null, waiting: number, failed: number, lastDeliveredAt: string | null } }
   };

export type UpdateWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: WebhookInput;
}>;


export type UpdateWebhookMutation = { __typename: 'Mutation', updateWebhook:
    | { __typename: 'Webhook', id: string, name: string, url: string, kinds: Array<WebhookKind>, createdAt: string, endedAt: string | null, endReason: WebhookEnd | null, formerSecretUntil: string | null, waiting: number, failed: number, lastDeliveredAt: string | null }
    | { __typename: 'WebhookAddressRefused', code: string, fault: WebhookFault }
   };

export type ChangeWebhookSecretMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ChangeWebhookSecretMutation = { __typename: 'Mutation', changeWebhookSecret: { __typename: 'WebhookWithSecret', secret: string, webhook: { __typename: 'Webhook', id: string, name: string, url: string, kinds: Array<WebhookKind>, createdAt: string, endedAt: string | null, endReason: WebhookEnd | null, formerSecretUntil: string | null, waiting: number, failed: number, lastDeliveredAt: string | null } } };

export type StopWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type StopWebhookMutation = { __typename: 'Mutation', stopWebhook: { __typename: 'Webhook', id: string, name: string, url: string, kinds: Array<WebhookKind>, createdAt: string, endedAt: string | null, endReason: WebhookEnd | null, formerSecretUntil: string | null, waiting: number, failed: number, lastDeliveredAt: string | null } };

export type ResumeWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ResumeWebhookMutation = { __typename: 'Mutation', resumeWebhook: { __typename: 'Webhook', id: string, name: string, url: string, kinds: Array<WebhookKind>, createdAt: string, endedAt: string | null, endReason: WebhookEnd | null, formerSecretUntil: string | null, waiting: number, failed: number, lastDeliveredAt: string | null } };

export type RemoveWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveWebhookMutation = { __typename: 'Mutation', removeWebhook: boolean };

export type TestWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TestWebhookMutation = { __typename: 'Mutation', testWebhook:
    | { __typename: 'WebhookDelivery', id: string, kind: string, subjectId: string, body: string, state: WebhookDeliveryState, attempts: number, createdAt: string, lastAttemptAt: string | null, nextAttemptAt: string | null, lastStatus: number | null, lastFault: WebhookFault | null }
    | { __typename: 'WebhookOff', code: string }
   };

export type ReplayWebhookMessageMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReplayWebhookMessageMutation = { __typename: 'Mutation', replayWebhookDelivery:
    | { __typename: 'WebhookDelivery', id: string, kind: string, subjectId: string, body: string, state: WebhookDeliveryState, attempts: number, createdAt: string, lastAttemptAt: string | null, nextAttemptAt: string | null, lastStatus: number | null, lastFault: WebhookFault | null }
    | { __typename: 'WebhookOff', code: string }
   };

export type ReplayFailedWebhookMessagesMutationVariables = Exact<{
  webhookId: Scalars['ID']['input'];
}>;


export type ReplayFailedWebhookMessagesMutation = { __typename: 'Mutation', replayFailedWebhookDeliveries:
    | { __typename: 'Webhook', id: string, name: string, url: string, kinds: Array<WebhookKind>, createdAt: string, endedAt: string | null, endReason: WebhookEnd | null, formerSecretUntil: string | null, waiting: number, failed: number, lastDeliveredAt: string | null }
    | { __typename: 'WebhookOff', code: string }
   };

type ActRefusal_AlreadyRated_Fragment = { __typename: 'AlreadyRated', code: string, message: string };

type ActRefusal_AlreadyWaiting_Fragment = { __typename: 'AlreadyWaiting', code: string, message: string };

type ActRefusal_AssistantRequestOver_Fragment = { __typename: 'AssistantRequestOver', code: string, message: string };

type ActRefusal_ChangedMeanwhile_Fragment = { __typename: 'ChangedMeanwhile', code: string, message: string };

type ActRefusal_CodeNotValid_Fragment = { __typename: 'CodeNotValid', code: string, message: string };

type ActRefusal_DayFull_Fragment = { __typename: 'DayFull', code: string, message: string };

type ActRefusal_EmailTaken_Fragment = { __typename: 'EmailTaken', code: string, message: string };

type ActRefusal_FileNotAllowed_Fragment = { __typename: 'FileNotAllowed', code: string, message: string };

type ActRefusal_FileTooLarge_Fragment = { __typename: 'FileTooLarge', code: string, message: string };

type ActRefusal_HoldEnded_Fragment = { __typename: 'HoldEnded', code: string, message: string };

type ActRefusal_HoursChanged_Fragment = { __typename: 'HoursChanged', code: string, message: string };

type ActRefusal_KeyReused_Fragment = { __typename: 'KeyReused', code: string, message: string };

type ActRefusal_LicenseTaken_Fragment = { __typename: 'LicenseTaken', code: string, message: string };

type ActRefusal_LimitReached_Fragment = { __typename: 'LimitReached', code: string, message: string };

type ActRefusal_LinkNotValid_Fragment = { __typename: 'LinkNotValid', code: string, message: string };

type ActRefusal_MailNotSetUp_Fragment = { __typename: 'MailNotSetUp', code: string, message: string };

type ActRefusal_MergeRefused_Fragment = { __typename: 'MergeRefused', code: string, message: string };

type ActRefusal_MessageFieldsRefused_Fragment = { __typename: 'MessageFieldsRefused', code: string, message: string };

type ActRefusal_MessageTextChanged_Fragment = { __typename: 'MessageTextChanged', code: string, message: string };

type ActRefusal_NameTaken_Fragment = { __typename: 'NameTaken', code: string, message: string };

type ActRefusal_NotAllowedNow_Fragment = { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string };

type ActRefusal_NotBookable_Fragment = { __typename: 'NotBookable', code: string, message: string };

type ActRefusal_NotCompleted_Fragment = { __typename: 'NotCompleted', code: string, message: string };

type ActRefusal_NotYourStep_Fragment = { __typename: 'NotYourStep', code: string, message: string };

type ActRefusal_OfferOver_Fragment = { __typename: 'OfferOver', code: string, message: string };

type ActRefusal_OutsideHours_Fragment = { __typename: 'OutsideHours', code: string, message: string };

type ActRefusal_PatientBusy_Fragment = { __typename: 'PatientBusy', code: string, message: string };

type ActRefusal_PaymentNotAllowed_Fragment = { __typename: 'PaymentNotAllowed', code: string, message: string };

type ActRefusal_ProposalOver_Fragment = { __typename: 'ProposalOver', code: string, message: string };

type ActRefusal_RecordInUse_Fragment = { __typename: 'RecordInUse', code: string, message: string };

type ActRefusal_SeriesRefused_Fragment = { __typename: 'SeriesRefused', code: string, message: string };

type ActRefusal_SetupIncomplete_Fragment = { __typename: 'SetupIncomplete', code: string, message: string };

type ActRefusal_SlotTaken_Fragment = { __typename: 'SlotTaken', code: string, message: string };

type ActRefusal_TextChannelChanged_Fragment = { __typename: 'TextChannelChanged', code: string, message: string };

type ActRefusal_TooEarly_Fragment = { __typename: 'TooEarly', allowedFrom: string, code: string, message: string };

type ActRefusal_TooLate_Fragment = { __typename: 'TooLate', cutoffAt: string, code: string, message: string };

type ActRefusal_TooManyReports_Fragment = { __typename: 'TooManyReports', code: string, message: string };

type ActRefusal_TooManyTokens_Fragment = { __typename: 'TooManyTokens', code: string, message: string };

type ActRefusal_TooManyWebhooks_Fragment = { __typename: 'TooManyWebhooks', code: string, message: string };

type ActRefusal_UserNotChanged_Fragment = { __typename: 'UserNotChanged', code: string, message: string };

type ActRefusal_VisitOver_Fragment = { __typename: 'VisitOver', code: string, message: string };

type ActRefusal_WaitOver_Fragment = { __typename: 'WaitOver', code: string, message: string };

type ActRefusal_WaitlistFull_Fragment = { __typename: 'WaitlistFull', code: string, message: string };

type ActRefusal_WeakPassword_Fragment = { __typename: 'WeakPassword', code: string, message: string };

type ActRefusal_WebhookAddressRefused_Fragment = { __typename: 'WebhookAddressRefused', code: string, message: string };

type ActRefusal_WebhookOff_Fragment = { __typename: 'WebhookOff', code: string, message: string };

type ActRefusal_WrongCredentials_Fragment = { __typename: 'WrongCredentials', code: string, message: string };

type ActRefusal_WrongDetails_Fragment = { __typename: 'WrongDetails', code: string, message: string };

export type ActRefusalFragment =
  | ActRefusal_AlreadyRated_Fragment
  | ActRefusal_AlreadyWaiting_Fragment
  | ActRefusal_AssistantRequestOver_Fragment
  | ActRefusal_ChangedMeanwhile_Fragment
  | ActRefusal_CodeNotValid_Fragment
  | ActRefusal_DayFull_Fragment
  | ActRefusal_EmailTaken_Fragment
  | ActRefusal_FileNotAllowed_Fragment
  | ActRefusal_FileTooLarge_Fragment
  | ActRefusal_HoldEnded_Fragment
  | ActRefusal_HoursChanged_Fragment
  | ActRefusal_KeyReused_Fragment
  | ActRefusal_LicenseTaken_Fragment
  | ActRefusal_LimitReached_Fragment
  | ActRefusal_LinkNotValid_Fragment
  | ActRefusal_MailNotSetUp_Fragment
  | ActRefusal_MergeRefused_Fragment
  | ActRefusal_MessageFieldsRefused_Fragment
  | ActRefusal_MessageTextChanged_Fragment
  | ActRefusal_NameTaken_Fragment
  | ActRefusal_NotAllowedNow_Fragment
  | ActRefusal_NotBookable_Fragment
  | ActRefusal_NotCompleted_Fragment
  | ActRefusal_NotYourStep_Fragment
  | ActRefusal_OfferOver_Fragment
  | ActRefusal_OutsideHours_Fragment
  | ActRefusal_PatientBusy_Fragment
  | ActRefusal_PaymentNotAllowed_Fragment
  | ActRefusal_ProposalOver_Fragment
  | ActRefusal_RecordInUse_Fragment
  | ActRefusal_SeriesRefused_Fragment
  | ActRefusal_SetupIncomplete_Fragment
  | ActRefusal_SlotTaken_Fragment
  | ActRefusal_TextChannelChanged_Fragment
  | ActRefusal_TooEarly_Fragment
  | ActRefusal_TooLate_Fragment
  | ActRefusal_TooManyReports_Fragment
  | ActRefusal_TooManyTokens_Fragment
  | ActRefusal_TooManyWebhooks_Fragment
  | ActRefusal_UserNotChanged_Fragment
  | ActRefusal_VisitOver_Fragment
  | ActRefusal_WaitOver_Fragment
  | ActRefusal_WaitlistFull_Fragment
  | ActRefusal_WeakPassword_Fragment
  | ActRefusal_WebhookAddressRefused_Fragment
  | ActRefusal_WebhookOff_Fragment
  | ActRefusal_WrongCredentials_Fragment
  | ActRefusal_WrongDetails_Fragment
;

export type NearestTimeFragment = { __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } };

type PlacingRefusal_AlreadyRated_Fragment = { __typename: 'AlreadyRated', code: string, message: string };

type PlacingRefusal_AlreadyWaiting_Fragment = { __typename: 'AlreadyWaiting', code: string, message: string };

type PlacingRefusal_AssistantRequestOver_Fragment = { __typename: 'AssistantRequestOver', code: string, message: string };

type PlacingRefusal_ChangedMeanwhile_Fragment = { __typename: 'ChangedMeanwhile', code: string, message: string };

type PlacingRefusal_CodeNotValid_Fragment = { __typename: 'CodeNotValid', code: string, message: string };

type PlacingRefusal_DayFull_Fragment = { __typename: 'DayFull', code: string, message: string, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> };

type PlacingRefusal_EmailTaken_Fragment = { __typename: 'EmailTaken', code: string, message: string };

type PlacingRefusal_FileNotAllowed_Fragment = { __typename: 'FileNotAllowed', code: string, message: string };

type PlacingRefusal_FileTooLarge_Fragment = { __typename: 'FileTooLarge', code: string, message: string };

type PlacingRefusal_HoldEnded_Fragment = { __typename: 'HoldEnded', code: string, message: string };

type PlacingRefusal_HoursChanged_Fragment = { __typename: 'HoursChanged', code: string, message: string };

type PlacingRefusal_KeyReused_Fragment = { __typename: 'KeyReused', code: string, message: string };

type PlacingRefusal_LicenseTaken_Fragment = { __typename: 'LicenseTaken', code: string, message: string };

type PlacingRefusal_LimitReached_Fragment = { __typename: 'LimitReached', limit: number, code: string, message: string };

type PlacingRefusal_LinkNotValid_Fragment = { __typename: 'LinkNotValid', code: string, message: string };

type PlacingRefusal_MailNotSetUp_Fragment = { __typename: 'MailNotSetUp', code: string, message: string };

type PlacingRefusal_MergeRefused_Fragment = { __typename: 'MergeRefused', code: string, message: string };

type PlacingRefusal_MessageFieldsRefused_Fragment = { __typename: 'MessageFieldsRefused', code: string, message: string };

type PlacingRefusal_MessageTextChanged_Fragment = { __typename: 'MessageTextChanged', code: string, message: string };

type PlacingRefusal_NameTaken_Fragment = { __typename: 'NameTaken', code: string, message: string };

type PlacingRefusal_NotAllowedNow_Fragment = { __typename: 'NotAllowedNow', status: AppointmentStatus, code: string, message: string };

type PlacingRefusal_NotBookable_Fragment = { __typename: 'NotBookable', code: string, message: string };

type PlacingRefusal_NotCompleted_Fragment = { __typename: 'NotCompleted', code: string, message: string };

type PlacingRefusal_NotYourStep_Fragment = { __typename: 'NotYourStep', code: string, message: string };

type PlacingRefusal_OfferOver_Fragment = { __typename: 'OfferOver', code: string, message: string };

type PlacingRefusal_OutsideHours_Fragment = { __typename: 'OutsideHours', code: string, message: string, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> };

type PlacingRefusal_PatientBusy_Fragment = { __typename: 'PatientBusy', code: string, message: string, collidesWith: { __typename: 'Appointment', id: string, scheduledAt: string, doctor: { __typename: 'Doctor', id: string, fullName: string }, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } } | null };

type PlacingRefusal_PaymentNotAllowed_Fragment = { __typename: 'PaymentNotAllowed', code: string, message: string };

type PlacingRefusal_ProposalOver_Fragment = { __typename: 'ProposalOver', code: string, message: string };

type PlacingRefusal_RecordInUse_Fragment = { __typename: 'RecordInUse', code: string, message: string };

type PlacingRefusal_SeriesRefused_Fragment = { __typename: 'SeriesRefused', code: string, message: string };

type PlacingRefusal_SetupIncomplete_Fragment = { __typename: 'SetupIncomplete', code: string, message: string };

type PlacingRefusal_SlotTaken_Fragment = { __typename: 'SlotTaken', code: string, message: string, nextFreeTimes: Array<{ __typename: 'Slot', startsAt: string, clinic: { __typename: 'Clinic', id: string, name: string, timeZone: string } }> };

type PlacingRefusal_TextChannelChanged_Fragment = { __typename: 'TextChannelChanged', code: string, message: string };

type PlacingRefusal_TooEarly_Fragment = { __typename: 'TooEarly', allowedFrom: string, code: string, message: string };

type PlacingRefusal_TooLate_Fragment = { __typename: 'TooLate', cutoffAt: string, code: string, message: string };

type PlacingRefusal_TooManyReports_Fragment = { __typename: 'TooManyReports', code: string, message: string };

type PlacingRefusal_TooManyTokens_Fragment = { __typename: 'TooManyTokens', code: string, message: string };

type PlacingRefusal_TooManyWebhooks_Fragment = { __typename: 'TooManyWebhooks', code: string, message: string };

type PlacingRefusal_UserNotChanged_Fragment = { __typename: 'UserNotChanged', code: string, message: string };

type PlacingRefusal_VisitOver_Fragment = { __typename: 'VisitOver', code: string, message: string };

type PlacingRefusal_WaitOver_Fragment = { __typename: 'WaitOver', code: string, message: string };

type PlacingRefusal_WaitlistFull_Fragment = { __typename: 'WaitlistFull', code: string, message: string };

type PlacingRefusal_WeakPassword_Fragment = { __typename: 'WeakPassword', code: string, message: string };

type PlacingRefusal_WebhookAddressRefused_Fragment = { __typename: 'WebhookAddressRefused', code: string, message: string };

type PlacingRefusal_WebhookOff_Fragment = { __typename: 'WebhookOff', code: string, message: string };

type PlacingRefusal_WrongCredentials_Fragment = { __typename: 'WrongCredentials', code: string, message: string };

type PlacingRefusal_WrongDetails_Fragment = { __typename: 'WrongDetails', code: string, message: string };

export type PlacingRefusalFragment =
  | PlacingRefusal_AlreadyRated_Fragment
  | PlacingRefusal_AlreadyWaiting_Fragment
  | PlacingRefusal_AssistantRequestOver_Fragment
  | PlacingRefusal_ChangedMeanwhile_Fragment
  | PlacingRefusal_CodeNotValid_Fragment
  | PlacingRefusal_DayFull_Fragment
  | PlacingRefusal_EmailTaken_Fragment
  | PlacingRefusal_FileNotAllowed_Fragment
  | PlacingRefusal_FileTooLarge_Fragment
  | PlacingRefusal_HoldEnded_Fragment
  | PlacingRefusal_HoursChanged_Fragment
  | PlacingRefusal_KeyReused_Fragment
  | PlacingRefusal_LicenseTaken_Fragment
  | PlacingRefusal_LimitReached_Fragment
  | PlacingRefusal_LinkNotValid_Fragment
  | PlacingRefusal_MailNotSetUp_Fragment
  | PlacingRefusal_MergeRefused_Fragment
  | PlacingRefusal_MessageFieldsRefused_Fragment
  | PlacingRefusal_MessageTextChanged_Fragment
  | PlacingRefusal_NameTaken_Fragment
  | PlacingRefusal_NotAllowedNow_Fragment
  | PlacingRefusal_NotBookable_Fragment
  | PlacingRefusal_NotCompleted_Fragment
  | PlacingRefusal_NotYourStep_Fragment
  | PlacingRefusal_OfferOver_Fragment
  | PlacingRefusal_OutsideHours_Fragment
  | PlacingRefusal_PatientBusy_Fragment
  | PlacingRefusal_PaymentNotAllowed_Fragment
  | PlacingRefusal_ProposalOver_Fragment
  | PlacingRefusal_RecordInUse_Fragment
  | PlacingRefusal_SeriesRefused_Fragment
  | PlacingRefusal_SetupIncomplete_Fragment
  | PlacingRefusal_SlotTaken_Fragment
  | PlacingRefusal_TextChannelChanged_Fragment
  | PlacingRefusal_TooEarly_Fragment
  | PlacingRefusal_TooLate_Fragment
  | PlacingRefusal_TooManyReports_Fragment
  | PlacingRefusal_TooManyTokens_Fragment
  | PlacingRefusal_TooManyWebhooks_Fragment
  | PlacingRefusal_UserNotChanged_Fragment
  | PlacingRefusal_VisitOver_Fragment
  | PlacingRefusal_WaitOver_Fragment
  | PlacingRefusal_WaitlistFull_Fragment
  | PlacingRefusal_WeakPassword_Fragment
  | PlacingRefusal_WebhookAddressRefused_Fragment
  | PlacingRefusal_WebhookOff_Fragment
  | PlacingRefusal_WrongCredentials_Fragment
  | PlacingRefusal_WrongDetails_Fragment
;

export type WaitingOfferFragment = { __typename: 'WaitlistOffer', id: string, state: WaitlistOfferState, startsAt: string, minutes: number, groupSize: number, expiresAt: string, doctor: { __typename: 'Doctor', id: string, fullName: string } };

export type WaitingWishFragment = { __typename: 'WaitlistEntry', id: string, state: WaitlistState, endReason: WaitlistEndReason | null, isGone: boolean, city: string | null, firstDate: string, lastDate: string, noticeMinutes: number, times: Array<{ __typename: 'WaitlistTime', weekday: number, from: number, until: number }>, doctor: { __typename: 'Doctor', id: string, fullName: string } | null, visitType: { __typename: 'VisitType', id: string, kind: VisitKind, name: string } | null, specialization: { __typename: 'Specialization', id: string, name: string, category: string } | null, replaces: { __typename: 'Appointment', id: string, scheduledAt: string, clinic: { __typename: 'Clinic', id: string, timeZone: string } } | null };

export const PlannedSlotFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedSlot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlannedSlotFragment, unknown>;
export const WaysOutFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaysOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sameDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedSlot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleague"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedSlot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleagueDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedSlot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WaysOutFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationRate"}},{"kind":"Field","name":{"kind":"Name","value":"missedRate"}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const LoadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Load"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"visitsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"bookedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"offeredMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"utilization"}}]}}]} as unknown as DocumentNode<LoadFragment, unknown>;
export const FeesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fees"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomeSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}}]}}]} as unknown as DocumentNode<FeesFragment, unknown>;
export const TextChannelOnFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextChannelOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextChannelSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headerNames"}},{"kind":"Field","name":{"kind":"Name","value":"bodyType"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refPath"}},{"kind":"Field","name":{"kind":"Name","value":"takesAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"answersUrl"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<TextChannelOnFileFragment, unknown>;
export const ClinicOnFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClinicOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedClinic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"doctorCount"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<ClinicOnFileFragment, unknown>;
export const ActRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}}]} as unknown as DocumentNode<ActRefusalFragment, unknown>;
export const DeskVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeskVisitFragment, unknown>;
export const DeskVisitDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeskVisitDetailsFragment, unknown>;
export const DeskRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}}]} as unknown as DocumentNode<DeskRefusalFragment, unknown>;
export const DelayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Delay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoctorDelay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]} as unknown as DocumentNode<DelayFragment, unknown>;
export const DoctorOnFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoctorOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"licenseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maxPatientsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"requiresApproval"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"hasJoined"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"profileDescription"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"consultationFee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityStatus"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<DoctorOnFileFragment, unknown>;
export const VisitTypeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitTypeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedVisitType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferBeforeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferAfterMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"stepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]} as unknown as DocumentNode<VisitTypeRowFragment, unknown>;
export const RatingEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"comments"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdMonth"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<RatingEntryFragment, unknown>;
export const HealthCheckPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthCheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode<HealthCheckPartsFragment, unknown>;
export const HoursFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoctorHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<HoursFragment, unknown>;
export const OutsideVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OutsideVisitFragment, unknown>;
export const OutsideVisitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OutsideVisitsFragment, unknown>;
export const HoursDoctorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursDoctor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityStatus"}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]} as unknown as DocumentNode<HoursDoctorFragment, unknown>;
export const MessageOnLogFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageOnLog"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoggedMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutBy"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]} as unknown as DocumentNode<MessageOnLogFragment, unknown>;
export const MessageTextOnFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageTextOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredShortFields"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}}]}}]} as unknown as DocumentNode<MessageTextOnFileFragment, unknown>;
export const OwnPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maxPatientsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"requiresApproval"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"profileDescription"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPageFragment, unknown>;
export const TodayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Today"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TodayFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"freeMinutes"}}]}}]} as unknown as DocumentNode<TodayFragment, unknown>;
export const PatientOnFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]} as unknown as DocumentNode<PatientOnFileFragment, unknown>;
export const MatchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Match"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"numberEnding"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}},{"kind":"Field","name":{"kind":"Name","value":"isYours"}}]}}]} as unknown as DocumentNode<MatchFragment, unknown>;
export const VisitInHistoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitInHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doctorName"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"}},{"kind":"Field","name":{"kind":"Name","value":"clinicName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"visitType"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}}]}}]} as unknown as DocumentNode<VisitInHistoryFragment, unknown>;
export const VisitPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientVisitConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitInHistory"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitInHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doctorName"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"}},{"kind":"Field","name":{"kind":"Name","value":"clinicName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"visitType"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}}]}}]} as unknown as DocumentNode<VisitPageFragment, unknown>;
export const PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}}]}}]} as unknown as DocumentNode<PersonFragment, unknown>;
export const ExpectedDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"isHigh"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<ExpectedDayFragment, unknown>;
export const ModelSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelOrigin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMadeUp"}},{"kind":"Field","name":{"kind":"Name","value":"dataFrom"}},{"kind":"Field","name":{"kind":"Name","value":"dataUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"dataSha256"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"features"}}]}}]} as unknown as DocumentNode<ModelSourceFragment, unknown>;
export const ContestantFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestantFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestantQuality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestant"}},{"kind":"Field","name":{"kind":"Name","value":"auc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aucAhead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brier"}},{"kind":"Field","name":{"kind":"Name","value":"ece"}}]}}]} as unknown as DocumentNode<ContestantFiguresFragment, unknown>;
export const GroupFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EquityGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"waitedDays"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedDays"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"predictedMissed"}},{"kind":"Field","name":{"kind":"Name","value":"observedMissed"}}]}}]} as unknown as DocumentNode<GroupFiguresFragment, unknown>;
export const OrderFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderShares"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ranked"}},{"kind":"Field","name":{"kind":"Name","value":"byDate"}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]} as unknown as DocumentNode<OrderFiguresFragment, unknown>;
export const SeriesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode<SeriesRowFragment, unknown>;
export const SeriesErrorsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode<SeriesErrorsFragment, unknown>;
export const RulesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"bookingHorizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"minimumNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCutoffMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"moveCutoffMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"maxOpenAppointments"}},{"kind":"Field","name":{"kind":"Name","value":"maxMoves"}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequired"}},{"kind":"Field","name":{"kind":"Name","value":"approvalDeadlineMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"holdMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"defaultVisitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reminderMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistAloneMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistRoundMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistGroupMost"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistOffersWeek"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistFromHour"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistUntilHour"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"openToDevelopers"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}}]}}]}}]} as unknown as DocumentNode<RulesFragment, unknown>;
export const SetupStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetupState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<SetupStateFragment, unknown>;
export const FieldOfMedicineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldOfMedicine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Specialization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]} as unknown as DocumentNode<FieldOfMedicineFragment, unknown>;
export const UnconfirmedVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnconfirmedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<UnconfirmedVisitFragment, unknown>;
export const WaitingWishFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingWish"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"isGone"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"firstDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode<WaitingWishFragment, unknown>;
export const WaitingOfferFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<WaitingOfferFragment, unknown>;
export const DeskOfferFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"byStaff"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<DeskOfferFragment, unknown>;
export const DeskWaitingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskWaiting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingWish"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOffer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingWish"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"isGone"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"firstDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"byStaff"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<DeskWaitingFragment, unknown>;
export const WebhookOnFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}}]}}]} as unknown as DocumentNode<WebhookOnFileFragment, unknown>;
export const WebhookMessageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastStatus"}},{"kind":"Field","name":{"kind":"Name","value":"lastFault"}}]}}]} as unknown as DocumentNode<WebhookMessageFragment, unknown>;
export const NearestTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NearestTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<NearestTimeFragment, unknown>;
export const PlacingRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacingRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayFull"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientBusy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collidesWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NearestTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<PlacingRefusalFragment, unknown>;
export const AbsencePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AbsencePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absencePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaysOut"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absenceProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"formerStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedSlot"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedSlot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaysOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sameDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedSlot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleague"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedSlot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleagueDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<AbsencePlanQuery, AbsencePlanQueryVariables>;
export const ForeseenAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForeseenAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hours"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HoursInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onLeave"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absencePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"hours"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hours"}}},{"kind":"Argument","name":{"kind":"Name","value":"onLeave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onLeave"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaysOut"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedSlot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaysOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sameDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedSlot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleague"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedSlot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleagueDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ForeseenAbsenceQuery, ForeseenAbsenceQueryVariables>;
export const SendProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"choices"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalChoice"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"choices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"choices"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}}]}}]}}]} as unknown as DocumentNode<SendProposalsMutation, SendProposalsMutationVariables>;
export const AcceptProposalForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptProposalFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalOver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptProposalForMutation, AcceptProposalForMutationVariables>;
export const SaveOwnNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveOwnName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fullName"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fullName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fullName"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<SaveOwnNameMutation, SaveOwnNameMutationVariables>;
export const AnalyticsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalyticsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrendStep"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"beforeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"beforeTo"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byLeadTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadTime"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byWeekday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byHour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Load"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Load"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Load"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Load"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"beforeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"beforeTo"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"income"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fees"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationRate"}},{"kind":"Field","name":{"kind":"Name","value":"missedRate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Load"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"visitsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"bookedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"offeredMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"utilization"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fees"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomeSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}}]}}]} as unknown as DocumentNode<AnalyticsPageQuery, AnalyticsPageQueryVariables>;
export const AnalyticsSpecializationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalyticsSpecializations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"specializations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AnalyticsSpecializationsQuery, AnalyticsSpecializationsQueryVariables>;
export const AuditTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"programName"}},{"kind":"Field","name":{"kind":"Name","value":"byAssistant"}},{"kind":"Field","name":{"kind":"Name","value":"byLink"}},{"kind":"Field","name":{"kind":"Name","value":"patientId"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentTime"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entityName"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const PickUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PickUsersQuery, PickUsersQueryVariables>;
export const TextChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TextChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"textChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextChannelOnFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextChannelOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextChannelSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headerNames"}},{"kind":"Field","name":{"kind":"Name","value":"bodyType"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refPath"}},{"kind":"Field","name":{"kind":"Name","value":"takesAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"answersUrl"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<TextChannelsQuery, TextChannelsQueryVariables>;
export const SaveTextChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTextChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TextChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTextChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedTextChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSecret"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TextChannelOnFile"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TextChannelOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextChannelSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headerNames"}},{"kind":"Field","name":{"kind":"Name","value":"bodyType"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refPath"}},{"kind":"Field","name":{"kind":"Name","value":"takesAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"answersUrl"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<SaveTextChannelMutation, SaveTextChannelMutationVariables>;
export const TryMessageChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TryMessageChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageChannel"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tryMessageChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}}]}]}}]} as unknown as DocumentNode<TryMessageChannelMutation, TryMessageChannelMutationVariables>;
export const ClinicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedClinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClinicOnFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClinicOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedClinic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"doctorCount"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<ClinicsQuery, ClinicsQueryVariables>;
export const SaveClinicDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveClinic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveClinic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClinicOnFile"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClinicOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedClinic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"doctorCount"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<SaveClinicMutation, SaveClinicMutationVariables>;
export const ClosedDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosedDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinicClosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ClosedDaysQuery, ClosedDaysQueryVariables>;
export const PreviewClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisit"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewClosureQuery, PreviewClosureQueryVariables>;
export const CloseClinicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseClinics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoursDecisionInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeClinics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"decisions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undecided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CloseClinicsMutation, CloseClinicsMutationVariables>;
export const ReopenClinicDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenClinic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"closureId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenClinic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"closureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"closureId"}}}]}]}}]} as unknown as DocumentNode<ReopenClinicMutation, ReopenClinicMutationVariables>;
export const ScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Schedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"cancelled"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ScheduleQuery, ScheduleQueryVariables>;
export const HoursOfDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HoursOfDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hours"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoctorHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<HoursOfDayQuery, HoursOfDayQueryVariables>;
export const DeskVisitByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskVisitById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}}]} as unknown as DocumentNode<DeskVisitByIdQuery, DeskVisitByIdQueryVariables>;
export const ScheduleChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ScheduleChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ScheduleChangedSubscription, ScheduleChangedSubscriptionVariables>;
export const DeskDoctorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskDoctor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskDoctorQuery, DeskDoctorQueryVariables>;
export const HasMetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HasMet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hasMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}]}]}}]}}]} as unknown as DocumentNode<HasMetQuery, HasMetQueryVariables>;
export const DeskFreeTimesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskFreeTimes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"visitTypeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"movingAppointmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freeTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"visitTypeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"visitTypeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"movingAppointmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"movingAppointmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"starts"}}]}}]}}]}}]} as unknown as DocumentNode<DeskFreeTimesQuery, DeskFreeTimesQueryVariables>;
export const DeskNextFreeTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskNextFreeTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"visitTypeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"visitTypeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"visitTypeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NearestTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<DeskNextFreeTimeQuery, DeskNextFreeTimeQueryVariables>;
export const DeskPatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskPatients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findPatients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"numberEnding"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}}]}}]}}]} as unknown as DocumentNode<DeskPatientsQuery, DeskPatientsQueryVariables>;
export const DeskPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<DeskPatientQuery, DeskPatientQueryVariables>;
export const ConfirmVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tellPatient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"tellPatient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tellPatient"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmVisitMutation, ConfirmVisitMutationVariables>;
export const CheckInVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckInVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkInAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}}]} as unknown as DocumentNode<CheckInVisitMutation, CheckInVisitMutationVariables>;
export const CompleteVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteVisitMutation, CompleteVisitMutationVariables>;
export const MissVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MissVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markMissed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}}]} as unknown as DocumentNode<MissVisitMutation, MissVisitMutationVariables>;
export const UndoVisitStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoVisitStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tellPatient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"tellPatient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tellPatient"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}}]} as unknown as DocumentNode<UndoVisitStatusMutation, UndoVisitStatusMutationVariables>;
export const CancelVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}}]} as unknown as DocumentNode<CancelVisitMutation, CancelVisitMutationVariables>;
export const RecordVisitPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisitPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentStatus"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"appointmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}}]} as unknown as DocumentNode<RecordVisitPaymentMutation, RecordVisitPaymentMutationVariables>;
export const MoveVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRefusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacingRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NearestTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacingRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayFull"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientBusy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collidesWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<MoveVisitMutation, MoveVisitMutationVariables>;
export const BookForPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookForPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskRefusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacingRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowedNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoffAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NearestTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacingRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayFull"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearestTime"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientBusy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collidesWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<BookForPatientMutation, BookForPatientMutationVariables>;
export const DoctorDelaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoctorDelays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorDelays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Delay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Delay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoctorDelay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]} as unknown as DocumentNode<DoctorDelaysQuery, DoctorDelaysQueryVariables>;
export const SayDelayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayDelay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayDelay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Delay"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Delay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoctorDelay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]} as unknown as DocumentNode<SayDelayMutation, SayDelayMutationVariables>;
export const EndDelayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDelay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDelay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}}]}]}}]} as unknown as DocumentNode<EndDelayMutation, EndDelayMutationVariables>;
export const DoctorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Doctors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoctorOnFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoctorOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"licenseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maxPatientsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"requiresApproval"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"hasJoined"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"profileDescription"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"consultationFee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityStatus"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<DoctorsQuery, DoctorsQueryVariables>;
export const DoctorRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoctorRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoctorOnFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoctorOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"licenseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maxPatientsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"requiresApproval"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"hasJoined"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"profileDescription"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"consultationFee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityStatus"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<DoctorRecordQuery, DoctorRecordQueryVariables>;
export const DoctorFormChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoctorFormChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedSpecializations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"managedClinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookingRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<DoctorFormChoicesQuery, DoctorFormChoicesQueryVariables>;
export const CreateDoctorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDoctor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDoctorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoctorOnFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoctorOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"licenseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maxPatientsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"requiresApproval"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"hasJoined"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"profileDescription"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"consultationFee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityStatus"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<CreateDoctorMutation, CreateDoctorMutationVariables>;
export const UpdateDoctorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDoctor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDoctorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoctorOnFile"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoctorOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"licenseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maxPatientsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"requiresApproval"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"hasJoined"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"profileDescription"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"consultationFee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityStatus"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateDoctorMutation, UpdateDoctorMutationVariables>;
export const VisitTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitTypes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitTypeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitTypeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedVisitType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferBeforeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferAfterMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"stepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]} as unknown as DocumentNode<VisitTypesQuery, VisitTypesQueryVariables>;
export const SaveVisitTypeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveVisitType"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitTypeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveVisitType"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitTypeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitTypeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedVisitType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferBeforeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bufferAfterMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"stepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]} as unknown as DocumentNode<SaveVisitTypeMutation, SaveVisitTypeMutationVariables>;
export const DoctorFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoctorFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingEntry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"comments"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdMonth"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<DoctorFeedbackQuery, DoctorFeedbackQueryVariables>;
export const RatedDoctorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RatedDoctor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}}]}}]}}]}}]} as unknown as DocumentNode<RatedDoctorQuery, RatedDoctorQueryVariables>;
export const AnswerFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"response"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"response"},"value":{"kind":"Variable","name":{"kind":"Name","value":"response"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"comments"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdMonth"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<AnswerFeedbackMutation, AnswerFeedbackMutationVariables>;
export const HideFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HideFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackHideReason"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hideFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"comments"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdMonth"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<HideFeedbackMutation, HideFeedbackMutationVariables>;
export const UnhideFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnhideFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unhideFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"comments"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdMonth"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<UnhideFeedbackMutation, UnhideFeedbackMutationVariables>;
export const InstallationHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstallationHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"origin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installationHealth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"origin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"origin"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthCheckParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthCheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HealthCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode<InstallationHealthQuery, InstallationHealthQueryVariables>;
export const BeginReadOnlyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginReadOnly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginReadOnly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readOnlySince"}}]}}]}}]} as unknown as DocumentNode<BeginReadOnlyMutation, BeginReadOnlyMutationVariables>;
export const EndReadOnlyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndReadOnly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endReadOnly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readOnlySince"}}]}}]}}]} as unknown as DocumentNode<EndReadOnlyMutation, EndReadOnlyMutationVariables>;
export const HoursOfDoctorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HoursOfDoctor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managedDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursDoctor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointmentsOutsideHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoctorHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursDoctor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityStatus"}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HoursOfDoctorQuery, HoursOfDoctorQueryVariables>;
export const PreviewHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisits"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hours"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoctorHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PreviewHoursQuery, PreviewHoursQueryVariables>;
export const SaveHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoursInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoursDecisionInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"decisions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undecided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hours"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoctorHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"visitTypeId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"endTime"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SaveHoursMutation, SaveHoursMutationVariables>;
export const SetAvailabilityStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAvailabilityStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AvailabilityStatus"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAvailabilityStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityStatus"}}]}}]}}]} as unknown as DocumentNode<SetAvailabilityStatusMutation, SetAvailabilityStatusMutationVariables>;
export const VisitsAheadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitsAhead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitsAheadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitsAhead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideVisit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VisitsAheadQuery, VisitsAheadQueryVariables>;
export const DecideVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoursDecisionInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"decisions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undecided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DecideVisitsMutation, DecideVisitsMutationVariables>;
export const MessageLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageLogFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageOnLog"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageOnLog"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoggedMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutBy"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]} as unknown as DocumentNode<MessageLogQuery, MessageLogQueryVariables>;
export const MessageTextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageTextOnFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageTextOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredShortFields"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}}]}}]} as unknown as DocumentNode<MessageTextsQuery, MessageTextsQueryVariables>;
export const MessagePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"shortParts"}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"}},{"kind":"Field","name":{"kind":"Name","value":"missingFields"}},{"kind":"Field","name":{"kind":"Name","value":"unknownShortFields"}},{"kind":"Field","name":{"kind":"Name","value":"missingShortFields"}}]}}]}}]} as unknown as DocumentNode<MessagePreviewQuery, MessagePreviewQueryVariables>;
export const ChangeMessageTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMessageText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMessageTextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeMessageText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageTextOnFile"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageFieldsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unknownFields"}},{"kind":"Field","name":{"kind":"Name","value":"missingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageTextOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredShortFields"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}}]}}]} as unknown as DocumentNode<ChangeMessageTextMutation, ChangeMessageTextMutationVariables>;
export const ResetMessageTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetMessageText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changedAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetMessageText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"changedAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changedAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageTextOnFile"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageTextOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredShortFields"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}}]}}]} as unknown as DocumentNode<ResetMessageTextMutation, ResetMessageTextMutationVariables>;
export const MyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maxPatientsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"requiresApproval"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"profileDescription"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MyPageQuery, MyPageQueryVariables>;
export const SaveMyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDoctorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnPage"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maxPatientsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"requiresApproval"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"profileDescription"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SaveMyPageMutation, SaveMyPageMutationVariables>;
export const OverviewPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Today"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Today"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TodayFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"freeMinutes"}}]}}]} as unknown as DocumentNode<OverviewPageQuery, OverviewPageQueryVariables>;
export const OverviewChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OverviewChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}}]}}]}}]} as unknown as DocumentNode<OverviewChangedSubscription, OverviewChangedSubscriptionVariables>;
export const PalettePatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PalettePatients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findPatients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"numberEnding"}}]}}]}}]} as unknown as DocumentNode<PalettePatientsQuery, PalettePatientsQueryVariables>;
export const PatientRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeClaimed"}},{"kind":"Field","name":{"kind":"Name","value":"emailRefusedSince"}},{"kind":"Field","name":{"kind":"Name","value":"smsRefusedSince"}},{"kind":"Field","name":{"kind":"Name","value":"whatsappRefusedSince"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientOnFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitInHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doctorName"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"}},{"kind":"Field","name":{"kind":"Name","value":"clinicName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"visitType"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientVisitConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitInHistory"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<PatientRecordQuery, PatientRecordQueryVariables>;
export const CreateClaimLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateClaimLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createClaimLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<CreateClaimLinkMutation, CreateClaimLinkMutationVariables>;
export const MyPatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPatients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPatients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Match"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Match"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"numberEnding"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}},{"kind":"Field","name":{"kind":"Name","value":"isYours"}}]}}]} as unknown as DocumentNode<MyPatientsQuery, MyPatientsQueryVariables>;
export const FindPatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPatients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindPatientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findPatients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Match"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Match"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"numberEnding"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}},{"kind":"Field","name":{"kind":"Name","value":"isYours"}}]}}]} as unknown as DocumentNode<FindPatientsQuery, FindPatientsQueryVariables>;
export const CreateDeskPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDeskPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDeskPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientOnFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]} as unknown as DocumentNode<CreateDeskPatientMutation, CreateDeskPatientMutationVariables>;
export const MergePatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergePatients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keep"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"remove"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientDetail"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergePatients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keep"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keep"}}},{"kind":"Argument","name":{"kind":"Name","value":"remove"},"value":{"kind":"Variable","name":{"kind":"Name","value":"remove"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientOnFile"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]} as unknown as DocumentNode<MergePatientsMutation, MergePatientsMutationVariables>;
export const LikelyPatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LikelyPatients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LikelyPatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likelyPatients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Match"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Match"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"numberEnding"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}},{"kind":"Field","name":{"kind":"Name","value":"isYours"}}]}}]} as unknown as DocumentNode<LikelyPatientsQuery, LikelyPatientsQueryVariables>;
export const CorrectPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectPatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientOnFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]} as unknown as DocumentNode<CorrectPatientMutation, CorrectPatientMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const SetUserDisabledDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUserDisabled"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isDisabled"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserDisabled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"isDisabled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isDisabled"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}}]}}]} as unknown as DocumentNode<SetUserDisabledMutation, SetUserDisabledMutationVariables>;
export const SetUserRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUserRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserRole"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isFrontDesk"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"isFrontDesk"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFrontDesk"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}}]}}]} as unknown as DocumentNode<SetUserRoleMutation, SetUserRoleMutationVariables>;
export const ResetAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ResetAccessMutation, ResetAccessMutationVariables>;
export const InviteAdministratorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteAdministrator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteAdministratorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteAdministrator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}}]}}]} as unknown as DocumentNode<InviteAdministratorMutation, InviteAdministratorMutationVariables>;
export const PickDoctorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickDoctors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isActive"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isActive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isActive"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PickDoctorsQuery, PickDoctorsQueryVariables>;
export const PickedDoctorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickedDoctor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<PickedDoctorQuery, PickedDoctorQueryVariables>;
export const PickClinicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickClinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedClinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"visitsToday"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode<PickClinicsQuery, PickClinicsQueryVariables>;
export const DemandForecastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemandForecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demandForecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isMadeUp"}},{"kind":"Field","name":{"kind":"Name","value":"modelCreatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"highDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedDay"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"isHigh"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<DemandForecastQuery, DemandForecastQueryVariables>;
export const ScorecardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeSlot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"scoredAt"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"patients"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"noiseFloor"}},{"kind":"Field","name":{"kind":"Name","value":"noiseFloorHigh"}},{"kind":"Field","name":{"kind":"Name","value":"contestants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestantFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicted"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"predicted"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asChosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFigures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byLanguage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFigures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"demand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"mae"}},{"kind":"Field","name":{"kind":"Name","value":"mase"}},{"kind":"Field","name":{"kind":"Name","value":"highDayAuc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctorRanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicRanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"winner"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelOrigin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMadeUp"}},{"kind":"Field","name":{"kind":"Name","value":"dataFrom"}},{"kind":"Field","name":{"kind":"Name","value":"dataUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"dataSha256"}},{"kind":"Field","name":{"kind":"Name","value":"library"}},{"kind":"Field","name":{"kind":"Name","value":"features"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestantFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestantQuality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestant"}},{"kind":"Field","name":{"kind":"Name","value":"auc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aucAhead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brier"}},{"kind":"Field","name":{"kind":"Name","value":"ece"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderShares"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ranked"}},{"kind":"Field","name":{"kind":"Name","value":"byDate"}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EquityGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"waitedDays"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedDays"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"predictedMissed"}},{"kind":"Field","name":{"kind":"Name","value":"observedMissed"}}]}}]} as unknown as DocumentNode<ScorecardQuery, ScorecardQueryVariables>;
export const ProgramsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerRole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ProgramsQuery, ProgramsQueryVariables>;
export const CheckSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesErrors"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}}]}}]}}]} as unknown as DocumentNode<CheckSeriesQuery, CheckSeriesQueryVariables>;
export const CheckSeriesMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckSeriesMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckSeriesMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkSeriesMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesErrors"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}}]}}]}}]} as unknown as DocumentNode<CheckSeriesMoveQuery, CheckSeriesMoveQueryVariables>;
export const BookSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesErrors"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}}]}}]}}]} as unknown as DocumentNode<BookSeriesMutation, BookSeriesMutationVariables>;
export const MoveSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesErrors"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}}]}}]}}]} as unknown as DocumentNode<MoveSeriesMutation, MoveSeriesMutationVariables>;
export const CancelSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisitDetails"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesErrors"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"paymentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"undoneStatus"}},{"kind":"Field","name":{"kind":"Name","value":"mayMove"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"newDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seriesPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesOccurrence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskVisitDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskVisit"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCause"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byYou"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"fromTime"}},{"kind":"Field","name":{"kind":"Name","value":"toTime"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}}]}}]}}]} as unknown as DocumentNode<CancelSeriesMutation, CancelSeriesMutationVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rules"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"bookingHorizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"minimumNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCutoffMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"moveCutoffMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"maxOpenAppointments"}},{"kind":"Field","name":{"kind":"Name","value":"maxMoves"}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequired"}},{"kind":"Field","name":{"kind":"Name","value":"approvalDeadlineMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"holdMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"defaultVisitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reminderMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistAloneMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistRoundMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistGroupMost"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistOffersWeek"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistFromHour"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistUntilHour"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"openToDevelopers"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}}]}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const UpdateSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rules"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"bookingHorizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"minimumNoticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cancelCutoffMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"moveCutoffMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"maxOpenAppointments"}},{"kind":"Field","name":{"kind":"Name","value":"maxMoves"}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequired"}},{"kind":"Field","name":{"kind":"Name","value":"approvalDeadlineMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"holdMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"defaultVisitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reminderMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistAloneMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistRoundMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistGroupMost"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistOffersWeek"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistFromHour"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistUntilHour"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"openToDevelopers"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}}]}}]}}]} as unknown as DocumentNode<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
export const UploadLogoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadLogo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadLogo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode<UploadLogoMutation, UploadLogoMutationVariables>;
export const RemoveLogoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLogo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLogo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode<RemoveLogoMutation, RemoveLogoMutationVariables>;
export const SetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Setup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetupState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetupState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<SetupQuery, SetupQueryVariables>;
export const FinishSetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishSetup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishSetup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSetUp"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]} as unknown as DocumentNode<FinishSetupMutation, FinishSetupMutationVariables>;
export const SetupDoctorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetupDoctors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDoctors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isActive"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoctorOnFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoctorOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDoctor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"licenseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maxPatientsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"requiresApproval"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"hasJoined"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"profileDescription"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"consultationFee"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityStatus"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<SetupDoctorsQuery, SetupDoctorsQueryVariables>;
export const SetupHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetupHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SetupHoursQuery, SetupHoursQueryVariables>;
export const SetupSaveHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetupSaveHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetupSaveHoursMutation, SetupSaveHoursMutationVariables>;
export const SiteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"embedSites"}}]}}]}}]} as unknown as DocumentNode<SiteQuery, SiteQueryVariables>;
export const SiteFieldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedSpecializations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctorCount"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SiteFieldsQuery, SiteFieldsQueryVariables>;
export const SaveSitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sites"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"embedSites"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sites"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"embedSites"}}]}}]}}]} as unknown as DocumentNode<SaveSitesMutation, SaveSitesMutationVariables>;
export const SpecializationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Specializations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedSpecializations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctorCount"}},{"kind":"Field","name":{"kind":"Name","value":"searchWords"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldOfMedicine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldOfMedicine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Specialization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]} as unknown as DocumentNode<SpecializationsQuery, SpecializationsQueryVariables>;
export const SaveSpecializationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSpecialization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpecializationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSpecialization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldOfMedicine"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldOfMedicine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Specialization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]} as unknown as DocumentNode<SaveSpecializationMutation, SaveSpecializationMutationVariables>;
export const RemoveSpecializationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSpecialization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSpecialization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldOfMedicine"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldOfMedicine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Specialization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]} as unknown as DocumentNode<RemoveSpecializationMutation, RemoveSpecializationMutationVariables>;
export const UnconfirmedVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnconfirmedVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unconfirmedAppointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnconfirmedVisit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnconfirmedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<UnconfirmedVisitsQuery, UnconfirmedVisitsQueryVariables>;
export const ConfirmForPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmForPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmForPatientMutation, ConfirmForPatientMutationVariables>;
export const UnconfirmedChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UnconfirmedChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"patientConfirmedAt"}}]}}]}}]}}]} as unknown as DocumentNode<UnconfirmedChangedSubscription, UnconfirmedChangedSubscriptionVariables>;
export const DeskWaitlistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskWaitlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistState"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"doctorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doctorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clinicId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinicId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskWaiting"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingWish"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"isGone"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"firstDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"byStaff"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskWaiting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingWish"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOffer"}}]}}]}}]} as unknown as DocumentNode<DeskWaitlistQuery, DeskWaitlistQueryVariables>;
export const WaitlistReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitlistReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitlistReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromAge"}},{"kind":"Field","name":{"kind":"Name","value":"toAge"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}}]}}]} as unknown as DocumentNode<WaitlistReportQuery, WaitlistReportQueryVariables>;
export const DeskLeaveWaitlistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskLeaveWaitlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveWaitlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskWaiting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingWish"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"isGone"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"firstDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"byStaff"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskWaiting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingWish"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOffer"}}]}}]}}]} as unknown as DocumentNode<DeskLeaveWaitlistMutation, DeskLeaveWaitlistMutationVariables>;
export const DeskAnswerOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskAnswerOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferAnswer"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOffer"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"byStaff"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<DeskAnswerOfferMutation, DeskAnswerOfferMutationVariables>;
export const OfferByHandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferByHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferByHandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerByHand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOffer"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"byStaff"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<OfferByHandMutation, OfferByHandMutationVariables>;
export const DeskWaitlistChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeskWaitlistChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitlistChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskWaiting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingWish"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"isGone"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"firstDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"byStaff"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskWaiting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingWish"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOffer"}}]}}]}}]} as unknown as DocumentNode<DeskWaitlistChangedSubscription, DeskWaitlistChangedSubscriptionVariables>;
export const WaitlistSubjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitlistSubjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"specializations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]} as unknown as DocumentNode<WaitlistSubjectsQuery, WaitlistSubjectsQueryVariables>;
export const VisitsToReplaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitsToReplace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctorId"}},{"kind":"Field","name":{"kind":"Name","value":"doctorName"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitsToReplaceQuery, VisitsToReplaceQueryVariables>;
export const AddToWaitlistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToWaitlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistWishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToWaitlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskWaiting"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistFull"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyWaiting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingWish"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"isGone"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"firstDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"byStaff"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskWaiting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitlistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingWish"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOffer"}}]}}]}}]} as unknown as DocumentNode<AddToWaitlistMutation, AddToWaitlistMutationVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookOnFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"webhookId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookMessage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastStatus"}},{"kind":"Field","name":{"kind":"Name","value":"lastFault"}}]}}]} as unknown as DocumentNode<WebhookMessagesQuery, WebhookMessagesQueryVariables>;
export const CreateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookWithSecret"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookOnFile"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookAddressRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}}]}}]} as unknown as DocumentNode<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const UpdateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookOnFile"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookAddressRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}}]}}]} as unknown as DocumentNode<UpdateWebhookMutation, UpdateWebhookMutationVariables>;
export const ChangeWebhookSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeWebhookSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeWebhookSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookOnFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}}]}}]} as unknown as DocumentNode<ChangeWebhookSecretMutation, ChangeWebhookSecretMutationVariables>;
export const StopWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookOnFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}}]}}]} as unknown as DocumentNode<StopWebhookMutation, StopWebhookMutationVariables>;
export const ResumeWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookOnFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}}]}}]} as unknown as DocumentNode<ResumeWebhookMutation, ResumeWebhookMutationVariables>;
export const RemoveWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const TestWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookMessage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastStatus"}},{"kind":"Field","name":{"kind":"Name","value":"lastFault"}}]}}]} as unknown as DocumentNode<TestWebhookMutation, TestWebhookMutationVariables>;
export const ReplayWebhookMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayWebhookMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayWebhookDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookMessage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastStatus"}},{"kind":"Field","name":{"kind":"Name","value":"lastFault"}}]}}]} as unknown as DocumentNode<ReplayWebhookMessageMutation, ReplayWebhookMessageMutationVariables>;
export const ReplayFailedWebhookMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayFailedWebhookMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayFailedWebhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"webhookId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookOnFile"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}}]}}]} as unknown as DocumentNode<ReplayFailedWebhookMessagesMutation, ReplayFailedWebhookMessagesMutationVariables>;