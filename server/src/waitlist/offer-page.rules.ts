import type { NamedError } from '../api/named-error.js';
import type { Language } from '../api/language.js';
import { OutsideHours, PatientBusy, SlotTaken, TooLate } from '../appointments/appointment.errors.js';
import type { LinkPage, LinkVisit } from '../outbox/link-acts.js';
import { linkMoment } from '../outbox/link-moment.rules.js';
import { OFFER_TEXTS } from './offer-link.texts.js';
import { OfferOver, type WaitlistOffer } from './waitlist.type.js';

/** Where one goes on, signed in: offers and visits stand there. */
const VISITS = '/appointments';

/** Where an offer is, and the visit in whose place it would be, while that stands. */
export interface OfferPlace extends LinkVisit {
  readonly replacesAt: Date | null;
  readonly replacesTimeZone: string | null;
}

/** The page of an offer as it stands, with its two answers while it can be answered. */
export function offerPage(offer: WaitlistOffer, place: OfferPlace, language: Language, now: Date): LinkPage {
  const texts = OFFER_TEXTS[language];
  const { state, expiresAt, groupSize, appointmentId } = offer;
  const visits = { href: VISITS, label: texts.visits };
  if (state !== 'open' || expiresAt <= now) {
    const line = texts.ended[state === 'open' ? 'expired' : state];
    const onward =
      appointmentId === null
        ? [visits]
        : [{ href: `${VISITS}/${appointmentId}`, label: texts.openVisit }, visits];
    return { title: texts.title, lines: [line], visit: place, buttons: [], onward };
  }
  const until = linkMoment(expiresAt, place.timeZone, language);
  const terms = (groupSize === 1 ? texts.kept : texts.shared)
    .replace('{until}', () => until)
    .replace('{count}', String(groupSize));
  const { replacesAt, replacesTimeZone } = place;
  const replaces =
    replacesAt === null
      ? []
      : [
          texts.replaces.replace('{when}', () =>
            linkMoment(replacesAt, replacesTimeZone ?? place.timeZone, language),
          ),
        ];
  return {
    title: texts.title,
    lines: [terms, ...replaces],
    visit: place,
    buttons: [
      { act: 'accept', label: texts.accept, look: 'main' },
      { act: 'decline', label: texts.decline },
    ],
    onward: [visits],
  };
}

/** Of an offer that is not the reader's. */
export function noOfferPage(language: Language): LinkPage {
  const { title, gone, visits } = OFFER_TEXTS[language];
  return { title, lines: [gone], buttons: [], onward: [{ href: VISITS, label: visits }] };
}

/** Why an answer came to nothing. */
export function offerRefusal(result: NamedError, language: Language): string {
  const { ended, refusal } = OFFER_TEXTS[language];
  if (result instanceof OfferOver) {
    const { outcome } = result;
    return outcome === null || outcome === 'open' ? refusal.other : ended[outcome];
  }
  if (result instanceof SlotTaken || result instanceof OutsideHours) return refusal.taken;
  if (result instanceof PatientBusy) return refusal.busy;
  return result instanceof TooLate ? refusal.tooLate : refusal.other;
}
