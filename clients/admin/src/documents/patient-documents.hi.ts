import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as en } from './patient-documents.en';

export const messages: SameKeys<typeof en> = {
  title: 'रिपोर्टें',
  none: 'अभी कोई रिपोर्ट नहीं',
  noneBody:
    'जाँच के नतीजे, पत्र और तस्वीरें यहाँ अपलोड करें। मरीज़ को वे तुरंत दिखती हैं, और मरीज़ जो दस्तावेज़ लाते हैं, वे भी यहीं दिखते हैं।',
};
