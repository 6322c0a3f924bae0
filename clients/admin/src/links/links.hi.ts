import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './links.en';

export const messages: SameKeys<typeof english> = {
  title: {
    claim: '{name} के लिए खाता खोलने का लिंक',
    invitation: '{name} के लिए न्योता',
    reset: '{name} के लिए नया लिंक',
  },
  body: {
    claim: 'यह मरीज़ को दें: इससे वे अपना ई-मेल और पासवर्ड तय करेंगे और ये विज़िट देख सकेंगे।',
    invitation: 'यह इस व्यक्ति को भेजें: इससे वे पासवर्ड चुनकर जुड़ जाएँगे।',
    reset: 'यह इस व्यक्ति को भेजें: इससे वे नया पासवर्ड चुन सकेंगे।',
  },
  once: 'यह बस एक बार दिखता है, एक ही बार चलता है और {time} को ख़त्म हो जाएगा।',
  address: 'पता',
  copy: 'लिंक कॉपी करें',
  copied: 'लिंक कॉपी हो गया।',
  notCopied: 'ब्राउज़र ने कॉपी नहीं करने दिया। पता चुना हुआ है: उसे हाथ से कॉपी कर लें।',
  done: 'हो गया',
};
