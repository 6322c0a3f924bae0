import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import type { DoctorOnFileFragment } from '../generated/graphql';
import { useDoctorWeeks, type DoctorWeek } from './use-doctor-weeks';

const doctor = (id: string, ...clinics: string[]): DoctorOnFileFragment =>
  ({
    id,
    doctor: { fullName: `Dr. ${id}`, clinics: clinics.map((clinic) => ({ id: clinic })) },
  }) as unknown as DoctorOnFileFragment;
const week = { weekdays: [2, 1], from: '09:00', to: '17:00', pause: null };

type Step = Mounted<ReturnType<typeof useDoctorWeeks>>;
const open = (...doctors: DoctorOnFileFragment[]): Promise<Step> =>
  mountComposable(() => useDoctorWeeks(() => doctors));

/** Answers the latest question about a doctor's hours. */
async function answer({ server }: Step, doctorId: string, version: string, ...weekly: Said[]): Promise<void> {
  const asked = server.all('SetupHours').filter(({ variables }) => variables.doctorId === doctorId);
  await asked.at(-1)?.answer({ hours: { doctorId, version, weekly } });
}

/** Two doctors without hours, on the screen. */
async function ready(): Promise<Step> {
  const step = await open(doctor('a', 'c'), doctor('b', 'e', 'c'));
  await answer(step, 'a', '1');
  await answer(step, 'b', '1');
  return step;
}

function listed({ result }: Step): DoctorWeek[] {
  return result.state.value.kind === 'ready' ? result.state.value.doctors : [];
}
const shown = (step: Step): string[] =>
  listed(step).map(({ id, version, hasHours }) => `${id}${version}${hasHours ? ' has hours' : ''}`);

const saved = (doctorId: string, version: string): Said => ({
  saveHours: { __typename: 'SavedHours', hours: { doctorId, version } },
});
const outrun = { saveHours: { __typename: 'HoursChanged', code: 'HOURS_CHANGED' } };

describe('the weeks of the first doctors', () => {
  test('are asked for at once, of those who practise somewhere', async () => {
    const step = await open(doctor('a', 'c'), doctor('none'), doctor('b', 'e'));
    expect(step.result.state.value).toEqual({ kind: 'loading' });
    await answer(step, 'b', '7', { id: 'w' });
    expect(step.result.state.value).toEqual({ kind: 'loading' });
    await answer(step, 'a', '1');
    expect(shown(step)).toEqual(['a1', 'b7 has hours']);
    expect(step.server.all('SetupHours')).toHaveLength(2);
  });

  test('fail together when one cannot be read, and come with another try', async () => {
    const step = await open(doctor('a', 'c'), doctor('b', 'e'));
    await answer(step, 'a', '1');
    await step.server.last('SetupHours').lose();
    expect(step.result.state.value).toMatchObject({ kind: 'failed', error: expect.any(Error) });
    void step.result.load();
    await settle();
    expect(step.result.state.value).toEqual({ kind: 'loading' });
    await answer(step, 'a', '1');
    await answer(step, 'b', '1');
    expect(shown(step)).toEqual(['a1', 'b1']);
  });

  test('are saved one after the other, each at the first place of its doctor', async () => {
    const step = await ready();
    const done = step.result.save(listed(step), week);
    await settle();
    expect(step.server.all('SetupSaveHours')).toHaveLength(1);
    await step.server.last('SetupSaveHours').answer(saved('a', '2'));
    await step.server.last('SetupSaveHours').answer(saved('b', '2'));
    expect(await done).toEqual([]);
    expect(step.server.all('SetupSaveHours').map(({ variables }) => variables.input)).toEqual(
      ['c', 'e'].map((clinicId, nth) => ({
        doctorId: ['a', 'b'][nth],
        version: '1',
        weekly: [1, 2].map((weekday) => ({ clinicId, weekday, startTime: '09:00', endTime: '17:00' })),
      })),
    );
    expect(shown(step)).toEqual(['a2 has hours', 'b2 has hours']);
  });

  test('tell whose hours somebody else changed, and stay on the screen while they are read again', async () => {
    const step = await ready();
    const done = step.result.save(listed(step), week);
    await settle();
    await step.server.last('SetupSaveHours').answer(outrun);
    await step.server.last('SetupSaveHours').answer(saved('b', '2'));
    expect(await done).toMatchObject([{ id: 'a' }]);
    void step.result.load();
    await settle();
    expect(shown(step)).toEqual(['a1', 'b2 has hours']);
    await answer(step, 'a', '5', { id: 'w' });
    await answer(step, 'b', '2', { id: 'w' });
    expect(shown(step)).toEqual(['a5 has hours', 'b2 has hours']);
  });

  test('are saved again from where it stopped when an answer is lost', async () => {
    const step = await ready();
    const lost = expect(step.result.save(listed(step), week)).rejects.toThrow('The line broke');
    await settle();
    await step.server.last('SetupSaveHours').answer(saved('a', '2'));
    await step.server.last('SetupSaveHours').lose();
    await lost;
    void step.result.save(listed(step), week);
    await settle();
    expect(step.server.last('SetupSaveHours').variables).toMatchObject({
      input: { doctorId: 'a', version: '2' },
    });
  });
});
