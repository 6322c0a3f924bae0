import { RequestError } from '../api/errors.js';
import { Rejection } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import type { Database } from '../database/database.js';
import type { LinkActs, LinkedMessage, LinkOutcome, LinkPage } from '../outbox/link-acts.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { OfferAnswerService } from './offer-answer.service.js';
import { OFFER_TEXTS } from './offer-link.texts.js';
import { noOfferPage, offerPage, offerRefusal, type OfferPlace } from './offer-page.rules.js';
import { OFFER_PLACE } from './waitlist.queries.js';

/** What the link of an offer shows and does: how it stands, and its two answers. Either of them spends the link. */
export function offerLink(database: Database, answers: OfferAnswerService): LinkActs {
  async function describe(message: LinkedMessage, viewer: Viewer, now: Date): Promise<LinkPage> {
    try {
      const offer = await answers.get(viewer, offerOf(message));
      const [place] = await database.query<OfferPlace>(OFFER_PLACE, [offer.id]);
      if (place !== undefined) return offerPage(offer, place, message.language, now);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    return noOfferPage(message.language);
  }

  async function act(
    message: LinkedMessage,
    viewer: Viewer,
    what: string,
    _values: Readonly<Record<string, string>>,
    now: Date,
  ): Promise<LinkOutcome> {
    const { refusal, gone } = OFFER_TEXTS[message.language];
    if (what !== 'accept' && what !== 'decline') return { refusal: refusal.unknown, spends: false };
    try {
      await answers.answer(viewer, offerOf(message), what, now);
      return { refusal: null, spends: true };
    } catch (error) {
      if (isMissing(error)) return { refusal: gone, spends: false };
      if (!(error instanceof Rejection)) throw error;
      return { refusal: offerRefusal(error.result, message.language), spends: false };
    }
  }

  return {
    kinds: [MessageKind.waitlist_offered],
    answers: { yes: 'accept', no: 'decline' },
    describe,
    act,
  };
}

/** The offer of a message; none has an empty id. */
function offerOf({ data }: LinkedMessage): string {
  const id = data['offerId'];
  return typeof id === 'string' ? id : '';
}

function isMissing(error: unknown): boolean {
  return error instanceof RequestError && error.code === 'NOT_FOUND';
}
