import type { LinkActs, LinkedMessage, LinkOutcome, LinkPage } from '../../outbox/link-acts.js';
import { MessageKind } from '../../outbox/message-kind.js';
import { linkTexts } from './link.texts.js';

/** Links that lead on to a page of the client, where somebody signs in: they have no buttons of their own. */
export class OnwardLinks implements LinkActs {
  readonly kinds = [MessageKind.feedback_requested, MessageKind.document_added];

  readonly describe = async (message: LinkedMessage): Promise<LinkPage> => {
    const words = linkTexts[message.language].frame;
    if (message.kind === MessageKind.document_added) {
      const onward = [{ href: '/documents', label: words.documentOpen }];
      return { title: words.documentTitle, lines: [words.document], buttons: [], onward };
    }
    const href = message.appointmentId === null ? '/appointments' : `/appointments/${message.appointmentId}`;
    const onward = [{ href, label: words.feedbackOpen }];
    return { title: words.feedbackTitle, lines: [words.feedback], buttons: [], onward };
  };

  readonly act = async ({ language }: LinkedMessage): Promise<LinkOutcome> => ({
    refusal: linkTexts[language].refusal.unknown,
    spends: false,
  });
}
