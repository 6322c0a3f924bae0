export const messages = {
  product: 'Staff console',
  home: 'Staff console, start page',
  signOut: 'Sign out',
  account: 'Account of {name}',
  signedOut: 'You are signed out.',
  role: { patient: 'Patient', doctor: 'Doctor', admin: 'Administrator' },
  signIn: {
    title: 'Sign in to the staff console',
    lead: 'For doctors and administrators.',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'E-mail and password do not match. Check both and try again.',
    ended: 'Your sign-in has ended, to keep the patients’ data safe. Please sign in again.',
    patients: 'Are you a patient?',
    patientsLink: 'Find a doctor and see your visits',
  },
  start: {
    title: 'Hello, {name}',
    signedInAs: 'You are signed in as {role} with {email}.',
    nothing:
      'The desk for your day and the reports are not part of this version yet. There is nothing to do here so far.',
    patientPages: 'Open the patient pages',
  },
  patient: {
    title: 'This console is for staff',
    body: 'You are signed in as {name}, with a patient account. Your visits are on the patient pages.',
    toVisits: 'Open my visits',
  },
  notFound: {
    title: 'This page does not exist',
    body: 'The address may be mistyped, or the page has moved.',
    home: 'Go to the start page',
  },
  failed: {
    title: 'This page could not be opened',
    body: 'Your connection may have dropped.',
  },
} as const;
