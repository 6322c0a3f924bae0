import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { useApolloClient } from '@vue/apollo-composable';
import { BookSeriesDocument, CheckSeriesDocument } from '../generated/graphql';
import { seriesMessages } from './series.catalogue';
import { useSeries, type Series } from './use-series';

const place = { patientId: 'p', doctorId: 'd', clinicId: 'c', visitTypeId: 'v' };
const dates = ['2099-03-02T15:00:00.000Z', '2099-03-09T14:00:00.000Z'];
const rows = (faults: readonly (string | null)[]): Said[] =>
  faults.map((fault, index) => ({ startsAt: dates[index], fault, nextFreeTimes: [] }));

async function desk(): Promise<Mounted<Series<readonly string[]>>> {
  return mountComposable(() => {
    const { client } = useApolloClient();
    return useSeries(
      async (startsAt: readonly string[]) =>
        (
          await client.query({
            query: CheckSeriesDocument,
            variables: { input: { ...place, startsAt: [...startsAt] } },
            fetchPolicy: 'network-only',
          })
        ).data.checkSeries,
      async (startsAt, idempotencyKey) =>
        (
          await client.mutate({
            mutation: BookSeriesDocument,
            variables: { input: { ...place, startsAt: [...startsAt], idempotencyKey } },
            fetchPolicy: 'no-cache',
          })
        ).data?.bookSeries,
    );
  });
}

const keyOf = ({ server }: Mounted<unknown>): unknown =>
  (server.last('BookSeries').variables.input as { idempotencyKey: string }).idempotencyKey;

beforeAll(() => loadCatalogues([baseMessages, seriesMessages]));

describe('a series at the desk', () => {
  test('asks about each date and counts those that cannot be', async () => {
    const here = await desk();
    const asked = here.result.check(dates);
    await settle();
    expect(here.result.busy.value).toBe(true);
    await here.server
      .last('CheckSeries')
      .answer({ checkSeries: { __typename: 'SeriesCheck', occurrences: rows([null, 'taken']) } });
    await asked;
    expect(here.result.report.value).toHaveLength(2);
    expect(here.result.faults.value).toBe(1);
    expect(here.result.refused.value).toBeNull();
    here.result.forget();
    expect(here.result.report.value).toBeNull();
  });

  test('gives what was booked', async () => {
    const here = await desk();
    const booked = here.result.carryOut(dates);
    await settle();
    await here.server.last('BookSeries').answer({
      bookSeries: { __typename: 'VisitSeries', id: 's', appointments: [{ id: 'a' }, { id: 'b' }] },
    });
    expect((await booked)?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('shows the report where some were taken meanwhile, and asks anew under another key', async () => {
    const here = await desk();
    const first = here.result.carryOut(dates);
    await settle();
    const key = keyOf(here);
    await here.server.last('BookSeries').answer({
      bookSeries: { __typename: 'SeriesRefused', code: 'SERIES_REFUSED', occurrences: rows(['taken', null]) },
    });
    await expect(first).resolves.toBeNull();
    expect(here.result.faults.value).toBe(1);
    expect(here.result.refused.value).toMatch(/nothing/);
    void here.result.carryOut(dates);
    await settle();
    expect(keyOf(here)).not.toBe(key);
  });

  test('repeats a request whose answer was lost under its key', async () => {
    const here = await desk();
    const first = here.result.carryOut(dates);
    await settle();
    const key = keyOf(here);
    await here.server.last('BookSeries').lose();
    await expect(first).resolves.toBeNull();
    expect(here.result.refused.value).not.toBeNull();
    void here.result.carryOut(dates);
    await settle();
    expect(keyOf(here)).toBe(key);
  });

  test('asks under another key what is told otherwise, and keeps what was found', async () => {
    const here = await desk();
    const asked = here.result.check(dates);
    await settle();
    await here.server
      .last('CheckSeries')
      .answer({ checkSeries: { __typename: 'SeriesCheck', occurrences: rows([null, null]) } });
    await asked;
    void here.result.carryOut(dates);
    await settle();
    const key = keyOf(here);
    await here.server.last('BookSeries').lose();
    here.result.renew();
    expect(here.result.report.value).toHaveLength(2);
    void here.result.carryOut(dates);
    await settle();
    expect(keyOf(here)).not.toBe(key);
  });
});
