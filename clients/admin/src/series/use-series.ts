import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { computed, readonly, ref, shallowRef, type ComputedRef, type Ref } from 'vue';
import type { DeskVisitDetailsFragment, SeriesErrorsFragment, SeriesRowFragment } from '../generated/graphql';
import { seriesMessages } from './series.catalogue';

type Refusal = Extract<SeriesErrorsFragment, { __typename: 'SeriesRefused' | 'NotBookable' | 'KeyReused' }>;
type Checked = { __typename: 'SeriesCheck'; occurrences: readonly SeriesRowFragment[] } | Refusal;
type Done = { __typename: 'VisitSeries'; appointments: readonly DeskVisitDetailsFragment[] } | Refusal;

export interface Series<Request> {
  busy: Readonly<Ref<boolean>>;
  /** What was found of each date; null before it was asked for, and after the request changed. */
  report: ComputedRef<readonly SeriesRowFragment[] | null>;
  /** How many of them cannot be so. */
  faults: ComputedRef<number>;
  /** Why nothing came of the last press, in words. */
  refused: Readonly<Ref<string | null>>;
  /** The request is another: what was found goes, and the next one has a key of its own. */
  forget: () => void;
  /** The request is another, but what was found of the dates holds: it has a key of its own. */
  renew: () => void;
  /** Asks about each date. */
  check: (request: Request) => Promise<void>;
  /** Does it; null where nothing was done. Asked again after a lost answer, it is the same request. */
  carryOut: (request: Request) => Promise<readonly DeskVisitDetailsFragment[] | null>;
}

/**
 * Several appointments as one: each date is asked about first, and then all of it is done or nothing. Never rejects.
 * @param ask whether each could be so
 * @param send does it under the key of the intent
 */
export function useSeries<Request>(
  ask: (request: Request) => Promise<Checked | undefined>,
  send: (request: Request, key: string) => Promise<Done | undefined>,
): Series<Request> {
  const { t } = useMessages(seriesMessages);
  const busy = ref(false);
  const report = shallowRef<readonly SeriesRowFragment[] | null>(null);
  const refused = ref<string | null>(null);
  let key: string = crypto.randomUUID();

  function take(refusal: Refusal): void {
    refused.value = t(`refused.${refusal.__typename}`);
    if (refusal.__typename === 'SeriesRefused') report.value = refusal.occurrences;
    renew();
  }

  async function run<Answer>(work: () => Promise<Answer | undefined>): Promise<Answer | null> {
    if (busy.value) return null;
    busy.value = true;
    refused.value = null;
    try {
      const answer = await work();
      if (!answer) throw new Error('The answer has no data');
      return answer;
    } catch (error) {
      refused.value = describeError(error);
      return null;
    } finally {
      busy.value = false;
    }
  }

  function renew(): void {
    key = crypto.randomUUID();
  }

  return {
    busy: readonly(busy),
    report: computed(() => report.value),
    faults: computed(() => report.value?.filter(({ fault }) => fault !== null).length ?? 0),
    refused: readonly(refused),
    forget: () => {
      report.value = null;
      refused.value = null;
      renew();
    },
    renew,
    check: async (request) => {
      const answer = await run(() => ask(request));
      if (answer?.__typename === 'SeriesCheck') report.value = answer.occurrences;
      else if (answer) take(answer);
    },
    carryOut: async (request) => {
      const answer = await run(() => send(request, key));
      if (answer === null) return null;
      if (answer.__typename === 'VisitSeries') return answer.appointments;
      take(answer);
      return null;
    },
  };
}
