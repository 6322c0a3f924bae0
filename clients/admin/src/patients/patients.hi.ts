import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './patients.en';

export const messages: SameKeys<typeof english> = {
  unknown: 'मालूम नहीं',
  age: 'एक साल से कम | एक साल | {count} साल',
  gender: { male: 'पुरुष', female: 'महिला', other: 'अन्य' },
  field: {
    birthDate: 'जन्मतिथि',
    gender: 'लिंग',
    phone: 'फ़ोन नंबर',
    relative: 'रिश्तेदार का फ़ोन',
  },
  record: {
    title: 'मरीज़ का रिकॉर्ड',
    details: 'जानकारी',
    book: 'अपॉइंटमेंट लें',
    missing: 'आपके लिए ऐसा कोई रिकॉर्ड नहीं है',
    missingDoctor:
      'आप उन्हीं मरीज़ों के रिकॉर्ड देख सकते हैं जिनकी आपके साथ कोई विज़िट है या थी। विज़िट तय होते ही यह रिकॉर्ड खुलने लगेगा।',
    missingAdmin: 'शायद पता ग़लत लिखा गया है।',
    toPatients: 'मरीज़ों की सूची पर जाएँ',
    audited: 'आपने यह रिकॉर्ड खोला, यह दर्ज होता है और मरीज़ इसे देख सकते हैं।',
  },
  visits: {
    title: 'विज़िट',
    caption: '{name} की विज़िट, सबसे नई पहले',
    when: 'समय',
    doctor: 'डॉक्टर',
    why: 'वजह',
    status: 'स्थिति',
    visit: 'विज़िट',
    none: 'अभी कोई विज़िट नहीं',
    noneBody: 'यहाँ तय की गई विज़िट यहीं दिखेंगी।',
    more: 'पुरानी विज़िट दिखाएँ',
  },
  access: {
    title: 'खाता',
    has: 'मरीज़ का खाता है; विज़िट और रिपोर्टें वे वहीं देखते हैं।',
    notYet: 'मरीज़ ने अभी अपना खाता नहीं खोला है।',
    imported: 'यह रिकॉर्ड पुराने सिस्टम से आया है और इसका कोई खाता नहीं है।',
    make: 'लिंक बनाएँ',
    makeHint: 'इससे मरीज़ अपना खाता खोलेंगे। पहले बना लिंक बंद हो जाएगा।',
  },
};
