import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './message-wishes.en';

export const messages: SameKeys<typeof english> = {
  title: 'संदेश',
  lead: 'इस पेज के बाहर आपको कौन-से संदेश मिलें। हर बदलाव तुरंत सहेजा जाता है। अपॉइंटमेंट के बारे में जो जानना ज़रूरी है, जैसे रद्द होना, वह हमेशा भेजा जाता है।',
  none: 'क्लिनिक अभी इस पेज के बाहर कोई संदेश नहीं भेजता। जो बताया जाता है वह ऊपर घंटी में मिलेगा।',
  kind: {
    appointment_reminder: 'अपॉइंटमेंट याद दिलाने वाले संदेश',
    waitlist_offered: 'ख़ाली हुए समय के प्रस्ताव',
    feedback_requested: 'अनुभव पूछने वाले संदेश',
    document_added: 'नए दस्तावेज़ों की सूचनाएँ',
  },
  channel: { email: 'ई-मेल से', sms: 'एसएमएस से', whatsapp: 'व्हाट्सऐप से' },
  wanted: 'सहेजा गया: {kind} फिर {channel} आएँगे।',
  ended: 'सहेजा गया: {kind} अब {channel} नहीं आएँगे। वापस लेने के लिए फिर दबाएँ।',
};
