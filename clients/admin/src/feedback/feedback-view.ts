import type { FeedbackFilter } from '../generated/graphql';

export const shownChoices = ['waiting', 'all', 'unanswered', 'hidden'] as const;
export type ShownChoice = (typeof shownChoices)[number];

/** What the page shows, as its address says it. */
export interface FeedbackView {
  /** Of administrators; empty for all doctors, and for doctors, who see their own. */
  doctorId: string;
  shown: ShownChoice;
  /** '1' to '5', or empty for any. */
  stars: string;
}

function single(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Reads the address; what it does not say is what asks for somebody: unanswered and low ones. */
export function readView(query: Readonly<Record<string, unknown>>): FeedbackView {
  const stars = single(query['stars']);
  return {
    doctorId: single(query['doctor']),
    shown: shownChoices.find((choice) => choice === query['show']) ?? 'waiting',
    stars: /^[1-5]$/.test(stars) ? stars : '',
  };
}

/** The query of an address; what is left as the page opens is left out. */
export function viewQuery({ doctorId, shown, stars }: FeedbackView): Record<string, string> {
  return {
    ...(doctorId === '' ? {} : { doctor: doctorId }),
    ...(shown === 'waiting' ? {} : { show: shown }),
    ...(stars === '' ? {} : { stars }),
  };
}

/** What the server is asked for. An answer to a hidden rating is nobody's duty: it is not among the unanswered. */
export function filterOf({ shown, stars }: FeedbackView): FeedbackFilter {
  return {
    rating: stars === '' ? null : Number(stars),
    isAnswered: shown === 'unanswered' ? false : null,
    isHidden: { waiting: null, all: null, unanswered: false, hidden: true }[shown],
    unansweredOrLow: shown === 'waiting',
  };
}
