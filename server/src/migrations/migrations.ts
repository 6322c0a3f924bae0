import { Ground1764000000000 } from './chapters/1764000000000-ground.js';
import { People1764000001000 } from './chapters/1764000001000-people.js';
import { Calendar1764000002000 } from './chapters/1764000002000-calendar.js';
import { Booking1764000003000 } from './chapters/1764000003000-booking.js';
import { Records1764000004000 } from './chapters/1764000004000-records.js';
import { Counting1764000005000 } from './chapters/1764000005000-counting.js';
import { Predictions1764000006000 } from './chapters/1764000006000-predictions.js';
import { EventConsumers1764100000000 } from './changes/1764100000000-event-consumers.js';
import { Holds1764300000000 } from './changes/1764300000000-holds.js';
import { CountedVisits1764400000000 } from './changes/1764400000000-counted-visits.js';
import { AuditActions1764500000000 } from './changes/1764500000000-audit-actions.js';
import { EventKinds1764500001000 } from './changes/1764500001000-event-kinds.js';
import { ReminderBounds1764600000000 } from './changes/1764600000000-reminder-bounds.js';
import { NameWords1764710000000 } from './changes/1764710000000-name-words.js';
import { EqualNames1764711000000 } from './changes/1764711000000-equal-names.js';
import { SignInWaits1764800000000 } from './changes/1764800000000-sign-in-waits.js';
import { NamesInOrder1764801000000 } from './changes/1764801000000-names-in-order.js';
import { VisitsThatOpenRecords1764810000000 } from './changes/1764810000000-visits-that-open-records.js';
import { AccessSteps1764820000000 } from './changes/1764820000000-access-steps.js';
import { TelephoneNumbers1764830000000 } from './changes/1764830000000-telephone-numbers.js';
import { ApiTokens1764840000000 } from './changes/1764840000000-api-tokens.js';
import { SharedNumbers1764841000000 } from './changes/1764841000000-shared-numbers.js';
import { OpenToDevelopers1764930000000 } from './changes/1764930000000-open-to-developers.js';
import { AssistantRequests1764920000000 } from './changes/1764920000000-assistant-requests.js';
import { Backups1764900000000 } from './changes/1764900000000-backups.js';
import { Webhooks1764910000000 } from './changes/1764910000000-webhooks.js';
import { EmbedSites1764931000000 } from './changes/1764931000000-embed-sites.js';
import { PatientChanges1764942000000 } from './changes/1764942000000-patient-changes.js';
import { VisitsToDecide1764940000000 } from './changes/1764940000000-visits-to-decide.js';
import { SearchWords1764941000000 } from './changes/1764941000000-search-words.js';
import { ImportedOnce1764945000000 } from './changes/1764945000000-imported-once.js';
import { CancelCauses1765000100000 } from './changes/1765000100000-cancel-causes.js';
import { RatingsOfAll1765000110000 } from './changes/1765000110000-ratings-of-all.js';
import { ReadOnly1764950000000 } from './changes/1764950000000-read-only.js';
import { Messages1765000000000 } from './changes/1765000000000-messages.js';
import { ShortWords1765010000000 } from './changes/1765010000000-short-words.js';
import { CalendarFeeds1765020000000 } from './changes/1765020000000-calendar-feeds.js';
import { Attendance1765030000000 } from './changes/1765030000000-attendance.js';
import { AccountsByMail1765040000000 } from './changes/1765040000000-accounts-by-mail.js';
import { Reminders1765011000000 } from './changes/1765011000000-reminders.js';
import { Waitlist1765050000000 } from './changes/1765050000000-waitlist.js';
import { WaitlistChanges1765051000000 } from './changes/1765051000000-waitlist-changes.js';
import { LiveWaitlist1765052000000 } from './changes/1765052000000-live-waitlist.js';
import { Series1765060000000 } from './changes/1765060000000-series.js';
import { DoctorDelays1765061000000 } from './changes/1765061000000-doctor-delays.js';
import { AbsenceProposals1765062000000 } from './changes/1765062000000-absence-proposals.js';
import { TextChannels1765070000000 } from './changes/1765070000000-text-channels.js';
import { ReadOnlyOfMore1765080000000 } from './changes/1765080000000-read-only-of-more.js';
import { LeftOut1765081000000 } from './changes/1765081000000-left-out.js';
import { OwnShortWords1765082000000 } from './changes/1765082000000-own-short-words.js';
import { TextAnswers1765100000000 } from './changes/1765100000000-text-answers.js';
import { SameWords1765110000000 } from './changes/1765110000000-same-words.js';
import { ActsOfAbsence1765120000000 } from './changes/1765120000000-acts-of-absence.js';
import { ClinicsWithoutPlace1765130000000 } from './changes/1765130000000-clinics-without-place.js';
import { ClaimsByCode1765160000000 } from './changes/1765160000000-claims-by-code.js';
import { NameWordsAlike1765170000000 } from './changes/1765170000000-name-words-alike.js';
import { RefusedInvitations1765180000000 } from './changes/1765180000000-refused-invitations.js';

/** The whole schema as it was when the migrations before were folded together. Never changed again. */
export const chapters = [
  Ground1764000000000,
  People1764000001000,
  Calendar1764000002000,
  Booking1764000003000,
  Records1764000004000,
  Counting1764000005000,
  Predictions1764000006000,
];

/**
 * Every migration, oldest first: the chapters, and in the folder `changes` each change since. Functions are in none of
 * them: what a change needs of them it takes from their files (`createFunctions`), results that are kept it makes anew
 * with a new text (`rebuildFunctions`), and its way back begins with `dropFreeFunctions`. One that programs from before it
 * do not live with has a name that begins with `EndsFormer` (see `servable.ts`): what is to go is first used no more, and
 * taken away a version later.
 */
export const migrations = [
  ...chapters,
  EventConsumers1764100000000,
  Holds1764300000000,
  CountedVisits1764400000000,
  AuditActions1764500000000,
  EventKinds1764500001000,
  ReminderBounds1764600000000,
  NameWords1764710000000,
  EqualNames1764711000000,
  SignInWaits1764800000000,
  NamesInOrder1764801000000,
  VisitsThatOpenRecords1764810000000,
  AccessSteps1764820000000,
  TelephoneNumbers1764830000000,
  ApiTokens1764840000000,
  SharedNumbers1764841000000,
  Backups1764900000000,
  Webhooks1764910000000,
  AssistantRequests1764920000000,
  OpenToDevelopers1764930000000,
  EmbedSites1764931000000,
  VisitsToDecide1764940000000,
  SearchWords1764941000000,
  PatientChanges1764942000000,
  ImportedOnce1764945000000,
  ReadOnly1764950000000,
  Messages1765000000000,
  CancelCauses1765000100000,
  RatingsOfAll1765000110000,
  ShortWords1765010000000,
  Reminders1765011000000,
  CalendarFeeds1765020000000,
  Attendance1765030000000,
  AccountsByMail1765040000000,
  Waitlist1765050000000,
  WaitlistChanges1765051000000,
  LiveWaitlist1765052000000,
  Series1765060000000,
  DoctorDelays1765061000000,
  AbsenceProposals1765062000000,
  TextChannels1765070000000,
  ReadOnlyOfMore1765080000000,
  LeftOut1765081000000,
  OwnShortWords1765082000000,
  TextAnswers1765100000000,
  SameWords1765110000000,
  ActsOfAbsence1765120000000,
  ClinicsWithoutPlace1765130000000,
  ClaimsByCode1765160000000,
  NameWordsAlike1765170000000,
  RefusedInvitations1765180000000,
];
