import { Rejection } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { LinkActs, LinkedMessage, LinkOutcome, LinkPage } from '../outbox/link-acts.js';
import { linkMoment } from '../outbox/link-moment.rules.js';
import type { ProposalPlaceRow } from './absence.queries.js';
import type { AnswerService } from './answer.service.js';
import { PROPOSAL_TEXTS } from './proposal-link.texts.js';

/** Where one goes on, signed in. */
const VISITS = '/appointments';

/**
 * What the link of a proposal shows and does. A message may propose times for several visits: they are answered one after
 * the other, and the last answer spends the link.
 */
export function proposalLink(answers: AnswerService): LinkActs {
  const openOf = async (
    message: LinkedMessage,
    viewer: Viewer,
    now: Date,
  ): Promise<readonly ProposalPlaceRow[]> => answers.listOpen(viewer, proposalsOf(message), now);

  async function describe(message: LinkedMessage, viewer: Viewer, now: Date): Promise<LinkPage> {
    const texts = PROPOSAL_TEXTS[message.language];
    const onward = [{ href: VISITS, label: texts.visits }];
    const [open] = message.isOpen ? await openOf(message, viewer, now) : [];
    if (open === undefined) {
      const line = { accept: texts.accepted, decline: texts.other }[message.spentAs ?? ''] ?? texts.over;
      return { title: texts.title, lines: [line], buttons: [], onward };
    }
    const values = { proposal: open.id };
    const moment = (instant: Date, timeZone: string) => linkMoment(instant, timeZone, message.language);
    const former = moment(open.formerStartsAt, open.formerTimeZone);
    const until = moment(open.expiresAt, open.timeZone);
    return {
      title: texts.title,
      lines: [texts.body.replace('{former}', () => former).replace('{until}', () => until)],
      visit: open,
      buttons: [
        { act: 'accept', label: texts.accept, values, look: 'main' },
        { act: 'decline', label: texts.decline, values },
      ],
      onward,
    };
  }

  async function act(
    message: LinkedMessage,
    viewer: Viewer,
    what: string,
    { proposal = '' }: Readonly<Record<string, string>>,
    now: Date,
  ): Promise<LinkOutcome> {
    const refused = { refusal: PROPOSAL_TEXTS[message.language].over, spends: false };
    if (!proposalsOf(message).includes(proposal)) return refused;
    try {
      if (what === 'accept') await answers.accept(viewer, proposal, now);
      else if (what !== 'decline' || !(await answers.decline(viewer, proposal, now))) return refused;
    } catch (error) {
      if (error instanceof Rejection) return refused;
      throw error;
    }
    return { refusal: null, spends: (await openOf(message, viewer, now)).length === 0 };
  }

  return {
    kinds: [MessageKind.appointment_proposed],
    answers: { yes: 'accept', no: 'decline' },
    describe,
    act,
  };
}

function proposalsOf({ data }: LinkedMessage): readonly string[] {
  const ids = data['proposalIds'];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
