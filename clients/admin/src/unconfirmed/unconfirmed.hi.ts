import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './unconfirmed.en';

export const messages: SameKeys<typeof english> = {
  title: 'पक्का नहीं किया',
  lead: 'आने वाले अपॉइंटमेंट जिनके मरीज़ों ने अब तक नहीं कहा कि वे आएँगे। उन्हें फ़ोन करें और जो वे कहें दर्ज करें।',
  zone: 'समय क्लिनिक का, {zone}',
  caption: 'जो अपॉइंटमेंट पक्के नहीं हुए, जल्द होने वाले पहले',
  filters: 'दिन और जगह',
  from: 'कब से',
  to: 'कब तक',
  tomorrow: 'कल, सब जगह',
  none: 'किसी को फ़ोन नहीं करना',
  noneBody: 'इन दिनों के हर मरीज़ ने कह दिया है कि वे आएँगे, या कोई अपॉइंटमेंट नहीं है।',
  when: 'कब',
  patient: 'मरीज़',
  visit: 'अपॉइंटमेंट',
  act: 'दर्ज करें',
  relative: 'रिश्तेदार का नंबर',
  noNumber: 'कोई फ़ोन नंबर नहीं',
  confirm: 'फ़ोन पर पक्का हुआ',
  confirmOf: 'फ़ोन पर पक्का हुआ: {name}',
  done: '{name} आएँगे। याद दिलाने वाले संदेश अब नहीं जाएँगे।',
  refused: 'यह अपॉइंटमेंट रद्द हो गया या शुरू हो चुका है। सूची ताज़ा की गई।',
};
