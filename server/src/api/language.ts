import { registerEnumType } from 'type-graphql';

export const Language = {
  en: 'en',
  hi: 'hi',
} as const;
export type Language = (typeof Language)[keyof typeof Language];
registerEnumType(Language, {
  name: 'Language',
  description: 'A language of screens and messages (ISO 639-1).',
});
