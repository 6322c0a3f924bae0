import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as en } from './home.en';

export const messages: SameKeys<typeof en> = {
  title: 'जल्दी डॉक्टर से मिलें',
  lead: 'पहले असली खाली समय देखें। खाता तभी चाहिए जब आप समय चुन लें।',
  soonest: {
    title: 'सबसे जल्दी मिलने वाले समय',
    all: 'सभी डॉक्टर, सबसे जल्दी वाले पहले',
    none: 'अभी किसी डॉक्टर के पास खाली समय नहीं है।',
    noneBody: 'रोज़ नए समय खुलते हैं। कृपया कल फिर देखें।',
  },
  specialties: {
    title: 'किस तरह के डॉक्टर',
  },
  clinics: 'सभी क्लिनिक',
};
