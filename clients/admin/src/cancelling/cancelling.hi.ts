import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './cancelling.en';

export const messages: SameKeys<typeof english> = {
  label: 'क्यों',
  choose: 'वजह चुनें',
  asked: 'वजह का प्रकार चुनें: आँकड़ों में ये अलग-अलग गिने जाते हैं।',
  cause: {
    patient: 'मरीज़ ने रद्द किया',
    lapsed: 'समय पर किसी ने हाँ नहीं कहा',
    doctor_away: 'डॉक्टर बीमार या अनुपस्थित हैं',
    clinic_closed: 'क्लिनिक बंद है',
    patient_asked: 'मरीज़ ने कहा',
    mistake: 'ग़लती से बुक हुआ',
    other: 'कोई और वजह',
  },
};
