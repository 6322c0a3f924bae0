import { MOST_AT_ONCE, useUploadQueue, type UploadRefusal } from './upload-queue';

interface Sent {
  name: string;
  progress: (sent: number) => void;
  signal: AbortSignal;
  answer: (refusal: UploadRefusal | null) => void;
}

function file(name: string): File {
  return new File(['x'], name);
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

function queue() {
  const sent: Sent[] = [];
  const finished: number[] = [];
  const made = useUploadQueue<string>(
    (item, progress, signal) =>
      new Promise((answer) => sent.push({ name: item.file.name, progress, signal, answer })),
    (count) => finished.push(count),
  );
  return { ...made, sent, finished };
}

const refusal = { message: 'No', mayRetry: true };

it('sends nothing before it is started, then three at a time, and says when all are stored', async () => {
  const { add, start, items, busy, sent, finished } = queue();
  for (const name of ['a', 'b', 'c', 'd']) add(file(name), name, null);
  expect(sent).toEqual([]);
  expect(busy.value).toBe(false);
  start();
  expect(sent.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(MOST_AT_ONCE).toBe(3);
  expect(items.value.map(({ state }) => state.kind)).toEqual(['sending', 'sending', 'sending', 'waiting']);
  sent[1]!.progress(0.5);
  expect(items.value[1]!.state).toEqual({ kind: 'sending', sent: 0.5 });
  sent[1]!.answer(null);
  await settled();
  expect(sent.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  expect(finished).toEqual([]);
  for (const index of [0, 2, 3]) sent[index]!.answer(null);
  await settled();
  expect(items.value).toEqual([]);
  expect(finished).toEqual([4]);
});

it('keeps what failed with its reason and sends it again when asked', async () => {
  const { add, start, retry, items, sent, finished } = queue();
  add(file('a'), 'a', null);
  start();
  sent[0]!.answer(refusal);
  await settled();
  expect(items.value[0]!.state).toEqual({ kind: 'failed', ...refusal });
  expect(finished).toEqual([]);
  retry(items.value[0]!.id);
  sent[1]!.answer(null);
  await settled();
  expect(finished).toEqual([1]);
});

it('never sends what was refused at once', () => {
  const { add, start, sent, busy } = queue();
  add(file('big'), 'big', { message: 'Too big', mayRetry: false });
  start();
  expect(sent).toEqual([]);
  expect(busy.value).toBe(false);
});

it('stops what is left out and gives its place to the next', async () => {
  const { add, start, leaveOut, items, sent, finished } = queue();
  for (const name of ['a', 'b', 'c', 'd']) add(file(name), name, null);
  start();
  leaveOut(items.value[0]!.id);
  expect(sent[0]!.signal.aborted).toBe(true);
  sent[0]!.answer(refusal);
  await settled();
  expect(sent.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  expect(items.value.map(({ file }) => file.name)).toEqual(['b', 'c', 'd']);
  expect(finished).toEqual([]);
});

it('sends what is said of a file as it was changed last', () => {
  const about: string[] = [];
  const { add, change, start, items } = useUploadQueue<string>(
    async (item) => {
      about.push(item.about);
      return null;
    },
    () => undefined,
  );
  add(file('a'), 'before', null);
  change(items.value[0]!.id, 'after');
  start();
  expect(about).toEqual(['after']);
});
