import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './pickers.en';

export const messages: SameKeys<typeof english> = {
  doctor: 'डॉक्टर',
  allDoctors: 'सभी डॉक्टर',
  searchDoctor: 'डॉक्टर का नाम',
  noDoctor: 'इस नाम का कोई डॉक्टर नहीं है।',
  looking: 'खोज रहे हैं…',
  failed: 'डॉक्टरों की सूची नहीं खुल पाई।',
  openDoctors: 'डॉक्टर दिखाएँ',
  clearDoctor: 'डॉक्टर का चुनाव हटाएँ',
  clinic: 'क्लिनिक',
  failedClinics: 'क्लिनिकों की सूची नहीं खुल पाई।',
  allClinics: 'सभी क्लिनिक',
};
