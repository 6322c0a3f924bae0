import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import { lastDoctor } from './last-seen';
import { useOpeningDoctor } from './use-opening-doctor';

/** What this device keeps. */
const kept = new Map<string, string>();
Object.assign(globalThis, {
  localStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  },
});

async function open(chosen: Ref<string>, offered: Ref<string[]>, opens = true): Promise<Mounted<unknown>> {
  const page = await mountComposable(() =>
    useOpeningDoctor(
      chosen,
      () => offered.value,
      () => opens,
    ),
  );
  await settle();
  return page;
}

beforeEach(() => kept.clear());

test('it opens on the first of the list, and after that on whom this device looked at last', async () => {
  const [chosen, offered] = [ref(''), ref<string[]>([])];
  await open(chosen, offered);
  expect(chosen.value).toBe('');
  offered.value = ['first', 'second'];
  await settle();
  expect(chosen.value).toBe('first');
  chosen.value = 'second';
  await settle();
  const next = ref('');
  await open(next, offered);
  expect(next.value).toBe('second');
});

test('whom nobody knows any more is not opened on again', async () => {
  lastDoctor.write('gone');
  const chosen = ref('');
  const { server } = await open(chosen, ref(['first']));
  expect(chosen.value).toBe('gone');
  await server.last('PickedDoctor').refuse('NOT_FOUND');
  expect([chosen.value, lastDoctor.read()]).toEqual(['first', 'first']);
});

test.each([
  ['a line that breaks', (page: Mounted<unknown>) => page.server.last('PickedDoctor').lose()],
  ['an outage', (page: Mounted<unknown>) => page.server.last('PickedDoctor').refuse('SERVICE_UNAVAILABLE')],
  ['too many questions', (page: Mounted<unknown>) => page.server.last('PickedDoctor').refuse('RATE_LIMITED')],
])('%s changes neither the page nor what is remembered', async (_, fails) => {
  lastDoctor.write('second');
  const chosen = ref('');
  await fails(await open(chosen, ref(['first', 'second'])));
  expect([chosen.value, lastDoctor.read()]).toEqual(['second', 'second']);
});

test('a page that opens on nobody remembers nobody', async () => {
  lastDoctor.write('second');
  const chosen = ref('');
  const { server } = await open(chosen, ref(['first']), false);
  expect([chosen.value, server.all('PickedDoctor')]).toEqual(['', []]);
  chosen.value = 'first';
  await settle();
  await server.last('PickedDoctor').refuse('NOT_FOUND');
  expect([chosen.value, lastDoctor.read()]).toEqual(['first', 'second']);
});
