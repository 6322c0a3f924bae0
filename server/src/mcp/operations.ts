import { readOperations } from '../operations/named-operations.js';

/**
 * The GraphQL operations behind the tools. They select nothing clinical: no reason of a visit, no document, no text that
 * doctors or patients wrote, which an assistant might take for an instruction.
 */
const TEXT = `
fragment PlaceParts on Clinic { id name address city timeZone }
fragment VisitTypeParts on VisitType { id kind name minutes fee currency }
fragment SlotParts on Slot { startsAt endsAt clinic { ...PlaceParts } visitType { ...VisitTypeParts } }
fragment DoctorParts on Doctor { id fullName degree specialization { name } }
fragment AppointmentParts on Appointment {
  id status scheduledAt endsAt fee currency
  doctor { ...DoctorParts } clinic { ...PlaceParts } visitType { id name }
  mayCancel cancelUntil mayMove moveUntil
}
fragment RuleParts on BookingRules { cancelCutoffMinutes moveCutoffMinutes }

fragment RequestParts on AssistantRequest {
  id act state path expiresAt startsAt cancelUntil moveUntil
  doctor { ...DoctorParts approvesVisits } clinic { ...PlaceParts }
  slot { visitType { ...VisitTypeParts } }
  appointment { id fee currency visitType { name } }
}
fragment RefusalParts on NamedError {
  __typename code message
  ... on SlotTaken { nextFreeTimes { ...SlotParts } }
  ... on DayFull { nextFreeTimes { ...SlotParts } }
  ... on OutsideHours { nextFreeTimes { ...SlotParts } }
  ... on PatientBusy { collidesWith { id scheduledAt endsAt } }
  ... on TooLate { cutoffAt }
  ... on LimitReached { limit }
  ... on NotAllowedNow { appointmentStatus: status }
}

mutation HoldTime(
  $doctorId: ID!, $clinicId: ID!, $visitTypeId: ID!, $startsAt: DateTime!, $movingAppointmentId: ID
) {
  holdForAssistant(input: {
    doctorId: $doctorId, clinicId: $clinicId, visitTypeId: $visitTypeId, startsAt: $startsAt
    movingAppointmentId: $movingAppointmentId
  }) { __typename ... on Hold { id expiresAt cancelUntil moveUntil slot { ...SlotParts } } ...RefusalParts }
}
mutation AskForHeldTime($holdId: ID!) {
  askForHeldTime(holdId: $holdId) { __typename ...RequestParts ...RefusalParts }
}
mutation AskToCancel($appointmentId: ID!) {
  askToCancel(appointmentId: $appointmentId) { __typename ...RequestParts ...RefusalParts }
}
query FindDoctors(
  $words: String, $city: String, $language: String, $maxFee: Int, $freeOn: Date, $sort: DoctorSort!, $first: Int!
) {
  searchDoctors(
    filter: { words: $words, city: $city, language: $language, maxFee: $maxFee, freeOn: $freeOn }
    sort: $sort, first: $first
  ) {
    edges {
      node {
        doctor {
          ...DoctorParts languages rating ratingCount approvesVisits
          clinics { ...PlaceParts } visitTypes { ...VisitTypeParts }
        }
        nextFreeTimes { startsAt clinic { ...PlaceParts } }
      }
    }
  }
}
query FindTimes($doctorId: ID!, $visitTypeId: ID, $clinicId: ID, $after: DateTime, $first: Int!) {
  doctor(id: $doctorId) { ...DoctorParts approvesVisits }
  nextFreeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, clinicId: $clinicId, after: $after, first: $first) {
    ...SlotParts
  }
  bookingRules { ...RuleParts }
}
query MyBookings($first: Int!) {
  myAppointments(period: UPCOMING, first: $first) { edges { node { ...AppointmentParts } } }
}
`;

/** By name. */
export const OPERATIONS = readOperations(TEXT);
