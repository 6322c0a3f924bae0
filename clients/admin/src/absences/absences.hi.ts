import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './absences.en';

export const messages: SameKeys<typeof english> = {
  title: 'दूसरे समय सुझाएँ',
  answersTitle: 'दूसरे समय के उत्तर',
  body: 'हर मरीज़ से एक बार पूछा जाता है और उनका समय एक दिन तक रखा जाता है। उनके उत्तर से पहले न कुछ बदलता है, न रद्द होता है; जो उत्तर नहीं देते, वे ऊपर की सूची में रहते हैं।',
  waysOf: '{patient} को क्या सुझाना है',
  same: 'वही डॉक्टर, {when}',
  colleague: '{doctor}, {when}',
  nothing: 'अभी कुछ नहीं',
  none: 'अगले हफ़्तों में कोई ख़ाली समय नहीं है, न इस डॉक्टर के पास, न इस शहर में इसी क्षेत्र के किसी साथी के पास।',
  send: 'भेजने को कुछ नहीं | एक अपॉइंटमेंट के लिए भेजें | सभी {count} के लिए भेजें',
  sent: 'कुछ नया नहीं भेजा गया। | एक समय सुझाया गया। | {count} समय सुझाए गए।',
  notSent:
    'सभी समय ख़ाली थे। | इस बीच एक समय भर गया: वह अपॉइंटमेंट सूची में रहता है। | इस बीच {count} समय भर गए: वे अपॉइंटमेंट सूची में रहते हैं।',
  failed: 'सुझाव नहीं भेजे जा सके: {why} उन्हें नीचे की सूची से भेजें।',
  progress: 'उत्तर',
  count: {
    open: '{count} प्रतीक्षा में',
    accepted: '{count} ने माना',
    other: '{count} ने दूसरा चुना',
    no_answer: '{count} बिना उत्तर',
  },
  state: {
    open: '{until} तक प्रतीक्षा',
    accepted: 'मान लिया',
    other: 'दूसरा समय चुना',
    no_answer: 'कोई उत्तर नहीं',
  },
  accept: 'उनके लिए मानें',
  acceptOf: '{patient} के लिए मानें',
  accepted: 'अपॉइंटमेंट का समय बदल गया है।',
  over: 'यह समय अब नहीं रखा है।',
};
