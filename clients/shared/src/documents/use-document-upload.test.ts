import { jest } from '@jest/globals';
import { ref, type Ref } from 'vue';
import { dismissToast, useToasts } from '../components/toasts';
import { baseMessages } from '../i18n/base.catalogue';
import { loadCatalogues } from '../i18n/i18n';
import { mountComposable, type Mounted } from '../testing/mount-composable';
import { settle, type Said } from '../testing/test-server';
import { documentsMessages } from './documents.catalogue';
import { useDocumentUpload, type DocumentUpload } from './use-document-upload';
import type { DocumentsOf } from './use-documents';

type Uploads = Mounted<DocumentUpload> & { of: Ref<DocumentsOf>; stored: () => number };

async function open(): Promise<Uploads> {
  const of = ref<DocumentsOf>({ patientId: 'p', appointmentId: 'a' });
  let stored = 0;
  const mounted = await mountComposable(() =>
    useDocumentUpload(
      () => of.value,
      () => void (stored += 1),
    ),
  );
  return { ...mounted, of, stored: () => stored };
}

const file = (name: string, text = 'x'): File => new File([text], name);
const sent: Said = { uploadReport: { __typename: 'Report', id: 'r' } };
const refused = (typename: string, more: Said = {}): Said => ({
  uploadReport: { __typename: typename, ...more },
});

/** What became of the files that are still there. */
const states = ({ result }: Uploads): string[] => result.items.value.map(({ state }) => state.kind);

/** Chooses files, sends them, and lets the requests go out. */
async function upload({ result }: Uploads, ...files: File[]): Promise<void> {
  result.addFiles(files);
  result.start();
  await settle();
}

/** Whether the browser would ask before the page is closed. */
function asksOnClosing(): boolean {
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  return closing.defaultPrevented;
}

beforeAll(() => loadCatalogues([baseMessages, documentsMessages]));
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => {
  jest.useRealTimers();
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('an upload of documents', () => {
  test('is sent with what was said of it, and is told once all are stored', async () => {
    const here = await open();
    const { result, server } = here;
    result.addFiles([file('blood_test.pdf')]);
    const [chosen] = result.items.value;
    expect(chosen?.about).toMatchObject({ title: 'blood test', type: 'other' });
    result.change(1, { ...chosen!.about, title: ' Blood ', type: 'lab_result', description: ' ' });
    result.start();
    await settle();
    expect(server.last('UploadDocument').variables).toMatchObject({
      input: {
        patientId: 'p',
        appointmentId: 'a',
        title: 'Blood',
        type: 'lab_result',
        description: null,
      },
      file: chosen?.file,
    });
    await server.last('UploadDocument').answer(sent);
    expect(states(here)).toEqual([]);
    expect(here.stored()).toBe(1);
    expect(useToasts().value.at(-1)).toMatchObject({ tone: 'success' });
  });

  test('belongs to whose page it was chosen on, whoever is shown by the time it is sent', async () => {
    const here = await open();
    here.result.addFiles([file('a.pdf')]);
    here.of.value = { patientId: 'q', appointmentId: null };
    here.result.start();
    await settle();
    expect(here.server.last('UploadDocument').variables).toMatchObject({
      input: { patientId: 'p', appointmentId: 'a' },
    });
    await here.server.last('UploadDocument').answer(sent);
  });

  test('never begins for a file that is empty or too large', async () => {
    const here = await open();
    const large = Object.defineProperty(file('b.pdf'), 'size', { value: 21 * 1024 * 1024 });
    await upload(here, file('a.pdf', ''), large);
    expect(here.server.all('UploadDocument')).toEqual([]);
    expect(here.result.items.value.map(({ state }) => state)).toEqual([
      { kind: 'failed', message: expect.stringContaining('empty'), mayRetry: false },
      { kind: 'failed', message: expect.stringContaining('20 MB'), mayRetry: false },
    ]);
  });

  test('says why the server refused it, and whether another try makes sense', async () => {
    const cases: [Said, string, boolean][] = [
      [refused('FileNotAllowed', { fault: 'macros' }), 'macros', false],
      [refused('FileNotAllowed', { fault: 'encrypted' }), 'password', false],
      [refused('FileTooLarge'), '20 MB', false],
      [refused('TooManyReports', { limit: 40 }), '40', true],
      [refused('VisitOver'), 'over', false],
    ];
    for (const [answer, words, mayRetry] of cases) {
      const here = await open();
      await upload(here, file('a.pdf'));
      await here.server.last('UploadDocument').answer(answer);
      expect(here.result.items.value[0]?.state).toEqual({
        kind: 'failed',
        message: expect.stringContaining(words),
        mayRetry,
      });
      expect(here.stored()).toBe(0);
    }
  });

  test('is sent again when the line broke', async () => {
    const here = await open();
    await upload(here, file('a.pdf'));
    await here.server.last('UploadDocument').lose();
    expect(here.result.items.value[0]?.state).toMatchObject({ kind: 'failed', mayRetry: true });
    here.result.retry(1);
    await settle();
    await here.server.last('UploadDocument').answer(sent);
    expect(here.stored()).toBe(1);
  });

  test('goes on when the screen is left, and closing the page is asked about until it is done', async () => {
    const here = await open();
    expect(asksOnClosing()).toBe(false);
    await upload(here, file('a.pdf'));
    expect(asksOnClosing()).toBe(true);
    await here.leave();
    expect(here.server.last('UploadDocument').isOpen()).toBe(true);
    expect(asksOnClosing()).toBe(true);
    await here.server.last('UploadDocument').answer(sent);
    expect(asksOnClosing()).toBe(false);
    expect(useToasts().value.at(-1)).toMatchObject({ tone: 'success' });
  });
});
