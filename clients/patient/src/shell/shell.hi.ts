import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as en } from './shell.en';

export const messages: SameKeys<typeof en> = {
  product: 'Smart Healthcare',
  home: '{name}, मुख्य पेज',
  nav: {
    label: 'मुख्य',
    find: 'डॉक्टर खोजें',
    appointments: 'मेरे अपॉइंटमेंट',
    documents: 'दस्तावेज़',
    messages: 'संदेश',
    messagesNew: 'संदेश, एक नया | संदेश, {count} नए',
    signIn: 'साइन इन',
    account: '{name}, प्रोफ़ाइल',
  },
  signedOut: 'आप साइन आउट हो गए हैं।',
  ended: 'आप साइन आउट हो गए हैं। कृपया फिर से साइन इन करें; आपने जो चुना था वह सुरक्षित है।',
  footer: {
    emergency: 'आपात स्थिति में अपने यहाँ का आपातकालीन नंबर मिलाएँ। अपॉइंटमेंट लेकर इंतज़ार न करें।',
    staff: 'कर्मचारियों के लिए',
    licences: 'लाइसेंस',
  },
  notFound: {
    title: 'यह पेज मौजूद नहीं है',
    body: 'शायद पता ग़लत लिखा गया है, या पेज हटा दिया गया है।',
    home: 'डॉक्टर खोजें',
  },
  failed: {
    title: 'यह पेज नहीं खुल सका',
    body: 'शायद इंटरनेट टूट गया। दूसरे पेजों पर लिखी आपकी जानकारी सुरक्षित है।',
  },
};
