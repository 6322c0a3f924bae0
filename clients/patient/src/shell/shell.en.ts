export const messages = {
  product: 'Smart Healthcare',
  home: '{name}, home',
  nav: {
    label: 'Main',
    find: 'Find a doctor',
    appointments: 'My visits',
    documents: 'Documents',
    messages: 'Messages',
    messagesNew: 'Messages, one new | Messages, {count} new',
    signIn: 'Sign in',
    account: '{name}, profile',
  },
  signedOut: 'You are signed out.',
  ended: 'Your sign-in has ended. Please sign in again; nothing you chose is lost.',
  footer: {
    emergency: 'In an emergency call your local emergency number. Do not book a visit and wait.',
    staff: 'For staff',
    licences: 'Licences',
  },
  notFound: {
    title: 'This page does not exist',
    body: 'The address may be mistyped, or the page has moved.',
    home: 'Find a doctor',
  },
  failed: {
    title: 'This page could not be opened',
    body: 'Your connection may have dropped. What you entered on other pages is kept.',
  },
} as const;
