import type { SameKeys } from '../i18n/i18n';
import type { messages as en } from './access-steps.en';

export const messages: SameKeys<typeof en> = {
  kind: {
    claim: 'क्लिनिक के लिंक से खाता खोला गया',
    invitation: 'क्लिनिक के न्योते से खाता खोला गया',
    reset: 'क्लिनिक के लिंक से नया पासवर्ड बनाया गया',
    merge: 'एक और रिकॉर्ड इसमें मिलाया गया',
  },
  by: '{time}, {name} की ओर से',
  byUnknown: '{time}',
  closed: 'इससे एक दस्तावेज़ बंद है | इससे एक दस्तावेज़ बंद है | इससे {count} दस्तावेज़ बंद हैं',
  openedBy: '{time} को खुला, {name} ने खोला',
  nothingClosed: 'इससे कुछ भी बंद नहीं है',
};
