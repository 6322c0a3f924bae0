import { jest } from '@jest/globals';
import { dismissToast, useToasts, type Toast } from '../components/toasts';
import type { DocumentFragment } from '../graphql/generated/graphql';
import { baseMessages } from '../i18n/base.catalogue';
import { loadCatalogues } from '../i18n/i18n';
import { mountComposable, type Mounted } from '../testing/mount-composable';
import { settle, type Said } from '../testing/test-server';
import { documentsMessages } from './documents.catalogue';
import { useDocuments, type Documents } from './use-documents';

const open = (): Promise<Mounted<Documents>> =>
  mountComposable(() => useDocuments(() => ({ patientId: 'p', appointmentId: null })));

const list = (...documents: Said[]): Said => ({
  reports: {
    edges: documents.map((node) => ({ node })),
    pageInfo: { endCursor: 'end', hasNextPage: false },
  },
});
const one = (id: string, isNew = false): Said => ({
  id,
  isNew,
  title: `Title ${id}`,
  fileName: `${id}.pdf`,
});

function rows({ result }: Mounted<Documents>): DocumentFragment[] {
  const state = result.state.value;
  return state.kind === 'ready' ? state.rows : [];
}

/** The list with one document on the screen. */
async function withOne(): Promise<Mounted<Documents> & { shown: DocumentFragment }> {
  const here = await open();
  await here.server.last('Documents').answer(list(one('a')));
  return { ...here, shown: rows(here)[0]! };
}

const notice = (): Toast | undefined => useToasts().value.at(-1);

let warned: jest.SpiedFunction<typeof console.warn>;
beforeAll(() => loadCatalogues([baseMessages, documentsMessages]));
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] });
  warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  warned.mockRestore();
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('documents', () => {
  test('are those of whom they are asked for, or none, or not to be had', async () => {
    const here = await open();
    expect(here.server.last('Documents').variables).toMatchObject({ patientId: 'p', appointmentId: null });
    await here.server.last('Documents').lose();
    expect(here.result.state.value.kind).toBe('failed');
    void here.result.refresh();
    await settle();
    await here.server.last('Documents').answer(list());
    expect(here.result.state.value).toEqual({ kind: 'empty' });
  });

  test('that are new are marked as seen once, though the list is read again', async () => {
    const here = await open();
    const answer = list(one('a', true), one('b'), one('c', true));
    await here.server.last('Documents').answer(answer);
    expect(here.server.all('MarkDocumentsSeen').map(({ variables }) => variables)).toEqual([
      { ids: ['a', 'c'] },
    ]);
    await here.server.last('MarkDocumentsSeen').lose();
    void here.result.refresh();
    await settle();
    await here.server.last('Documents').answer(list(one('d', true), one('a', true)));
    expect(here.server.all('MarkDocumentsSeen')).toHaveLength(2);
    expect(here.server.last('MarkDocumentsSeen').variables).toEqual({ ids: ['d'] });
    expect(rows(here).map(({ id, isNew }) => [id, isNew])).toEqual([
      ['d', true],
      ['a', true],
    ]);
  });

  test('none of which is new mark nothing', async () => {
    const { server } = await withOne();
    expect(server.all('MarkDocumentsSeen')).toEqual([]);
  });

  test('are downloaded under their own name, by a link made for it', async () => {
    const { result, server, shown } = await withOne();
    const clicked: object[] = [];
    const link = { click: () => void clicked.push({ ...link }) };
    const made = jest.spyOn(document, 'createElement').mockReturnValue(link as unknown as HTMLAnchorElement);
    void result.download(shown);
    await settle();
    await server.last('OpenDocument').answer({ createReportLink: { url: '/files/one-time' } });
    expect(clicked).toMatchObject([{ href: '/files/one-time', download: 'a.pdf' }]);
    made.mockRestore();
  });

  test('that cannot be opened say so', async () => {
    const { result, server, shown } = await withOne();
    void result.download(shown);
    await settle();
    await server.last('OpenDocument').refuse('NOT_FOUND');
    expect(notice()).toMatchObject({ tone: 'danger' });
  });

  test('leave the list when they are removed, and come back on undo', async () => {
    const here = await withOne();
    const { result, server } = here;
    void result.remove(here.shown);
    await settle();
    expect(server.last('RemoveDocument').variables).toEqual({ id: 'a' });
    await server
      .last('RemoveDocument')
      .answer({ removeReport: { id: 'a', removedAt: '2026-03-03T09:00:00Z' } });
    await server.last('Documents').answer(list());
    expect(result.state.value).toEqual({ kind: 'empty' });
    expect(notice()).toMatchObject({ tone: 'success', text: expect.stringContaining('Title a') });
    notice()?.action?.run();
    await settle();
    expect(server.last('RestoreDocument').variables).toEqual({ id: 'a' });
    await server.last('RestoreDocument').answer({ restoreReport: { id: 'a', removedAt: null } });
    await server.last('Documents').answer(list(one('a')));
    expect(rows(here).map(({ id }) => id)).toEqual(['a']);
    expect(notice()?.text).toContain('Title a');
  });

  test('stay when removing them failed', async () => {
    const here = await withOne();
    void here.result.remove(here.shown);
    await settle();
    await here.server.last('RemoveDocument').refuse('FORBIDDEN');
    expect(here.server.all('Documents')).toHaveLength(1);
    expect(rows(here)).toHaveLength(1);
    expect(notice()).toMatchObject({ tone: 'danger' });
    expect(notice()?.action).toBeUndefined();
  });
});
