import { viewerZone } from '@smart-healthcare/shared/format/format';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { reactive } from 'vue';
import { useDayScope, type DayScope } from './use-day-scope';

interface Asked {
  own: string | null;
  doctorId: string;
  clinicId: string;
}
type Desk = Mounted<DayScope> & { asked: Asked };

async function open(start: Partial<Asked> = {}): Promise<Desk> {
  const asked = reactive<Asked>({ own: null, doctorId: '', clinicId: '', ...start });
  const mounted = await mountComposable(() =>
    useDayScope(() => asked.own, {
      doctorId: () => asked.doctorId,
      clinicId: () => asked.clinicId,
    }),
  );
  return { ...mounted, asked };
}

const clinic = (id: string, timeZone: string): Said => ({ id, timeZone });
const clinics: Said = {
  managedClinics: [
    { id: 'closed', isActive: false, visitsToday: 9, clinic: clinic('closed', 'Asia/Tokyo') },
    { id: 'ny', isActive: true, visitsToday: 0, clinic: clinic('ny', 'America/New_York') },
    { id: 'ldn', isActive: true, visitsToday: 0, clinic: clinic('ldn', 'Europe/London') },
  ],
};
const doctor = (id: string, ...places: Said[]): Said => ({
  managedDoctor: { id, doctor: { id, clinics: places } },
});

beforeEach(() => localStorage.clear());

describe('whose day it is', () => {
  test('for an administrator is the first open clinic, until one was looked at on this device', async () => {
    const { result, server, asked } = await open();
    expect(result.clinicId.value).toBeNull();
    expect(result.timeZone.value).toBe(viewerZone());
    await server.last('PickClinics').answer(clinics);
    expect(result.clinicId.value).toBe('ny');
    expect(result.timeZone.value).toBe('America/New_York');
    expect(result.clinics.value.map(({ id }) => id)).toEqual(['ny']);
    asked.clinicId = 'ldn';
    await settle();
    expect(result.timeZone.value).toBe('Europe/London');
    const nextMorning = await open();
    await nextMorning.server.last('PickClinics').answer(clinics);
    expect(nextMorning.result.clinicId.value).toBe('ldn');
  });

  test('falls back on the first clinic when the last one is closed', async () => {
    localStorage.setItem('console.clinic', 'closed');
    const { result, server } = await open();
    await server.last('PickClinics').answer(clinics);
    expect(result.clinicId.value).toBe('ny');
  });

  test('for a doctor is the own one, at all places, and no clinics are asked for', async () => {
    const { result, server } = await open({ own: 'd' });
    expect(server.all('PickClinics')).toEqual([]);
    expect(server.last('DeskDoctor').variables).toEqual({ doctorId: 'd' });
    await server
      .last('DeskDoctor')
      .answer(doctor('d', clinic('a', 'UTC'), clinic('b', 'Asia/Tokyo'), clinic('c', 'UTC')));
    expect(result.doctorId.value).toBe('d');
    expect(result.clinicId.value).toBeNull();
    expect([result.timeZone.value, ...result.clinics.value.map(({ id }) => id)]).toEqual([
      'UTC',
      'a',
      'b',
      'c',
    ]);
  });

  test("is not remembered for the clinic that a doctor looks at, whose clock is then the page's", async () => {
    const { result, server, asked } = await open({ own: 'd' });
    await server.last('DeskDoctor').answer(doctor('d', clinic('a', 'UTC'), clinic('b', 'Asia/Tokyo')));
    asked.clinicId = 'b';
    await settle();
    expect([result.timeZone.value, ...result.clinics.value.map(({ id }) => id)]).toEqual(['Asia/Tokyo', 'b']);
    expect(localStorage.getItem('console.clinic')).toBeNull();
  });

  test('never is one doctor with the places of another', async () => {
    const { result, server, asked } = await open({ doctorId: 'd' });
    await server.last('DeskDoctor').answer(doctor('d', clinic('a', 'UTC')));
    expect(result.doctor.value?.id).toBe('d');
    asked.doctorId = 'e';
    await settle();
    expect(result.doctor.value).toBeNull();
    expect(result.clinics.value.map(({ id }) => id)).toEqual([]);
    await server.last('DeskDoctor').answer(doctor('e', clinic('b', 'Asia/Tokyo')));
    expect([result.timeZone.value, ...result.clinics.value.map(({ id }) => id)]).toEqual(['Asia/Tokyo', 'b']);
  });

  test('is the place with the most visits today where none was looked at before', async () => {
    const { result, server } = await open();
    expect(result.isKnown.value).toBe(false);
    const [closed, ny, ldn] = clinics.managedClinics as Said[];
    await server.last('PickClinics').answer({ managedClinics: [closed, ny, { ...ldn, visitsToday: 3 }] });
    expect([result.isKnown.value, result.clinicId.value]).toEqual([true, 'ldn']);
  });

  test.each([
    ['a list of places that cannot be had', {}, 'PickClinics', clinics, 'America/New_York'],
    [
      'a doctor who cannot be had',
      { own: 'd' },
      'DeskDoctor',
      doctor('d', clinic('a', 'Asia/Tokyo')),
      'Asia/Tokyo',
    ],
  ])(
    'is told to be out of reach for %s, and is there once it is asked again',
    async (_, start, name, said, zone) => {
      const { result, server } = await open(start);
      expect(result.failure.value).toBeNull();
      await server.last(name).refuse('SERVICE_UNAVAILABLE');
      expect(result.isKnown.value).toBe(false);
      expect(result.failure.value).not.toBeNull();
      const again = result.askAgain();
      await settle();
      await server.last(name).answer(said);
      await again;
      expect([result.isKnown.value, result.failure.value, result.timeZone.value]).toEqual([true, null, zone]);
    },
  );
});
