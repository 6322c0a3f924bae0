export const messages = {
  title: 'My account',
  lead: 'You sign in with {email}.',
  personal: 'About you',
  fullName: 'Full name',
  save: 'Save name',
  saved: 'Your name is saved.',
  password: 'Password',
  passwordBody: 'A new password signs out every other device that uses this account.',
  language: 'Language',
  languageBody: 'For this console and for messages to you.',
  languageFailed: 'The language could not be saved on your account. It holds on this device.',
} as const;
