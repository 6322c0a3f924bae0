import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './palette.en';

export const messages: SameKeys<typeof english> = {
  open: 'यहाँ जाएँ …',
  shortcut: '{modifier} K',
  title: 'किसी पेज, दिन या व्यक्ति पर जाएँ',
  label: 'पेज, तारीख़ या नाम',
  placeholder: 'सेटिंग्स, कल, किसी मरीज़ का नाम …',
  pages: 'पेज',
  days: 'दिन',
  patients: 'मरीज़',
  doctors: 'डॉक्टर',
  looking: 'लोग खोजे जा रहे हैं …',
  failed: 'लोग नहीं खोजे जा सके: {reason}',
  nothing: 'कुछ नहीं मिला। नाम का कोई हिस्सा लिखें, या 2026-03-14 जैसी तारीख़।',
  born: 'जन्म {date}',
  phone: 'फ़ोन के आख़िरी अंक {digits}',
  today: 'आज',
  tomorrow: 'आने वाला कल',
  yesterday: 'बीता कल',
};
