/** Where the REST form of the API begins. A change that breaks its users gets another number. */
export const REST_PATH = '/api/v1';

/** One route: which operation answers it, and how that looks in REST. */
export interface Route {
  /** Name of the operation, which says what is asked for and what is answered. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below REST_PATH; `{name}` is a variable of the operation. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Of an answer that is no refusal; 200 when left out. 204 has no content. */
  readonly status?: 200 | 201 | 204;
  /** Where in the answer lies what is sent, below the operation's field. */
  readonly pick?: string;
  /** Address of what was made, with properties of the answer. */
  readonly location?: string;
  /** Member of the result that says that something has to follow: it is answered with 202. */
  readonly accepted?: string;
  /** Whether it may find nothing although its path names nothing: 404. */
  readonly mayBeNothing?: true;
  /** Status when there is nothing; 404 when left out. */
  readonly whenNull?: 401;
  /** Whether anybody may ask. Others need a token. */
  readonly isOpen?: true;
}

/** The whole of REST. Parameters and bodies follow from the operations' variables: see parameters.ts. */
export const ROUTES: readonly Route[] = [
  {
    operation: 'Register',
    method: 'POST',
    path: '/accounts',
    tag: 'Accounts',
    status: 201,
    isOpen: true,
    accepted: 'CodeSent',
    summary: 'Register as a patient, and be signed in; where mail is set up, a code is sent first',
    location: '/me',
  },
  {
    operation: 'ConfirmRegistration',
    method: 'POST',
    path: '/accounts/confirmation',
    tag: 'Accounts',
    status: 201,
    isOpen: true,
    summary: 'Open the account by the code that was sent, and be signed in',
    location: '/me',
  },
  {
    operation: 'ResendRegistrationCode',
    method: 'POST',
    path: '/accounts/code',
    tag: 'Accounts',
    isOpen: true,
    summary: 'Have another code sent in place of the one before',
  },
  {
    operation: 'RequestPasswordReset',
    method: 'POST',
    path: '/password-reset',
    tag: 'Accounts',
    status: 204,
    mayBeNothing: true,
    isOpen: true,
    summary: 'Have a link sent by which a new password is chosen; 404 where no mail is set up',
  },
  {
    operation: 'SignIn',
    method: 'POST',
    path: '/session',
    tag: 'Accounts',
    isOpen: true,
    summary: 'Sign in: the access token is answered, the refresh token comes as a cookie',
  },
  {
    operation: 'RefreshSession',
    method: 'POST',
    path: '/session/refresh',
    tag: 'Accounts',
    isOpen: true,
    summary: 'Go on with a new access token, by the cookie',
    whenNull: 401,
  },
  {
    operation: 'SignOut',
    method: 'DELETE',
    path: '/session',
    tag: 'Accounts',
    status: 204,
    summary: 'Sign out: the session’s tokens are good no more',
  },
  {
    operation: 'Profile',
    method: 'GET',
    path: '/me',
    tag: 'Accounts',
    whenNull: 401,
    summary: 'Who is signed in',
  },
  {
    operation: 'UpdateProfile',
    method: 'PATCH',
    path: '/me',
    tag: 'Accounts',
    summary: 'Change parts of one’s own profile',
  },
  {
    operation: 'BookingRules',
    method: 'GET',
    path: '/booking-rules',
    tag: 'Practice',
    isOpen: true,
    summary: 'Rules that hold for every booking',
  },
  {
    operation: 'Clinics',
    method: 'GET',
    path: '/clinics',
    tag: 'Practice',
    isOpen: true,
    summary: 'The clinics that take visits',
  },
  {
    operation: 'Specializations',
    method: 'GET',
    path: '/specializations',
    tag: 'Practice',
    isOpen: true,
    summary: 'Fields of medicine that have a doctor to go to',
  },
  {
    operation: 'FindDoctors',
    method: 'GET',
    path: '/doctors',
    tag: 'Doctors',
    isOpen: true,
    summary: 'Doctors who fit, each with the next free times',
  },
  {
    operation: 'Doctor',
    method: 'GET',
    path: '/doctors/{id}',
    tag: 'Doctors',
    isOpen: true,
    summary: 'One doctor, with clinics and types of visit',
  },
  {
    operation: 'Ratings',
    method: 'GET',
    path: '/doctors/{id}/ratings',
    tag: 'Doctors',
    isOpen: true,
    summary: 'The newest ratings of a doctor',
    pick: 'feedback',
  },
  {
    operation: 'FreeTimes',
    method: 'GET',
    path: '/doctors/{doctorId}/free-times',
    tag: 'Free times',
    isOpen: true,
    summary: 'Every free time of a doctor between two dates, for one type of visit',
  },
  {
    operation: 'NextFreeTimes',
    method: 'GET',
    path: '/doctors/{doctorId}/next-free-times',
    tag: 'Free times',
    isOpen: true,
    summary: 'The next free times of a doctor, earliest first',
  },
  {
    operation: 'SuggestedTimes',
    method: 'GET',
    path: '/doctors/{doctorId}/suggested-times',
    tag: 'Free times',
    summary: 'Free times that suit best, best first',
  },
  {
    operation: 'Hold',
    method: 'POST',
    path: '/holds',
    tag: 'Booking',
    status: 201,
    summary: 'Keep a time for a few minutes while the patient decides',
  },
  {
    operation: 'Holds',
    method: 'GET',
    path: '/holds',
    tag: 'Booking',
    summary: 'Times that are kept for oneself',
  },
  {
    operation: 'ReleaseHold',
    method: 'DELETE',
    path: '/holds/{id}',
    tag: 'Booking',
    status: 204,
    summary: 'Give a kept time back',
  },
  {
    operation: 'Book',
    method: 'POST',
    path: '/appointments',
    tag: 'Booking',
    status: 201,
    summary: 'Book a free time',
    location: '/appointments/{id}',
  },
  {
    operation: 'Appointments',
    method: 'GET',
    path: '/appointments',
    tag: 'Booking',
    summary: 'One’s own appointments',
  },
  {
    operation: 'Appointment',
    method: 'GET',
    path: '/appointments/{id}',
    tag: 'Booking',
    summary: 'One appointment, with its version as ETag',
  },
  {
    operation: 'Move',
    method: 'POST',
    path: '/appointments/{id}/move',
    tag: 'Booking',
    summary: 'Move it to another free time of the same doctor; on refusal it stays where it was',
  },
  {
    operation: 'Cancel',
    method: 'POST',
    path: '/appointments/{id}/cancel',
    tag: 'Booking',
    summary: 'Cancel it: its time is free at once, the record stays',
  },
  {
    operation: 'Rate',
    method: 'POST',
    path: '/appointments/{id}/rating',
    tag: 'Ratings',
    status: 201,
    summary: 'Rate a visit that took place, once',
  },
  {
    operation: 'AnswerRating',
    method: 'PUT',
    path: '/ratings/{id}/answer',
    tag: 'Ratings',
    summary: 'The doctor’s public answer to a rating',
  },
  {
    operation: 'Documents',
    method: 'GET',
    path: '/documents',
    tag: 'Documents',
    summary: 'Documents of a patient, latest first',
  },
  {
    operation: 'UploadDocument',
    method: 'POST',
    path: '/documents',
    tag: 'Documents',
    status: 201,
    summary: 'Upload a document, as a form of which the file is the last part',
  },
  {
    operation: 'DocumentLink',
    method: 'POST',
    path: '/documents/{id}/link',
    tag: 'Documents',
    status: 201,
    summary: 'A link to the document’s file: GET it within a minute',
    location: '{url}',
  },
  {
    operation: 'RemoveDocument',
    method: 'DELETE',
    path: '/documents/{id}',
    tag: 'Documents',
    summary: 'Take one’s own upload away',
  },
  {
    operation: 'Schedule',
    method: 'GET',
    path: '/schedule',
    tag: 'Doctor’s day',
    summary: 'Visits of a doctor between two dates',
  },
  {
    operation: 'Confirm',
    method: 'POST',
    path: '/appointments/{id}/confirm',
    tag: 'Doctor’s day',
    summary: 'Confirm a visit that waits for approval',
  },
  {
    operation: 'CheckIn',
    method: 'POST',
    path: '/appointments/{id}/check-in',
    tag: 'Doctor’s day',
    summary: 'The patient has arrived',
  },
  {
    operation: 'Complete',
    method: 'POST',
    path: '/appointments/{id}/complete',
    tag: 'Doctor’s day',
    summary: 'The visit took place',
  },
  {
    operation: 'MarkMissed',
    method: 'POST',
    path: '/appointments/{id}/no-show',
    tag: 'Doctor’s day',
    summary: 'The patient did not come',
  },
  {
    operation: 'UndoStatus',
    method: 'POST',
    path: '/appointments/{id}/undo',
    tag: 'Doctor’s day',
    summary: 'Take the last change of status back',
  },
  {
    operation: 'Hours',
    method: 'GET',
    path: '/hours',
    tag: 'Doctor’s day',
    summary: 'All that decides when a doctor can be booked, with its version as ETag',
  },
  {
    operation: 'SaveHours',
    method: 'PUT',
    path: '/hours',
    tag: 'Doctor’s day',
    summary: 'Replace hours, dated hours or leave, and decide what becomes of visits outside them',
  },
  {
    operation: 'SetAvailability',
    method: 'PUT',
    path: '/availability-status',
    tag: 'Doctor’s day',
    summary: 'Whether the doctor is there today',
  },
];
