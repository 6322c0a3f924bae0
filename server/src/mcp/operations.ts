import { parse, print, separateOperations } from 'graphql';

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

/** Their texts, each with the fragments that it uses, by name. */
export const OPERATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(separateOperations(parse(TEXT))).map(([name, document]) => [name, print(document)]),
);
