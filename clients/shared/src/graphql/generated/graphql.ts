/* eslint-disable */
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

/** What a one-time link is for, as far as whoever holds it needs to know. */
export type AccountLink = {
  __typename: 'AccountLink';
  expiresAt: Scalars['DateTime']['output'];
  fullName: Scalars['String']['output'];
  /** Whether an email address is to be given, because there is none yet. */
  needsEmail: Scalars['Boolean']['output'];
  purpose: LinkPurpose;
};

/** ALREADY_RATED: a visit is rated once. */
export type AlreadyRated = NamedError & {
  __typename: 'AlreadyRated';
  code: Scalars['String']['output'];
  /** The rating that the visit has. */
  feedback: Feedback;
  message: Scalars['String']['output'];
};

/** The appointments of a range of days in numbers, each against the range of as many days before it. Measures are by the local date of the visit at its clinic and true at the moment of asking. */
export type Analytics = {
  __typename: 'Analytics';
  /** The first day of the range before. */
  beforeFrom: Scalars['Date']['output'];
  /** The last day of the range before. */
  beforeTo: Scalars['Date']['output'];
  /** Hours with appointments in either range. Those of which only the day is known are left out. */
  byHour: Array<HourCounts>;
  /** By the days from booking to the visit as it stands now; all bands, the shortest first. */
  byLeadTime: Array<LeadTimeCounts>;
  /** All seven, Monday first. */
  byWeekday: Array<WeekdayCounts>;
  /** Hours of weekdays with appointments in either range, cancelled ones included. */
  demand: Array<DemandCell>;
  /** One for each currency with fees in either range, by the code of the currency. */
  income: Array<Income>;
  ratings: ComparedRatings;
  totals: ComparedCounts;
  /** Every step of the range, earliest first, empty ones too. */
  trend: Array<TrendPoint>;
  /** Time from booking to the visit. */
  waitingDays: WaitingDays;
  workload: WorkloadReport;
};


/** The appointments of a range of days in numbers, each against the range of as many days before it. Measures are by the local date of the visit at its clinic and true at the moment of asking. */
export type AnalyticsIncomeArgs = {
  step: TrendStep;
};


/** The appointments of a range of days in numbers, each against the range of as many days before it. Measures are by the local date of the visit at its clinic and true at the moment of asking. */
export type AnalyticsTrendArgs = {
  step: TrendStep;
};

/** The days that are counted: local dates of the visits at their clinics. */
export type AnalyticsFilter = {
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

/** A visit of a patient to a doctor. Length, fee and currency stay as booked. */
export type Appointment = {
  __typename: 'Appointment';
  cancelReason: Maybe<Scalars['String']['output']>;
  /** Until when the patient may cancel. */
  cancelUntil: Scalars['DateTime']['output'];
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it and who did it, oldest first. */
  changes: Array<AppointmentChange>;
  clinic: Clinic;
  createdAt: Scalars['DateTime']['output'];
  /** ISO 4217 code, as booked. */
  currency: Scalars['String']['output'];
  doctor: Doctor;
  endsAt: Scalars['DateTime']['output'];
  /** When a pending appointment lapses without approval. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** In minor units of the currency (cents), as booked. */
  fee: Scalars['Int']['output'];
  /** The viewer’s own rating of the visit. Always null for staff, whether it was rated or not. */
  feedback: Maybe<Feedback>;
  id: Scalars['ID']['output'];
  /** Whether the viewer may cancel now. */
  mayCancel: Scalars['Boolean']['output'];
  /** Whether the viewer may move it now. */
  mayMove: Scalars['Boolean']['output'];
  /** Whether the viewer may rate the visit now. */
  mayRate: Scalars['Boolean']['output'];
  /** Length of the visit, without the buffers around it. */
  minutes: Scalars['Int']['output'];
  /** Until when the patient may move it. */
  moveUntil: Scalars['DateTime']['output'];
  /** How often the patient has moved it. */
  moves: Scalars['Int']['output'];
  /** Documents that the patient brought to this visit since its doctor last looked. Only its doctor is told: 0 for others. */
  newDocuments: Scalars['Int']['output'];
  /** The statuses that the viewer may give it now as staff; empty for patients. */
  nextStatuses: Array<AppointmentStatus>;
  /** Why staff booked against the doctor’s hours or other visits. */
  overrideReason: Maybe<Scalars['String']['output']>;
  patient: Patient;
  paymentStatus: PaymentStatus;
  /** Why the patient comes, in their words. */
  reason: Maybe<Scalars['String']['output']>;
  /** Whether it was paid, cancelled and not paid back yet. */
  refundDue: Scalars['Boolean']['output'];
  scheduledAt: Scalars['DateTime']['output'];
  status: AppointmentStatus;
  /** False where a record from elsewhere gave only the day. */
  timeKnown: Scalars['Boolean']['output'];
  /** The status that `undoStatus` would give it back; null where nothing can be undone. */
  undoneStatus: Maybe<AppointmentStatus>;
  /** Grows with every change; send it back to change only what you have seen. */
  version: Scalars['Int']['output'];
  /** Null where an imported record names none. */
  visitType: Maybe<VisitType>;
};

/** Something that happened to an appointment, and who did it. */
export type AppointmentChange = {
  __typename: 'AppointmentChange';
  /** booked, moved, confirmed, checked_in, completed, no_show, undone, kept, cancelled, lapsed, paid or refunded. */
  action: Scalars['String']['output'];
  /** Null where the system itself acted. */
  actorName: Maybe<Scalars['String']['output']>;
  actorRole: Maybe<UserRole>;
  at: Scalars['DateTime']['output'];
  byYou: Scalars['Boolean']['output'];
  /** Where it moved from. */
  fromTime: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Why it was cancelled, where somebody said so. */
  reason: Maybe<Scalars['String']['output']>;
  /** What it was booked for, or where it moved to. */
  toTime: Maybe<Scalars['DateTime']['output']>;
  /** The status that undoing took back. */
  undone: Maybe<AppointmentStatus>;
};

export type AppointmentConnection = {
  __typename: 'AppointmentConnection';
  edges: Array<AppointmentEdge>;
  pageInfo: PageInfo;
};

export type AppointmentEdge = {
  __typename: 'AppointmentEdge';
  cursor: Scalars['String']['output'];
  node: Appointment;
};

/** UPCOMING: not over and not cancelled, soonest first. PAST: all others, latest first. */
export type AppointmentPeriod =
  | 'PAST'
  | 'UPCOMING';

/** held, pending, confirmed and checked_in occupy their time; the others do not. */
export type AppointmentStatus =
  | 'cancelled'
  | 'checked_in'
  | 'completed'
  | 'confirmed'
  | 'held'
  | 'no_show'
  | 'pending';

/** An appointment was booked, moved or changed, or a hold came or went. */
export type AppointmentUpdate = {
  __typename: 'AppointmentUpdate';
  /** As it is now; null for a hold. */
  appointment: Maybe<Appointment>;
  appointmentId: Scalars['ID']['output'];
  doctorId: Scalars['ID']['output'];
};

export type AttentionItem = {
  __typename: 'AttentionItem';
  count: Scalars['Int']['output'];
  /** The doctors it is about, where it is about doctors; at most five. */
  doctors: Array<Doctor>;
  kind: AttentionKind;
  /** The most urgent visits, at most five. */
  visits: Array<AttentionVisit>;
};

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
  /** Visits of past days that are neither completed nor missed. */
  | 'VISITS_NOT_CLOSED';

/** A visit that waits for somebody. It says nothing of the patient. */
export type AttentionVisit = {
  __typename: 'AttentionVisit';
  appointmentId: Scalars['ID']['output'];
  clinic: Clinic;
  doctor: Doctor;
  /** When it is too late: a request lapses. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  startsAt: Scalars['DateTime']['output'];
};

export type AuditDetail = {
  __typename: 'AuditDetail';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** All that are given must fit. */
export type AuditFilter = {
  /** A whole action, such as patient.read. */
  action?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose record it was; records merged into it count. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** Who did it. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AuditTrailConnection = {
  __typename: 'AuditTrailConnection';
  edges: Array<AuditTrailEdge>;
  pageInfo: PageInfo;
};

export type AuditTrailEdge = {
  __typename: 'AuditTrailEdge';
  cursor: Scalars['String']['output'];
  node: AuditTrailEntry;
};

/** Who did what to which record, and when. Never changed or removed. */
export type AuditTrailEntry = {
  __typename: 'AuditTrailEntry';
  /** What was done, such as patient.read. */
  action: Scalars['String']['output'];
  /** Null where the system itself acted, or a visitor. */
  actorId: Maybe<Scalars['ID']['output']>;
  actorName: Maybe<Scalars['String']['output']>;
  actorRole: Maybe<UserRole>;
  appointmentId: Maybe<Scalars['ID']['output']>;
  /** When the appointment is or was to be, as it stands now. */
  appointmentTime: Maybe<Scalars['DateTime']['output']>;
  /** The IANA zone of the appointment’s clinic, in which its time is to be read. */
  appointmentTimeZone: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  /** Codes and values, never personal data. */
  details: Array<AuditDetail>;
  /** The kind of record. */
  entity: Maybe<Scalars['String']['output']>;
  entityId: Maybe<Scalars['ID']['output']>;
  /** The name that the record has now: of a doctor, a user, a patient, a clinic or a field of medicine. */
  entityName: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  patientId: Maybe<Scalars['ID']['output']>;
  patientName: Maybe<Scalars['String']['output']>;
};

/** Free times of a doctor may have changed between two instants: read what is shown of them again. */
export type AvailabilityChange = {
  __typename: 'AvailabilityChange';
  doctorId: Scalars['ID']['output'];
  from: Scalars['DateTime']['output'];
  to: Scalars['DateTime']['output'];
};

/** Only active doctors can be booked. */
export type AvailabilityStatus =
  | 'active'
  | 'on_leave'
  | 'unavailable';

export type BookAppointmentInput = {
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  /** Made by the client once for each intent to book; the same key gives the same appointment. */
  idempotencyKey: Scalars['String']['input'];
  /** Staff only: books against hours, day limit and other visits. Kept with the appointment and audited. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Staff book for a patient; patients leave it out. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the patient comes, at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
  visitTypeId: Scalars['ID']['input'];
};

/** The appointment, or why there is none. */
export type BookResult = Appointment | DayFull | KeyReused | LimitReached | NotBookable | OutsideHours | PatientBusy | SlotTaken;

/** The rules that bind patients when they book. Times in minutes. */
export type BookingRules = {
  __typename: 'BookingRules';
  /** How many days ahead can be booked. */
  bookingHorizonDays: Scalars['Int']['output'];
  cancelCutoffMinutes: Scalars['Int']['output'];
  /** ISO 4217 code of all fees. */
  currency: Scalars['String']['output'];
  holdMinutes: Scalars['Int']['output'];
  /** How often a patient may move one appointment. */
  maxMoves: Scalars['Int']['output'];
  maxOpenAppointments: Scalars['Int']['output'];
  minimumNoticeMinutes: Scalars['Int']['output'];
  moveCutoffMinutes: Scalars['Int']['output'];
};

/** Visits of like chance: what was predicted and what came. */
export type CalibrationPoint = {
  __typename: 'CalibrationPoint';
  observed: Scalars['Float']['output'];
  predicted: Scalars['Float']['output'];
  visits: Scalars['Int']['output'];
};

export type CancelAppointmentInput = {
  appointmentId: Scalars['ID']['input'];
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version you have seen; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The appointment with its new status, or why it keeps the old one. */
export type CancelResult = Appointment | ChangedMeanwhile | NotAllowedNow | TooLate;

/** Ends every other session of the account. */
export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  /** From 8 to 128 characters of any kind; the most common ones are refused. */
  newPassword: Scalars['String']['input'];
};

/** This session with new tokens, or why nothing changed. */
export type ChangePasswordResult = Session | WeakPassword | WrongCredentials;

/** The person as they are now, or why nothing changed. */
export type ChangeUserResult = ManagedUser | UserNotChanged;

/** STALE_VERSION: somebody changed the appointment meanwhile. */
export type ChangedMeanwhile = NamedError & {
  __typename: 'ChangedMeanwhile';
  /** The appointment as it is now. */
  appointment: Appointment;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ClaimAccountInput = {
  /** Where the account has none yet; at most 100 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** From 8 to 128 characters of any kind; the most common ones are refused. */
  password: Scalars['String']['input'];
  /** From the link. */
  token: Scalars['String']['input'];
};

/** The session of the account, or why there is none. */
export type ClaimAccountResult = EmailTaken | LinkNotValid | Session | WeakPassword;

/** A place where doctors practise. All its times are in its own time zone. */
export type Clinic = {
  __typename: 'Clinic';
  address: Scalars['String']['output'];
  city: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  phone: Maybe<Scalars['String']['output']>;
  /** IANA name, such as Asia/Kolkata. */
  timeZone: Scalars['String']['output'];
};

/** Days, both included and local to the clinic, on which it is shut. */
export type ClinicClosure = {
  __typename: 'ClinicClosure';
  clinicId: Scalars['ID']['output'];
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  reason: Maybe<Scalars['String']['output']>;
  startsOn: Scalars['Date']['output'];
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
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
  /** From 1 to 100 characters; unique. */
  name: Scalars['String']['input'];
  /** At most 20 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** IANA name. Fixed once somebody has booked there. */
  timeZone: Scalars['String']['input'];
};

/** Whole days on which clinics are shut, such as a public holiday. */
export type ClosureInput = {
  /** Left out: every open clinic. */
  clinicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The last closed day. */
  endsOn: Scalars['Date']['input'];
  /** At most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  startsOn: Scalars['Date']['input'];
};

export type ComparedCounts = {
  __typename: 'ComparedCounts';
  before: VisitCounts;
  now: VisitCounts;
};

/** Ratings by the month in which they were written: of all months that the range touches, against as many before. With a clinic, those of its doctors. */
export type ComparedRatings = {
  __typename: 'ComparedRatings';
  before: RatingCounts;
  beforeFrom: Scalars['Date']['output'];
  beforeTo: Scalars['Date']['output'];
  from: Scalars['Date']['output'];
  now: RatingCounts;
  to: Scalars['Date']['output'];
};

export type ComparedWorkload = {
  __typename: 'ComparedWorkload';
  before: Workload;
  now: Workload;
};

/** Who answers now, and what it is held against: plain tables, logistic regression on the same inputs, and the same rate for everyone. */
export type Contestant =
  | 'CONSTANT'
  | 'LOGISTIC'
  | 'MODEL'
  | 'PRIOR';

/** How well chances of missed visits fitted what came. */
export type ContestantQuality = {
  __typename: 'ContestantQuality';
  /** Chance that a missed visit was ranked above a kept one; .5 is a coin. */
  auc: Figure;
  /** The same for visits booked a day or more ahead. */
  aucAhead: Figure;
  /** Lower is better. */
  brier: Scalars['Float']['output'];
  contestant: Contestant;
  /** Calibration error over bins of equal size. */
  ece: Scalars['Float']['output'];
  /** Lower is better. */
  logLoss: Figure;
};

/** The new patient, or why there is none. */
export type CreateDeskPatientResult = DeskPatient | PhoneTaken;

/** A new doctor, who joins by a one-time link. */
export type CreateDoctorInput = {
  /** Where the doctor practises. */
  clinicIds: Array<Scalars['ID']['input']>;
  /** In minor units of the currency (cents). */
  consultationFee: Scalars['Int']['input'];
  /** From 1 to 120 characters. */
  degree: Scalars['String']['input'];
  /** At most 100 characters. */
  email: Scalars['String']['input'];
  /** At most 50 characters. */
  fullName: Scalars['String']['input'];
  /** ISO 639-1 codes. */
  languages?: Array<Scalars['String']['input']>;
  /** From 1 to 40 characters; unique. */
  licenseNumber: Scalars['String']['input'];
  /** From 1 to 500. */
  maxPatientsPerDay?: Scalars['Int']['input'];
  /** At most 5000 characters. */
  profileDescription?: Scalars['String']['input'];
  requiresApproval?: Scalars['Boolean']['input'];
  specializationId: Scalars['ID']['input'];
  /** Left out: one first visit of the default length, for the consultation fee. */
  visitTypes?: Array<VisitTypeInput>;
  /** From 0 to 80. */
  yearsOfExperience?: Scalars['Int']['input'];
};

/** The new doctor with the invitation, or why there is none. */
export type CreateDoctorResult = EmailTaken | InvitedDoctor | LicenseTaken;

/** A window on one date that adds to the weekly hours or takes from them. In the local time of its zone. */
export type DatedHours = {
  __typename: 'DatedHours';
  clinicId: Scalars['ID']['output'];
  date: Scalars['Date']['output'];
  endTime: Scalars['Time']['output'];
  id: Scalars['ID']['output'];
  /** False closes the window. */
  isAvailable: Scalars['Boolean']['output'];
  shiftId: Maybe<Scalars['String']['output']>;
  startTime: Scalars['Time']['output'];
  timeZone: Scalars['String']['output'];
  /** Null: for every type of visit. */
  visitTypeId: Maybe<Scalars['ID']['output']>;
};

/** A window on one date, today or later, that adds to the weekly hours or takes from them. */
export type DatedHoursInput = {
  clinicId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  /** An end at or before the start is on the next day. */
  endTime: Scalars['Time']['input'];
  /** False closes the window. */
  isAvailable?: Scalars['Boolean']['input'];
  /** A name of the shift, at most 40 characters. */
  shiftId?: InputMaybe<Scalars['String']['input']>;
  startTime: Scalars['Time']['input'];
  /** Only for this type of visit; left out, for all. */
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

/** DAY_FULL: the doctor takes no more patients on that day. */
export type DayFull = NamedError & {
  __typename: 'DayFull';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** The nearest free times, at most three, earliest first. */
  nextFreeTimes: Array<Slot>;
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

/** What a day is expected from: the trained model (the next ten working days), or the mean of its last weekdays. */
export type DemandBasis =
  | 'MODEL'
  | 'WEEKDAY_MEAN';

/** How many appointments were booked for an hour of a weekday. */
export type DemandCell = {
  __typename: 'DemandCell';
  before: Scalars['Float']['output'];
  /** On the clinic’s clock, from 0. */
  hour: Scalars['Int']['output'];
  now: Scalars['Float']['output'];
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['output'];
};

/** One day to come. */
export type DemandDay = {
  __typename: 'DemandDay';
  basis: DemandBasis;
  /** Appointments that it holds now. */
  booked: Scalars['Int']['output'];
  /** Visits of usual length that fit into the hours, within the limit of a day; 0 on a closed day. */
  capacity: Scalars['Int']['output'];
  date: Scalars['Date']['output'];
  /** Appointments expected in the end. */
  expected: Scalars['Float']['output'];
  /** Nine of ten such days have fewer. */
  high: Scalars['Float']['output'];
  /** Expected above three quarters of the working days of the last year. */
  isHigh: Scalars['Boolean']['output'];
  /** Nine of ten such days have more. */
  low: Scalars['Float']['output'];
};

/** Appointments to be expected of a doctor or a clinic. */
export type DemandForecast = {
  __typename: 'DemandForecast';
  clinicId: Maybe<Scalars['ID']['output']>;
  /** Every date asked for, the first one first. */
  days: Array<DemandDay>;
  doctorId: Maybe<Scalars['ID']['output']>;
  /** Measured for this very mark on recent weeks; null until there is enough history. */
  highDays: Maybe<HighDayQuality>;
  /** Whether model and figures come from made-up data: `highDays` then says nothing of quality. */
  isMadeUp: Scalars['Boolean']['output'];
  /** When the model was trained; null without one. */
  modelCreatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Ways to foresee demand: the network, ridge regression, the mean of a weekday, and last week again. */
export type DemandMethod =
  | 'LAST_WEEK'
  | 'NET'
  | 'REGRESSION'
  | 'WEEKDAY_MEAN';

/** How far off forecasts of days were, in rolling weeks. */
export type DemandMethodQuality = {
  __typename: 'DemandMethodQuality';
  /** Chance that a high day was forecast above another one. */
  highDayAuc: Scalars['Float']['output'];
  /** Mean absolute error, in appointments a day. */
  mae: Scalars['Float']['output'];
  /** The same over that of repeating last week; below 1 is better. */
  mase: Scalars['Float']['output'];
  method: DemandMethod;
};

/** The model that foresees demand. */
export type DemandScorecard = {
  __typename: 'DemandScorecard';
  answeredBy: DemandBasis;
  highDays: Maybe<HighDayQuality>;
  /** Empty where there is too little history. */
  methods: Array<DemandMethodQuality>;
  origin: Maybe<ModelOrigin>;
};

/** A patient made at the desk, with the link by which the person takes the account over. */
export type DeskPatient = {
  __typename: 'DeskPatient';
  link: OneTimeLink;
  patient: Patient;
};

/** A patient without an email address. */
export type DeskPatientInput = {
  /** From 7 to 14 digits with an optional leading +. Unique among patients. */
  contactNumber: Scalars['String']['input'];
  dateOfBirth: Scalars['Date']['input'];
  /** At most 50 characters. */
  fullName: Scalars['String']['input'];
  gender?: InputMaybe<Gender>;
  /** English when left out. */
  language?: InputMaybe<Language>;
  /** Number of a relative, for emergencies. */
  relativeContact?: InputMaybe<Scalars['String']['input']>;
};

/** A doctor as patients see them. */
export type Doctor = {
  __typename: 'Doctor';
  availabilityStatus: AvailabilityStatus;
  /** Where the doctor practises. */
  clinics: Array<Clinic>;
  /** In minor units of the currency (cents); a visit type may cost more or less. */
  consultationFee: Scalars['Int']['output'];
  /** ISO 4217 code of the fees. */
  currency: Scalars['String']['output'];
  degree: Scalars['String']['output'];
  /** The newest ratings that are not hidden, at most 50. */
  feedback: Array<Feedback>;
  fullName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Languages the doctor speaks, as ISO 639-1 codes. */
  languages: Array<Scalars['String']['output']>;
  licenseNumber: Scalars['String']['output'];
  /** Address of the picture, on this server. */
  photoUrl: Maybe<Scalars['String']['output']>;
  profileDescription: Scalars['String']['output'];
  /** Mean of the ratings, 0 to 5 with two decimals; 0 without any. */
  rating: Scalars['Float']['output'];
  ratingCount: Scalars['Int']['output'];
  specialization: Specialization;
  /** What can be booked, in the doctor’s order. */
  visitTypes: Array<VisitType>;
  yearsOfExperience: Scalars['Int']['output'];
};


/** A doctor as patients see them. */
export type DoctorFeedbackArgs = {
  first?: Scalars['Int']['input'];
};

export type DoctorConnection = {
  __typename: 'DoctorConnection';
  edges: Array<DoctorEdge>;
  pageInfo: PageInfo;
};

export type DoctorEdge = {
  __typename: 'DoctorEdge';
  cursor: Scalars['String']['output'];
  node: DoctorHit;
};

/** Which doctors to find. Everything that is given must hold. */
export type DoctorFilter = {
  /** City of a clinic of the doctor. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Free at or after this instant. */
  freeFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free on this date of the clinic. */
  freeOn?: InputMaybe<Scalars['Date']['input']>;
  /** Free before this instant. */
  freeTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** ISO 639-1 code of a language the doctor speaks. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** In whole units of the currency. */
  maxFee?: InputMaybe<Scalars['Int']['input']>;
  /** From 0 to 5. */
  minRating?: InputMaybe<Scalars['Float']['input']>;
  /** Distances are measured from here. */
  near?: InputMaybe<PointInput>;
  specializationId?: InputMaybe<Scalars['ID']['input']>;
  /** How far a clinic may be from `near`. */
  withinKm?: InputMaybe<Scalars['Float']['input']>;
  /** Words of the name, specialization, degree or description; small typos are forgiven. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A doctor that was found. */
export type DoctorHit = {
  __typename: 'DoctorHit';
  /** To the nearest clinic that was asked for; null without `near`. */
  distanceKm: Maybe<Scalars['Float']['output']>;
  doctor: Doctor;
  /** The next three free times for the first type of visit on offer, at the clinics and in the window that were asked for. */
  nextFreeTimes: Array<Slot>;
};

/** All that decides when a doctor can be booked. Past dates, past leave and past closures are left out. */
export type DoctorHours = {
  __typename: 'DoctorHours';
  /** Closed days of the doctor’s clinics. */
  closures: Array<ClinicClosure>;
  dated: Array<DatedHours>;
  doctorId: Scalars['ID']['output'];
  leave: Array<Leave>;
  /** Send it back with changes, so that nobody’s change is lost. */
  version: Scalars['String']['output'];
  weekly: Array<WeeklyHours>;
};

/** Doctors without any free time come last in every order. */
export type DoctorSort =
  /** The nearest clinic first; needs `near`. */
  | 'DISTANCE'
  /** The cheapest first. */
  | 'FEE'
  /** The best rated first. */
  | 'RATING'
  /** The earliest free time first. */
  | 'SOONEST';

export type DoctorToday = {
  __typename: 'DoctorToday';
  doctor: Doctor;
  figures: TodayFigures;
};

export type DoctorWorkload = {
  __typename: 'DoctorWorkload';
  before: Workload;
  doctor: Doctor;
  doctorId: Scalars['ID']['output'];
  now: Workload;
};

/** Share of missed visits of one week. */
export type DriftWeek = {
  __typename: 'DriftWeek';
  /** Its first day. */
  from: Scalars['Date']['output'];
  observed: Scalars['Float']['output'];
  predicted: Scalars['Float']['output'];
  visits: Scalars['Int']['output'];
};

/** EMAIL_TAKEN: an account has this email address. */
export type EmailTaken = NamedError & {
  __typename: 'EmailTaken';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** How one group of people fares. */
export type EquityGroup = {
  __typename: 'EquityGroup';
  /** Bookings of the last four weeks. */
  bookings: Scalars['Int']['output'];
  /** An age band such as `30-44`, or a language code. */
  group: Scalars['String']['output'];
  /** Share of them missed. */
  observedMissed: Maybe<Scalars['Float']['output']>;
  /** Share of them expected to be missed. */
  predictedMissed: Maybe<Scalars['Float']['output']>;
  /** Mean days until the three times suggested first, if everyone were offered the same times. */
  suggestedDays: Scalars['Float']['output'];
  /** Visits of the window. */
  visits: Scalars['Int']['output'];
  /** Mean days from booking to visit. */
  waitedDays: Scalars['Float']['output'];
};

/** What a chance is made of: how much each group of inputs adds to it, in log odds against its mean. Zeros where the prior answers. */
export type EstimateParts = {
  __typename: 'EstimateParts';
  age: Scalars['Float']['output'];
  /** Weekday and hour of the booking itself. */
  bookingTime: Scalars['Float']['output'];
  /** The doctor’s past rate, and how full the day is. */
  doctor: Scalars['Float']['output'];
  /** Days until the visit. */
  lead: Scalars['Float']['output'];
  /** The patient’s earlier visits. */
  record: Scalars['Float']['output'];
  timeOfDay: Scalars['Float']['output'];
  weekday: Scalars['Float']['output'];
};

/** A rating of one visit, with the doctor’s answer. */
export type Feedback = {
  __typename: 'Feedback';
  /** Whether the patient gave no name. Nobody but the patient learns who. */
  anonymous: Scalars['Boolean']['output'];
  /** First name and initial; null when anonymous. */
  authorName: Maybe<Scalars['String']['output']>;
  comments: Maybe<Scalars['String']['output']>;
  /** The month it was written in, `YYYY-MM`. */
  createdMonth: Scalars['String']['output'];
  /** The day it was written, at the clinic; null when anonymous: the day would tell who. */
  createdOn: Maybe<Scalars['Date']['output']>;
  /** Why it is hidden; null for one that is not. Hidden ratings do not count. */
  hiddenReason: Maybe<FeedbackHideReason>;
  id: Scalars['ID']['output'];
  /** 1 to 5. */
  rating: Scalars['Int']['output'];
  /** The doctor’s public answer. */
  response: Maybe<Scalars['String']['output']>;
};

export type FeedbackConnection = {
  __typename: 'FeedbackConnection';
  edges: Array<FeedbackEdge>;
  pageInfo: PageInfo;
};

export type FeedbackEdge = {
  __typename: 'FeedbackEdge';
  cursor: Scalars['String']['output'];
  node: Feedback;
};

/** All that are given must fit. */
export type FeedbackFilter = {
  isAnswered?: InputMaybe<Scalars['Boolean']['input']>;
  isHidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 1 to 5. */
  rating?: InputMaybe<Scalars['Int']['input']>;
};

/** Why a rating is hidden. A code and not words, so that the audit trail holds nothing personal. wrong_visit: it is about somebody or something else. */
export type FeedbackHideReason =
  | 'abusive'
  | 'advertising'
  | 'personal_information'
  | 'wrong_visit';

/** A figure with the ends of its 95 % interval. */
export type Figure = {
  __typename: 'Figure';
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

/** kind: its content is none of the allowed kinds, whatever its name says. macros: an Office document with programs in it. encrypted: locked with a password. damaged: its end is missing. */
export type FileFault =
  | 'damaged'
  | 'empty'
  | 'encrypted'
  | 'kind'
  | 'macros';

/** The file is of a kind that is not stored. */
export type FileNotAllowed = NamedError & {
  __typename: 'FileNotAllowed';
  /** The kinds that are, by their usual endings. */
  allowed: Array<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  fault: FileFault;
  message: Scalars['String']['output'];
};

/** The file is too big. */
export type FileTooLarge = NamedError & {
  __typename: 'FileTooLarge';
  code: Scalars['String']['output'];
  limitBytes: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** At least one of the three. All that are given must fit. */
export type FindPatientsInput = {
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** The contact number, or its last digits: at least six. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Words of the name; small typos are forgiven. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** The organization, set up, or what is missing. */
export type FinishSetupResult = Organization | SetupIncomplete;

/** The free times of one local date at one clinic. Show them in the clinic’s time zone. */
export type FreeDay = {
  __typename: 'FreeDay';
  clinic: Clinic;
  date: Scalars['Date']['output'];
  /** Starts that can be booked, earliest first. */
  starts: Array<Scalars['DateTime']['output']>;
};

/** Free times of one doctor for one type of visit. */
export type FreeTimes = {
  __typename: 'FreeTimes';
  /** By date; days without a free time are left out. */
  days: Array<FreeDay>;
  doctorId: Scalars['ID']['output'];
  visitType: VisitType;
};

export type Gender =
  | 'female'
  | 'male'
  | 'other';

/** How far a mark of high demand can be relied on. */
export type HighDayQuality = {
  __typename: 'HighDayQuality';
  /** Days that this was measured on. */
  days: Scalars['Int']['output'];
  /** Of the days marked as high, the share that were. */
  precision: Scalars['Float']['output'];
  /** Of the days that were high, the share that had been marked. */
  recall: Scalars['Float']['output'];
};

/** A time kept for one patient while they decide. It ends by itself at `expiresAt`. One for booking, one for moving. */
export type Hold = {
  __typename: 'Hold';
  /** The appointment that is to move here. */
  appointmentId: Maybe<Scalars['ID']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  purpose: HoldPurpose;
  slot: Slot;
};

/** What a hold is to become. */
export type HoldPurpose =
  | 'book'
  | 'move';

/** The hold, or why there is none. */
export type HoldResult = DayFull | Hold | LimitReached | NotAllowedNow | NotBookable | OutsideHours | PatientBusy | SlotTaken | TooLate;

export type HoldSlotInput = {
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  /** Set to hold a new time for an appointment that is to move. */
  movingAppointmentId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  visitTypeId: Scalars['ID']['input'];
};

export type HourCounts = {
  __typename: 'HourCounts';
  before: VisitCounts;
  /** On the clinic’s clock, from 0. */
  hour: Scalars['Int']['output'];
  now: VisitCounts;
};

/** HOURS_CHANGED: somebody changed the hours since you read them. */
export type HoursChanged = NamedError & {
  __typename: 'HoursChanged';
  code: Scalars['String']['output'];
  /** The hours as they are now. */
  hours: DoctorHours;
  message: Scalars['String']['output'];
};

/** KEEP: the visit takes place outside the hours. CANCEL: it is cancelled. */
export type HoursDecision =
  | 'CANCEL'
  | 'KEEP';

/** What is to become of an appointment that lies outside the hours. */
export type HoursDecisionInput = {
  appointmentId: Scalars['ID']['input'];
  decision: HoursDecision;
  /** For the patient, with a cancellation; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a change of hours would do to booked appointments. Nothing is changed yet. */
export type HoursImpact = {
  __typename: 'HoursImpact';
  /** Earliest first. */
  outside: Array<OutsideAppointment>;
};

/** A list that is given replaces the one there is; one that is left out stays. */
export type HoursInput = {
  /** Of today and later; past dates stay. */
  dated?: InputMaybe<Array<DatedHoursInput>>;
  /** Doctors may leave it out. */
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  /** What is not over yet; past leave stays. */
  leave?: InputMaybe<Array<LeaveInput>>;
  /** The `version` you have read; refused when the hours changed since. */
  version?: InputMaybe<Scalars['String']['input']>;
  weekly?: InputMaybe<Array<WeeklyHoursInput>>;
};

/** Money of one currency. */
export type Income = {
  __typename: 'Income';
  before: IncomeSums;
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
  now: IncomeSums;
  points: Array<IncomePoint>;
};

export type IncomePoint = {
  __typename: 'IncomePoint';
  before: IncomeSums;
  from: Scalars['Date']['output'];
  now: IncomeSums;
  to: Scalars['Date']['output'];
};

/** Fees as booked, in minor units of the currency, by the day of the visit. */
export type IncomeSums = {
  __typename: 'IncomeSums';
  /** Not paid yet, of visits still open. */
  expected: Scalars['Float']['output'];
  /** Paid, of visits that were not cancelled. */
  paid: Scalars['Float']['output'];
  /** Paid, but the visit was cancelled: to be paid back. */
  refundDue: Scalars['Float']['output'];
  /** Paid back. */
  refunded: Scalars['Float']['output'];
  /** Not paid although the patient came. */
  unpaid: Scalars['Float']['output'];
};

/** Invites an administrator, who joins by a one-time link. */
export type InviteAdministratorInput = {
  /** At most 100 characters. */
  email: Scalars['String']['input'];
  /** At most 50 characters. */
  fullName: Scalars['String']['input'];
  /** Front-desk work only. */
  isFrontDesk?: Scalars['Boolean']['input'];
};

/** The invitation, or why there is none. */
export type InviteResult = EmailTaken | InvitedUser;

/** A new doctor, and the link by which the doctor joins. */
export type InvitedDoctor = {
  __typename: 'InvitedDoctor';
  doctor: ManagedDoctor;
  link: OneTimeLink;
};

/** A person who was invited, and the link by which they join. */
export type InvitedUser = {
  __typename: 'InvitedUser';
  link: OneTimeLink;
  user: ManagedUser;
};

/** IDEMPOTENCY_KEY_REUSED: this key was used for another request. Make a new key for each intent. */
export type KeyReused = NamedError & {
  __typename: 'KeyReused';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
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

export type LeadTimeCounts = {
  __typename: 'LeadTimeCounts';
  before: VisitCounts;
  leadTime: LeadTime;
  now: VisitCounts;
};

/** A time in which a doctor is away from every clinic. */
export type Leave = {
  __typename: 'Leave';
  endsAt: Scalars['LocalDateTime']['output'];
  id: Scalars['ID']['output'];
  reason: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['LocalDateTime']['output'];
  /** IANA name of the zone of both times. */
  timeZone: Scalars['String']['output'];
};

/** A time in which the doctor is away from every clinic. */
export type LeaveInput = {
  /** When the doctor is back. */
  endsAt: Scalars['LocalDateTime']['input'];
  /** For staff; at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['LocalDateTime']['input'];
  /** IANA name of the zone of both times; left out, that of the doctor’s first clinic. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** LICENSE_TAKEN: another doctor has this licence number. */
export type LicenseTaken = NamedError & {
  __typename: 'LicenseTaken';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** OPEN_LIMIT_REACHED: as many open appointments as one patient may have. MOVE_LIMIT_REACHED: moved too often. */
export type LimitReached = NamedError & {
  __typename: 'LimitReached';
  code: Scalars['String']['output'];
  limit: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** LINK_NOT_VALID: the link was used, ran out, was replaced by a newer one or never existed. */
export type LinkNotValid = NamedError & {
  __typename: 'LinkNotValid';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** claim: a patient made at the desk takes the account over. invitation: staff join. reset: a new password. */
export type LinkPurpose =
  | 'claim'
  | 'invitation'
  | 'reset';

/** A clinic as managers keep it. */
export type ManagedClinic = {
  __typename: 'ManagedClinic';
  clinic: Clinic;
  /** Doctors who practise there. */
  doctorCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** False once it is closed for good. */
  isActive: Scalars['Boolean']['output'];
};

/** A doctor’s record as its doctor and administrators keep it. */
export type ManagedDoctor = {
  __typename: 'ManagedDoctor';
  /** The public page. */
  doctor: Doctor;
  /** Whether the doctor has joined and can sign in. */
  hasJoined: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** False once the doctor has left. */
  isActive: Scalars['Boolean']['output'];
  licenseNumber: Scalars['String']['output'];
  maxPatientsPerDay: Scalars['Int']['output'];
  /** Whether the doctor approves each booking of patients. */
  requiresApproval: Scalars['Boolean']['output'];
  userId: Scalars['ID']['output'];
  /** Active and retired ones, in the doctor’s order. */
  visitTypes: Array<ManagedVisitType>;
};

export type ManagedDoctorConnection = {
  __typename: 'ManagedDoctorConnection';
  edges: Array<ManagedDoctorEdge>;
  pageInfo: PageInfo;
};

export type ManagedDoctorEdge = {
  __typename: 'ManagedDoctorEdge';
  cursor: Scalars['String']['output'];
  node: ManagedDoctor;
};

export type ManagedDoctorFilter = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  specializationId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A field of medicine as managers keep it. */
export type ManagedSpecialization = {
  __typename: 'ManagedSpecialization';
  /** Doctors who have it, those who have left too. */
  doctorCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  specialization: Specialization;
};

/** A person as administrators manage accounts. */
export type ManagedUser = {
  __typename: 'ManagedUser';
  createdAt: Scalars['DateTime']['output'];
  /** Since when the account is closed. */
  disabledAt: Maybe<Scalars['DateTime']['output']>;
  /** The doctor record of a doctor. */
  doctorId: Maybe<Scalars['ID']['output']>;
  email: Maybe<Scalars['String']['output']>;
  fullName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** An administrator who does front-desk work only. */
  isFrontDesk: Scalars['Boolean']['output'];
  /** When a session was last started or renewed. */
  lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  origin: UserOrigin;
  role: UserRole;
};

export type ManagedUserConnection = {
  __typename: 'ManagedUserConnection';
  edges: Array<ManagedUserEdge>;
  pageInfo: PageInfo;
};

export type ManagedUserEdge = {
  __typename: 'ManagedUserEdge';
  cursor: Scalars['String']['output'];
  node: ManagedUser;
};

/** A type of visit with all that decides how it is booked. */
export type ManagedVisitType = {
  __typename: 'ManagedVisitType';
  bufferAfterMinutes: Scalars['Int']['output'];
  bufferBeforeMinutes: Scalars['Int']['output'];
  /** In minor units of the currency (cents). */
  fee: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Whether it can be booked. */
  isActive: Scalars['Boolean']['output'];
  kind: VisitKind;
  /** Length of the visit, without the buffers around it. */
  minutes: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** Place in the doctor’s list, lowest first; search shows the times of the first. */
  position: Scalars['Int']['output'];
  /** A visit may start every so many minutes of the doctor’s hours. */
  stepMinutes: Scalars['Int']['output'];
};

/** The patient who stays, or why nothing changed. */
export type MergePatientsResult = MergeRefused | Patient;

/** KEEP_THE_ACCOUNT: the record to remove can be signed in to and the other cannot; swap them. OVERLAPPING_VISITS: both have a visit at the same time; cancel or move one first. */
export type MergeRefused = NamedError & {
  __typename: 'MergeRefused';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What a model was made from. */
export type ModelOrigin = {
  __typename: 'ModelOrigin';
  /** SHA-256 of the model itself. */
  checksum: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** First day of the data. */
  dataFrom: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of the data. */
  dataSha256: Scalars['String']['output'];
  dataUntil: Maybe<Scalars['Date']['output']>;
  /** Names of its inputs. */
  features: Array<Scalars['String']['output']>;
  inForceFrom: Maybe<Scalars['DateTime']['output']>;
  /** Made on made-up data: every figure shows how the machinery works and says nothing of quality. */
  isMadeUp: Scalars['Boolean']['output'];
  library: Scalars['String']['output'];
  /** Visits, or days, that it learned from. */
  rows: Scalars['Int']['output'];
};

export type MoveAppointmentInput = {
  appointmentId: Scalars['ID']['input'];
  /** Another clinic of the same doctor; left out, the same clinic. */
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client once for each intent to move. */
  idempotencyKey: Scalars['String']['input'];
  /** Staff only, as for booking. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
  /** The version you have seen; refused when it has changed since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The appointment at its new time, or why it stays where it was. */
export type MoveResult = Appointment | ChangedMeanwhile | DayFull | KeyReused | LimitReached | NotAllowedNow | NotBookable | OutsideHours | PatientBusy | SlotTaken | TooLate;

export type Mutation = {
  __typename: 'Mutation';
  /** The doctor answers a rating, for everybody to read. A new answer takes the place of the former. */
  answerFeedback: Feedback;
  /** Books a free time. Confirmed at once, or pending where approval is asked for. The same idempotency key gives the same appointment. */
  bookAppointment: BookResult;
  /** Cancels an appointment and frees its time at once. The record stays. */
  cancelAppointment: CancelResult;
  /** Changes the password and ends all other sessions. */
  changePassword: ChangePasswordResult;
  /** The patient has arrived: from 12 hours before the start of a confirmed visit. */
  checkInAppointment: StatusResult;
  /** Uses a one-time link: sets the password (and the email address where there is none) and signs in. */
  claimAccount: ClaimAccountResult;
  /** Closes clinics for whole days, and keeps or cancels the appointments on them. */
  closeClinics: SavedClosure;
  /** The visit of a patient who had arrived is over. */
  completeAppointment: StatusResult;
  /** Staff approve a pending appointment before it lapses. */
  confirmAppointment: CancelResult;
  /** A new link for a patient who has not taken the account over yet; the former one ends. */
  createClaimLink: OneTimeLink;
  /** Makes a patient without an email address. The person takes the account over by the link. */
  createDeskPatient: CreateDeskPatientResult;
  /** Makes a doctor’s record and account; the doctor joins by the link. */
  createDoctor: CreateDoctorResult;
  /** A link to the file, for the viewer alone and for one minute. It is audited as opening the document. */
  createReportLink: ReportLink;
  /** Ends the set-up of the installation, once patients could book. */
  finishSetup: FinishSetupResult;
  /** Hides an abusive rating from the public. It counts no more; the reason is audited. */
  hideFeedback: Feedback;
  /** Keeps a time while the patient decides. A new hold replaces the former one for the same purpose. Staff hold only to move. */
  holdSlot: HoldResult;
  /** Invites an administrator, who joins by the link. */
  inviteAdministrator: InviteResult;
  /** The patient did not come: only after the start of a confirmed visit. Its time is free at once. */
  markMissed: StatusResult;
  /** The viewer, a doctor, has seen these documents: those that patients brought are not new any more. */
  markReportsSeen: Array<Report>;
  /** Moves everything of one patient to another record of the same person, and closes the first. */
  mergePatients: MergePatientsResult;
  /** Moves an appointment to another free time of the same doctor. On refusal it stays where it was. */
  moveAppointment: MoveResult;
  /** Rates a completed visit, once. The doctor’s rating follows at once. */
  rateVisit: RateVisitResult;
  /** Records that a visit was paid (completed) or paid back (refunded), with who and when. */
  recordPayment: PaymentResult;
  /** Renews the session of the refresh cookie, which is replaced. Null without a good one. A cookie that was replaced before and comes back ends the session. */
  refreshSession: Maybe<Session>;
  /** Opens a patient’s account and signs in to it. */
  registerPatient: RegisterResult;
  /** Gives a hold back. False when it has ended already. */
  releaseHold: Scalars['Boolean']['output'];
  /** Takes the organization’s logo away. */
  removeLogo: Organization;
  /** Takes the viewer’s picture away. */
  removeProfilePhoto: User;
  /** Takes away a document that the viewer uploaded. It can be brought back for a day. */
  removeReport: Report;
  /** Removes a field of medicine that no doctor has. */
  removeSpecialization: RemoveSpecializationResult;
  /** Takes closed days of one clinic away: the usual hours hold again. */
  reopenClinic: Scalars['Boolean']['output'];
  /** A one-time link by which a person sets a new password, or joins. Good for 7 days. */
  resetAccess: OneTimeLink;
  /** Brings back a document that the viewer has removed within the last day. */
  restoreReport: Report;
  /** Makes, changes or closes a clinic. Free times follow at once; booked visits stay. */
  saveClinic: SaveClinicResult;
  /** Replaces hours and, in the same transaction, keeps or cancels the appointments in their way. Those without a decision stay, and `appointmentsOutsideHours` lists them. */
  saveHours: SaveHoursResult;
  /** Makes or changes a field of medicine. */
  saveSpecialization: SaveSpecializationResult;
  /** Makes, changes or retires one of a doctor’s types of visit. What is booked stays as booked. */
  saveVisitType: ManagedDoctor;
  /** Sets whether a doctor can be booked; search follows at once. Booked appointments stay. */
  setAvailabilityStatus: Doctor;
  /** Closes an account, which ends its sessions at once, or opens it again. */
  setUserDisabled: ChangeUserResult;
  /** Gives a person another role, or limits an administrator to the front desk. Ends their sessions. */
  setUserRole: ChangeUserResult;
  /** Signs in by email and password. */
  signIn: SignInResult;
  /** Ends this session, its tokens and its sockets at once. */
  signOut: Scalars['Boolean']['output'];
  /** Takes the last step back: arrived, completed or missed. A cancellation cannot be undone. */
  undoStatus: StatusResult;
  /** Shows a hidden rating again; it counts again. */
  unhideFeedback: Feedback;
  /** Changes a doctor’s page (doctors their own) and, for managers, the rest of the record. */
  updateDoctor: UpdateDoctorResult;
  /** Changes what is given of the viewer’s own profile. */
  updateProfile: UpdateProfileResult;
  /** Changes the organization’s rules. In force at once; each change is audited. */
  updateSettings: OrganizationSettings;
  /** Sets the organization’s logo: JPEG, PNG, WebP or AVIF, at most 8 MB. It is fitted into a square of 192 pixels. */
  uploadLogo: Organization;
  /** Sets the viewer’s picture: JPEG, PNG, WebP or AVIF, at most 8 MB. It is cut to a square. */
  uploadProfilePhoto: User;
  /** Stores one file of at most 20 MB: PDF, JPEG, PNG, WebP, HEIC or an Office document, told by its content. Doctors upload for patients whom they see or saw, patients for a visit that is to come. */
  uploadReport: UploadReportResult;
};


export type MutationAnswerFeedbackArgs = {
  id: Scalars['ID']['input'];
  response: Scalars['String']['input'];
};


export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCheckInAppointmentArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationClaimAccountArgs = {
  input: ClaimAccountInput;
};


export type MutationCloseClinicsArgs = {
  decisions?: Array<HoursDecisionInput>;
  input: ClosureInput;
};


export type MutationCompleteAppointmentArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationConfirmAppointmentArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCreateClaimLinkArgs = {
  patientId: Scalars['ID']['input'];
};


export type MutationCreateDeskPatientArgs = {
  input: DeskPatientInput;
};


export type MutationCreateDoctorArgs = {
  input: CreateDoctorInput;
};


export type MutationCreateReportLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationHideFeedbackArgs = {
  id: Scalars['ID']['input'];
  reason: FeedbackHideReason;
};


export type MutationHoldSlotArgs = {
  input: HoldSlotInput;
};


export type MutationInviteAdministratorArgs = {
  input: InviteAdministratorInput;
};


export type MutationMarkMissedArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationMarkReportsSeenArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationMergePatientsArgs = {
  keep: Scalars['ID']['input'];
  remove: Scalars['ID']['input'];
};


export type MutationMoveAppointmentArgs = {
  input: MoveAppointmentInput;
};


export type MutationRateVisitArgs = {
  input: RateVisitInput;
};


export type MutationRecordPaymentArgs = {
  appointmentId: Scalars['ID']['input'];
  status: PaymentStatus;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRegisterPatientArgs = {
  input: RegisterPatientInput;
};


export type MutationReleaseHoldArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveReportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveSpecializationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReopenClinicArgs = {
  closureId: Scalars['ID']['input'];
};


export type MutationResetAccessArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationRestoreReportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveClinicArgs = {
  input: ClinicInput;
};


export type MutationSaveHoursArgs = {
  decisions?: Array<HoursDecisionInput>;
  input: HoursInput;
};


export type MutationSaveSpecializationArgs = {
  input: SpecializationInput;
};


export type MutationSaveVisitTypeArgs = {
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  input: VisitTypeInput;
};


export type MutationSetAvailabilityStatusArgs = {
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  status: AvailabilityStatus;
};


export type MutationSetUserDisabledArgs = {
  isDisabled: Scalars['Boolean']['input'];
  userId: Scalars['ID']['input'];
};


export type MutationSetUserRoleArgs = {
  isFrontDesk?: Scalars['Boolean']['input'];
  role: UserRole;
  userId: Scalars['ID']['input'];
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationUndoStatusArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationUnhideFeedbackArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpdateDoctorArgs = {
  input: UpdateDoctorInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationUpdateSettingsArgs = {
  input: SettingsInput;
};


export type MutationUploadLogoArgs = {
  file: Scalars['Upload']['input'];
};


export type MutationUploadProfilePhotoArgs = {
  file: Scalars['Upload']['input'];
};


export type MutationUploadReportArgs = {
  file: Scalars['Upload']['input'];
  input: UploadReportInput;
};

/** NAME_TAKEN: another one has this name. */
export type NameTaken = NamedError & {
  __typename: 'NameTaken';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Something a person can run into. `code` is stable; `message` is plain English for developers and logs. */
export type NamedError = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** STATUS_NOT_ALLOWED: the appointment’s status does not allow this. */
export type NotAllowedNow = NamedError & {
  __typename: 'NotAllowedNow';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  status: AppointmentStatus;
};

/** DOCTOR_NOT_BOOKABLE: the doctor, clinic or visit type takes no bookings. */
export type NotBookable = NamedError & {
  __typename: 'NotBookable';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** VISIT_NOT_COMPLETED: only a visit that took place can be rated. */
export type NotCompleted = NamedError & {
  __typename: 'NotCompleted';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  status: AppointmentStatus;
};

/** A link for one use. The token is shown this once and kept nowhere: hand it to the person, in the address of the page. */
export type OneTimeLink = {
  __typename: 'OneTimeLink';
  expiresAt: Scalars['DateTime']['output'];
  purpose: LinkPurpose;
  /** The secret part of the address. */
  token: Scalars['String']['output'];
};

/** What the organization looks like to everybody. */
export type Organization = {
  __typename: 'Organization';
  /** ISO 4217 code of all new fees. */
  currency: Scalars['String']['output'];
  /** False until a manager has finished the set-up. */
  isSetUp: Scalars['Boolean']['output'];
  /** Languages it serves its patients in, the usual one first. */
  languages: Array<Language>;
  /** Address of the logo on this server. */
  logoUrl: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

/** The organization’s own rules. Times in minutes. */
export type OrganizationSettings = {
  __typename: 'OrganizationSettings';
  /** How long a booking waits for approval before it lapses. */
  approvalDeadlineMinutes: Scalars['Int']['output'];
  /** Whether staff approve every booking of patients. */
  approvalRequired: Scalars['Boolean']['output'];
  /** How many days ahead can be booked. */
  bookingHorizonDays: Scalars['Int']['output'];
  cancelCutoffMinutes: Scalars['Int']['output'];
  /** ISO 4217 code of all new fees. */
  currency: Scalars['String']['output'];
  /** Length of the first visit type of a new doctor. */
  defaultVisitMinutes: Scalars['Int']['output'];
  holdMinutes: Scalars['Int']['output'];
  /** Languages that patients are served in, the usual one first. */
  languages: Array<Language>;
  /** How often a patient may move one appointment. */
  maxMoves: Scalars['Int']['output'];
  /** Open appointments that one patient may have. */
  maxOpenAppointments: Scalars['Int']['output'];
  minimumNoticeMinutes: Scalars['Int']['output'];
  moveCutoffMinutes: Scalars['Int']['output'];
  organizationName: Scalars['String']['output'];
  /** How long before a visit reminders go out, longest first. */
  reminderMinutes: Array<Scalars['Int']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};

/** A booked appointment that would lie outside the hours. */
export type OutsideAppointment = {
  __typename: 'OutsideAppointment';
  appointment: Appointment;
  /** False where it lies outside already. */
  isNew: Scalars['Boolean']['output'];
};

/** OUTSIDE_HOURS: not a time on offer: outside hours, on leave, too soon, too far ahead or off the grid. */
export type OutsideHours = NamedError & {
  __typename: 'OutsideHours';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** The nearest free times, at most three, earliest first. */
  nextFreeTimes: Array<Slot>;
};

/** What needs attention now, and today at a glance. */
export type Overview = {
  __typename: 'Overview';
  /** Only what there is, the most pressing kind first. */
  attention: Array<AttentionItem>;
  /** Doctors with visits or free time today, the busiest first, at most 100. */
  doctors: Array<DoctorToday>;
  today: TodayFigures;
};

/** Where a page ends and whether another one follows. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** Send it as `after` to get the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** A person who visits doctors. */
export type Patient = {
  __typename: 'Patient';
  /** Unique among patients. */
  contactNumber: Maybe<Scalars['String']['output']>;
  dateOfBirth: Maybe<Scalars['Date']['output']>;
  fullName: Scalars['String']['output'];
  gender: Maybe<Gender>;
  id: Scalars['ID']['output'];
  /** Number of a relative, for emergencies. */
  relativeContact: Maybe<Scalars['String']['output']>;
};

/** PATIENT_BUSY: the patient has another visit at that time. */
export type PatientBusy = NamedError & {
  __typename: 'PatientBusy';
  code: Scalars['String']['output'];
  /** The other visit, where the viewer may see it. */
  collidesWith: Maybe<Appointment>;
  message: Scalars['String']['output'];
};

/** A patient as far as it takes to tell people of one name apart. */
export type PatientMatch = {
  __typename: 'PatientMatch';
  dateOfBirth: Maybe<Scalars['Date']['output']>;
  fullName: Scalars['String']['output'];
  gender: Maybe<Gender>;
  /** Whether the person can sign in. */
  hasAccount: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Whether the viewer, a doctor, sees or saw the patient. */
  isYours: Scalars['Boolean']['output'];
  /** The last four digits of the contact number. */
  numberEnding: Maybe<Scalars['String']['output']>;
};

/** A patient’s details and history. That somebody opened it is audited. */
export type PatientRecord = {
  __typename: 'PatientRecord';
  /** Whether the person can sign in. */
  hasAccount: Scalars['Boolean']['output'];
  /** Whether a link can be made by which the person takes the account over. */
  mayBeClaimed: Scalars['Boolean']['output'];
  patient: Patient;
  /** The history with this organization, latest first; at most 50 a page. */
  visits: PatientVisitConnection;
};


/** A patient’s details and history. That somebody opened it is audited. */
export type PatientRecordVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A visit as a patient’s history shows it; more only where the viewer is its staff. */
export type PatientVisit = {
  __typename: 'PatientVisit';
  clinicName: Scalars['String']['output'];
  doctorName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether the viewer may open the appointment itself. */
  mayOpen: Scalars['Boolean']['output'];
  minutes: Scalars['Int']['output'];
  /** Only where the viewer may open the appointment. */
  reason: Maybe<Scalars['String']['output']>;
  scheduledAt: Scalars['DateTime']['output'];
  specialization: Scalars['String']['output'];
  status: AppointmentStatus;
  /** IANA name of the clinic’s zone. */
  timeZone: Scalars['String']['output'];
  visitType: Maybe<Scalars['String']['output']>;
};

export type PatientVisitConnection = {
  __typename: 'PatientVisitConnection';
  edges: Array<PatientVisitEdge>;
  pageInfo: PageInfo;
};

export type PatientVisitEdge = {
  __typename: 'PatientVisitEdge';
  cursor: Scalars['String']['output'];
  node: PatientVisit;
};

/** PAYMENT_NOT_ALLOWED: paid follows unpaid (but not for a cancelled visit), refunded follows paid. */
export type PaymentNotAllowed = NamedError & {
  __typename: 'PaymentNotAllowed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** The payment as it is now. */
  paymentStatus: PaymentStatus;
};

/** The appointment with its payment, or why that stays as it was. */
export type PaymentResult = Appointment | ChangedMeanwhile | PaymentNotAllowed;

export type PaymentStatus =
  | 'completed'
  | 'pending'
  | 'refunded';

/** PHONE_TAKEN: another patient has this contact number. */
export type PhoneTaken = NamedError & {
  __typename: 'PhoneTaken';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A place on earth, in degrees. */
export type PointInput = {
  /** From -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** From -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** Who answers: the trained network, or the plain tables that it must beat to be asked. */
export type PredictionBasis =
  | 'MODEL'
  | 'PRIOR';

/** A contest on the latest week, after a training. */
export type PredictionDecision = {
  __typename: 'PredictionDecision';
  decidedAt: Scalars['DateTime']['output'];
  kind: PredictionKind;
  reason: DecisionReason;
  winner: DecisionWinner;
};

/** Which prediction: suggested times, or busy days. */
export type PredictionKind =
  | 'DEMAND'
  | 'TIME_SLOT';

/** What the change would do, or why it cannot be made. */
export type PreviewHoursResult = HoursChanged | HoursImpact;

export type Query = {
  __typename: 'Query';
  /** What a one-time link is for; null when it is not good (any more). */
  accountLink: Maybe<AccountLink>;
  /** Appointments in numbers, for any range, clinic, field and doctor. */
  analytics: Analytics;
  /** One appointment: the viewer’s own, or as its staff. */
  appointment: Maybe<Appointment>;
  /** Booked appointments that lie outside a doctor’s hours and wait for a decision, earliest first. */
  appointmentsOutsideHours: Array<Appointment>;
  /** Who read or changed what, latest first, at most 50 a page. That somebody looked is part of it. */
  auditTrail: AuditTrailConnection;
  /** The rules that bind patients when they book. */
  bookingRules: BookingRules;
  /** Closed days that are not over, earliest first. */
  clinicClosures: Array<ClinicClosure>;
  /** Every open clinic with a doctor to go to, by name. */
  clinics: Array<Clinic>;
  /** Appointments to be expected of a doctor or of a clinic on the dates from today on (at most 42 days ahead). Doctors see their own. */
  demandForecast: DemandForecast;
  /** A doctor’s public page; null for one who has left. */
  doctor: Maybe<Doctor>;
  /** The ratings of a doctor, hidden ones with them, latest first, at most 50 a page. Anonymous ones of a month come after its others, in no order that tells when they were written. */
  doctorFeedback: FeedbackConnection;
  /** At most twenty patients who fit, a doctor’s own first. Searches are limited and audited. */
  findPatients: Array<PatientMatch>;
  /** Free times of a doctor for one type of visit, between two dates of the clinic (at most 92 days). With `movingAppointmentId`, an appointment of your own, its time counts as free; its present start is left out. */
  freeTimes: FreeTimes;
  /** A doctor’s hours: one’s own, or for administrators anybody’s. */
  hours: DoctorHours;
  /** Every clinic, closed ones too, by name. */
  managedClinics: Array<ManagedClinic>;
  /** A doctor’s record: one’s own, or for administrators anybody’s. */
  managedDoctor: ManagedDoctor;
  /** Doctors who fit, those who have left among them, by name, at most 50 a page. */
  managedDoctors: ManagedDoctorConnection;
  /** Every field of medicine, those without a doctor too, by category and name. */
  managedSpecializations: Array<ManagedSpecialization>;
  /** The signed-in person; null for a visitor. */
  me: Maybe<User>;
  /** The viewer’s own appointments as a patient, at most 50 a page. */
  myAppointments: AppointmentConnection;
  /** The viewer’s holds that have not run out. */
  myHolds: Array<Hold>;
  /** The patients whom the viewer, a doctor, sees or saw, by name; at most 50 a page. */
  myPatients: TreatedPatientConnection;
  /** Who read or changed the viewer’s own record as a patient, latest first, at most 50 a page. */
  myRecordAccess: AuditTrailConnection;
  /** The next free times of a doctor, earliest first. Without `visitTypeId`, for the first type of visit that the doctor offers. */
  nextFreeTimes: Array<Slot>;
  /** What the organization looks like to everybody. */
  organization: Organization;
  /** What needs attention now, and today at a glance. Ask again when `appointmentsChanged` tells of a change. */
  overview: Overview;
  /** A patient’s details and history: for doctors who see or saw the patient, and for administrators. It is audited. */
  patientRecord: PatientRecord;
  /** A doctor’s free times between two dates of the clinic (at most 92 days), the best for the patient first: by the chance that the visit takes place and by the patient’s habit of weekday and time of day. Every free time has its place in the list; `first` cuts it. Patients ask for themselves, doctors for patients whom they see or saw. */
  predictSlots: Array<SlotPrediction>;
  /** The booked appointments on days that are to be closed. Changes nothing. */
  previewClosure: HoursImpact;
  /** The booked appointments that would lie outside these hours. Changes nothing. */
  previewHours: PreviewHoursResult;
  /** The documents of a patient, latest first, at most 50 a page. That a doctor looked is audited. */
  reports: ReportConnection;
  /** The appointments of some local dates, earliest first: a doctor’s own, or for administrators those of any doctor (at most 42 days) or, without a doctor, of a whole clinic (at most 7 days). */
  schedule: Array<Appointment>;
  /** What the predictions are worth: the models in force held against plain alternatives on the latest visits, whom they serve how, and why they answer. */
  scorecard: Scorecard;
  /** Doctors who fit the filter, each with the next free times. With a window (`freeFrom`, `freeTo`, `freeOn`) only doctors who are free in it. */
  searchDoctors: DoctorConnection;
  /** The organization’s own rules. */
  settings: OrganizationSettings;
  /** How far the set-up of the installation has come. */
  setup: SetupProgress;
  /** The fields of medicine that have a doctor to go to, by name; for staff all of them. */
  specializations: Array<Specialization>;
  /** People who fit the filter, at most 50 a page. */
  users: ManagedUserConnection;
};


export type QueryAccountLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryAnalyticsArgs = {
  filter: AnalyticsFilter;
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppointmentsOutsideHoursArgs = {
  doctorId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryClinicClosuresArgs = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDemandForecastArgs = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryDoctorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDoctorFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<FeedbackFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryFindPatientsArgs = {
  input: FindPatientsInput;
};


export type QueryFreeTimesArgs = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  doctorId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  movingAppointmentId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  visitTypeId: Scalars['ID']['input'];
};


export type QueryHoursArgs = {
  doctorId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryManagedDoctorArgs = {
  doctorId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryManagedDoctorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ManagedDoctorFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMyAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  period: AppointmentPeriod;
};


export type QueryMyPatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyRecordAccessArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryNextFreeTimesArgs = {
  after?: InputMaybe<Scalars['DateTime']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  doctorId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOverviewArgs = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPatientRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPredictSlotsArgs = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  doctorId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  language?: Language;
  movingAppointmentId?: InputMaybe<Scalars['ID']['input']>;
  patientId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPreviewClosureArgs = {
  input: ClosureInput;
};


export type QueryPreviewHoursArgs = {
  input: HoursInput;
};


export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  patientId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryScheduleArgs = {
  cancelled?: Scalars['Boolean']['input'];
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QuerySearchDoctorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DoctorFilter>;
  first?: Scalars['Int']['input'];
  sort?: DoctorSort;
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: Scalars['Int']['input'];
  sort?: UserSort;
};

export type RateVisitInput = {
  /** Nobody learns who wrote it: no name, no visit, and only the month. */
  anonymous?: Scalars['Boolean']['input'];
  appointmentId: Scalars['ID']['input'];
  /** At most 2000 characters. Everybody can read them. */
  comments?: InputMaybe<Scalars['String']['input']>;
  /** From 1 to 5. */
  rating: Scalars['Int']['input'];
};

/** The rating, or why there is none. */
export type RateVisitResult = AlreadyRated | Feedback | NotCompleted;

/** Ratings, hidden ones apart. */
export type RatingCounts = {
  __typename: 'RatingCounts';
  average: Maybe<Scalars['Float']['output']>;
  count: Scalars['Float']['output'];
  /** How many with one star, two, three, four and five. */
  stars: Array<Scalars['Float']['output']>;
};

/** IN_USE: other records point to it. */
export type RecordInUse = NamedError & {
  __typename: 'RecordInUse';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A model that could not be opened; the prior answered instead. */
export type RefusedModel = {
  __typename: 'RefusedModel';
  createdAt: Scalars['DateTime']['output'];
  kind: PredictionKind;
  /** What did not fit. */
  reason: Scalars['String']['output'];
};

/** Opens an account for a patient. */
export type RegisterPatientInput = {
  /** From 7 to 14 digits with an optional leading +; spaces, dots, dashes and brackets are dropped. Unique among patients. */
  contactNumber: Scalars['String']['input'];
  dateOfBirth: Scalars['Date']['input'];
  /** At most 100 characters. */
  email: Scalars['String']['input'];
  /** At most 50 characters. */
  fullName: Scalars['String']['input'];
  gender?: InputMaybe<Gender>;
  /** English when left out. */
  language?: InputMaybe<Language>;
  /** From 8 to 128 characters of any kind; the most common ones are refused. */
  password: Scalars['String']['input'];
};

/** The session of the new account, or why there is none. */
export type RegisterResult = EmailTaken | PhoneTaken | Session | WeakPassword;

/** What was removed, or why it stays. */
export type RemoveSpecializationResult = RecordInUse | Specialization;

/** A medical document of a patient. Its patient and the doctors who see or saw the patient read it. */
export type Report = {
  __typename: 'Report';
  /** The visit that it is for. */
  appointmentId: Maybe<Scalars['ID']['output']>;
  createdAt: Scalars['DateTime']['output'];
  description: Maybe<Scalars['String']['output']>;
  /** As the file is saved: its former name, with the ending of what it really is. */
  fileName: Scalars['String']['output'];
  /** Whether the patient brought it, not a doctor. */
  fromPatient: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Whether the viewer is the doctor for whose visit the patient brought it, and has not seen it yet. */
  isNew: Scalars['Boolean']['output'];
  /** Whether the viewer uploaded it, and so may take it away. */
  mayRemove: Scalars['Boolean']['output'];
  /** Found by the content of the file, such as application/pdf. */
  mediaType: Scalars['String']['output'];
  /** When its uploader took it away. */
  removedAt: Maybe<Scalars['DateTime']['output']>;
  sizeBytes: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  type: ReportType;
  /** Name of the doctor or patient who uploaded it. */
  uploaderName: Maybe<Scalars['String']['output']>;
  /** Day of the visit that it is for, at its clinic. */
  visitDate: Maybe<Scalars['Date']['output']>;
};

export type ReportConnection = {
  __typename: 'ReportConnection';
  edges: Array<ReportEdge>;
  pageInfo: PageInfo;
};

export type ReportEdge = {
  __typename: 'ReportEdge';
  cursor: Scalars['String']['output'];
  node: Report;
};

/** Where a file can be fetched for a short time, by whom it was made for. */
export type ReportLink = {
  __typename: 'ReportLink';
  expiresAt: Scalars['DateTime']['output'];
  /** A path on this server; GET it, with the access token or without. */
  url: Scalars['String']['output'];
};

/** What a document is about. */
export type ReportType =
  | 'certificate'
  | 'discharge'
  | 'imaging'
  | 'lab_result'
  | 'other'
  | 'prescription'
  | 'referral';

/** The clinic as it is now, or why nothing changed. */
export type SaveClinicResult = ManagedClinic | NameTaken;

/** The hours as they are now, or why nothing changed. */
export type SaveHoursResult = HoursChanged | SavedHours;

/** The field of medicine as it is now, or why nothing changed. */
export type SaveSpecializationResult = NameTaken | Specialization;

/** The closed days, and what became of the appointments on them. */
export type SavedClosure = {
  __typename: 'SavedClosure';
  /** Cancelled by the decisions that were sent. */
  cancelled: Array<Appointment>;
  /** One for each clinic. */
  closures: Array<ClinicClosure>;
  /** Still outside and not decided; `appointmentsOutsideHours` lists them from now on. */
  undecided: Array<Appointment>;
};

/** The hours as they are now, and what became of the appointments in their way. */
export type SavedHours = {
  __typename: 'SavedHours';
  /** Cancelled by the decisions that were sent. */
  cancelled: Array<Appointment>;
  hours: DoctorHours;
  /** Still outside and not decided; `appointmentsOutsideHours` lists them from now on. */
  undecided: Array<Appointment>;
};

/** The latest visits that a model could be measured on. */
export type ScoreWindow = {
  __typename: 'ScoreWindow';
  /** Ten bins of equal size, lowest chance first. */
  calibration: Array<CalibrationPoint>;
  contestants: Array<ContestantQuality>;
  from: Scalars['Date']['output'];
  /** Whether the model learned from some of these visits, and so looks better than it is. */
  isSeen: Scalars['Boolean']['output'];
  /** Calibration error that chance alone gives where every chance is exact. */
  noiseFloor: Scalars['Float']['output'];
  /** Nineteen of twenty such errors by chance are below it. */
  noiseFloorHigh: Scalars['Float']['output'];
  patients: Scalars['Int']['output'];
  to: Scalars['Date']['output'];
  visits: Scalars['Int']['output'];
  /** By week, the first one first. */
  weeks: Array<DriftWeek>;
};

/** What the predictions are worth, for administrators. */
export type Scorecard = {
  __typename: 'Scorecard';
  /** The latest first, at most twenty. */
  decisions: Array<PredictionDecision>;
  demand: DemandScorecard;
  /** The latest first, at most five. */
  refused: Array<RefusedModel>;
  timeSlot: TimeSlotScorecard;
};

/** Somebody is signed in. The refresh token is in an HttpOnly cookie, out of reach of scripts. */
export type Session = {
  __typename: 'Session';
  /** Send it as `Authorization: Bearer …`, or as `accessToken` when a socket opens. */
  accessToken: Scalars['String']['output'];
  /** When the access token ends; refresh before. */
  expiresAt: Scalars['DateTime']['output'];
  user: User;
};

/** What is left out stays. In force at once. */
export type SettingsInput = {
  /** From 5 to 43200. */
  approvalDeadlineMinutes?: InputMaybe<Scalars['Int']['input']>;
  approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 1 to 365. */
  bookingHorizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** From 0 to 43200. */
  cancelCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  /** From 5 to 720. */
  defaultVisitMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** From 1 to 60. */
  holdMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** At least one, the usual one first. */
  languages?: InputMaybe<Array<Language>>;
  /** From 0 to 100. */
  maxMoves?: InputMaybe<Scalars['Int']['input']>;
  /** From 1 to 100. */
  maxOpenAppointments?: InputMaybe<Scalars['Int']['input']>;
  /** From 0 to 43200. */
  minimumNoticeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** From 0 to 43200. */
  moveCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** From 1 to 100 characters. */
  organizationName?: InputMaybe<Scalars['String']['input']>;
  /** At most five, each from 5 to 43200. */
  reminderMinutes?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** SETUP_INCOMPLETE: patients could not book yet. */
export type SetupIncomplete = NamedError & {
  __typename: 'SetupIncomplete';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  missing: Array<SetupStep>;
};

/** How far the set-up has come. Each step is done by the operations of its own area. */
export type SetupProgress = {
  __typename: 'SetupProgress';
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** What patients still need before they can book, in order. */
  missing: Array<SetupStep>;
};

/** clinic: there is an open clinic. doctor: a doctor practises at one. hours: such a doctor has hours there. */
export type SetupStep =
  | 'clinic'
  | 'doctor'
  | 'hours';

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

/** The session, or why there is none. */
export type SignInResult = Session | WrongCredentials;

/** A free time: where, for what and from when to when. */
export type Slot = {
  __typename: 'Slot';
  clinic: Clinic;
  doctorId: Scalars['ID']['output'];
  endsAt: Scalars['DateTime']['output'];
  startsAt: Scalars['DateTime']['output'];
  visitType: VisitType;
};

/** For ranking times, never for judging a person or refusing, delaying or overbooking anybody. */
export type SlotEstimate = {
  __typename: 'SlotEstimate';
  /** Calibrated chance that the visit takes place, 0 to 1. */
  attendance: Scalars['Float']['output'];
  /** The same: highest plausible. */
  high: Maybe<Scalars['Float']['output']>;
  /** Of visits predicted alike, the share that took place: lowest plausible. Null if unmeasured. */
  low: Maybe<Scalars['Float']['output']>;
  parts: EstimateParts;
  /** How likely it is at this time of day, 0 to 1. */
  timeOfDayHabit: Scalars['Float']['output'];
  /** How likely the patient’s next visit is on this weekday, 0 to 1. */
  weekdayHabit: Scalars['Float']['output'];
};

/** A free time with its place among all of them. The best comes first; none is left out for its rank. */
export type SlotPrediction = {
  __typename: 'SlotPrediction';
  basis: PredictionBasis;
  clinicId: Scalars['ID']['output'];
  doctorId: Scalars['ID']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** For staff; null for patients. */
  estimate: Maybe<SlotEstimate>;
  /** Whether the model learned from made-up data (the demo). */
  isMadeUp: Scalars['Boolean']['output'];
  /** At most three, strongest first; may be none. */
  reasons: Array<SuggestionReason>;
  /** Visits that the answer rests on. */
  sampleSize: Scalars['Int']['output'];
  startsAt: Scalars['DateTime']['output'];
  visitTypeId: Scalars['ID']['output'];
};

/** Why a time is suggested. Each speaks for the time; none speaks of a risk. */
export type SlotReasonCode =
  /** Ranks first among the free times of its day, and nothing else speaks for it. */
  | 'BEST_OF_DAY'
  /** One of the first days with free times. */
  | 'SOON'
  /** Visits at this time of day take place more often than at others. */
  | 'TIME_OF_DAY_KEPT'
  /** The patient’s visits are often at this time of day. */
  | 'USUAL_TIME_OF_DAY'
  /** The patient’s visits are often on this weekday. */
  | 'USUAL_WEEKDAY'
  /** Visits on this weekday take place more often than on others. */
  | 'WEEKDAY_KEPT';

/** SLOT_TAKEN: somebody else has this time by now. */
export type SlotTaken = NamedError & {
  __typename: 'SlotTaken';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** The nearest free times, at most three, earliest first. */
  nextFreeTimes: Array<Slot>;
};

/** A field of medicine, with the category it is listed under. */
export type Specialization = {
  __typename: 'Specialization';
  category: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type SpecializationInput = {
  /** From 1 to 80 characters. */
  category: Scalars['String']['input'];
  /** Left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** From 1 to 80 characters; unique. */
  name: Scalars['String']['input'];
};

/** The appointment with its new status, or why it keeps the old one. */
export type StatusResult = Appointment | ChangedMeanwhile | NotAllowedNow | PatientBusy | SlotTaken | TooEarly;

export type Subscription = {
  __typename: 'Subscription';
  /** Tells of every change to the appointments of a doctor: one’s own, or for administrators any doctor’s or, without one, everybody’s. */
  appointmentsChanged: AppointmentUpdate;
  /** Tells when free times of a doctor between two dates may have changed: somebody booked, held, moved or cancelled, or the doctor’s hours changed. */
  availabilityChanged: AvailabilityChange;
};


export type SubscriptionAppointmentsChangedArgs = {
  doctorId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionAvailabilityChangedArgs = {
  doctorId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** One reason why a time is suggested. */
export type SuggestionReason = {
  __typename: 'SuggestionReason';
  code: SlotReasonCode;
  /** In words to the patient, in the language asked for. */
  text: Scalars['String']['output'];
  /** For reasons about the time of day. */
  timeOfDay: Maybe<TimeOfDay>;
  /** 1 Monday to 7 Sunday, for reasons about weekdays. */
  weekday: Maybe<Scalars['Int']['output']>;
};

/** Before noon, until 17:00, later: by the clinic’s clock. */
export type TimeOfDay =
  | 'AFTERNOON'
  | 'EVENING'
  | 'MORNING';

/** The model that ranks free times. */
export type TimeSlotScorecard = {
  __typename: 'TimeSlotScorecard';
  answeredBy: PredictionBasis;
  byAge: Array<EquityGroup>;
  byLanguage: Array<EquityGroup>;
  /** Null while nothing has been trained. */
  origin: Maybe<ModelOrigin>;
  /** When it was last measured. */
  scoredAt: Maybe<Scalars['DateTime']['output']>;
  /** Null with too few visits to measure. */
  window: Maybe<ScoreWindow>;
};

/** Appointments of today, by the calendar of each clinic. */
export type TodayFigures = {
  __typename: 'TodayFigures';
  /** Of the booked: arrived or completed. */
  arrived: Scalars['Int']['output'];
  /** Not cancelled. */
  booked: Scalars['Int']['output'];
  cancelled: Scalars['Int']['output'];
  /** Minutes from now to the end of the day that somebody could still be booked for. */
  freeMinutes: Scalars['Int']['output'];
  /** Of the booked. */
  missed: Scalars['Int']['output'];
};

/** TOO_EARLY: a visit is missed only after it began, and nobody arrives the day before. */
export type TooEarly = NamedError & {
  __typename: 'TooEarly';
  allowedFrom: Scalars['DateTime']['output'];
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** TOO_LATE_TO_CANCEL or TOO_LATE_TO_MOVE: the cut-off has passed. */
export type TooLate = NamedError & {
  __typename: 'TooLate';
  code: Scalars['String']['output'];
  /** When the cut-off was. */
  cutoffAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

/** There are as many documents as there may be. */
export type TooManyReports = NamedError & {
  __typename: 'TooManyReports';
  code: Scalars['String']['output'];
  limit: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** A patient of a doctor, with the visits around now. */
export type TreatedPatient = {
  __typename: 'TreatedPatient';
  /** Of the latest visit, by its clinic’s clock. */
  lastVisitOn: Maybe<Scalars['Date']['output']>;
  /** Of the next visit, by its clinic’s clock. */
  nextVisitOn: Maybe<Scalars['Date']['output']>;
  patient: PatientMatch;
};

export type TreatedPatientConnection = {
  __typename: 'TreatedPatientConnection';
  edges: Array<TreatedPatientEdge>;
  pageInfo: PageInfo;
};

export type TreatedPatientEdge = {
  __typename: 'TreatedPatientEdge';
  cursor: Scalars['String']['output'];
  node: TreatedPatient;
};

/** A day, week or month, cut to the range, against as many days a range’s length earlier. */
export type TrendPoint = {
  __typename: 'TrendPoint';
  before: VisitCounts;
  from: Scalars['Date']['output'];
  now: VisitCounts;
  to: Scalars['Date']['output'];
};

/** Weeks begin on Monday. */
export type TrendStep =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

/** What is left out stays. Doctors change their page; the fields from `fullName` on are for managers. */
export type UpdateDoctorInput = {
  /** Where the doctor practises; hours elsewhere no longer count. */
  clinicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In minor units of the currency (cents). */
  consultationFee?: InputMaybe<Scalars['Int']['input']>;
  /** From 1 to 120 characters. */
  degree?: InputMaybe<Scalars['String']['input']>;
  /** Doctors may leave it out. */
  doctorId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 50 characters. */
  fullName?: InputMaybe<Scalars['String']['input']>;
  /** False once the doctor has left: found and booked no more; booked visits stay. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 639-1 codes. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From 1 to 40 characters; unique. */
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

/** The record as it is now, or why nothing changed. */
export type UpdateDoctorResult = LicenseTaken | ManagedDoctor;

/** What is left out stays. Null clears the relative’s number and the gender, nothing else. */
export type UpdateProfileInput = {
  /** From 7 to 14 digits with an optional leading +; spaces, dots, dashes and brackets are dropped. */
  contactNumber?: InputMaybe<Scalars['String']['input']>;
  /** Patients only. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  fullName?: InputMaybe<Scalars['String']['input']>;
  /** Patients only. */
  gender?: InputMaybe<Gender>;
  language?: InputMaybe<Language>;
  /** Patients only. From 7 to 14 digits with an optional leading +; spaces, dots, dashes and brackets are dropped. */
  relativeContact?: InputMaybe<Scalars['String']['input']>;
};

/** The account as it is now, or why nothing changed. */
export type UpdateProfileResult = EmailTaken | PhoneTaken | User;

/** What is said of a file that is uploaded. */
export type UploadReportInput = {
  /** The visit it is for. Patients must name one that is still to come. */
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whose document it is. Patients leave it out: it is their own. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200 characters. */
  title: Scalars['String']['input'];
  type: ReportType;
};

/** The document as it is stored, or why nothing is. */
export type UploadReportResult = FileNotAllowed | FileTooLarge | Report | TooManyReports | VisitOver;

/** The account of the signed-in person. */
export type User = {
  __typename: 'User';
  createdAt: Scalars['DateTime']['output'];
  /** The doctor record of a doctor. */
  doctor: Maybe<Doctor>;
  /** Signs in with it; unique whatever the case. */
  email: Scalars['String']['output'];
  fullName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** An administrator who does front-desk work only. */
  isFrontDesk: Scalars['Boolean']['output'];
  language: Language;
  /** Telephone number of the account. */
  number: Maybe<Scalars['String']['output']>;
  /** The patient record of a patient. */
  patient: Maybe<Patient>;
  /** Address of the picture on this server. */
  profilePhotoUrl: Maybe<Scalars['String']['output']>;
  role: UserRole;
  /** Unique; made from the email address when the account is opened. */
  username: Scalars['String']['output'];
};

export type UserFilter = {
  /** Only closed accounts, or only open ones. */
  isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<UserRole>;
  /** Words of the name, or a whole email address. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** NOT_YOURSELF: somebody else must do this to your account. NO_DOCTOR_RECORD, NO_PATIENT_RECORD: the person has no record for this role. NO_ACCOUNT: the person has not joined yet. */
export type UserNotChanged = NamedError & {
  __typename: 'UserNotChanged';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
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

/** Appointments by what became of them. Holds do not count. */
export type VisitCounts = {
  __typename: 'VisitCounts';
  /** The patient came: arrived or completed. */
  arrived: Scalars['Float']['output'];
  /** All of the others together. */
  booked: Scalars['Float']['output'];
  /** Cancelled of booked, from 0 to 1. */
  cancellationRate: Maybe<Scalars['Float']['output']>;
  /** By patients or staff, and requests that lapsed. */
  cancelled: Scalars['Float']['output'];
  missed: Scalars['Float']['output'];
  /** Missed of arrived and missed, from 0 to 1. */
  missedRate: Maybe<Scalars['Float']['output']>;
  /** Requested or confirmed. */
  open: Scalars['Float']['output'];
};

export type VisitKind =
  | 'check_up'
  | 'consultation'
  | 'first_visit'
  | 'follow_up'
  | 'other'
  | 'procedure';

/** The visit is over or cancelled: it takes no documents of the patient. */
export type VisitOver = NamedError & {
  __typename: 'VisitOver';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A kind of visit that one doctor offers, with its length and fee. */
export type VisitType = {
  __typename: 'VisitType';
  /** ISO 4217 code of every fee of the organization. */
  currency: Scalars['String']['output'];
  /** In minor units of the currency (cents). */
  fee: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: VisitKind;
  /** Length of the visit, without the buffers around it. */
  minutes: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

/** A type of visit. Changes hold for new bookings; booked ones stay as booked. */
export type VisitTypeInput = {
  /** From 0 to 240. */
  bufferAfterMinutes?: Scalars['Int']['input'];
  /** From 0 to 240. */
  bufferBeforeMinutes?: Scalars['Int']['input'];
  /** In minor units of the currency (cents). */
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
  /** Place in the list, lowest first. */
  position?: Scalars['Int']['input'];
  /** From 5 to 720; left out, the length of the visit. */
  stepMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** How long before their day visits were booked, cancelled ones apart. */
export type WaitingDays = {
  __typename: 'WaitingDays';
  before: Maybe<Scalars['Float']['output']>;
  /** Mean of whole days. */
  now: Maybe<Scalars['Float']['output']>;
};

/** PASSWORD_TOO_COMMON: among the passwords that are tried first. */
export type WeakPassword = NamedError & {
  __typename: 'WeakPassword';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type WeekdayCounts = {
  __typename: 'WeekdayCounts';
  before: VisitCounts;
  now: VisitCounts;
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['output'];
};

/** Hours of every week at one clinic, in its local time. An end at or before the start is on the next day. */
export type WeeklyHours = {
  __typename: 'WeeklyHours';
  clinicId: Scalars['ID']['output'];
  endTime: Scalars['Time']['output'];
  id: Scalars['ID']['output'];
  startTime: Scalars['Time']['output'];
  validFrom: Maybe<Scalars['Date']['output']>;
  validUntil: Maybe<Scalars['Date']['output']>;
  /** Null: for every type of visit. */
  visitTypeId: Maybe<Scalars['ID']['output']>;
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['output'];
};

/** Hours of every week at one clinic, in its local time. */
export type WeeklyHoursInput = {
  clinicId: Scalars['ID']['input'];
  /** An end at or before the start is on the next day. */
  endTime: Scalars['Time']['input'];
  startTime: Scalars['Time']['input'];
  /** The first day on which they hold. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which they hold. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only for this type of visit; left out, for all. */
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['input'];
};

/** Visits that were not cancelled, and the time for them. */
export type Workload = {
  __typename: 'Workload';
  bookedMinutes: Scalars['Float']['output'];
  /** Open hours, each minute once; days gone by as they were. */
  offeredMinutes: Scalars['Float']['output'];
  /** Booked of offered minutes, of days with offered ones. Visits squeezed in can make it exceed 1. */
  utilization: Maybe<Scalars['Float']['output']>;
  visits: Scalars['Float']['output'];
  /** Visits on each day with at least one. */
  visitsPerDay: Maybe<Scalars['Float']['output']>;
};

export type WorkloadReport = {
  __typename: 'WorkloadReport';
  /** How many doctors had visits or hours in the range. */
  doctorCount: Scalars['Int']['output'];
  /** The fullest first. */
  doctors: Array<DoctorWorkload>;
  /** Of all doctors; days are days of a doctor. */
  total: ComparedWorkload;
};


export type WorkloadReportDoctorsArgs = {
  first?: Scalars['Int']['input'];
};

/** WRONG_CREDENTIALS: email or password is wrong, or the account is closed. It does not say which. */
export type WrongCredentials = NamedError & {
  __typename: 'WrongCredentials';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type AccountLinkQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type AccountLinkQuery = { __typename: 'Query', accountLink: { __typename: 'AccountLink', purpose: LinkPurpose, fullName: string, needsEmail: boolean, expiresAt: string } | null };

export type UploadProfilePhotoMutationVariables = Exact<{
  file: Scalars['Upload']['input'];
}>;


export type UploadProfilePhotoMutation = { __typename: 'Mutation', uploadProfilePhoto: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } };

export type RemoveProfilePhotoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveProfilePhotoMutation = { __typename: 'Mutation', removeProfilePhoto: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } };

export type DocumentFragment = { __typename: 'Report', id: string, title: string, type: ReportType, description: string | null, fileName: string, mediaType: string, sizeBytes: number, fromPatient: boolean, appointmentId: string | null, uploaderName: string | null, visitDate: string | null, createdAt: string, isNew: boolean, mayRemove: boolean };

export type DocumentsQueryVariables = Exact<{
  patientId?: InputMaybe<Scalars['ID']['input']>;
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentsQuery = { __typename: 'Query', reports: { __typename: 'ReportConnection', edges: Array<{ __typename: 'ReportEdge', node: { __typename: 'Report', id: string, title: string, type: ReportType, description: string | null, fileName: string, mediaType: string, sizeBytes: number, fromPatient: boolean, appointmentId: string | null, uploaderName: string | null, visitDate: string | null, createdAt: string, isNew: boolean, mayRemove: boolean } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type UploadDocumentMutationVariables = Exact<{
  input: UploadReportInput;
  file: Scalars['Upload']['input'];
}>;


export type UploadDocumentMutation = { __typename: 'Mutation', uploadReport:
    | { __typename: 'FileNotAllowed', code: string, message: string, fault: FileFault }
    | { __typename: 'FileTooLarge', code: string, message: string }
    | { __typename: 'Report', id: string, title: string, type: ReportType, description: string | null, fileName: string, mediaType: string, sizeBytes: number, fromPatient: boolean, appointmentId: string | null, uploaderName: string | null, visitDate: string | null, createdAt: string, isNew: boolean, mayRemove: boolean }
    | { __typename: 'TooManyReports', code: string, message: string, limit: number }
    | { __typename: 'VisitOver', code: string, message: string }
   };

export type OpenDocumentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OpenDocumentMutation = { __typename: 'Mutation', createReportLink: { __typename: 'ReportLink', url: string } };

export type MarkDocumentsSeenMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type MarkDocumentsSeenMutation = { __typename: 'Mutation', markReportsSeen: Array<{ __typename: 'Report', id: string }> };

export type RemoveDocumentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveDocumentMutation = { __typename: 'Mutation', removeReport: { __typename: 'Report', id: string, removedAt: string | null } };

export type RestoreDocumentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestoreDocumentMutation = { __typename: 'Mutation', restoreReport: { __typename: 'Report', id: string, removedAt: string | null } };

export type OrganizationFaceFragment = { __typename: 'Organization', name: string, currency: string, languages: Array<Language>, logoUrl: string | null, isSetUp: boolean };

export type OrganizationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationQuery = { __typename: 'Query', organization: { __typename: 'Organization', name: string, currency: string, languages: Array<Language>, logoUrl: string | null, isSetUp: boolean } };

export type AccountFragment = { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null };

export type OpenSessionFragment = { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } };

export type RefreshSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshSessionMutation = { __typename: 'Mutation', refreshSession: { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } }
    | { __typename: 'WrongCredentials', code: string, message: string }
   };

export type RegisterPatientMutationVariables = Exact<{
  input: RegisterPatientInput;
}>;


export type RegisterPatientMutation = { __typename: 'Mutation', registerPatient:
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'PhoneTaken', code: string, message: string }
    | { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } }
    | { __typename: 'WeakPassword', code: string, message: string }
   };

export type ClaimAccountMutationVariables = Exact<{
  input: ClaimAccountInput;
}>;


export type ClaimAccountMutation = { __typename: 'Mutation', claimAccount:
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'LinkNotValid', code: string, message: string }
    | { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } }
    | { __typename: 'WeakPassword', code: string, message: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword:
    | { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } }
    | { __typename: 'WeakPassword', code: string, message: string }
    | { __typename: 'WrongCredentials', code: string, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type SaveLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SaveLanguageMutation = { __typename: 'Mutation', updateProfile:
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'PhoneTaken', code: string, message: string }
    | { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, isFrontDesk: boolean, language: Language, doctor: { __typename: 'Doctor', id: string } | null, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null }
   };

export const DocumentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"fromPatient"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"uploaderName"}},{"kind":"Field","name":{"kind":"Name","value":"visitDate"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"mayRemove"}}]}}]} as unknown as DocumentNode<DocumentFragment, unknown>;
export const OrganizationFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isSetUp"}}]}}]} as unknown as DocumentNode<OrganizationFaceFragment, unknown>;
export const AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}}]} as unknown as DocumentNode<AccountFragment, unknown>;
export const OpenSessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}}]} as unknown as DocumentNode<OpenSessionFragment, unknown>;
export const AccountLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"needsEmail"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<AccountLinkQuery, AccountLinkQueryVariables>;
export const UploadProfilePhotoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadProfilePhoto"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadProfilePhoto"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}}]} as unknown as DocumentNode<UploadProfilePhotoMutation, UploadProfilePhotoMutationVariables>;
export const RemoveProfilePhotoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveProfilePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeProfilePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}}]} as unknown as DocumentNode<RemoveProfilePhotoMutation, RemoveProfilePhotoMutationVariables>;
export const DocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Documents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appointmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"appointmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Document"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"fromPatient"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"uploaderName"}},{"kind":"Field","name":{"kind":"Name","value":"visitDate"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"mayRemove"}}]}}]} as unknown as DocumentNode<DocumentsQuery, DocumentsQueryVariables>;
export const UploadDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadReportInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Document"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileNotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyReports"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"fromPatient"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"uploaderName"}},{"kind":"Field","name":{"kind":"Name","value":"visitDate"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"mayRemove"}}]}}]} as unknown as DocumentNode<UploadDocumentMutation, UploadDocumentMutationVariables>;
export const OpenDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createReportLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<OpenDocumentMutation, OpenDocumentMutationVariables>;
export const MarkDocumentsSeenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkDocumentsSeen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markReportsSeen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MarkDocumentsSeenMutation, MarkDocumentsSeenMutationVariables>;
export const RemoveDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}}]}}]}}]} as unknown as DocumentNode<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const RestoreDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}}]}}]}}]} as unknown as DocumentNode<RestoreDocumentMutation, RestoreDocumentMutationVariables>;
export const OrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationFace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isSetUp"}}]}}]} as unknown as DocumentNode<OrganizationQuery, OrganizationQueryVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenSession"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenSession"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RegisterPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenSession"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]} as unknown as DocumentNode<RegisterPatientMutation, RegisterPatientMutationVariables>;
export const ClaimAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenSession"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]} as unknown as DocumentNode<ClaimAccountMutation, ClaimAccountMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenSession"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SaveLanguageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveLanguage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFrontDesk"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}}]} as unknown as DocumentNode<SaveLanguageMutation, SaveLanguageMutationVariables>;