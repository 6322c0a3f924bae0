import type { Language } from '../api/language.js';
import type { SlotReason } from './slot-reasons.type.js';

/** One sentence a reason, with `{weekday}` or `{timeOfDay}` where the reason names one. */
type ReasonTexts = Record<SlotReason['code'], string> & {
  readonly timesOfDay: readonly [morning: string, afternoon: string, evening: string];
};

export const reasonTexts: Record<Language, ReasonTexts> = {
  en: {
    USUAL_WEEKDAY: 'Your visits are often on {weekday}s',
    USUAL_TIME_OF_DAY: 'Your visits are often {timeOfDay}',
    LAST_WEEKDAY: 'Same weekday as your last visit',
    SOONEST: 'The first free time',
    SOON: 'One of the first free days',
    WEEKDAY_KEPT: '{weekday} visits more often go as planned',
    TIME_OF_DAY_KEPT: 'Visits {timeOfDay} more often go as planned',
    timesOfDay: ['in the morning', 'in the afternoon', 'in the evening'],
  },
  hi: {
    USUAL_WEEKDAY: 'आपके अपॉइंटमेंट अक्सर {weekday} को होते हैं',
    USUAL_TIME_OF_DAY: 'आपके अपॉइंटमेंट अक्सर {timeOfDay} होते हैं',
    LAST_WEEKDAY: 'वही दिन, जिस दिन आपका पिछला अपॉइंटमेंट था',
    SOONEST: 'सबसे पहला खाली समय',
    SOON: 'सबसे पहले खाली दिनों में से एक',
    WEEKDAY_KEPT: '{weekday} के अपॉइंटमेंट ज़्यादातर तय दिन पर ही होते हैं',
    TIME_OF_DAY_KEPT: '{timeOfDay} वाले अपॉइंटमेंट ज़्यादातर तय समय पर ही होते हैं',
    timesOfDay: ['सुबह', 'दोपहर में', 'शाम को'],
  },
};
