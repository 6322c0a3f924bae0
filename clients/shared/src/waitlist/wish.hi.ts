import type { SameKeys } from '../i18n/i18n';
import type { messages as english } from './wish.en';

export const messages: SameKeys<typeof english> = {
  from: 'पहला दिन',
  until: 'आख़िरी दिन',
  times: 'दिन में किस समय?',
  timesHint: 'अगर कोई भी समय ठीक है तो कुछ न चुनें।',
  part: { morning: 'सुबह, 12 बजे तक', afternoon: 'दोपहर, 12 से 5 बजे', evening: 'शाम, 5 बजे से' },
  days: 'हफ़्ते के किन दिनों में?',
  daysHint: 'अगर कोई भी दिन ठीक है तो कुछ न चुनें।',
  exact: 'अब तक: {times}। यहाँ चुने गए दिन या समय उनकी जगह ले लेंगे।',
  notice: 'कितने समय पहले बताना ज़रूरी है?',
  noticeHours: 'एक घंटा | {count} घंटे',
  noticeDays: 'एक दिन | {count} दिन',
  order: 'आख़िरी दिन पहले दिन से पहले है।',
  tooLong: 'ज़्यादा से ज़्यादा एक साल चुनें।',
  wants: { first: 'पहला दिन भरें।', last: 'आख़िरी दिन भरें।' },
  said: {
    doctor: '{doctor} के साथ समय',
    doctorKind: '{doctor} के साथ {kind}',
    field: '{field}, कोई भी डॉक्टर',
    fieldIn: '{city} में {field}, कोई भी डॉक्टर',
    dates: '{first} से {last} तक',
    anyTime: 'किसी भी समय',
    part: { morning: 'सुबह', afternoon: 'दोपहर', evening: 'शाम' },
    stretch: '{day} {from} से {until}',
    noticeMinutes: 'कम से कम {count} मिनट पहले बताया जाए',
    noticeHours: 'कम से कम एक घंटा पहले बताया जाए | कम से कम {count} घंटे पहले बताया जाए',
    noticeDays: 'कम से कम एक दिन पहले बताया जाए | कम से कम {count} दिन पहले बताया जाए',
  },
};
