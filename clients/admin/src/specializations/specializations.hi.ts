import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as en } from './specializations.en';

export const messages: SameKeys<typeof en> = {
  title: 'चिकित्सा क्षेत्र',
  lead: 'मरीज़ इनसे खोजते हैं। हर डॉक्टर का एक होता है।',
  add: 'नया क्षेत्र',
  list: 'चिकित्सा क्षेत्र',
  column: { name: 'नाम', category: 'वर्ग', words: 'खोज के शब्द', doctors: 'डॉक्टर', acts: 'काम' },
  shownAs: '{name} के नाम से दिखता है',
  none: 'अभी कोई चिकित्सा क्षेत्र नहीं',
  noneBody: 'डॉक्टर के लिए एक ज़रूरी है: पहला जोड़ें।',
  acts: { label: '{name} के लिए काम', edit: 'बदलें', remove: 'हटाएँ' },
  form: {
    newTitle: 'नया चिकित्सा क्षेत्र',
    editTitle: '{name} में बदलाव',
    name: 'नाम',
    nameHint: 'जैसे मरीज़ कहते हैं, जैसे त्वचा रोग',
    category: 'वर्ग',
    categoryHint: 'जिस शीर्षक के नीचे दिखेगा, जैसे त्वचा और बाल',
    words: 'खोज के शब्द',
    wordsHint: 'लोग इसे खोजते समय क्या लिखते हैं, हर पंक्ति में एक: तकलीफ़ें, बीमारियाँ, दूसरे नाम, किसी भी भाषा में।',
    wordsNewHint: 'हर पंक्ति में एक, किसी भी भाषा में। खाली छोड़ने पर आम नाम वाला क्षेत्र आम शब्दों से शुरू होता है।',
    wordTooLong: '“{word}” {max} अक्षरों से लंबा है।',
    wordsTooMany: '{max} से ज़्यादा शब्द हैं।',
    taken: 'इस नाम का एक और क्षेत्र है।',
    save: 'क्षेत्र सहेजें',
    create: 'क्षेत्र जोड़ें',
  },
  saved: '{name} सहेज लिया गया।',
  remove: {
    title: '{name} को हटाएँ?',
    body: 'मरीज़ों को यह खोज में नहीं मिलेगा। जो क्षेत्र किसी डॉक्टर का है, वह नहीं हटाया जा सकता।',
    confirm: 'क्षेत्र हटाएँ',
    done: '{name} हटा दिया गया।',
    inUse: 'यह क्षेत्र डॉक्टरों का है। पहले उन्हें कोई और क्षेत्र दें।',
  },
};
