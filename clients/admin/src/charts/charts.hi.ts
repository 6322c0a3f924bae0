import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './charts.en';

export const messages: SameKeys<typeof english> = {
  card: {
    showTable: 'तालिका दिखाएँ',
    showChart: 'चार्ट दिखाएँ',
    save: 'CSV में सहेजें',
    definition: 'इसमें क्या गिना गया है',
  },
  empty: {
    title: 'इस चुनाव के लिए दिखाने को कुछ नहीं है',
    body: 'ज़्यादा दिन, या कोई और क्लिनिक, क्षेत्र या डॉक्टर चुनें।',
  },
};
