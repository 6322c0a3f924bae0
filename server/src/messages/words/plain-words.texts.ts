import type { Language } from '../../api/language.js';

/** Words that several kinds share: labels of a visit, who and why, and what stands around a mail. */
interface PlainWords {
  readonly when: string;
  readonly whom: string;
  readonly where: string;
  readonly telephone: string;
  readonly patient: string;
  /** Of the hour that a clock shows twice. */
  readonly firstOfTwo: string;
  readonly secondOfTwo: string;
  readonly by: Readonly<Record<'patient' | 'clinic' | 'system', string>>;
  readonly why: Readonly<Record<'doctor_away' | 'clinic_closed' | 'no_answer' | 'time_taken', string>>;
  /** How an offer stands: for one alone, or for several. */
  readonly alone: string;
  readonly aloneNoEnd: string;
  readonly several: string;
  readonly severalNoEnd: string;
  readonly open: string;
  readonly orCopy: string;
  readonly unsubscribe: string;
  /** What to answer to a text message. */
  readonly question: Readonly<Record<'coming' | 'offer', string>>;
}

export const plainWords: Record<Language, PlainWords> = {
  en: {
    when: 'When',
    whom: 'With',
    where: 'Where',
    telephone: 'Telephone',
    patient: 'For',
    firstOfTwo: '{time}, before the clocks go back',
    secondOfTwo: '{time}, after the clocks have gone back',
    by: { patient: 'you', clinic: 'the clinic', system: 'our system' },
    why: {
      doctor_away: 'the doctor will not be there',
      clinic_closed: 'the clinic is closed then',
      no_answer: 'nobody could answer in time',
      time_taken: 'the time is no longer free',
    },
    alone: 'It is kept for you alone until {until}.',
    aloneNoEnd: 'It is kept for you alone.',
    several: 'It is offered to {count} people until {until}, and the first to take it has it.',
    severalNoEnd: 'It is offered to {count} people, and the first to take it has it.',
    open: 'Open the page',
    orCopy: 'If the button does nothing, copy this address:',
    unsubscribe: 'No more messages of this kind',
    question: {
      coming: 'Answer 1 if you are coming, 2 to cancel.',
      offer: 'Answer 1 to take it, 2 if not.',
    },
  },
  hi: {
    when: 'कब',
    whom: 'डॉक्टर',
    where: 'कहाँ',
    telephone: 'फ़ोन',
    patient: 'किसके लिए',
    firstOfTwo: '{time}, घड़ियाँ पीछे होने से पहले',
    secondOfTwo: '{time}, घड़ियाँ पीछे होने के बाद',
    by: { patient: 'आपने', clinic: 'क्लिनिक ने', system: 'हमारे सिस्टम ने' },
    why: {
      doctor_away: 'डॉक्टर नहीं होंगे',
      clinic_closed: 'उस समय क्लिनिक बंद है',
      no_answer: 'समय पर जवाब नहीं मिल सका',
      time_taken: 'वह समय अब खाली नहीं है',
    },
    alone: 'यह {until} तक सिर्फ़ आपके लिए रुका है।',
    aloneNoEnd: 'यह सिर्फ़ आपके लिए रुका है।',
    several: 'यह {until} तक {count} लोगों को दिया जा रहा है; जो पहले ले, उसका।',
    severalNoEnd: 'यह {count} लोगों को दिया जा रहा है; जो पहले ले, उसका।',
    open: 'पेज खोलें',
    orCopy: 'बटन काम न करे तो यह पता कॉपी करें:',
    unsubscribe: 'इस तरह के संदेश अब न भेजें',
    question: {
      coming: 'आ रहे हैं तो 1 भेजें, रद्द करना हो तो 2।',
      offer: 'यह समय लेना हो तो 1 भेजें, नहीं तो 2।',
    },
  },
};
