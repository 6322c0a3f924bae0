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
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Upload: { input: File; output: File; }
};

export type Appointment = {
  __typename: 'Appointment';
  cancelReason: Maybe<Scalars['String']['output']>;
  cancelUntil: Scalars['DateTime']['output'];
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  changes: Array<AppointmentChange>;
  clinic: Clinic;
  createdAt: Scalars['DateTime']['output'];
  currency: Scalars['String']['output'];
  doctor: Doctor;
  endsAt: Scalars['DateTime']['output'];
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  fee: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  mayCancel: Scalars['Boolean']['output'];
  mayMove: Scalars['Boolean']['output'];
  minutes: Scalars['Int']['output'];
  moveUntil: Scalars['DateTime']['output'];
  moves: Scalars['Int']['output'];
  overrideReason: Maybe<Scalars['String']['output']>;
  patient: Patient;
  paymentStatus: PaymentStatus;
  reason: Maybe<Scalars['String']['output']>;
  scheduledAt: Scalars['DateTime']['output'];
  status: AppointmentStatus;
  timeKnown: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
  visitType: Maybe<VisitType>;
};

export type AppointmentChange = {
  __typename: 'AppointmentChange';
  action: Scalars['String']['output'];
  actorName: Maybe<Scalars['String']['output']>;
  actorRole: Maybe<UserRole>;
  at: Scalars['DateTime']['output'];
  byYou: Scalars['Boolean']['output'];
  fromTime: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  reason: Maybe<Scalars['String']['output']>;
  toTime: Maybe<Scalars['DateTime']['output']>;
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

export type AppointmentPeriod =
  | 'PAST'
  | 'UPCOMING';

export type AppointmentStatus =
  | 'cancelled'
  | 'checked_in'
  | 'completed'
  | 'confirmed'
  | 'held'
  | 'no_show'
  | 'pending';

export type AvailabilityChange = {
  __typename: 'AvailabilityChange';
  doctorId: Scalars['ID']['output'];
  from: Scalars['DateTime']['output'];
  to: Scalars['DateTime']['output'];
};

export type AvailabilityStatus =
  | 'active'
  | 'on_leave'
  | 'unavailable';

export type BookAppointmentInput = {
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  patientId?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
  visitTypeId: Scalars['ID']['input'];
};

export type BookResult = Appointment | DayFull | KeyReused | LimitReached | NotBookable | OutsideHours | PatientBusy | SlotTaken;

export type BookingRules = {
  __typename: 'BookingRules';
  bookingHorizonDays: Scalars['Int']['output'];
  cancelCutoffMinutes: Scalars['Int']['output'];
  currency: Scalars['String']['output'];
  holdMinutes: Scalars['Int']['output'];
  maxMoves: Scalars['Int']['output'];
  maxOpenAppointments: Scalars['Int']['output'];
  minimumNoticeMinutes: Scalars['Int']['output'];
  moveCutoffMinutes: Scalars['Int']['output'];
  organizationName: Scalars['String']['output'];
};

export type CancelAppointmentInput = {
  appointmentId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CancelResult = Appointment | ChangedMeanwhile | NotAllowedNow | TooLate;

export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};

export type ChangePasswordResult = Session | WeakPassword | WrongCredentials;

export type ChangedMeanwhile = NamedError & {
  __typename: 'ChangedMeanwhile';
  appointment: Appointment;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type Clinic = {
  __typename: 'Clinic';
  address: Scalars['String']['output'];
  city: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  phone: Maybe<Scalars['String']['output']>;
  timeZone: Scalars['String']['output'];
};

export type DayFull = NamedError & {
  __typename: 'DayFull';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  nextFreeTimes: Array<Slot>;
};

export type Doctor = {
  __typename: 'Doctor';
  availabilityStatus: AvailabilityStatus;
  clinics: Array<Clinic>;
  consultationFee: Scalars['Int']['output'];
  currency: Scalars['String']['output'];
  degree: Scalars['String']['output'];
  feedback: Array<Feedback>;
  fullName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  languages: Array<Scalars['String']['output']>;
  licenseNumber: Scalars['String']['output'];
  photoUrl: Maybe<Scalars['String']['output']>;
  profileDescription: Scalars['String']['output'];
  rating: Scalars['Float']['output'];
  ratingCount: Scalars['Int']['output'];
  specialization: Specialization;
  visitTypes: Array<VisitType>;
  yearsOfExperience: Scalars['Int']['output'];
};


export type DoctorFeedbackArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type DoctorFilter = {
  city?: InputMaybe<Scalars['String']['input']>;
  freeFrom?: InputMaybe<Scalars['DateTime']['input']>;
  freeOn?: InputMaybe<Scalars['Date']['input']>;
  freeTo?: InputMaybe<Scalars['DateTime']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  maxFee?: InputMaybe<Scalars['Int']['input']>;
  minRating?: InputMaybe<Scalars['Float']['input']>;
  near?: InputMaybe<PointInput>;
  specializationId?: InputMaybe<Scalars['ID']['input']>;
  withinKm?: InputMaybe<Scalars['Float']['input']>;
  words?: InputMaybe<Scalars['String']['input']>;
};

export type DoctorHit = {
  __typename: 'DoctorHit';
  distanceKm: Maybe<Scalars['Float']['output']>;
  doctor: Doctor;
  nextFreeTimes: Array<Slot>;
};

export type DoctorSort =
  | 'DISTANCE'
  | 'FEE'
  | 'RATING'
  | 'SOONEST';

export type EmailTaken = NamedError & {
  __typename: 'EmailTaken';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type Feedback = {
  __typename: 'Feedback';
  authorName: Maybe<Scalars['String']['output']>;
  comments: Maybe<Scalars['String']['output']>;
  createdOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  rating: Scalars['Int']['output'];
  response: Maybe<Scalars['String']['output']>;
};

export type FreeDay = {
  __typename: 'FreeDay';
  clinic: Clinic;
  date: Scalars['Date']['output'];
  starts: Array<Scalars['DateTime']['output']>;
};

export type FreeTimes = {
  __typename: 'FreeTimes';
  days: Array<FreeDay>;
  doctorId: Scalars['ID']['output'];
  visitType: VisitType;
};

export type Gender =
  | 'female'
  | 'male'
  | 'other';

export type Hold = {
  __typename: 'Hold';
  appointmentId: Maybe<Scalars['ID']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  purpose: HoldPurpose;
  slot: Slot;
};

export type HoldPurpose =
  | 'book'
  | 'move';

export type HoldResult = DayFull | Hold | LimitReached | NotAllowedNow | NotBookable | OutsideHours | PatientBusy | SlotTaken | TooLate;

export type HoldSlotInput = {
  clinicId: Scalars['ID']['input'];
  doctorId: Scalars['ID']['input'];
  movingAppointmentId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  visitTypeId: Scalars['ID']['input'];
};

export type KeyReused = NamedError & {
  __typename: 'KeyReused';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type Language =
  | 'en'
  | 'hi';

export type LimitReached = NamedError & {
  __typename: 'LimitReached';
  code: Scalars['String']['output'];
  limit: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type MoveAppointmentInput = {
  appointmentId: Scalars['ID']['input'];
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type MoveResult = Appointment | ChangedMeanwhile | DayFull | KeyReused | LimitReached | NotAllowedNow | NotBookable | OutsideHours | PatientBusy | SlotTaken | TooLate;

export type Mutation = {
  __typename: 'Mutation';
  bookAppointment: BookResult;
  cancelAppointment: CancelResult;
  changePassword: ChangePasswordResult;
  confirmAppointment: CancelResult;
  holdSlot: HoldResult;
  moveAppointment: MoveResult;
  refreshSession: Maybe<Session>;
  registerPatient: RegisterResult;
  releaseHold: Scalars['Boolean']['output'];
  removeProfilePhoto: User;
  signIn: SignInResult;
  signOut: Scalars['Boolean']['output'];
  updateProfile: UpdateProfileResult;
  uploadProfilePhoto: User;
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


export type MutationConfirmAppointmentArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationHoldSlotArgs = {
  input: HoldSlotInput;
};


export type MutationMoveAppointmentArgs = {
  input: MoveAppointmentInput;
};


export type MutationRegisterPatientArgs = {
  input: RegisterPatientInput;
};


export type MutationReleaseHoldArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationUploadProfilePhotoArgs = {
  file: Scalars['Upload']['input'];
};

export type NamedError = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type NotAllowedNow = NamedError & {
  __typename: 'NotAllowedNow';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  status: AppointmentStatus;
};

export type NotBookable = NamedError & {
  __typename: 'NotBookable';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type OutsideHours = NamedError & {
  __typename: 'OutsideHours';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  nextFreeTimes: Array<Slot>;
};

export type PageInfo = {
  __typename: 'PageInfo';
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Patient = {
  __typename: 'Patient';
  contactNumber: Maybe<Scalars['String']['output']>;
  dateOfBirth: Maybe<Scalars['Date']['output']>;
  fullName: Scalars['String']['output'];
  gender: Maybe<Gender>;
  id: Scalars['ID']['output'];
  relativeContact: Maybe<Scalars['String']['output']>;
};

export type PatientBusy = NamedError & {
  __typename: 'PatientBusy';
  code: Scalars['String']['output'];
  collidesWith: Maybe<Appointment>;
  message: Scalars['String']['output'];
};

export type PaymentStatus =
  | 'completed'
  | 'pending'
  | 'refunded';

export type PhoneTaken = NamedError & {
  __typename: 'PhoneTaken';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type PointInput = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};

export type Query = {
  __typename: 'Query';
  appointment: Maybe<Appointment>;
  bookingRules: BookingRules;
  clinics: Array<Clinic>;
  doctor: Maybe<Doctor>;
  freeTimes: FreeTimes;
  me: Maybe<User>;
  myAppointments: AppointmentConnection;
  myHolds: Array<Hold>;
  nextFreeTimes: Array<Slot>;
  searchDoctors: DoctorConnection;
  specializations: Array<Specialization>;
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDoctorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFreeTimesArgs = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  doctorId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  movingAppointmentId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  visitTypeId: Scalars['ID']['input'];
};


export type QueryMyAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period: AppointmentPeriod;
};


export type QueryNextFreeTimesArgs = {
  after?: InputMaybe<Scalars['DateTime']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  doctorId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySearchDoctorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DoctorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DoctorSort>;
};

export type RegisterPatientInput = {
  contactNumber: Scalars['String']['input'];
  dateOfBirth: Scalars['Date']['input'];
  email: Scalars['String']['input'];
  fullName: Scalars['String']['input'];
  gender?: InputMaybe<Gender>;
  language?: InputMaybe<Language>;
  password: Scalars['String']['input'];
};

export type RegisterResult = EmailTaken | PhoneTaken | Session | WeakPassword;

export type Session = {
  __typename: 'Session';
  accessToken: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  user: User;
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignInResult = Session | WrongCredentials;

export type Slot = {
  __typename: 'Slot';
  clinic: Clinic;
  doctorId: Scalars['ID']['output'];
  endsAt: Scalars['DateTime']['output'];
  startsAt: Scalars['DateTime']['output'];
  visitType: VisitType;
};

export type SlotTaken = NamedError & {
  __typename: 'SlotTaken';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  nextFreeTimes: Array<Slot>;
};

export type Specialization = {
  __typename: 'Specialization';
  category: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Subscription = {
  __typename: 'Subscription';
  availabilityChanged: AvailabilityChange;
};


export type SubscriptionAvailabilityChangedArgs = {
  doctorId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type TooLate = NamedError & {
  __typename: 'TooLate';
  code: Scalars['String']['output'];
  cutoffAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

export type UpdateProfileInput = {
  contactNumber?: InputMaybe<Scalars['String']['input']>;
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  fullName?: InputMaybe<Scalars['String']['input']>;
  gender?: InputMaybe<Gender>;
  language?: InputMaybe<Language>;
  relativeContact?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProfileResult = EmailTaken | PhoneTaken | User;

export type User = {
  __typename: 'User';
  createdAt: Scalars['DateTime']['output'];
  doctor: Maybe<Doctor>;
  email: Scalars['String']['output'];
  fullName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  language: Language;
  number: Maybe<Scalars['String']['output']>;
  patient: Maybe<Patient>;
  profilePhotoUrl: Maybe<Scalars['String']['output']>;
  role: UserRole;
  username: Scalars['String']['output'];
};

export type UserRole =
  | 'admin'
  | 'doctor'
  | 'patient';

export type VisitKind =
  | 'check_up'
  | 'consultation'
  | 'first_visit'
  | 'follow_up'
  | 'other'
  | 'procedure';

export type VisitType = {
  __typename: 'VisitType';
  currency: Scalars['String']['output'];
  fee: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: VisitKind;
  minutes: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type WeakPassword = NamedError & {
  __typename: 'WeakPassword';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type WrongCredentials = NamedError & {
  __typename: 'WrongCredentials';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type AccountFragment = { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, language: Language, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null };

export type OpenSessionFragment = { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, language: Language, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } };

export type RefreshSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshSessionMutation = { __typename: 'Mutation', refreshSession: { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, language: Language, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, language: Language, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } }
    | { __typename: 'WrongCredentials', code: string, message: string }
   };

export type RegisterPatientMutationVariables = Exact<{
  input: RegisterPatientInput;
}>;


export type RegisterPatientMutation = { __typename: 'Mutation', registerPatient:
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'PhoneTaken', code: string, message: string }
    | { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, language: Language, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } }
    | { __typename: 'WeakPassword', code: string, message: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword:
    | { __typename: 'Session', accessToken: string, expiresAt: string, user: { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, language: Language, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null } }
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
    | { __typename: 'User', id: string, username: string, email: string, fullName: string, profilePhotoUrl: string | null, role: UserRole, language: Language, patient: { __typename: 'Patient', id: string, fullName: string, dateOfBirth: string | null, gender: Gender | null, contactNumber: string | null, relativeContact: string | null } | null }
   };

export const AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}}]} as unknown as DocumentNode<AccountFragment, unknown>;
export const OpenSessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}}]} as unknown as DocumentNode<OpenSessionFragment, unknown>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenSession"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenSession"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RegisterPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenSession"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]} as unknown as DocumentNode<RegisterPatientMutation, RegisterPatientMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenSession"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SaveLanguageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveLanguage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"profilePhotoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"contactNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relativeContact"}}]}}]}}]} as unknown as DocumentNode<SaveLanguageMutation, SaveLanguageMutationVariables>;