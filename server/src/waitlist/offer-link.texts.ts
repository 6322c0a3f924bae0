import type { Language } from '../api/language.js';

/** The words of the page behind the link of an offer. `{…}` is filled in. */
export interface OfferTexts {
  readonly title: string;
  readonly kept: string;
  readonly shared: string;
  readonly replaces: string;
  readonly accept: string;
  readonly decline: string;
  readonly gone: string;
  readonly ended: {
    readonly accepted: string;
    readonly declined: string;
    readonly expired: string;
    readonly lost: string;
  };
  readonly refusal: {
    readonly unknown: string;
    readonly taken: string;
    readonly busy: string;
    readonly tooLate: string;
    readonly other: string;
  };
  readonly openVisit: string;
  readonly visits: string;
}

/** A language that lacks a text does not compile. */
export const OFFER_TEXTS: Readonly<Record<Language, OfferTexts>> = {
  en: {
    title: 'Time came free',
    kept: 'It is kept for you alone until {until}.',
    shared: 'It was offered to {count} people until {until}: the first who takes it has it.',
    replaces: 'If you take it, it replaces the visit that you have: {when}.',
    accept: 'Take this time',
    decline: 'Not this time',
    gone: 'This offer is not in your record.',
    ended: {
      accepted: 'You took this time. Your visit is booked.',
      declined: 'You did not want this time. You are told of the next one that comes free.',
      expired: 'The time to answer is over. You are told of the next one that comes free.',
      lost: 'Somebody else has this time by now. You are told of the next one that comes free.',
    },
    refusal: {
      unknown: 'That could not be understood. Nothing was changed.',
      taken: 'Somebody else has this time by now. Nothing was changed.',
      busy: 'You have another visit at that time. Nothing was changed.',
      tooLate: 'It is too late to change the visit that you have. Please call the clinic.',
      other: 'This time cannot be taken here. Nothing was changed. Please call the clinic.',
    },
    openVisit: 'Open the visit, signed in',
    visits: 'My visits',
  },
  hi: {
    title: 'समय खाली हुआ',
    kept: 'यह {until} तक सिर्फ़ आपके लिए रखा है।',
    shared: 'यह {until} तक {count} लोगों को दिया गया है: जो पहले लेगा, उसी का होगा।',
    replaces: 'इसे लेने पर यह आपके मौजूदा अपॉइंटमेंट की जगह लेगा: {when}।',
    accept: 'यह समय लें',
    decline: 'यह समय नहीं चाहिए',
    gone: 'यह प्रस्ताव आपके रिकॉर्ड में नहीं है।',
    ended: {
      accepted: 'आपने यह समय ले लिया। आपका अपॉइंटमेंट बुक है।',
      declined: 'आपने यह समय नहीं लिया। अगला समय खाली होने पर आपको बताया जाएगा।',
      expired: 'जवाब देने का समय निकल गया। अगला समय खाली होने पर आपको बताया जाएगा।',
      lost: 'यह समय अब किसी और का है। अगला समय खाली होने पर आपको बताया जाएगा।',
    },
    refusal: {
      unknown: 'यह समझ में नहीं आया। कुछ नहीं बदला।',
      taken: 'यह समय अब किसी और का है। कुछ नहीं बदला।',
      busy: 'उस समय आपका एक और अपॉइंटमेंट है। कुछ नहीं बदला।',
      tooLate: 'आपका मौजूदा अपॉइंटमेंट बदलने का समय निकल गया। कृपया क्लिनिक को फ़ोन करें।',
      other: 'यह समय यहाँ नहीं लिया जा सकता। कुछ नहीं बदला। कृपया क्लिनिक को फ़ोन करें।',
    },
    openVisit: 'साइन इन करके अपॉइंटमेंट खोलें',
    visits: 'मेरे अपॉइंटमेंट',
  },
};
