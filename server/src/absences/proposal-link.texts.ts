import type { Language } from '../api/language.js';

/** The words of the page behind the link of a proposal. `{…}` is filled in. */
interface ProposalTexts {
  readonly title: string;
  readonly body: string;
  readonly accept: string;
  readonly decline: string;
  readonly accepted: string;
  readonly other: string;
  readonly over: string;
  readonly visits: string;
}

export const PROPOSAL_TEXTS: Readonly<Record<Language, ProposalTexts>> = {
  en: {
    title: 'Another time for your visit',
    body: 'Your doctor will be away at the time of your visit, {former}. This time is kept for you instead until {until}:',
    accept: 'Take this time',
    decline: 'Choose another time',
    accepted: 'Your visit is moved.',
    other: 'The time is free again. Choose another one under “My visits”, or call the clinic.',
    over: 'This time is not kept any more. Choose another one under “My visits”, or call the clinic.',
    visits: 'My visits',
  },
  hi: {
    title: 'आपके अपॉइंटमेंट के लिए दूसरा समय',
    body: 'आपके अपॉइंटमेंट के समय, {former}, आपके डॉक्टर उपलब्ध नहीं होंगे। इसके बदले यह समय {until} तक आपके लिए रखा है:',
    accept: 'यह समय लें',
    decline: 'दूसरा समय चुनें',
    accepted: 'आपके अपॉइंटमेंट का समय बदल गया है।',
    other: 'यह समय फिर ख़ाली है। “मेरे अपॉइंटमेंट” में दूसरा चुनें या क्लिनिक को फ़ोन करें।',
    over: 'यह समय अब नहीं रखा है। “मेरे अपॉइंटमेंट” में दूसरा चुनें या क्लिनिक को फ़ोन करें।',
    visits: 'मेरे अपॉइंटमेंट',
  },
};
