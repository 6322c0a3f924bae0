import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as en } from './pages.en';

export const messages: SameKeys<typeof en> = {
  home: '{organization} में डॉक्टर खोजें, असली खाली समय देखें और अपॉइंटमेंट लें।',
  doctors: '{organization} के डॉक्टर और उनके अगले खाली समय, सबसे जल्दी वाले पहले।',
  field: '{field}: {organization} के डॉक्टर और उनके अगले खाली समय, सबसे जल्दी वाले पहले।',
  doctor: '{doctor}, {field}, {places}। खाली समय देखें और अपॉइंटमेंट लें।',
  clinics: '{organization} कहाँ है: पते, फ़ोन नंबर और डॉक्टर।',
  clinic: '{clinic}, {address}। यहाँ के डॉक्टर और उनके अगले खाली समय।',
  times: 'खाली समय, जिन पर अपॉइंटमेंट ले सकते हैं',
  guide: {
    book: 'खाली समय हर मिनट बदलते हैं: कोई समय बताने से ठीक पहले पूछें। अपॉइंटमेंट लेना, बदलना और रद्द करना व्यक्ति ख़ुद इन्हीं पेजों पर करता है, या खाते के साथ API से।',
    pages: 'पेज',
    home: 'सबसे जल्दी मिलने वाले समय',
    doctors: 'सभी डॉक्टर, सबसे जल्दी वाले पहले',
    fields: 'किस तरह के डॉक्टर',
    clinics: 'क्लिनिक',
    programs: 'प्रोग्रामों के लिए',
    rest: 'REST API, OpenAPI 3.1 के रूप में',
    restDocs: 'वही, पढ़ने और आज़माने के लिए',
  },
};
