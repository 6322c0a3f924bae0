import type { SameKeys } from '../i18n/i18n';
import type { messages as english } from './inbox.en';

export const messages: SameKeys<typeof english> = {
  title: 'संदेश',
  lead: 'क्लिनिक ने आपको क्या बताया, और वह आप तक कैसे पहुँचा।',
  list: 'संदेश, नए पहले',
  none: 'अभी कोई संदेश नहीं',
  noneBody: 'जब आप बुक करें, बदलें या रद्द करें, और अपॉइंटमेंट से पहले, वह यहाँ भी बताया जाएगा।',
  staff: {
    lead: 'आपको क्या बताया गया, और वह आप तक कैसे पहुँचा।',
    noneBody: 'आपके खाते के बारे में जो जानना ज़रूरी है वह यहाँ दिखेगा, जैसे नए डिवाइस से साइन इन या बदला हुआ पासवर्ड।',
  },
  unread: 'नया',
  readAll: 'सबको पढ़ा हुआ मानें',
  readAllFailed: 'इन्हें पढ़ा हुआ नहीं माना जा सका। फिर कोशिश करें।',
  moreFailed: 'अगले संदेश लोड नहीं हो सके। फिर कोशिश करें।',
  openVisit: 'अपॉइंटमेंट खोलें',
  openOffer: 'पेशकश देखें',
  openDocuments: 'अपने दस्तावेज़ खोलें',
  onlyHere: 'सिर्फ़ यहाँ',
  sent: {
    email: 'ई-मेल से {address} पर',
    sms: 'एसएमएस से {address} पर',
    whatsapp: 'व्हाट्सऐप से {address} पर',
  },
  state: {
    waiting: 'रास्ते में',
    sent: 'भेजा गया',
    arrived: 'पहुँच गया',
    bounced: 'वहाँ स्वीकार नहीं हुआ',
    failed: 'भेजा नहीं जा सका',
  },
};
