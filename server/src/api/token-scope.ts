import { registerEnumType } from 'type-graphql';

/** What a program may be allowed. Which fields each opens, and to whom it is offered: `tokens/token-scopes.ts`. */
export enum TokenScope {
  doctors_read = 'doctors_read',
  profile_read = 'profile_read',
  appointments_read = 'appointments_read',
  appointments_book = 'appointments_book',
  appointments_ask = 'appointments_ask',
  documents_read = 'documents_read',
  documents_write = 'documents_write',
  ratings = 'ratings',
  patients_find = 'patients_find',
  schedule_read = 'schedule_read',
  schedule_write = 'schedule_write',
  hours_read = 'hours_read',
  hours_write = 'hours_write',
  analytics_read = 'analytics_read',
}

registerEnumType(TokenScope, {
  name: 'TokenScope',
  description:
    'What the token of a program opens; never more than its owner may. What no scope names is closed to every token: ' +
    'passwords, tokens, roles, settings, merging and what else manages the clinic.',
  valuesConfig: {
    doctors_read: { description: 'Find doctors, clinics and free times, and hear when free times change.' },
    profile_read: {
      description: 'Read who the owner is, with email address and number, and what they were told.',
    },
    appointments_read: {
      description:
        'Read the owner’s own appointments and holds, what they wait for, and hear of their changes.',
    },
    appointments_book: {
      description:
        'Hold, book, move and cancel, wait for time and answer offers, as staff also for patients.',
    },
    appointments_ask: {
      description:
        'Hold a time for 15 minutes, and ask the owner to book, move or cancel: only they do it, by a link.',
    },
    documents_read: { description: 'List and open documents.' },
    documents_write: { description: 'Upload documents, and take them away again.' },
    ratings: { description: 'Patients: rate a visit. Staff: read ratings. Doctors: answer them.' },
    patients_find: { description: 'Find patients by name, date of birth or number.' },
    schedule_read: { description: 'Read the visits of a day, and hear of their changes; read who waits.' },
    schedule_write: { description: 'Confirm, mark as arrived, done or missed, undo, and record payments.' },
    hours_read: { description: 'Read the hours, leave and closed days of doctors.' },
    hours_write: { description: 'Change hours and leave, and whether a doctor can be booked.' },
    analytics_read: { description: 'Read analytics and the expected demand.' },
  },
});
