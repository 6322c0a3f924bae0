export const messages = {
  doctor: 'Doctor',
  allDoctors: 'All doctors',
  searchDoctor: 'Name of the doctor',
  noDoctor: 'No doctor of this name.',
  looking: 'Looking…',
  failed: 'The doctors could not be loaded.',
  openDoctors: 'Show doctors',
  clearDoctor: 'Choose no doctor',
  clinic: 'Clinic',
  failedClinics: 'The clinics could not be loaded.',
  allClinics: 'All clinics',
} as const;
