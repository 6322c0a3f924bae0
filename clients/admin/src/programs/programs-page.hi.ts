import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './programs-page.en';

export const messages: SameKeys<typeof english> = {
  title: 'प्रोग्राम',
  lead: 'कौन-से प्रोग्राम किसके लिए काम करते हैं, उन टोकनों से जो लोगों ने बनाए। अपने टोकन आप अपने खाते में बनाते हैं।',
  caption: 'सबके टोकन',
  column: { name: 'प्रोग्राम', owner: 'किसके लिए', scopes: 'क्या कर सकता है', state: 'हाल', acts: 'काम' },
  show: 'दिखाएँ',
  notRevoked: 'जो रद्द नहीं हैं',
  withRevoked: 'सभी, रद्द किए हुए भी',
  empty: 'कोई प्रोग्राम किसी के लिए काम नहीं करता',
  emptyBody: 'लोग प्रोग्रामों के लिए जो टोकन बनाते हैं, वे यहाँ दिखेंगे।',
};
