import type { Language } from '../api/language.js';

interface DemoMailTexts {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly subject: string;
  readonly back: string;
  readonly attached: string;
  readonly asShown: string;
  readonly withoutPictures: string;
  readonly asText: string;
}

/** Words of the page that shows the demo's mails. */
export const demoMailTexts: Readonly<Record<Language, DemoMailTexts>> = {
  en: {
    title: 'Mail of the demo',
    about: 'Nothing of this was sent. The demo keeps its latest 300 mails here, until it is stopped.',
    none: 'There is none yet. Book a visit: three minutes later its mail is here.',
    from: 'From',
    to: 'To',
    at: 'When',
    subject: 'Subject',
    back: 'All mails',
    attached: 'For the calendar',
    asShown: 'As programs show it',
    withoutPictures: 'Without pictures',
    asText: 'As plain text',
  },
  hi: {
    title: 'डेमो के ई-मेल',
    about: 'इनमें से कुछ भी भेजा नहीं गया। डेमो अपने सबसे नए 300 ई-मेल बंद होने तक यहाँ रखता है।',
    none: 'अभी कोई ई-मेल नहीं है। अपॉइंटमेंट बुक करें: तीन मिनट बाद उसका ई-मेल यहाँ होगा।',
    from: 'किससे',
    to: 'किसे',
    at: 'कब',
    subject: 'विषय',
    back: 'सभी ई-मेल',
    attached: 'कैलेंडर के लिए',
    asShown: 'जैसा ई-मेल ऐप दिखाते हैं',
    withoutPictures: 'बिना चित्रों के',
    asText: 'सादे पाठ के रूप में',
  },
};
