import { registerEnumType } from 'type-graphql';

/**
 * The server's one list of languages. A further one is an entry here, a value of the type `user_language` by a
 * migration, and its texts in each `x.texts.ts`, which the compiler demands.
 */
export const Language = {
  en: 'en',
  hi: 'hi',
} as const;
export type Language = (typeof Language)[keyof typeof Language];
registerEnumType(Language, {
  name: 'Language',
  description: 'A language of screens and messages (ISO 639-1).',
});
