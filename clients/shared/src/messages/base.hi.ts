import type { SameKeys } from '../i18n/i18n';
import type { messages as en } from './base.en';

export const messages: SameKeys<typeof en> = {
  actions: {
    close: 'बंद करें',
    cancel: 'वापस जाएँ',
    retry: 'फिर से कोशिश करें',
    showMore: 'और दिखाएँ',
    loading: 'खुल रहा है…',
    working: 'हो रहा है…',
    skipToContent: 'सीधे मुख्य भाग पर जाएँ',
    openMenu: 'मेन्यू',
  },
  field: {
    optional: '(ज़रूरी नहीं)',
    showPassword: 'पासवर्ड दिखाएँ',
    hidePassword: 'पासवर्ड छिपाएँ',
  },
  form: {
    summary: 'एक चीज़ ठीक करनी है | {count} चीज़ें ठीक करनी हैं',
    required: 'इसे भरें।',
    email: "ई-मेल पता इस तरह लिखें: name{'@'}example.com",
    phone: 'फ़ोन नंबर अंकों में लिखें, जैसे +91 98765 43210',
    tooShort: 'कम से कम {min} अक्षर लिखें।',
    tooLong: 'ज़्यादा से ज़्यादा {max} अक्षर लिखें।',
    date: 'सही तारीख लिखें।',
    futureDate: 'यह तारीख अभी आई नहीं है।',
    invalid: 'यह ठीक नहीं लग रहा। कृपया देख लें।',
  },
  status: {
    held: 'आपके लिए रोका गया',
    pending: 'मंज़ूरी बाकी है',
    confirmed: 'पक्का',
    checked_in: 'पहुँच गए',
    completed: 'पूरा हुआ',
    cancelled: 'रद्द',
    no_show: 'छूट गया',
  },
  rating: {
    of: '5 में से {rating}',
    withCount: '5 में से {rating}, कोई रेटिंग नहीं | 5 में से {rating}, एक रेटिंग | 5 में से {rating}, {count} रेटिंग',
    none: 'अभी कोई रेटिंग नहीं',
  },
  countdown: {
    left: '{time} बाकी',
    over: 'समय पूरा हो गया',
    minutesLeft: 'एक मिनट से कम बाकी | एक मिनट बाकी | {count} मिनट बाकी',
  },
  offline: {
    title: 'इंटरनेट नहीं चल रहा।',
    body: 'हो सकता है यह जानकारी पुरानी हो। इंटरनेट आते ही हम आगे बढ़ेंगे।',
    back: 'इंटरनेट वापस आ गया।',
  },
  theme: { toLight: 'हल्के रंग', toDark: 'गहरे रंग' },
  toast: { region: 'सूचनाएँ' },
  error: {
    title: 'कुछ गड़बड़ हो गई',
    network: 'सर्वर से बात नहीं हो पा रही। इंटरनेट देखकर फिर कोशिश करें।',
    server: 'गलती हमारी ओर से है। कुछ बदला नहीं गया है। थोड़ी देर में फिर कोशिश करें।',
    serverWithId: 'गलती हमारी ओर से है। थोड़ी देर में फिर कोशिश करें। फिर भी न हो तो हमें यह नंबर बताएँ: {requestId}',
    unauthenticated: 'आप साइन आउट हो गए हैं। कृपया फिर से साइन इन करें।',
    forbidden: 'आपके खाते से यह देखने या करने की अनुमति नहीं है।',
    notFound: 'यह हमें नहीं मिला। शायद इसे हटा दिया गया है।',
    badInput: 'भेजी गई कुछ जानकारी सही नहीं है। कृपया देख लें।',
    rateLimited: 'कम समय में बहुत बार कोशिश हुई। {seconds} सेकंड बाद फिर कोशिश करें।',
  },
  minutes: 'एक मिनट से कम | {count} मिनट | {count} मिनट',
};
