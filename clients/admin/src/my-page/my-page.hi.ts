import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as en } from './my-page.en';

export const messages: SameKeys<typeof en> = {
  title: 'मेरा पेज',
  lead: 'बुक करने से पहले मरीज़ आपके बारे में क्या पढ़ते हैं।',
  see: 'पेज मरीज़ों की तरह देखें',
  page: 'आपके बारे में',
  photoAndName: 'फ़ोटो और नाम आपके खाते में रहते हैं।',
  toAccount: 'मेरा खाता खोलें',
  degree: 'डिग्री',
  years: 'कितने साल का अनुभव',
  description: 'परिचय',
  descriptionHint: 'आप किसका इलाज करते हैं और आपके यहाँ क्या होता है। सीधे-सादे शब्द सबसे अच्छे रहते हैं।',
  counter: '{most} में से {length} अक्षर',
  languages: 'आप कौन-सी भाषाएँ बोलते हैं',
  booking: 'बुकिंग',
  most: 'एक दिन में ज़्यादा से ज़्यादा मरीज़',
  mostHint: 'इसके बाद उस दिन कोई खाली समय नहीं दिखता।',
  approval: 'मरीज़ की हर बुकिंग को मैं मंज़ूरी देता/देती हूँ',
  approvalHint: 'मंज़ूरी तक अपॉइंटमेंट रुका रहता है; समय पर जवाब न मिले तो अपने आप हट जाता है।',
  save: 'पेज सहेजें',
  saved: 'आपका पेज सहेज लिया गया। मरीज़ इसे अभी से देख सकते हैं।',
};
