import type { Language } from '../../api/language.js';
import type { KindTexts } from './kind-texts.js';
import type { VisitKind } from './visit-words.texts.js';
import type { MessageKind } from '../../outbox/message-kind.js';

/** The kinds that tell of somebody's account, documents and opinion. */
export type AccountKind = Exclude<`${MessageKind}`, VisitKind>;

/** A letter in English: greeting, paragraphs, and who writes. */
const en = (...paragraphs: string[]): string =>
  ['Hello {name},', ...paragraphs, '{organization}'].join('\n\n');
/** The same in Hindi. */
const hi = (...paragraphs: string[]): string =>
  ['नमस्ते {name},', ...paragraphs, '{organization}'].join('\n\n');

/** A line whose field has nothing to say is left out, and so is a paragraph whose link or code is not there. */
export const accountWords: Record<Language, Record<AccountKind, KindTexts>> = {
  en: {
    'document.added': {
      subject: 'Something new among your documents',
      body: en(
        'Something new is among your documents. For your privacy this message says no more.',
        'Sign in to see it:\n{link}',
      ),
      short: '{organization}: something new is among your documents.\nSign in to see it: {link}',
      action: 'See my documents',
    },
    'feedback.requested': {
      subject: 'How was it?',
      body: en(
        'You were with {doctor} on {date}. How was it? Two minutes help others, and us.',
        'What you say is shown without your name:\n{link}',
      ),
      short: '{organization}: you were with {doctor} on {date}. How was it?\n{link}',
      action: 'Say how it was',
    },
    'access.changed': {
      subject: 'The access to your account has changed',
      body: en(
        'The clinic has changed how one signs in to your account.\nThis was on {at}.',
        'If you did not ask for it, please call the clinic.\nTelephone: {phone}',
        'Sign in here:\n{link}',
      ),
      short:
        '{organization}: the clinic has changed how one signs in to your account. Not asked for? Please call us.\n{link}',
      action: 'Open my account',
    },
    'password.changed': {
      subject: 'Your password has been changed',
      body: en(
        'The password of your account has been changed.\nThis was on {at}.',
        'If it was you, all is well. If it was not, set a new one at once and call the clinic.\nTelephone: {phone}',
        'A new password:\n{link}',
      ),
      short: '{organization}: your password has been changed. Was it not you? Set a new one at once.\n{link}',
      action: 'Set a new password',
    },
    'device.new': {
      subject: 'A sign-in from a new device',
      body: en(
        'Somebody signed in to your account from a device that it did not know.\nThis was on {at}.',
        'If it was you, all is well. If it was not, set a new password at once.',
        'A new password:\n{link}',
      ),
      short:
        '{organization}: a sign-in to your account from a new device. Was it not you? Set a new password.\n{link}',
      action: 'Set a new password',
    },
    'account.code': {
      subject: 'Your code',
      body: [
        'This code confirms that the address is yours:',
        '{code}',
        'It is good for {minutes} minutes. Tell it to nobody.',
        'If you did not ask for it, leave this message alone: nothing changes.',
        '{organization}',
      ].join('\n\n'),
      short: '{organization}\nYour code: {code}\nTell it to nobody.',
    },
    'account.exists': {
      subject: 'You have an account already',
      body: [
        'Somebody wanted to make an account with this address. There is one already.',
        'If it was you, sign in. A forgotten password is no obstacle: the page leads to a new one.\n{link}',
        'If it was not you, leave this message alone: nothing changes.',
        '{organization}',
      ].join('\n\n'),
      short: '{organization}: there is an account with this address already.\nSign in: {link}',
      action: 'Sign in',
    },
    'password.reset': {
      subject: 'A new password',
      body: en(
        'A new password for your account was asked for. Set it here:\n{link}',
        'This is good for {minutes} minutes. If you did not ask for it, leave this message alone: nothing changes.',
      ),
      short: '{organization}: set a new password. Not asked for? Leave this alone.\n{link}',
      action: 'Set a new password',
    },
    'address.confirm': {
      subject: 'Is this your address?',
      body: en(
        'This address was entered for your account. Please confirm it here:\n{link}',
        'This is good for {minutes} minutes. If you did not enter it, leave this message alone: nothing changes.',
      ),
      short: '{organization}: please confirm this address. Not yours? Leave this alone.\n{link}',
      action: 'Confirm the address',
    },
    'address.changed': {
      subject: 'The address of your account has changed',
      body: en(
        'Messages of your account go to another address from now on; this was the last one here.\nThis was on {at}.',
        'If you did not change it, please call the clinic at once.\nTelephone: {phone}',
        'Take it back here:\n{link}',
      ),
      short:
        '{organization}: the address of your account has changed. Was it not you? Please call us.\n{link}',
      action: 'It was not me',
    },
    'channel.test': {
      subject: 'It works',
      body: en('This message was sent to try the way here. It works; nothing else is to be done.'),
      short: '{organization}: this message was sent to try the way here. It works.',
    },
  },
  hi: {
    'document.added': {
      subject: 'आपके दस्तावेज़ों में कुछ नया',
      body: hi(
        'आपके दस्तावेज़ों में कुछ नया आया है। आपकी निजता के लिए इस संदेश में इससे ज़्यादा कुछ नहीं है।',
        'देखने के लिए साइन इन करें:\n{link}',
      ),
      short: '{organization}: आपके दस्तावेज़ों में कुछ नया है।\nसाइन इन करके देखें: {link}',
      action: 'मेरे दस्तावेज़ देखें',
    },
    'feedback.requested': {
      subject: 'आपका अनुभव कैसा रहा?',
      body: hi(
        'आप {date} को {doctor} से मिले थे। कैसा रहा? आपके दो मिनट दूसरों की और हमारी मदद करते हैं।',
        'आपकी बात बिना नाम के दिखती है:\n{link}',
      ),
      short: '{organization}: आप {date} को {doctor} से मिले थे। कैसा रहा?\n{link}',
      action: 'अपनी राय दें',
    },
    'access.changed': {
      subject: 'आपके खाते में साइन इन का तरीका बदला',
      body: hi(
        'क्लिनिक ने आपके खाते में साइन इन का तरीका बदला है।\nयह {at} को हुआ।',
        'आपने यह नहीं कहा था तो कृपया क्लिनिक को फ़ोन करें।\nफ़ोन: {phone}',
        'साइन इन यहाँ करें:\n{link}',
      ),
      short: '{organization}: क्लिनिक ने आपके खाते में साइन इन का तरीका बदला है। आपने नहीं कहा? फ़ोन करें।\n{link}',
      action: 'मेरा खाता खोलें',
    },
    'password.changed': {
      subject: 'आपका पासवर्ड बदल गया',
      body: hi(
        'आपके खाते का पासवर्ड बदल गया है।\nयह {at} को हुआ।',
        'यह आपने किया तो सब ठीक है। नहीं किया तो तुरंत नया पासवर्ड बनाएँ और क्लिनिक को फ़ोन करें।\nफ़ोन: {phone}',
        'नया पासवर्ड:\n{link}',
      ),
      short: '{organization}: आपका पासवर्ड बदल गया। आपने नहीं बदला? तुरंत नया बनाएँ।\n{link}',
      action: 'नया पासवर्ड बनाएँ',
    },
    'device.new': {
      subject: 'नए डिवाइस से साइन इन',
      body: hi(
        'आपके खाते में एक ऐसे डिवाइस से साइन इन हुआ जिसे वह नहीं जानता था।\nयह {at} को हुआ।',
        'यह आप थे तो सब ठीक है। नहीं थे तो तुरंत नया पासवर्ड बनाएँ।',
        'नया पासवर्ड:\n{link}',
      ),
      short: '{organization}: आपके खाते में नए डिवाइस से साइन इन हुआ। आप नहीं थे? नया पासवर्ड बनाएँ।\n{link}',
      action: 'नया पासवर्ड बनाएँ',
    },
    'account.code': {
      subject: 'आपका कोड',
      body: [
        'यह कोड पुष्टि करता है कि यह पता आपका है:',
        '{code}',
        'यह {minutes} मिनट तक चलेगा। इसे किसी को न बताएँ।',
        'आपने नहीं माँगा तो इस संदेश को छोड़ दें: कुछ नहीं बदलेगा।',
        '{organization}',
      ].join('\n\n'),
      short: '{organization}\nआपका कोड: {code}\nकिसी को न बताएँ।',
    },
    'account.exists': {
      subject: 'आपका खाता पहले से है',
      body: [
        'किसी ने इस पते से खाता बनाना चाहा। इससे खाता पहले से है।',
        'यह आप थे तो साइन इन करें। पासवर्ड भूल गए हों तो वहीं से नया बना सकते हैं।\n{link}',
        'आप नहीं थे तो इस संदेश को छोड़ दें: कुछ नहीं बदलेगा।',
        '{organization}',
      ].join('\n\n'),
      short: '{organization}: इस पते से खाता पहले से है।\nसाइन इन करें: {link}',
      action: 'साइन इन करें',
    },
    'password.reset': {
      subject: 'नया पासवर्ड',
      body: hi(
        'आपके खाते के लिए नया पासवर्ड माँगा गया है। यहाँ बनाएँ:\n{link}',
        'यह {minutes} मिनट तक चलेगा। आपने नहीं माँगा तो इस संदेश को छोड़ दें: कुछ नहीं बदलेगा।',
      ),
      short: '{organization}: नया पासवर्ड बनाएँ। नहीं माँगा? छोड़ दें।\n{link}',
      action: 'नया पासवर्ड बनाएँ',
    },
    'address.confirm': {
      subject: 'क्या यह आपका पता है?',
      body: hi(
        'यह ई-मेल पता आपके खाते के लिए भरा गया है। कृपया यहाँ पुष्टि करें:\n{link}',
        'यह {minutes} मिनट तक चलेगा। आपने नहीं भरा तो इस संदेश को छोड़ दें: कुछ नहीं बदलेगा।',
      ),
      short: '{organization}: कृपया इस पते की पुष्टि करें। आपका नहीं? छोड़ दें।\n{link}',
      action: 'पते की पुष्टि करें',
    },
    'address.changed': {
      subject: 'आपके खाते का ई-मेल पता बदल गया',
      body: hi(
        'आपके खाते के संदेश अब दूसरे पते पर जाएँगे; यहाँ यह आख़िरी था।\nयह {at} को हुआ।',
        'आपने नहीं बदला तो कृपया तुरंत क्लिनिक को फ़ोन करें।\nफ़ोन: {phone}',
        'यहाँ वापस लें:\n{link}',
      ),
      short: '{organization}: आपके खाते का ई-मेल पता बदल गया। आपने नहीं बदला? फ़ोन करें।\n{link}',
      action: 'मैंने नहीं बदला',
    },
    'channel.test': {
      subject: 'यह काम करता है',
      body: hi('यह संदेश यहाँ तक का रास्ता परखने के लिए भेजा गया। रास्ता काम करता है; और कुछ नहीं करना है।'),
      short: '{organization}: यह संदेश यहाँ तक का रास्ता परखने के लिए भेजा गया। रास्ता काम करता है।',
    },
  },
};
