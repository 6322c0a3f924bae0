export const messages = {
  title: 'Clinics',
  clinic: 'Clinic',
  none: 'No clinic is open at the moment',
  noneBody: 'Please look again later.',
  doctors: 'Doctors here, soonest free first',
  noDoctors: 'No doctor here can be booked at the moment',
  noDoctorsBody: 'Please look again later, or call the clinic.',
  missing: 'This clinic is not listed here',
  missingBody: 'The address may be old, or the clinic has closed.',
  all: 'All clinics',
  moreFailed: 'The next doctors could not be loaded.',
} as const;
