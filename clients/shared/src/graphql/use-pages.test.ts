import { jest } from '@jest/globals';
import { gql } from '@apollo/client/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ref, type Ref } from 'vue';
import { mountComposable, type Mounted } from '../testing/mount-composable';
import { settle, type Said } from '../testing/test-server';
import { usePages, type Pages } from './use-pages';

interface Row {
  id: string;
}
interface Result {
  myAppointments: {
    edges: { node: Row }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}
const document = gql`
  query Mine($period: AppointmentPeriod!, $after: String) {
    myAppointments(period: $period, first: 2, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
` as TypedDocumentNode<Result, { period: string; after?: string | null }>;

const page = (ids: string[], hasNextPage = false): Said => ({
  myAppointments: {
    edges: ids.map((id) => ({ cursor: id, node: { id } })),
    pageInfo: { endCursor: ids.at(-1) ?? null, hasNextPage },
  },
});

type List = Mounted<Pages<Row, Result>> & { period: Ref<string> };

async function list(): Promise<List> {
  const period = ref('UPCOMING');
  const mounted = await mountComposable(() =>
    usePages(
      document,
      () => ({ period: period.value }),
      ({ myAppointments }) => myAppointments,
    ),
  );
  return { ...mounted, period };
}

const ids = ({ result }: List): string[] =>
  result.state.value.kind === 'ready'
    ? result.state.value.rows.map(({ id }) => id)
    : [result.state.value.kind];

let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => {
  warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => warned.mockRestore());

describe('a list that comes a page at a time', () => {
  test('is loading, then empty or there', async () => {
    const none = await list();
    expect(none.result.state.value).toEqual({ kind: 'loading' });
    await none.server.last('Mine').answer(page([]));
    expect(none.result.state.value).toEqual({ kind: 'empty' });
    const some = await list();
    await some.server.last('Mine').answer(page(['a', 'b'], true));
    expect(some.result.state.value).toMatchObject({ kind: 'ready', hasMore: true, more: 'idle' });
  });

  test('adds the next page once, however often it is asked for', async () => {
    const here = await list();
    await here.server.last('Mine').answer(page(['a', 'b'], true));
    void here.result.loadMore();
    void here.result.loadMore();
    await settle();
    expect(here.result.state.value).toMatchObject({ more: 'loading' });
    expect(here.server.all('Mine')).toHaveLength(2);
    expect(here.server.last('Mine').variables.after).toBe('b');
    await here.server.last('Mine').answer(page(['c']));
    expect(ids(here)).toEqual(['a', 'b', 'c']);
    expect(here.result.state.value).toMatchObject({ hasMore: false, more: 'idle' });
  });

  test('keeps what it has when the next page is lost, and takes it up again', async () => {
    const here = await list();
    await here.server.last('Mine').answer(page(['a', 'b'], true));
    void here.result.loadMore();
    await settle();
    await here.server.last('Mine').lose();
    expect(here.result.state.value).toMatchObject({ more: 'failed', rows: [{ id: 'a' }, { id: 'b' }] });
    void here.result.loadMore();
    await settle();
    await here.server.last('Mine').answer(page(['c']));
    expect(ids(here)).toEqual(['a', 'b', 'c']);
  });

  test('has failed where nothing came, and comes with another try', async () => {
    const here = await list();
    await here.server.last('Mine').lose();
    expect(here.result.state.value.kind).toBe('failed');
    void here.result.refresh();
    await settle();
    await here.server.last('Mine').answer(page(['a']));
    expect(ids(here)).toEqual(['a']);
  });

  test('stays on the screen when asking anew fails, and says so', async () => {
    const here = await list();
    await here.server.last('Mine').answer(page(['a']));
    const refreshed = here.result.refresh();
    await settle();
    await here.server.last('Mine').lose();
    await refreshed;
    expect(ids(here)).toEqual(['a']);
    expect(here.result.error.value).not.toBeNull();
  });

  test('that was empty is not empty still when asking anew fails', async () => {
    const here = await list();
    await here.server.last('Mine').answer(page([]));
    const refreshed = here.result.refresh();
    await settle();
    await here.server.last('Mine').lose();
    await refreshed;
    expect(ids(here)).toEqual(['failed']);
  });

  test('of another filter loads anew, and a page of the former one changes nothing', async () => {
    const here = await list();
    await here.server.last('Mine').answer(page(['a', 'b'], true));
    void here.result.loadMore();
    await settle();
    const late = here.server.last('Mine');
    here.period.value = 'PAST';
    await settle();
    expect(ids(here)).toEqual(['loading']);
    await late.answer(page(['c']));
    await here.server.last('Mine').answer(page(['z']));
    expect(ids(here)).toEqual(['z']);
  });
});
