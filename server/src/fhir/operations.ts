import { readOperations } from '../operations/named-operations.js';

/** The GraphQL operations behind FHIR: what they select is all that its resources are made of. */
const TEXT = `
fragment ClinicParts on Clinic { id name address city phone timeZone latitude longitude }
fragment VisitTypeParts on VisitType { id kind name minutes fee currency }
fragment DoctorParts on Doctor {
  id fullName degree specialization { id name } languages photoUrl availabilityStatus
  clinics { ...ClinicParts } visitTypes { ...VisitTypeParts }
}

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
`;

/** By name. */
export const OPERATIONS = readOperations(TEXT);
