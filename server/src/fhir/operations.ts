import { readOperations } from '../operations/named-operations.js';

/** The GraphQL operations behind FHIR: what they select is all that its resources are made of. */
const TEXT = `
fragment ClinicParts on Clinic { id name address city phone timeZone latitude longitude }
fragment VisitTypeParts on VisitType { id kind name minutes fee currency }
fragment DoctorParts on Doctor {
  id fullName degree specialization { id name } languages photoUrl availabilityStatus
  clinics { ...ClinicParts } visitTypes { ...VisitTypeParts }
}

fragment AppointmentParts on Appointment {
  id version status scheduledAt endsAt minutes reason createdAt cancelReason cancelCause
  doctor { id fullName specialization { id name } } clinic { id name } visitType { ...VisitTypeParts }
  patient { id fullName }
}

fragment FreeTimeParts on Slot { startsAt clinic { id } visitType { id } }
fragment Refusal on NamedError {
  __typename code message
  ... on SlotTaken { nextFreeTimes { ...FreeTimeParts } }
  ... on DayFull { nextFreeTimes { ...FreeTimeParts } }
  ... on OutsideHours { nextFreeTimes { ...FreeTimeParts } }
}

query Rules { bookingRules { bookingHorizonDays } }
query Clinics { clinics { ...ClinicParts } }
query Doctors(
  $ids: [ID!], $name: String, $specializationId: ID, $clinicId: ID, $visitTypeId: ID, $first: Int! = 50, $after: String
) {
  doctors(
    filter: {
      ids: $ids, name: $name, specializationId: $specializationId, clinicId: $clinicId, visitTypeId: $visitTypeId
    }
    first: $first, after: $after
  ) {
    edges { node { ...DoctorParts } }
    pageInfo { endCursor hasNextPage }
  }
}
query FreeTimes($doctorId: ID!, $visitTypeId: ID!, $clinicId: ID, $from: Date!, $to: Date!) {
  freeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, clinicId: $clinicId, from: $from, to: $to) {
    days { clinic { id } starts }
  }
}

query SoonestDoctors($from: DateTime!, $to: DateTime!, $specializationId: ID) {
  searchDoctors(
    filter: { freeFrom: $from, freeTo: $to, specializationId: $specializationId }, sort: SOONEST, first: 50
  ) {
    edges { node { doctor { ...DoctorParts } } }
  }
}

query Appointment($id: ID!) { appointment(id: $id) { ...AppointmentParts } }
query MyAppointments($period: AppointmentPeriod!, $first: Int! = 50, $after: String) {
  myAppointments(period: $period, first: $first, after: $after) {
    edges { node { ...AppointmentParts } }
    pageInfo { endCursor hasNextPage }
  }
}
query DayBook($from: Date!, $to: Date!, $doctorId: ID, $clinicId: ID) {
  schedule(from: $from, to: $to, doctorId: $doctorId, clinicId: $clinicId) { ...AppointmentParts }
}
query PatientVisits($id: ID!, $first: Int! = 50, $after: String) {
  patientRecord(id: $id) {
    visits(first: $first, after: $after) {
      edges { node { id scheduledAt status mayOpen } }
      pageInfo { endCursor hasNextPage }
    }
  }
}
mutation Hold($doctorId: ID!, $clinicId: ID!, $visitTypeId: ID!, $startsAt: DateTime!) {
  holdSlot(input: { doctorId: $doctorId, clinicId: $clinicId, visitTypeId: $visitTypeId, startsAt: $startsAt }) {
    __typename
    ... on Hold { expiresAt }
    ...Refusal
  }
}
mutation Book(
  $idempotencyKey: String!, $doctorId: ID!, $clinicId: ID!, $visitTypeId: ID!, $startsAt: DateTime!, $reason: String
  $patientId: ID
) {
  bookAppointment(input: {
    idempotencyKey: $idempotencyKey, doctorId: $doctorId, clinicId: $clinicId, visitTypeId: $visitTypeId
    startsAt: $startsAt, reason: $reason, patientId: $patientId
  }) { __typename ...AppointmentParts ...Refusal }
}
`;

/** By name. */
export const OPERATIONS = readOperations(TEXT);
