import type { MakeProgramTokenMutation } from '../graphql/generated/graphql';

/** A token that was just made, with what is shown once. */
export type MadeToken = Extract<MakeProgramTokenMutation['createApiToken'], { __typename: 'NewApiToken' }>;
