import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './overview.en';

export const messages: SameKeys<typeof english> = {
  title: 'आज का हाल',
  attention: {
    title: 'अभी ध्यान दें',
    none: 'आपके लिए कुछ बाक़ी नहीं है',
    noneBody: 'अनुरोध, खुले रह गए अपॉइंटमेंट और लौटाने के पैसे यहाँ अपने आप दिखेंगे।',
    zone: 'समय क्लिनिक का, {zone}',
    more: 'और {count} बाक़ी',
    lapses: 'समय सीमा: {when}',
    REQUESTS_WAITING: '{count} अनुरोध जवाब के इंतज़ार में है | {count} अनुरोध जवाब के इंतज़ार में हैं',
    VISITS_NOT_CLOSED: '{count} बीता अपॉइंटमेंट बंद नहीं हुआ | {count} बीते अपॉइंटमेंट बंद नहीं हुए',
    VISITS_BEREFT:
      '{count} अपॉइंटमेंट का डॉक्टर, जगह या मरीज़ नहीं रहा | {count} अपॉइंटमेंट का डॉक्टर, जगह या मरीज़ नहीं रहा',
    OUTSIDE_HOURS: '{count} अपॉइंटमेंट काम के घंटों से बाहर है | {count} अपॉइंटमेंट काम के घंटों से बाहर हैं',
    REFUNDS_DUE: '{count} रिफ़ंड देना है | {count} रिफ़ंड देने हैं',
    NOT_JOINED: '{count} बुलाए गए डॉक्टर अभी नहीं जुड़े | {count} बुलाए गए डॉक्टर अभी नहीं जुड़े',
    what: {
      REQUESTS_WAITING: 'समय पर मंज़ूरी न मिली तो ये अपने आप ख़त्म हो जाएँगे।',
      VISITS_NOT_CLOSED: 'हर एक पर लिखें कि मरीज़ आए या नहीं, ताकि आँकड़े सही रहें।',
      VISITS_BEREFT: 'बुकिंग के बाद कोई या कुछ ख़त्म हो गया: हर एक को रखें, समय बदलें या रद्द करें।',
      OUTSIDE_HOURS: 'हर एक को रखें या रद्द करें, या घंटे बदलें।',
      REFUNDS_DUE: 'भुगतान के बाद रद्द हुए: पैसे लौटाने पर दर्ज करें।',
      NOT_JOINED: 'मरीज़ इनसे अभी भी बुक कर सकते हैं। निमंत्रण खो गया हो तो फिर से भेजें।',
    },
  },
  setup: {
    title: 'सेटअप पूरा नहीं हुआ',
    body: 'इसके चरण पूरे होने पर मरीज़ बुक कर सकते हैं।',
    goOn: 'सेटअप जारी रखें',
  },
  today: {
    title: 'आज',
    booked: 'बुक',
    arrived: 'आए',
    missed: 'नहीं आए',
    cancelled: 'रद्द',
    free: 'अभी ख़ाली',
    freeHint: 'अब से दिन के अंत तक',
    ofBooked: '{count} में से',
  },
  doctors: {
    title: 'आज के डॉक्टर',
    doctor: 'डॉक्टर',
    none: 'आज न कोई अपॉइंटमेंट है, न ख़ाली समय',
    noneBody: 'इस चुनाव में आज किसी के काम के घंटे नहीं हैं।',
  },
  live: 'बदलाव अपने आप दिखते हैं।',
};
