import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as en } from './clinics.en';

export const messages: SameKeys<typeof en> = {
  title: 'क्लिनिक',
  clinic: 'क्लिनिक',
  none: 'अभी कोई क्लिनिक खुला नहीं है',
  noneBody: 'कृपया बाद में फिर देखें।',
  doctors: 'यहाँ के डॉक्टर, सबसे जल्दी वाले पहले',
  noDoctors: 'अभी यहाँ किसी डॉक्टर का अपॉइंटमेंट नहीं मिल रहा',
  noDoctorsBody: 'कृपया बाद में फिर देखें, या क्लिनिक को फ़ोन करें।',
  missing: 'यह क्लिनिक यहाँ नहीं है',
  missingBody: 'शायद पता पुराना है, या क्लिनिक बंद हो गया है।',
  all: 'सभी क्लिनिक',
  moreFailed: 'आगे के डॉक्टर नहीं दिख पाए।',
};
