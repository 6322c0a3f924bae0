import { jest } from '@jest/globals';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { termsMessages } from '@smart-healthcare/shared/terms/terms.catalogue';
import { atAddress, testRoute } from '@smart-healthcare/shared/testing/at-address';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { signedIn } from '@smart-healthcare/shared/testing/signed-in';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref } from 'vue';
import { paletteMessages } from './palette.catalogue';
import { usePalette } from './use-palette';

beforeAll(() => loadCatalogues([paletteMessages, termsMessages]));
beforeEach(
  () =>
    void jest.useFakeTimers({
      now: new Date('2026-03-03T12:00:00Z'),
      doNotFake: ['nextTick', 'queueMicrotask', 'performance'],
    }),
);
afterEach(() => void jest.useRealTimers());

const nav = { group: 'work', order: 1, icon: {}, label: () => 'Settings' } as const;
const pages = [
  testRoute('settings', '/settings', { meta: { nav } }),
  testRoute('patient', '/patients/:patientId'),
  testRoute('doctor-record', '/doctors/:doctorId'),
];
const day = testRoute('day', '/day');

async function open(user: Said = { role: 'admin' }, routes = [...pages, day]) {
  const who = await signedIn({ id: 'u', ...user });
  const { router, install } = await atAddress('/settings', routes);
  const text = ref('');
  const mounted = await mountComposable(() => usePalette(text), {
    server: who.server,
    install: (app, client) => {
      who.install(app, client);
      install(app);
    },
  });
  const { groups } = mounted.result;
  return {
    ...mounted,
    type: async (typed: string) => {
      text.value = typed;
      await settle();
    },
    rest: async (milliseconds = 400) => {
      jest.advanceTimersByTime(milliseconds);
      await settle();
    },
    /** What is offered, and where each leads. */
    shown: () =>
      Object.fromEntries(
        groups.value.map(({ name, entries }) => [
          name,
          entries.map(({ label, to }) => `${label} ${router.resolve(to).fullPath}`),
        ]),
      ),
    details: () => groups.value.flatMap(({ entries }) => entries.map(({ detail }) => detail)),
  };
}

const people = (...names: string[]): Said => ({
  findPatients: names.map((fullName) => ({ id: fullName, fullName })),
});
const noDoctors = { managedDoctors: { edges: [] } };

describe('the palette', () => {
  test('offers every page and the days around today before anything is typed', async () => {
    const { shown } = await open();
    expect(shown()).toEqual({
      pages: ['Settings /settings'],
      days: ['Today /day?date=2026-03-03', 'Tomorrow /day?date=2026-03-04', 'Yesterday /day?date=2026-03-02'],
    });
  });

  test('narrows to pages and days that fit, in either case, and offers no day without a page for it', async () => {
    const { shown, type } = await open();
    await type(' SETT ');
    expect(shown()).toEqual({ pages: ['Settings /settings'] });
    await type('2026-05-01');
    expect(shown()).toMatchObject({ days: [expect.stringContaining('/day?date=2026-05-01')] });
    const without = await open({ role: 'admin' }, pages);
    await without.type('2026-05-01');
    expect(without.shown()).toEqual({});
  });

  test('looks for people once, when typing rests, by what stands there then', async () => {
    const { server, result, type, rest } = await open();
    for (const typed of ['ra', 'rav', 'ravi']) {
      await type(typed);
      await rest(399);
    }
    expect(server.all('PalettePatients')).toEqual([]);
    expect(result.looking.value).toBe(true);
    await rest(1);
    expect(server.all('PalettePatients').map(({ variables }) => variables)).toEqual([{ words: 'ravi' }]);
    expect(server.last('PickDoctors').variables).toMatchObject({ text: 'ravi' });
  });

  test('looks for nobody by one letter, by digits, or after the text is gone again', async () => {
    const { server, result, type, rest } = await open();
    for (const typed of ['r', 'room 12', 'ravi', '']) {
      await type(typed);
      if (typed !== 'ravi') await rest();
    }
    expect(server.all('PalettePatients')).toEqual([]);
    expect(result.looking.value).toBe(false);
  });

  test('tells namesakes apart, and shows six of each at most', async () => {
    const { server, shown, details, result, type, rest } = await open();
    await type('ravi');
    await rest();
    await server.last('PalettePatients').answer({
      findPatients: [
        { id: '1', fullName: 'Ravi', dateOfBirth: '1980-01-02', numberEnding: '123' },
        { id: '2', fullName: 'Ravi', dateOfBirth: null, numberEnding: null },
        ...Array.from({ length: 6 }, (_, more) => ({ id: `m${more}`, fullName: 'Ravi' })),
      ],
    });
    await server.last('PickDoctors').answer({
      managedDoctors: {
        edges: [
          {
            node: { id: 'd', doctor: { id: 'd', fullName: 'Ravi Iyer', specialization: { name: 'Heart' } } },
          },
        ],
      },
    });
    expect(result.looking.value).toBe(false);
    expect(shown().patients).toHaveLength(6);
    expect(shown().patients?.slice(0, 2)).toEqual(['Ravi /patients/1', 'Ravi /patients/2']);
    expect(shown().doctors).toEqual(['Ravi Iyer /doctors/d']);
    expect(details().slice(0, 2)).toEqual([expect.stringMatching(/1980.* · .*123$/), '']);
    expect(details().at(-1)).toBe('Heart');
  });

  test('never shows the people of another name under what is typed now', async () => {
    const { server, shown, result, type, rest } = await open();
    server.always('PickDoctors', () => noDoctors);
    await type('asha');
    await rest();
    await server.last('PalettePatients').answer(people('Asha'));
    expect(shown()).toEqual({ patients: ['Asha /patients/Asha'] });
    await type('ravi');
    expect([shown(), result.looking.value]).toEqual([{}, true]);
    await rest();
    const late = server.last('PalettePatients');
    await type('maya');
    await late.answer(people('Ravi'));
    expect([shown(), result.looking.value]).toEqual([{}, true]);
    await rest();
    await server.last('PalettePatients').answer(people('Maya'));
    expect(shown()).toEqual({ patients: ['Maya /patients/Maya'] });
  });

  test('says that people could not be looked up until another text is typed', async () => {
    const { server, result, shown, type, rest } = await open();
    server.always('PickDoctors', () => noDoctors);
    await type('sett');
    await rest();
    await server.last('PalettePatients').refuse('RATE_LIMITED');
    expect(result.failure.value).toBeInstanceOf(Error);
    expect(shown()).toEqual({ pages: ['Settings /settings'] });
    await type('asha');
    expect(result.failure.value).toBeNull();
    await rest();
    await server.last('PalettePatients').answer(people('Asha'));
    expect([result.failure.value, shown()]).toEqual([null, { patients: ['Asha /patients/Asha'] }]);
  });

  test('asks for no doctors where the account is a doctor', async () => {
    const { server, type, rest } = await open({ role: 'doctor' });
    await type('ravi');
    await rest();
    expect(server.all('PalettePatients')).toHaveLength(1);
    expect(server.all('PickDoctors')).toEqual([]);
  });
});
