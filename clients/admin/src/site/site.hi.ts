import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as en } from './site.en';

export const messages: SameKeys<typeof en> = {
  title: 'आपकी अपनी साइट',
  lead: 'अपनी साइट के पेजों पर खाली समय दिखाएँ। जो समय चुनता है, वह यहाँ एक नए टैब में आगे बढ़ता है।',
  sites: {
    title: 'कौन-सी साइटें दिखा सकती हैं',
    label: 'साइटें, हर लाइन में एक',
    hint: 'जैसे https://www.clinic.example। दूसरी साइटों के पेजों पर ब्राउज़र कुछ नहीं दिखाते।',
    fault: '{site} कोई साइट नहीं है। इस तरह लिखें: https://www.clinic.example, आगे कुछ नहीं।',
    many: 'ज़्यादा से ज़्यादा {most} साइटें।',
    save: 'साइटें सहेजें',
    saved: 'सहेज लिया। यह तुरंत लागू है।',
  },
  piece: {
    title: 'क्या दिखाना है',
    kind: 'किसके खाली समय',
    doctor: 'एक डॉक्टर',
    field: 'एक तरह के डॉक्टर',
    clinic: 'एक क्लिनिक',
    which: 'किस तरह के डॉक्टर?',
    text: 'जहाँ समय दिखाने हैं, वहाँ यह लगाएँ',
    heading: 'अपॉइंटमेंट लें',
    copy: 'कॉपी करें',
    copied: 'कॉपी हो गया।',
    notCopied: 'ब्राउज़र ने कॉपी नहीं करने दिया। पाठ चुना हुआ है: हाथ से कॉपी करें।',
    preview: 'ऐसा दिखेगा',
  },
};
