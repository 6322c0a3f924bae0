import type { SameKeys } from '@smart-healthcare/shared/i18n/i18n';
import type { messages as english } from './delays.en';

export const messages: SameKeys<typeof english> = {
  late: '{length} की देरी',
  lateAt: '{clinic} में {length} की देरी',
  say: 'देरी हो रही है',
  change: 'बदलें',
  end: 'फिर समय पर',
  title: 'कितनी देरी हो रही है?',
  titleOf: '{doctor} को कितनी देरी हो रही है?',
  body: 'जिन्हें आज अभी आना है, उन्हें नए समय के साथ एक बार बताया जाता है। फिर तभी बताया जाता है, जब देरी दस मिनट बढ़े। दस मिनट घटे, तो उन्हें बताया जाता है जिन्हें ज़्यादा देरी बताई गई थी।',
  by: 'कितनी',
  clinic: 'क्लिनिक',
  submit: 'उन्हें बताएँ',
  back: 'वापस जाएँ',
  told: 'किसी को बताना नहीं पड़ा। | एक व्यक्ति को बताया जाता है। | {count} लोगों को बताया जाता है।',
  ended: 'फिर समय पर दिखाया जाता है। जिन्हें दस मिनट या ज़्यादा देर से आने को कहा गया था, उन्हें बताया जाता है।',
};
