import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as en } from './account-page.en';

export const messages: SameKeys<typeof en> = {
  title: 'मेरा खाता',
  lead: 'आप {email} से साइन इन करते हैं।',
  personal: 'आपके बारे में',
  fullName: 'पूरा नाम',
  save: 'नाम सहेजें',
  saved: 'आपका नाम सहेज लिया गया।',
  password: 'पासवर्ड',
  passwordBody: 'नया पासवर्ड रखते ही इस खाते के बाकी सभी डिवाइस साइन आउट हो जाते हैं।',
  language: 'भाषा',
  languageBody: 'इस कंसोल के लिए और आपको भेजे जाने वाले संदेशों के लिए।',
  languageFailed: 'भाषा आपके खाते में सहेजी नहीं जा सकी। इस डिवाइस पर वह लागू रहेगी।',
};
