import { TokenScope } from '../api/token-scope.js';
import { UserRole } from '../api/user-role.js';
import { isManager, MANAGER, type DoorRole, type Viewer } from '../api/viewer.js';

/** What a scope opens. */
export interface ScopeRule {
  /** Who may give it to a program. What they may do there themselves is asked at each field's own door, as ever. */
  readonly offeredTo: readonly DoorRole[];
  /** Root fields of the schema. */
  readonly opens: readonly string[];
}

const { patient, doctor, admin } = UserRole;
const EVERYBODY = [patient, doctor, admin];
const STAFF = [doctor, admin];

/**
 * The one list of what tokens open. A root field that no scope names is closed to every token; a test names those that
 * are and says why. What it never names: passwords, sessions, tokens, one-time links, accounts and roles, settings,
 * merging, agreeing that a doctor opens the record, and a person's word to what an assistant asks for.
 */
export const SCOPES: Readonly<Record<TokenScope, ScopeRule>> = {
  doctors_read: {
    offeredTo: EVERYBODY,
    opens: [
      'organization',
      'bookingRules',
      'clinics',
      'clinic',
      'specializations',
      'doctor',
      'doctors',
      'searchDoctors',
      'freeTimes',
      'nextFreeTimes',
      'availabilityChanged',
    ],
  },
  profile_read: {
    offeredTo: EVERYBODY,
    opens: ['me', 'myMessages', 'myUnreadMessages', 'myUnreadMessagesChanged'],
  },
  appointments_read: {
    offeredTo: [patient],
    opens: [
      'myAppointments',
      'myHolds',
      'appointment',
      'myWaitlist',
      'myWaitlistChanged',
      'myAppointmentsChanged',
    ],
  },
  appointments_book: {
    offeredTo: EVERYBODY,
    opens: [
      'predictSlots',
      'holdSlot',
      'myHolds',
      'releaseHold',
      'bookAppointment',
      'moveAppointment',
      'cancelAppointment',
      'confirmAttendance',
      'appointment',
      'joinWaitlist',
      'changeWaitlist',
      'leaveWaitlist',
      'answerOffer',
      'addToWaitlist',
      'offerByHand',
    ],
  },
  appointments_ask: {
    offeredTo: [patient],
    opens: ['holdForAssistant', 'askForHeldTime', 'askToCancel', 'assistantRequest'],
  },
  documents_read: { offeredTo: [patient, doctor], opens: ['reports', 'createReportLink'] },
  documents_write: { offeredTo: [patient, doctor], opens: ['uploadReport', 'removeReport', 'restoreReport'] },
  ratings: {
    offeredTo: [patient, doctor, MANAGER],
    opens: ['rateVisit', 'doctorFeedback', 'answerFeedback'],
  },
  patients_find: { offeredTo: STAFF, opens: ['findPatients'] },
  schedule_read: {
    offeredTo: STAFF,
    opens: [
      'schedule',
      'unconfirmedAppointments',
      'appointment',
      'waitlist',
      'waitlistChanged',
      'appointmentsChanged',
    ],
  },
  schedule_write: {
    offeredTo: STAFF,
    opens: [
      'confirmAppointment',
      'checkInAppointment',
      'completeAppointment',
      'markMissed',
      'undoStatus',
      'recordPayment',
      'confirmAttendance',
      'appointment',
    ],
  },
  hours_read: { offeredTo: STAFF, opens: ['hours', 'clinicClosures', 'appointmentsOutsideHours'] },
  hours_write: { offeredTo: STAFF, opens: ['previewHours', 'saveHours', 'setAvailabilityStatus'] },
  analytics_read: { offeredTo: [doctor, MANAGER], opens: ['analytics', 'demandForecast'] },
};

/** Who waits has no clinic yet. */
const OF_NO_CLINIC: ReadonlySet<string> = new Set([
  'myWaitlist',
  'myWaitlistChanged',
  'waitlist',
  'waitlistChanged',
]);

/**
 * Fields that keep to the clinics of a token that is for some clinics only: what they answer or change lies at one of
 * them, or is everybody's to see, or belongs to no clinic (who the owner is, who the patients are). Each other field is
 * closed to such a token.
 */
export const KEEPS_TO_CLINICS: ReadonlySet<string> = new Set(
  [
    ...SCOPES.doctors_read.opens,
    'me',
    ...SCOPES.appointments_read.opens,
    ...SCOPES.schedule_read.opens,
    ...SCOPES.schedule_write.opens,
    ...SCOPES.patients_find.opens,
    ...SCOPES.appointments_ask.opens,
    'holdSlot',
    'releaseHold',
    'bookAppointment',
    'moveAppointment',
    'cancelAppointment',
  ].filter((field) => !OF_NO_CLINIC.has(field)),
);

/** The scopes that open a root field, none where it is closed to tokens. */
export function scopesOf(field: string): readonly TokenScope[] {
  return Object.values(TokenScope).filter((scope) => SCOPES[scope].opens.includes(field));
}

/** The scopes that somebody may give to a program. */
export function offeredScopes(viewer: Viewer): TokenScope[] {
  return Object.values(TokenScope).filter((scope) =>
    SCOPES[scope].offeredTo.some((role) => role === viewer.role || (role === MANAGER && isManager(viewer))),
  );
}
