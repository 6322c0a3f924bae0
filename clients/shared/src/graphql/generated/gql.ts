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
    "query AccountLink($token: String!) {\n  accountLink(token: $token) {\n    purpose\n    fullName\n    needsEmail\n    expiresAt\n  }\n}": typeof types.AccountLinkDocument,
    "fragment Account on User {\n  id\n  username\n  email\n  fullName\n  profilePhotoUrl\n  role\n  isFrontDesk\n  language\n  doctor {\n    id\n  }\n  patient {\n    id\n    fullName\n    dateOfBirth\n    gender\n    contactNumber\n    relativeContact\n  }\n}\n\nfragment OpenSession on Session {\n  accessToken\n  expiresAt\n  user {\n    ...Account\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    ...OpenSession\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation RegisterPatient($input: RegisterPatientInput!) {\n  registerPatient(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation ClaimAccount($input: ClaimAccountInput!) {\n  claimAccount(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation SaveLanguage($language: Language!) {\n  updateProfile(input: {language: $language}) {\n    ...Account\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}": typeof types.AccountFragmentDoc,
};
const documents: Documents = {
    "query AccountLink($token: String!) {\n  accountLink(token: $token) {\n    purpose\n    fullName\n    needsEmail\n    expiresAt\n  }\n}": types.AccountLinkDocument,
    "fragment Account on User {\n  id\n  username\n  email\n  fullName\n  profilePhotoUrl\n  role\n  isFrontDesk\n  language\n  doctor {\n    id\n  }\n  patient {\n    id\n    fullName\n    dateOfBirth\n    gender\n    contactNumber\n    relativeContact\n  }\n}\n\nfragment OpenSession on Session {\n  accessToken\n  expiresAt\n  user {\n    ...Account\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    ...OpenSession\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation RegisterPatient($input: RegisterPatientInput!) {\n  registerPatient(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation ClaimAccount($input: ClaimAccountInput!) {\n  claimAccount(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation SaveLanguage($language: Language!) {\n  updateProfile(input: {language: $language}) {\n    ...Account\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}": types.AccountFragmentDoc,
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
export function graphql(source: "query AccountLink($token: String!) {\n  accountLink(token: $token) {\n    purpose\n    fullName\n    needsEmail\n    expiresAt\n  }\n}"): (typeof documents)["query AccountLink($token: String!) {\n  accountLink(token: $token) {\n    purpose\n    fullName\n    needsEmail\n    expiresAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Account on User {\n  id\n  username\n  email\n  fullName\n  profilePhotoUrl\n  role\n  isFrontDesk\n  language\n  doctor {\n    id\n  }\n  patient {\n    id\n    fullName\n    dateOfBirth\n    gender\n    contactNumber\n    relativeContact\n  }\n}\n\nfragment OpenSession on Session {\n  accessToken\n  expiresAt\n  user {\n    ...Account\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    ...OpenSession\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation RegisterPatient($input: RegisterPatientInput!) {\n  registerPatient(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation ClaimAccount($input: ClaimAccountInput!) {\n  claimAccount(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation SaveLanguage($language: Language!) {\n  updateProfile(input: {language: $language}) {\n    ...Account\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["fragment Account on User {\n  id\n  username\n  email\n  fullName\n  profilePhotoUrl\n  role\n  isFrontDesk\n  language\n  doctor {\n    id\n  }\n  patient {\n    id\n    fullName\n    dateOfBirth\n    gender\n    contactNumber\n    relativeContact\n  }\n}\n\nfragment OpenSession on Session {\n  accessToken\n  expiresAt\n  user {\n    ...Account\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    ...OpenSession\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation RegisterPatient($input: RegisterPatientInput!) {\n  registerPatient(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation ClaimAccount($input: ClaimAccountInput!) {\n  claimAccount(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    ...OpenSession\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation SaveLanguage($language: Language!) {\n  updateProfile(input: {language: $language}) {\n    ...Account\n    ... on NamedError {\n      code\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;