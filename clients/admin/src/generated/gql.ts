/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query PalettePatients($words: String!) {\n  findPatients(input: {words: $words}) {\n    id\n    fullName\n    dateOfBirth\n    numberEnding\n  }\n}": typeof types.PalettePatientsDocument,
    "fragment PatientOnFile on Patient {\n  id\n  fullName\n  dateOfBirth\n  gender\n  contactNumber\n  relativeContact\n}\n\nfragment Match on PatientMatch {\n  id\n  fullName\n  dateOfBirth\n  gender\n  numberEnding\n  hasAccount\n  isYours\n}\n\nfragment VisitInHistory on PatientVisit {\n  id\n  scheduledAt\n  minutes\n  status\n  doctorName\n  specialization\n  clinicName\n  timeZone\n  visitType\n  reason\n  mayOpen\n}\n\nfragment VisitPage on PatientVisitConnection {\n  edges {\n    cursor\n    node {\n      ...VisitInHistory\n    }\n  }\n  pageInfo {\n    endCursor\n    hasNextPage\n  }\n}\n\nquery PatientRecord($id: ID!, $first: Int!, $after: String) {\n  patientRecord(id: $id) {\n    hasAccount\n    mayBeClaimed\n    patient {\n      ...PatientOnFile\n    }\n    visits(first: $first, after: $after) {\n      ...VisitPage\n    }\n  }\n}\n\nmutation CreateClaimLink($patientId: ID!) {\n  createClaimLink(patientId: $patientId) {\n    token\n    purpose\n    expiresAt\n  }\n}": typeof types.PatientOnFileFragmentDoc,
    "query PickDoctors($text: String, $clinicId: ID, $isActive: Boolean) {\n  managedDoctors(\n    filter: {text: $text, clinicId: $clinicId, isActive: $isActive}\n    first: 50\n  ) {\n    edges {\n      node {\n        id\n        isActive\n        doctor {\n          id\n          fullName\n          specialization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery PickedDoctor($doctorId: ID!) {\n  managedDoctor(doctorId: $doctorId) {\n    id\n    doctor {\n      id\n      fullName\n    }\n  }\n}\n\nquery PickClinics {\n  managedClinics {\n    id\n    isActive\n    clinic {\n      id\n      name\n      city\n      timeZone\n    }\n  }\n}": typeof types.PickDoctorsDocument,
};
const documents: Documents = {
    "query PalettePatients($words: String!) {\n  findPatients(input: {words: $words}) {\n    id\n    fullName\n    dateOfBirth\n    numberEnding\n  }\n}": types.PalettePatientsDocument,
    "fragment PatientOnFile on Patient {\n  id\n  fullName\n  dateOfBirth\n  gender\n  contactNumber\n  relativeContact\n}\n\nfragment Match on PatientMatch {\n  id\n  fullName\n  dateOfBirth\n  gender\n  numberEnding\n  hasAccount\n  isYours\n}\n\nfragment VisitInHistory on PatientVisit {\n  id\n  scheduledAt\n  minutes\n  status\n  doctorName\n  specialization\n  clinicName\n  timeZone\n  visitType\n  reason\n  mayOpen\n}\n\nfragment VisitPage on PatientVisitConnection {\n  edges {\n    cursor\n    node {\n      ...VisitInHistory\n    }\n  }\n  pageInfo {\n    endCursor\n    hasNextPage\n  }\n}\n\nquery PatientRecord($id: ID!, $first: Int!, $after: String) {\n  patientRecord(id: $id) {\n    hasAccount\n    mayBeClaimed\n    patient {\n      ...PatientOnFile\n    }\n    visits(first: $first, after: $after) {\n      ...VisitPage\n    }\n  }\n}\n\nmutation CreateClaimLink($patientId: ID!) {\n  createClaimLink(patientId: $patientId) {\n    token\n    purpose\n    expiresAt\n  }\n}": types.PatientOnFileFragmentDoc,
    "query PickDoctors($text: String, $clinicId: ID, $isActive: Boolean) {\n  managedDoctors(\n    filter: {text: $text, clinicId: $clinicId, isActive: $isActive}\n    first: 50\n  ) {\n    edges {\n      node {\n        id\n        isActive\n        doctor {\n          id\n          fullName\n          specialization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery PickedDoctor($doctorId: ID!) {\n  managedDoctor(doctorId: $doctorId) {\n    id\n    doctor {\n      id\n      fullName\n    }\n  }\n}\n\nquery PickClinics {\n  managedClinics {\n    id\n    isActive\n    clinic {\n      id\n      name\n      city\n      timeZone\n    }\n  }\n}": types.PickDoctorsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PalettePatients($words: String!) {\n  findPatients(input: {words: $words}) {\n    id\n    fullName\n    dateOfBirth\n    numberEnding\n  }\n}"): (typeof documents)["query PalettePatients($words: String!) {\n  findPatients(input: {words: $words}) {\n    id\n    fullName\n    dateOfBirth\n    numberEnding\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PatientOnFile on Patient {\n  id\n  fullName\n  dateOfBirth\n  gender\n  contactNumber\n  relativeContact\n}\n\nfragment Match on PatientMatch {\n  id\n  fullName\n  dateOfBirth\n  gender\n  numberEnding\n  hasAccount\n  isYours\n}\n\nfragment VisitInHistory on PatientVisit {\n  id\n  scheduledAt\n  minutes\n  status\n  doctorName\n  specialization\n  clinicName\n  timeZone\n  visitType\n  reason\n  mayOpen\n}\n\nfragment VisitPage on PatientVisitConnection {\n  edges {\n    cursor\n    node {\n      ...VisitInHistory\n    }\n  }\n  pageInfo {\n    endCursor\n    hasNextPage\n  }\n}\n\nquery PatientRecord($id: ID!, $first: Int!, $after: String) {\n  patientRecord(id: $id) {\n    hasAccount\n    mayBeClaimed\n    patient {\n      ...PatientOnFile\n    }\n    visits(first: $first, after: $after) {\n      ...VisitPage\n    }\n  }\n}\n\nmutation CreateClaimLink($patientId: ID!) {\n  createClaimLink(patientId: $patientId) {\n    token\n    purpose\n    expiresAt\n  }\n}"): (typeof documents)["fragment PatientOnFile on Patient {\n  id\n  fullName\n  dateOfBirth\n  gender\n  contactNumber\n  relativeContact\n}\n\nfragment Match on PatientMatch {\n  id\n  fullName\n  dateOfBirth\n  gender\n  numberEnding\n  hasAccount\n  isYours\n}\n\nfragment VisitInHistory on PatientVisit {\n  id\n  scheduledAt\n  minutes\n  status\n  doctorName\n  specialization\n  clinicName\n  timeZone\n  visitType\n  reason\n  mayOpen\n}\n\nfragment VisitPage on PatientVisitConnection {\n  edges {\n    cursor\n    node {\n      ...VisitInHistory\n    }\n  }\n  pageInfo {\n    endCursor\n    hasNextPage\n  }\n}\n\nquery PatientRecord($id: ID!, $first: Int!, $after: String) {\n  patientRecord(id: $id) {\n    hasAccount\n    mayBeClaimed\n    patient {\n      ...PatientOnFile\n    }\n    visits(first: $first, after: $after) {\n      ...VisitPage\n    }\n  }\n}\n\nmutation CreateClaimLink($patientId: ID!) {\n  createClaimLink(patientId: $patientId) {\n    token\n    purpose\n    expiresAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PickDoctors($text: String, $clinicId: ID, $isActive: Boolean) {\n  managedDoctors(\n    filter: {text: $text, clinicId: $clinicId, isActive: $isActive}\n    first: 50\n  ) {\n    edges {\n      node {\n        id\n        isActive\n        doctor {\n          id\n          fullName\n          specialization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery PickedDoctor($doctorId: ID!) {\n  managedDoctor(doctorId: $doctorId) {\n    id\n    doctor {\n      id\n      fullName\n    }\n  }\n}\n\nquery PickClinics {\n  managedClinics {\n    id\n    isActive\n    clinic {\n      id\n      name\n      city\n      timeZone\n    }\n  }\n}"): (typeof documents)["query PickDoctors($text: String, $clinicId: ID, $isActive: Boolean) {\n  managedDoctors(\n    filter: {text: $text, clinicId: $clinicId, isActive: $isActive}\n    first: 50\n  ) {\n    edges {\n      node {\n        id\n        isActive\n        doctor {\n          id\n          fullName\n          specialization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery PickedDoctor($doctorId: ID!) {\n  managedDoctor(doctorId: $doctorId) {\n    id\n    doctor {\n      id\n      fullName\n    }\n  }\n}\n\nquery PickClinics {\n  managedClinics {\n    id\n    isActive\n    clinic {\n      id\n      name\n      city\n      timeZone\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;