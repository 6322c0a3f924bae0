import type { Language } from '../../api/language.js';
import type { KindTexts } from './kind-texts.js';

/** The kinds that tell of appointments. */
export type VisitKind =
  | `appointment.${'booked' | 'requested' | 'confirmed' | 'declined' | 'moved' | 'cancelled' | 'reminder' | 'late' | 'proposed'}`
  | `series.${'booked' | 'moved' | 'cancelled'}`
  | 'waitlist.offered';

/** A letter in English: greeting, paragraphs, and who writes. */
const en = (...paragraphs: string[]): string =>
  ['Hello {name},', ...paragraphs, '{organization}'].join('\n\n');
/** The same in Hindi. */
const hi = (...paragraphs: string[]): string =>
  ['नमस्ते {name},', ...paragraphs, '{organization}'].join('\n\n');

/**
 * Of a delay that got shorter, or is over, to those who were told of a longer one: the clinic's own words tell of a delay.
 * Its time may be past by now, so whoever cannot come then is asked to come as soon as they can.
 */
export const soonerWords: Readonly<Record<Language, KindTexts>> = {
  en: {
    subject: 'Sooner than we said: about {newTime}',
    body: en(
      'The wait is shorter than we told you. We expect you at about {newTime} now; please come then, or as soon as you can.',
      '{visits}',
      'If that no longer suits you:\n{link}',
    ),
    short:
      '{organization}: the wait is shorter than we said. Please come at about {newTime} now, or as soon as you can.\n{link}',
    action: 'Open the visit',
  },
  hi: {
    subject: 'बताए गए समय से पहले: करीब {newTime}',
    body: hi(
      'इंतज़ार उतना नहीं है, जितना हमने बताया था। अब करीब {newTime} पर आपका समय है; कृपया तब, या जितनी जल्दी हो सके, आएँ।',
      '{visits}',
      'अब यह ठीक न हो तो:\n{link}',
    ),
    short: '{organization}: इंतज़ार कम हो गया है। कृपया अब करीब {newTime} पर, या जितनी जल्दी हो सके, आएँ।\n{link}',
    action: 'अपॉइंटमेंट खोलें',
  },
};

/** A line whose field has nothing to say is left out, and so is a paragraph whose link or code is not there. */
export const visitWords: Record<Language, Record<VisitKind, KindTexts>> = {
  en: {
    'appointment.booked': {
      subject: 'Booked: {date}, {time}',
      body: en(
        'This is booked for you:',
        '{visits}',
        'If it no longer suits you, move or cancel it here:\n{link}',
      ),
      short: '{organization}: booked for {date}, {time}.\n{link}',
      action: 'Open the visit',
    },
    'appointment.requested': {
      subject: 'We have your request for {date}, {time}',
      body: en(
        'You asked for this time. It is kept for you while the clinic decides; we will write as soon as it has.',
        '{visits}',
        'If you no longer need it, take the request back here:\n{link}',
      ),
      short:
        '{organization}: we have your request for {date}, {time}. We will write once the clinic has answered.\n{link}',
      action: 'Open the request',
    },
    'appointment.confirmed': {
      subject: 'The clinic agreed: {date}, {time}',
      body: en(
        'The clinic agreed to the time you asked for:',
        '{visits}',
        'If it no longer suits you, move or cancel it here:\n{link}',
      ),
      short: '{organization}: the clinic agreed to {date}, {time}.\n{link}',
      action: 'Open the visit',
    },
    'appointment.declined': {
      subject: 'Not possible: {date}, {time}',
      body: en(
        'We are sorry: the clinic cannot take you at the time you asked for.',
        '{visits}',
        'Why: {why}.',
        'You can choose another time here:\n{link}',
      ),
      short: '{organization}: we are sorry, {date}, {time} is not possible.\nAnother time: {link}',
      action: 'Choose another time',
    },
    'appointment.moved': {
      subject: 'Moved to {date}, {time}',
      body: en(
        'The time has changed. This is when we see you now:',
        '{visits}',
        'Before, it was {former}.',
        'If the new time does not suit you, choose another or cancel here:\n{link}',
      ),
      short: '{organization}: moved to {date}, {time}.\n{link}',
      action: 'Open the visit',
    },
    'appointment.cancelled': {
      subject: 'Cancelled: {date}, {time}',
      body: en(
        'This has been cancelled, and you need not come:',
        '{visits}',
        'Cancelled by {by}.\nWhy: {why}.',
        'You can choose another time here:\n{link}',
      ),
      short: '{organization}: {date}, {time} is cancelled.\nAnother time: {link}',
      action: 'Choose another time',
    },
    'appointment.reminder': {
      subject: 'See you on {date}, {time}',
      body: en(
        'A reminder of what is booked for you:',
        '{visits}',
        'Please tell us whether you are coming. You can also move or cancel it here:\n{link}',
      ),
      short: '{organization}: see you on {date}, {time}. Are you coming?\n{link}',
      action: 'Yes or no: tell us',
    },
    'appointment.late': {
      subject: 'Running about {minutes} minutes late',
      body: en(
        'We are sorry: the visits before yours are taking longer, about {minutes} minutes.',
        'Please count on {newTime} instead of {time}.',
        '{visits}',
        'If that no longer suits you:\n{link}',
      ),
      short:
        '{organization}: we are sorry, we are running about {minutes} minutes late. Please count on {newTime}.\n{link}',
      action: 'Open the visit',
    },
    'appointment.proposed': {
      subject: 'A new time for {date}, {time}?',
      body: en(
        'We are sorry: at the time you booked the doctor will not be there.',
        '{visits}',
        'We keep this for you instead:',
        '{proposal}',
        'It is kept until {until}.',
        'Take it, or choose another time:\n{link}',
      ),
      short:
        '{organization}: the doctor is away on {date}, {time}. We keep another time for you until {until}.\n{link}',
      action: 'See the new time',
    },
    'series.booked': {
      subject: 'Your series is booked: {count} times',
      body: en('These are booked for you:', '{visits}', 'See, move or cancel them here:\n{link}'),
      short: '{organization}: your series of {count} is booked, the first on {first}.\n{link}',
      action: 'Open the series',
    },
    'series.moved': {
      subject: 'Your series has new times',
      body: en(
        'These times have changed. Now they are:',
        '{visits}',
        'See, move or cancel them here:\n{link}',
      ),
      short: '{organization}: {count} times of your series have changed, the first to {first}.\n{link}',
      action: 'Open the series',
    },
    'series.cancelled': {
      subject: 'Cancelled in your series: {count}',
      body: en(
        'These have been cancelled, and you need not come:',
        '{visits}',
        'Cancelled by {by}.\nWhy: {why}.',
        'You can choose other times here:\n{link}',
      ),
      short: '{organization}: {count} times of your series are cancelled, the first on {first}.\n{link}',
      action: 'Choose other times',
    },
    'waitlist.offered': {
      subject: 'Time came free: {date}, {time}',
      body: en(
        'You are waiting for a time, and this one came free:',
        '{visits}',
        '{terms}',
        'Take it here:\n{link}',
      ),
      short: '{organization}: {date}, {time} came free. {terms}\n{link}',
      action: 'See the offer',
    },
  },
  hi: {
    'appointment.booked': {
      subject: 'बुक हो गया: {date}, {time}',
      body: hi('आपके लिए यह बुक हो गया है:', '{visits}', 'समय बदलना या रद्द करना हो तो यहाँ करें:\n{link}'),
      short: '{organization}: {date}, {time} बुक हो गया।\n{link}',
      action: 'अपॉइंटमेंट खोलें',
    },
    'appointment.requested': {
      subject: 'आपका अनुरोध मिला: {date}, {time}',
      body: hi(
        'आपने यह समय माँगा है। क्लिनिक के फ़ैसले तक यह आपके लिए रुका है; जवाब आते ही हम लिखेंगे।',
        '{visits}',
        'अब ज़रूरत न हो तो अनुरोध यहाँ वापस लें:\n{link}',
      ),
      short: '{organization}: {date}, {time} का अनुरोध मिला। क्लिनिक का जवाब आते ही लिखेंगे।\n{link}',
      action: 'अनुरोध खोलें',
    },
    'appointment.confirmed': {
      subject: 'क्लिनिक ने हाँ कहा: {date}, {time}',
      body: hi(
        'आपने जो समय माँगा था, क्लिनिक ने उसके लिए हाँ कहा है:',
        '{visits}',
        'समय बदलना या रद्द करना हो तो यहाँ करें:\n{link}',
      ),
      short: '{organization}: {date}, {time} के लिए क्लिनिक ने हाँ कहा।\n{link}',
      action: 'अपॉइंटमेंट खोलें',
    },
    'appointment.declined': {
      subject: 'यह समय नहीं मिल सका: {date}, {time}',
      body: hi(
        'हमें खेद है: आपका माँगा हुआ समय क्लिनिक नहीं दे सकता।',
        '{visits}',
        'कारण: {why}।',
        'दूसरा समय यहाँ चुनें:\n{link}',
      ),
      short: '{organization}: खेद है, {date}, {time} नहीं मिल सका।\nदूसरा समय: {link}',
      action: 'दूसरा समय चुनें',
    },
    'appointment.moved': {
      subject: 'नया समय: {date}, {time}',
      body: hi(
        'समय बदल गया है। अब आपका समय यह है:',
        '{visits}',
        'पहले यह {former} को था।',
        'नया समय ठीक न हो तो दूसरा चुनें या यहाँ रद्द करें:\n{link}',
      ),
      short: '{organization}: नया समय {date}, {time}।\n{link}',
      action: 'अपॉइंटमेंट खोलें',
    },
    'appointment.cancelled': {
      subject: 'रद्द हुआ: {date}, {time}',
      body: hi(
        'यह रद्द हो गया है, आपको आने की ज़रूरत नहीं:',
        '{visits}',
        '{by} इसे रद्द किया।\nकारण: {why}।',
        'दूसरा समय यहाँ चुनें:\n{link}',
      ),
      short: '{organization}: {date}, {time} रद्द हुआ।\nदूसरा समय: {link}',
      action: 'दूसरा समय चुनें',
    },
    'appointment.reminder': {
      subject: 'याद रहे: {date}, {time}',
      body: hi(
        'याद दिलाने के लिए, आपके लिए यह बुक है:',
        '{visits}',
        'कृपया बताएँ कि आप आ रहे हैं या नहीं। समय यहाँ बदल या रद्द भी कर सकते हैं:\n{link}',
      ),
      short: '{organization}: {date}, {time} याद रहे। क्या आप आ रहे हैं?\n{link}',
      action: 'हाँ या नहीं, बताएँ',
    },
    'appointment.late': {
      subject: 'करीब {minutes} मिनट की देरी',
      body: hi(
        'हमें खेद है: आपसे पहले के अपॉइंटमेंट में ज़्यादा समय लग रहा है, करीब {minutes} मिनट।',
        'कृपया {time} की जगह {newTime} का समय मानें।',
        '{visits}',
        'अब यह ठीक न हो तो:\n{link}',
      ),
      short: '{organization}: खेद है, करीब {minutes} मिनट की देरी है। कृपया {newTime} का समय मानें।\n{link}',
      action: 'अपॉइंटमेंट खोलें',
    },
    'appointment.proposed': {
      subject: '{date}, {time} की जगह नया समय?',
      body: hi(
        'हमें खेद है: आपके बुक किए हुए समय पर डॉक्टर नहीं होंगे।',
        '{visits}',
        'इसकी जगह हमने आपके लिए यह रोक रखा है:',
        '{proposal}',
        'यह {until} तक रुका रहेगा।',
        'इसे लें, या दूसरा समय चुनें:\n{link}',
      ),
      short: '{organization}: {date}, {time} पर डॉक्टर नहीं होंगे। {until} तक दूसरा समय आपके लिए रुका है।\n{link}',
      action: 'नया समय देखें',
    },
    'series.booked': {
      subject: 'आपके {count} अपॉइंटमेंट बुक हो गए',
      body: hi('आपके लिए ये बुक हो गए हैं:', '{visits}', 'इन्हें यहाँ देखें, बदलें या रद्द करें:\n{link}'),
      short: '{organization}: {count} अपॉइंटमेंट बुक हुए, पहला {first} को।\n{link}',
      action: 'सारे अपॉइंटमेंट खोलें',
    },
    'series.moved': {
      subject: 'आपके अपॉइंटमेंट के नए समय',
      body: hi('ये समय बदल गए हैं। अब ये हैं:', '{visits}', 'इन्हें यहाँ देखें, बदलें या रद्द करें:\n{link}'),
      short: '{organization}: {count} अपॉइंटमेंट के समय बदले, पहला अब {first} को।\n{link}',
      action: 'सारे अपॉइंटमेंट खोलें',
    },
    'series.cancelled': {
      subject: 'रद्द हुए अपॉइंटमेंट: {count}',
      body: hi(
        'ये रद्द हो गए हैं, आपको आने की ज़रूरत नहीं:',
        '{visits}',
        '{by} इन्हें रद्द किया।\nकारण: {why}।',
        'दूसरे समय यहाँ चुनें:\n{link}',
      ),
      short: '{organization}: {count} अपॉइंटमेंट रद्द हुए, पहला {first} का।\n{link}',
      action: 'दूसरे समय चुनें',
    },
    'waitlist.offered': {
      subject: 'समय खाली हुआ: {date}, {time}',
      body: hi('आप जिस समय का इंतज़ार कर रहे थे, वह खाली हुआ है:', '{visits}', '{terms}', 'इसे यहाँ लें:\n{link}'),
      short: '{organization}: {date}, {time} खाली हुआ। {terms}\n{link}',
      action: 'यह समय देखें',
    },
  },
};
