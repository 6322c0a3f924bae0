import { readOperations } from '../operations/named-operations.js';

/**
 * The GraphQL operations behind the REST form of the API: what they select is what REST answers. Arguments are single
 * variables, so that each can be a part of the path, a parameter, a header or a property of the body.
 */
const TEXT = `
fragment VisitTypeParts on VisitType { id kind name minutes fee currency }
fragment ClinicParts on Clinic { id name address city phone timeZone latitude longitude }
fragment SlotParts on Slot { doctorId startsAt endsAt clinic { id name timeZone } visitType { id name minutes } }
fragment DoctorParts on Doctor {
  id fullName degree specialization { id name } yearsOfExperience languages profileDescription photoUrl
  consultationFee currency rating ratingCount availabilityStatus
  clinics { ...ClinicParts } visitTypes { ...VisitTypeParts }
}
fragment SessionParts on Session { accessToken expiresAt user { id fullName email role } }
fragment PersonParts on User {
  id role username email fullName number language createdAt
  patient { id contactNumber relativeContact dateOfBirth gender }
  doctor { id fullName }
}
fragment AppointmentParts on Appointment {
  id version status scheduledAt endsAt minutes timeKnown reason fee currency paymentStatus refundDue
  doctor { id fullName specialization { id name } } clinic { id name address city timeZone } visitType { id kind name }
  patient { id fullName }
  mayMove moveUntil moves mayCancel cancelUntil mayRate nextStatuses expiresAt createdAt cancelledAt cancelReason cancelCause
}
fragment HoldParts on Hold { id purpose appointmentId expiresAt longestUntil slot { ...SlotParts } }
fragment RatingParts on Feedback { id rating comments anonymous authorName createdMonth createdOn response }
fragment DocumentParts on Report {
  id title description type fileName mediaType sizeBytes fromPatient uploaderName appointmentId visitDate createdAt removedAt
}
fragment HoursParts on DoctorHours {
  doctorId version
  weekly { id clinicId weekday startTime endTime validFrom validUntil visitTypeId }
  dated { id clinicId date startTime endTime isAvailable visitTypeId timeZone }
  leave { id startsAt endsAt reason timeZone }
  closures { id startsOn endsOn reason }
}
fragment OfferParts on WaitlistOffer {
  id state startsAt minutes groupSize byStaff reasons createdAt expiresAt
  doctor { id fullName } clinic { id name address city timeZone } visitType { id kind name }
}
fragment WaitlistParts on WaitlistEntry {
  id state endReason patient { id fullName } doctor { id fullName } visitType { id kind name } specialization { id name }
  city firstDate lastDate times { weekday from until } noticeMinutes createdAt
  replaces { id scheduledAt } offers { ...OfferParts }
}
fragment Refusal on NamedError {
  __typename code message
  ... on SlotTaken { nextFreeTimes { ...SlotParts } }
  ... on DayFull { nextFreeTimes { ...SlotParts } }
  ... on OutsideHours { nextFreeTimes { ...SlotParts } }
  ... on PatientBusy { collidesWith { id scheduledAt endsAt } }
  ... on CodeNotValid { triesLeft }
  ... on TooLate { cutoffAt }
  ... on TooEarly { allowedFrom }
  ... on LimitReached { limit }
  ... on TooManyReports { limit }
  ... on NotAllowedNow { appointmentStatus: status }
  ... on NotCompleted { appointmentStatus: status }
  ... on ChangedMeanwhile { appointment { id version status scheduledAt } }
  ... on HoursChanged { hours { version } }
  ... on AlreadyRated { feedback { id rating comments } }
  ... on AlreadyWaiting { entry { id state } }
  ... on WaitlistFull { limit }
  ... on WaitOver { waitState }
  ... on OfferOver { outcome }
  ... on FileNotAllowed { fault allowed }
  ... on FileTooLarge { limitBytes }
}

mutation Register(
  $email: String!, $password: String!, $fullName: String!, $contactNumber: String, $relativeContact: String
  $dateOfBirth: Date!, $gender: Gender, $language: Language
) {
  registerPatient(input: {
    email: $email, password: $password, fullName: $fullName, contactNumber: $contactNumber
    relativeContact: $relativeContact, dateOfBirth: $dateOfBirth, gender: $gender, language: $language
  }) { __typename ...SessionParts ... on CodeSent { ticket expiresAt nextCodeAt } ...Refusal }
}
mutation ConfirmRegistration($ticket: String!, $code: String!) {
  confirmRegistration(input: { ticket: $ticket, code: $code }) { __typename ...SessionParts ...Refusal }
}
mutation ResendRegistrationCode($ticket: String!) {
  resendRegistrationCode(ticket: $ticket) { __typename ... on CodeSent { ticket expiresAt nextCodeAt } ...Refusal }
}
mutation RequestPasswordReset($email: String!) { requestPasswordReset(email: $email) }
mutation SignIn($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { __typename ...SessionParts ...Refusal }
}
mutation RefreshSession { refreshSession { ...SessionParts } }
mutation SignOut { signOut }
query Profile { me { ...PersonParts } }
mutation UpdateProfile(
  $fullName: String, $contactNumber: String, $relativeContact: String, $dateOfBirth: Date, $gender: Gender
  $language: Language
) {
  updateProfile(input: {
    fullName: $fullName, contactNumber: $contactNumber, relativeContact: $relativeContact, dateOfBirth: $dateOfBirth
    gender: $gender, language: $language
  }) { ...PersonParts }
}

query BookingRules {
  bookingRules {
    currency bookingHorizonDays minimumNoticeMinutes cancelCutoffMinutes moveCutoffMinutes maxMoves
    maxOpenAppointments holdMinutes
  }
}
query Clinics { clinics { ...ClinicParts } }
query Specializations { specializations { id name category } }
query FindDoctors(
  $words: String, $specializationId: ID, $clinicId: ID, $city: String, $language: String, $maxFee: Int
  $minRating: Float, $freeFrom: DateTime, $freeTo: DateTime, $freeOn: Date, $sort: DoctorSort! = SOONEST
  $first: Int! = 10, $after: String
) {
  searchDoctors(
    filter: {
      words: $words, specializationId: $specializationId, clinicId: $clinicId, city: $city, language: $language
      maxFee: $maxFee, minRating: $minRating, freeFrom: $freeFrom, freeTo: $freeTo, freeOn: $freeOn
    }
    sort: $sort, first: $first, after: $after
  ) {
    edges { node { doctor { ...DoctorParts } nextFreeTimes { ...SlotParts } } }
    pageInfo { endCursor hasNextPage }
  }
}
query Doctor($id: ID!) { doctor(id: $id) { ...DoctorParts } }
query Ratings($id: ID!, $first: Int! = 10) { doctor(id: $id) { feedback(first: $first) { ...RatingParts } } }
query FreeTimes(
  $doctorId: ID!, $visitTypeId: ID!, $from: Date!, $to: Date!, $clinicId: ID, $movingAppointmentId: ID
) {
  freeTimes(
    doctorId: $doctorId, visitTypeId: $visitTypeId, from: $from, to: $to, clinicId: $clinicId
    movingAppointmentId: $movingAppointmentId
  ) { doctorId visitType { ...VisitTypeParts } days { date clinic { id name timeZone } starts } }
}
query NextFreeTimes($doctorId: ID!, $visitTypeId: ID, $clinicId: ID, $after: DateTime, $first: Int! = 10) {
  nextFreeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, clinicId: $clinicId, after: $after, first: $first) {
    ...SlotParts
  }
}
query SuggestedTimes(
  $doctorId: ID!, $from: Date!, $to: Date!, $visitTypeId: ID, $clinicId: ID, $patientId: ID, $first: Int! = 10
  $language: Language! = en
) {
  predictSlots(
    doctorId: $doctorId, from: $from, to: $to, visitTypeId: $visitTypeId, clinicId: $clinicId, patientId: $patientId
    first: $first, language: $language
  ) { doctorId clinicId visitTypeId startsAt endsAt basis reasons { text } }
}

mutation Hold(
  $doctorId: ID!, $clinicId: ID!, $visitTypeId: ID!, $startsAt: DateTime!, $movingAppointmentId: ID
) {
  holdSlot(input: {
    doctorId: $doctorId, clinicId: $clinicId, visitTypeId: $visitTypeId, startsAt: $startsAt
    movingAppointmentId: $movingAppointmentId
  }) { __typename ...HoldParts ...Refusal }
}
query Holds { myHolds { ...HoldParts } }
mutation ReleaseHold($id: ID!) { releaseHold(id: $id) }

mutation Book(
  $idempotencyKey: String!, $doctorId: ID!, $clinicId: ID!, $visitTypeId: ID!, $startsAt: DateTime!, $reason: String
  $patientId: ID, $tellPatient: Boolean! = true
) {
  bookAppointment(input: {
    idempotencyKey: $idempotencyKey, doctorId: $doctorId, clinicId: $clinicId, visitTypeId: $visitTypeId
    startsAt: $startsAt, reason: $reason, patientId: $patientId, tellPatient: $tellPatient
  }) { __typename ...AppointmentParts ...Refusal }
}
mutation Move(
  $idempotencyKey: String!, $id: ID!, $startsAt: DateTime!, $clinicId: ID, $version: Int, $tellPatient: Boolean! = true
) {
  moveAppointment(input: {
    idempotencyKey: $idempotencyKey, appointmentId: $id, startsAt: $startsAt, clinicId: $clinicId, version: $version
    tellPatient: $tellPatient
  }) { __typename ...AppointmentParts ...Refusal }
}
mutation Cancel($id: ID!, $reason: String, $cause: CancelCause, $version: Int, $tellPatient: Boolean! = true) {
  cancelAppointment(input: {
    appointmentId: $id, reason: $reason, cause: $cause, version: $version, tellPatient: $tellPatient
  }) { __typename ...AppointmentParts ...Refusal }
}
query Appointments($period: AppointmentPeriod!, $first: Int! = 20, $after: String) {
  myAppointments(period: $period, first: $first, after: $after) {
    edges { node { ...AppointmentParts } }
    pageInfo { endCursor hasNextPage }
  }
}
query Appointment($id: ID!) { appointment(id: $id) { ...AppointmentParts } }
mutation Confirm($id: ID!, $version: Int, $tellPatient: Boolean! = true) {
  confirmAppointment(id: $id, version: $version, tellPatient: $tellPatient) { __typename ...AppointmentParts ...Refusal }
}
mutation CheckIn($id: ID!, $version: Int) {
  checkInAppointment(id: $id, version: $version) { __typename ...AppointmentParts ...Refusal }
}
mutation Complete($id: ID!, $version: Int) {
  completeAppointment(id: $id, version: $version) { __typename ...AppointmentParts ...Refusal }
}
mutation MarkMissed($id: ID!, $version: Int) {
  markMissed(id: $id, version: $version) { __typename ...AppointmentParts ...Refusal }
}
mutation UndoStatus($id: ID!, $version: Int, $tellPatient: Boolean! = true) {
  undoStatus(id: $id, version: $version, tellPatient: $tellPatient) { __typename ...AppointmentParts ...Refusal }
}
mutation Rate($id: ID!, $rating: Int!, $comments: String, $anonymous: Boolean! = false) {
  rateVisit(input: { appointmentId: $id, rating: $rating, comments: $comments, anonymous: $anonymous }) {
    __typename ...RatingParts ...Refusal
  }
}
mutation AnswerRating($id: ID!, $response: String!) { answerFeedback(id: $id, response: $response) { ...RatingParts } }

query Waitlist { myWaitlist { ...WaitlistParts } }
mutation JoinWaitlist(
  $doctorId: ID, $visitTypeId: ID, $specializationId: ID, $city: String, $replacesId: ID, $firstDate: Date!
  $lastDate: Date!, $times: [WaitlistTimeInput!]! = [], $noticeMinutes: Int! = 120
) {
  joinWaitlist(input: {
    doctorId: $doctorId, visitTypeId: $visitTypeId, specializationId: $specializationId, city: $city
    replacesId: $replacesId, firstDate: $firstDate, lastDate: $lastDate, times: $times, noticeMinutes: $noticeMinutes
  }) { __typename ...WaitlistParts ...Refusal }
}
mutation ChangeWaitlist(
  $id: ID!, $firstDate: Date!, $lastDate: Date!, $times: [WaitlistTimeInput!]! = [], $noticeMinutes: Int! = 120
) {
  changeWaitlist(id: $id, input: {
    firstDate: $firstDate, lastDate: $lastDate, times: $times, noticeMinutes: $noticeMinutes
  }) { __typename ...WaitlistParts ...Refusal }
}
mutation LeaveWaitlist($id: ID!) { leaveWaitlist(id: $id) { ...WaitlistParts } }
mutation AnswerOffer($id: ID!, $answer: OfferAnswer!) {
  answerOffer(id: $id, answer: $answer) { __typename ...OfferParts ...Refusal }
}
query ClinicWaitlist(
  $clinicId: ID!, $states: [WaitlistState!]! = [waiting, offered], $doctorId: ID, $specializationId: ID
  $first: Int! = 20, $after: String
) {
  waitlist(
    clinicId: $clinicId, states: $states, doctorId: $doctorId, specializationId: $specializationId, first: $first
    after: $after
  ) {
    edges { node { ...WaitlistParts patient { contactNumber } } }
    pageInfo { endCursor hasNextPage }
  }
}
mutation AddToWaitlist(
  $patientId: ID!, $doctorId: ID, $visitTypeId: ID, $specializationId: ID, $city: String, $replacesId: ID
  $firstDate: Date!, $lastDate: Date!, $times: [WaitlistTimeInput!]! = [], $noticeMinutes: Int! = 120
) {
  addToWaitlist(patientId: $patientId, input: {
    doctorId: $doctorId, visitTypeId: $visitTypeId, specializationId: $specializationId, city: $city
    replacesId: $replacesId, firstDate: $firstDate, lastDate: $lastDate, times: $times, noticeMinutes: $noticeMinutes
  }) { __typename ...WaitlistParts ...Refusal }
}
mutation OfferByHand($entryId: ID!, $doctorId: ID!, $clinicId: ID!, $startsAt: DateTime!, $visitTypeId: ID) {
  offerByHand(input: {
    entryId: $entryId, doctorId: $doctorId, clinicId: $clinicId, startsAt: $startsAt, visitTypeId: $visitTypeId
  }) { __typename ...OfferParts ...Refusal }
}

query Documents($patientId: ID, $appointmentId: ID, $first: Int! = 20, $after: String) {
  reports(patientId: $patientId, appointmentId: $appointmentId, first: $first, after: $after) {
    edges { node { ...DocumentParts } }
    pageInfo { endCursor hasNextPage }
  }
}
mutation UploadDocument(
  $title: String!, $type: ReportType!, $description: String, $appointmentId: ID, $patientId: ID, $file: Upload!
) {
  uploadReport(
    input: {
      title: $title, type: $type, description: $description, appointmentId: $appointmentId, patientId: $patientId
    }
    file: $file
  ) { __typename ...DocumentParts ...Refusal }
}
mutation DocumentLink($id: ID!) { createReportLink(id: $id) { url expiresAt } }
mutation RemoveDocument($id: ID!) { removeReport(id: $id) { ...DocumentParts } }

query Schedule($from: Date!, $to: Date!, $doctorId: ID, $clinicId: ID, $cancelled: Boolean! = true) {
  schedule(from: $from, to: $to, doctorId: $doctorId, clinicId: $clinicId, cancelled: $cancelled) { ...AppointmentParts }
}
query Hours($doctorId: ID) { hours(doctorId: $doctorId) { ...HoursParts } }
mutation SaveHours(
  $doctorId: ID, $weekly: [WeeklyHoursInput!], $dated: [DatedHoursInput!], $leave: [LeaveInput!]
  $decisions: [HoursDecisionInput!]! = [], $version: String
) {
  saveHours(
    input: { doctorId: $doctorId, weekly: $weekly, dated: $dated, leave: $leave, version: $version }
    decisions: $decisions
  ) {
    __typename
    ... on SavedHours { hours { ...HoursParts } cancelled { id scheduledAt } undecided { id scheduledAt } }
    ...Refusal
  }
}
mutation SetAvailability($status: AvailabilityStatus!, $doctorId: ID) {
  setAvailabilityStatus(status: $status, doctorId: $doctorId) { id availabilityStatus }
}
`;

/** By name. */
export const OPERATIONS = readOperations(TEXT);
