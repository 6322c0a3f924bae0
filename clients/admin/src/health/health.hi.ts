import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './health.en';

export const messages: SameKeys<typeof english> = {
  title: 'इंस्टॉलेशन का हाल',
  lead: 'काम करने के लिए जो कुछ चाहिए, वह अभी-अभी देखा गया। मशीनें यही /readyz और /metrics पर पूछती हैं।',
  lookAgain: 'फिर देखें',
  allGood: 'सब कुछ ठीक है।',
  someBad: 'कुछ ठीक करना है: | कुछ चीज़ें ठीक करनी हैं:',
  state: { good: 'ठीक', attention: 'ध्यान दें', bad: 'ठीक करें' },
  topic: {
    version: 'संस्करण',
    database: 'डेटाबेस',
    migrations: 'स्कीमा',
    queue: 'काम',
    storage: 'फ़ाइलों की जगह',
    clock: 'घड़ी',
    address: 'पता',
    backup: 'बैकअप',
  },
  says: {
    version: 'संस्करण {text} जवाब दे रहा है।',
    database: 'PostgreSQL {text}, कुल {bytes}।',
    migrations: '{count} माइग्रेशन चल चुका है। | {count} माइग्रेशन चल चुके हैं।',
    queueNone: 'कोई काम बाकी नहीं है।',
    queue: '{count} काम बाकी है, {since} से। | {count} काम बाकी हैं, पहला {since} से।',
    storage: 'फ़ाइलें {text} में हैं।',
    storageFree: 'फ़ाइलें {text} में हैं, जहाँ {bytes} खाली है।',
    clock:
      'इस मशीन और डेटाबेस की घड़ियों में {count} सेकंड का अंतर है। | इस मशीन और डेटाबेस की घड़ियों में {count} सेकंड का अंतर है।',
    address: 'आपका अनुरोध {text} के लिए माना गया है।',
    backupNone: 'कोई बैकअप नहीं है।',
    backup: 'पिछला बैकअप {since} को बना।',
  },
  fault: {
    connections_nearly_used:
      'PostgreSQL में कनेक्शन लगभग खत्म हैं। उसका max_connections बढ़ाएँ, या DATABASE_POOL_SIZE या सर्वरों की संख्या घटाएँ।',
    migrations_pending: 'यह संस्करण स्कीमा के ऐसे बदलाव लाता है जो अभी नहीं चले। migrate कमांड चलाएँ।',
    migrations_unknown: 'किसी नए संस्करण ने स्कीमा बदल दिया है। वही संस्करण चलाएँ, या उससे पहले बना बैकअप वापस लाएँ।',
    no_worker: 'काम कोई नहीं चला रहा। work कमांड वाली प्रक्रिया चलाएँ; उसका लॉग बताता है कि क्या विफल होता है।',
    jobs_failed: 'पिछले एक दिन में काम विफल हुए। कारण वर्कर के लॉग में है; admin jobs कमांड उन्हें दिखाती है।',
    storage_unusable:
      'फ़ाइल न रखी जा सकी और न पढ़ी जा सकी। देखें कि फ़ोल्डर में लिखा जा सकता है या नहीं, बकेट और उसकी कुंजी सही हैं या नहीं, और डिस्क भरी तो नहीं।',
    storage_nearly_full: 'डिस्क का दसवें हिस्से से कम खाली है। जगह बनाएँ, या फ़ाइलें S3 जैसी जगह में ले जाएँ।',
    clock_differs: 'रोके गए समय और सत्र घड़ी से खत्म होते हैं। दोनों मशीनों को समय नेटवर्क (NTP) से लेने दें।',
    address_differs:
      'सर्वर आपका अनुरोध किसी और पते का मानता है। उसके आगे जो भी है, वह Host और X-Forwarded-Proto आगे दे, और TRUST_PROXY उसे गिने।',
    proxy_not_believed:
      'एक प्रॉक्सी बताता है कि वह किसके लिए भेज रहा है, पर उस पर भरोसा नहीं किया जाता: सब उसी की सीमाएँ बाँटते हैं। TRUST_PROXY में लिखें कि सर्वर के आगे कितने प्रॉक्सी हैं।',
    public_url_differs:
      'PUBLIC_URL में आपके पते से अलग पता लिखा है: उत्पाद के दिए लिंक वहीं जाते हैं। उसमें वही पता लिखें जो लोग इस्तेमाल करते हैं।',
    backup_none: 'डिस्क के साथ सब कुछ चला जाएगा। backup कमांड चलाएँ, और हर रात के लिए BACKUP_NIGHTLY=true रखें।',
    backup_old:
      'पिछला बैकअप डेढ़ दिन से पुराना है। BACKUP_NIGHTLY=true रखें, और वर्कर के लॉग में देखें कि वह क्यों विफल होता है।',
    backup_failed: 'पिछली कोशिश विफल रही, पर एक पुराना बैकअप है। कारण वर्कर के लॉग में है।',
  },
};
