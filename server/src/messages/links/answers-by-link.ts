import type { LinkActs } from '../../outbox/link-acts.js';
import type { MessageLinks } from '../../outbox/message-links.js';
import type { AnswersByLink } from '../texting/answers.js';
import type { LinkService } from './link.service.js';
import { linkTexts } from './link.texts.js';

/**
 * What 1 and 2 in answer to a text message do. A yes is for every visit that the message tells of; a no to several could
 * mean any of them, and does nothing but lead to the link.
 */
export function answersByLink(
  links: LinkService,
  tokens: MessageLinks,
  acts: readonly LinkActs[],
): AnswersByLink {
  return {
    kinds: acts.flatMap(({ kinds, answers }) => (answers === undefined ? [] : kinds)),
    act: async (messages, answer, now) => {
      const words: string[] = [];
      for (const { id, startsAt } of messages) {
        const opened = await links.open(tokens.tokenOf(id), now);
        if (opened === null) continue;
        if (answer === 'no' && messages.length > 1) return linkTexts[opened.message.language].refusal.several;
        const said = await links.answer(opened, answer, startsAt, now);
        if (said !== null) words.push(said);
      }
      return words.length === 0 ? null : words.join('\n');
    },
  };
}
