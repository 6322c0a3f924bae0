import type { PageAnswer, Question } from './written-page.js';

type Ask = (question: Question) => Promise<PageAnswer>;

/**
 * The same questions, and whether the database was away for one of them. Then no further one is put: each would wait for
 * it as long as the first, one after the other, before the page says so.
 */
export function watched(answerOf: Ask): { ask: Ask; isOut: () => boolean } {
  let outage: PageAnswer | null = null;
  const ask: Ask = async (question) => {
    if (outage !== null) return outage;
    const answer = await answerOf(question);
    if (answer.errors?.some(({ extensions }) => extensions?.['code'] === 'SERVICE_UNAVAILABLE') === true) {
      outage = answer;
    }
    return answer;
  };
  return { ask, isOut: () => outage !== null };
}
