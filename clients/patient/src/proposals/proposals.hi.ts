import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './proposals.en';

export const messages: SameKeys<typeof english> = {
  title: 'आपके अपॉइंटमेंट के समय {doctor} उपलब्ध नहीं होंगे',
  was: 'अब तक: {when}',
  same: 'इसके बदले: {when}',
  other: 'इसके बदले: {when}, {doctor} के साथ',
  kept: '{clinic} में। {until} तक आपके लिए रखा है।',
  accept: 'यह समय लें',
  decline: 'दूसरा समय चुनें',
  done: 'आपके अपॉइंटमेंट का समय बदल गया है।',
  failed: 'यह नहीं खुल सका कि क्लिनिक ने किसी अपॉइंटमेंट के लिए दूसरा समय सुझाया है या नहीं।',
  over: 'यह समय अब नहीं रखा है। दूसरा समय चुनें या क्लिनिक को फ़ोन करें।',
};
