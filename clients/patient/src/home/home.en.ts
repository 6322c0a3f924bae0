export const messages = {
  title: 'See a doctor soon',
  lead: 'Real free times first. You need an account only once you have chosen one.',
  soonest: {
    title: 'Soonest free times',
    all: 'All doctors, soonest first',
    none: 'No doctor has a free time at the moment.',
    noneBody: 'New times open every day. Please look again tomorrow.',
  },
  specialties: {
    title: 'By specialty',
  },
  clinics: 'All clinics',
} as const;
