/** What a patient reads on the way, in one language: labels of the patient client, of pages of links and of mails. */
export interface Words {
  readonly locale: string;
  readonly name: string;
  readonly signIn: { readonly email: string; readonly password: string; readonly submit: string };
  readonly booking: { readonly held: RegExp; readonly book: RegExp; readonly booked: string };
  readonly waiting: {
    readonly move: string;
    readonly tellMe: string;
    readonly join: string;
    readonly joined: string;
  };
  readonly subject: Readonly<
    Record<'booked' | 'late' | 'offered' | 'seriesBooked' | 'seriesMoved' | 'moved', RegExp>
  >;
  readonly open: string;
  readonly openOffer: string;
  readonly openSeries: string;
  readonly come: string;
  readonly comes: string;
  readonly countOn: RegExp;
  readonly take: string;
  readonly taken: string;
  readonly isLate: RegExp;
}

export const STORY_WORDS: Readonly<Record<'en' | 'hi', Words>> = {
  en: {
    locale: 'en-US',
    name: 'Asha Venkataraman',
    signIn: { email: 'E-mail', password: 'Password', submit: 'Sign in' },
    booking: { held: /is held for you/, book: /^Book /, booked: 'Your visit is booked' },
    waiting: {
      move: 'Move visit',
      tellMe: 'Tell me if an earlier time comes free',
      join: 'Put me on the waitlist',
      joined: 'You are on the waitlist',
    },
    subject: {
      booked: /Booked: /,
      late: /Running about 20 minutes late/,
      offered: /Time came free: /,
      moved: /Moved to /,
      seriesBooked: /Your series is booked: 3 times/,
      seriesMoved: /Your series has new times/,
    },
    open: 'Open the visit',
    openOffer: 'See the offer',
    openSeries: 'Open the series',
    come: 'I will come',
    comes: 'You said that you will come.',
    countOn: /Please count on 3:20 PM instead of 3:00 PM\./,
    take: 'Take this time',
    taken: 'You took this time. Your visit is booked.',
    isLate: /is running 20 min late/,
  },
  hi: {
    locale: 'hi-IN',
    name: 'कविता शर्मा',
    signIn: { email: 'ई-मेल', password: 'पासवर्ड', submit: 'साइन इन करें' },
    booking: { held: /आपके लिए रुका है/, book: /बुक करें$/, booked: 'आपका समय बुक हो गया' },
    waiting: {
      move: 'समय बदलें',
      tellMe: 'पहले का समय खाली होने पर मुझे बताएँ',
      join: 'मुझे प्रतीक्षा सूची में रखें',
      joined: 'आप प्रतीक्षा सूची में हैं',
    },
    subject: {
      booked: /बुक हो गया: /,
      late: /करीब 20 मिनट की देरी/,
      offered: /समय खाली हुआ: /,
      moved: /नया समय: /,
      seriesBooked: /आपके 3 अपॉइंटमेंट बुक हो गए/,
      seriesMoved: /आपके अपॉइंटमेंट के नए समय/,
    },
    open: 'अपॉइंटमेंट खोलें',
    openOffer: 'यह समय देखें',
    openSeries: 'सारे अपॉइंटमेंट खोलें',
    come: 'हाँ, मैं आऊँगा/आऊँगी',
    comes: 'आपने बताया है कि आप आएँगे।',
    countOn: /कृपया 3:00 pm की जगह 3:20 pm का समय मानें।/,
    take: 'यह समय लें',
    taken: 'आपने यह समय ले लिया। आपका अपॉइंटमेंट बुक है।',
    isLate: /को 20 मि॰ की देरी हो रही है/,
  },
};
