import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import { useHours, type SavedOutcome } from './use-hours';

const window = (id: string, startTime: string): Said => ({
  id,
  clinicId: 'c',
  weekday: 1,
  startTime,
  endTime: '13:00',
});
const hours = (startTime: string, version = '1', doctorId = 'd'): Said => ({
  doctorId,
  version,
  weekly: [window('w', startTime)],
});
const outside = (id: string, isNew: boolean): Said => ({ isNew, appointment: { id } });
const preview = (...entries: Said[]): Said => ({
  previewHours: { __typename: 'HoursImpact', outside: entries },
});
const saved = (startTime: string, more: Said = {}): Said => ({
  saveHours: { __typename: 'SavedHours', hours: hours(startTime, '2'), ...more },
});
const changed = (startTime: string): Said => ({
  __typename: 'HoursChanged',
  code: 'HOURS_CHANGED',
  hours: hours(startTime, '7'),
});

type Page = Mounted<ReturnType<typeof useHours>> & { doctorId: Ref<string>; outcomes: SavedOutcome[] };

async function open(id = 'd'): Promise<Page> {
  const doctorId = ref(id);
  const outcomes: SavedOutcome[] = [];
  const mounted = await mountComposable(() => useHours(doctorId, (outcome) => outcomes.push(outcome)));
  return { ...mounted, doctorId, outcomes };
}

/** Hours from nine on Mondays, on the screen. */
async function ready(): Promise<Page> {
  const page = await open();
  await page.server.last('HoursOfDoctor').answer({ hours: hours('09:00'), managedDoctor: { id: 'd' } });
  return page;
}

/** The window of Mondays begins at another time. */
function type({ result }: Page, startTime: string): void {
  const { weekly } = result.draft.value;
  result.draft.value = { ...result.draft.value, weekly: weekly.map((row) => ({ ...row, startTime })) };
}

/** Ten is typed and being rehearsed. */
async function checking(): Promise<Page> {
  const page = await ready();
  type(page, '10:00');
  void page.result.save();
  await settle();
  return page;
}

/** Ten puts one visit outside the hours; another lay there before. */
async function deciding(ways: readonly Said[] = []): Promise<Page> {
  const page = await checking();
  await page.server.last('PreviewHours').answer(preview(outside('a', true), outside('old', false)));
  await settle();
  await page.server.last('ForeseenAbsence').answer({ absencePlan: ways });
  return page;
}

const typed = ({ result }: Page): string | undefined => result.draft.value.weekly[0]?.startTime;
function step({ result }: Page): string {
  const state = result.state.value;
  return state.kind === 'ready' ? state.step.kind : state.kind;
}

describe('the hours of a doctor', () => {
  test('are asked for once it is chosen whose, fail and come', async () => {
    const page = await open('');
    expect(step(page)).toBe('none');
    expect(page.server.all('HoursOfDoctor')).toEqual([]);
    page.doctorId.value = 'd';
    await settle();
    expect(step(page)).toBe('loading');
    await page.server.last('HoursOfDoctor').lose();
    expect(step(page)).toBe('failed');
    void page.result.reload();
    await settle();
    await page.server.last('HoursOfDoctor').answer({ hours: hours('09:00') });
    expect([step(page), typed(page), page.result.isDirty.value]).toEqual(['editing', '09:00', false]);
  });

  test('are never those of a doctor who was chosen before', async () => {
    const page = await open();
    const late = page.server.last('HoursOfDoctor');
    page.doctorId.value = 'e';
    await settle();
    await page.server.last('HoursOfDoctor').answer({ hours: hours('08:00', '1', 'e') });
    await late.answer({ hours: hours('09:00') });
    expect(typed(page)).toBe('08:00');
  });

  test('are rehearsed and then saved, only what was changed, however often it is pressed', async () => {
    const page = await checking();
    const { result, server, outcomes } = page;
    expect(result.isDirty.value).toBe(true);
    void result.save();
    await settle();
    const input = { doctorId: 'd', version: '1', weekly: [expect.objectContaining({ startTime: '10:00' })] };
    expect(server.all('PreviewHours').map(({ variables }) => variables)).toEqual([{ input }]);
    await server.last('PreviewHours').answer(preview(outside('old', false)));
    expect(step(page)).toBe('saving');
    void result.save();
    await settle();
    expect(server.all('PreviewHours')).toHaveLength(1);
    expect(server.all('SaveHours').map(({ variables }) => variables)).toEqual([{ input, decisions: [] }]);
    await server.last('SaveHours').answer(saved('10:00', { undecided: [{ id: 'old' }] }));
    expect([step(page), typed(page), result.isDirty.value]).toEqual(['editing', '10:00', false]);
    expect(result.state.value).toMatchObject({ outside: [{ id: 'old' }] });
    expect(outcomes).toEqual([{ cancelled: 0, undecided: 1, proposed: null }]);
  });

  test('with a fault that can be seen are not sent', async () => {
    const page = await ready();
    type(page, '13:00');
    await page.result.save();
    expect(page.server.all('PreviewHours')).toEqual([]);
    const key = page.result.draft.value.weekly[0]?.key;
    expect(page.result.state.value).toMatchObject({
      step: { kind: 'refused', faults: new Map([[`${key}.endTime`, 'sameTimes']]) },
    });
  });

  test('that failed can be saved again, with what was typed', async () => {
    const page = await checking();
    await page.server.last('PreviewHours').lose();
    expect([step(page), typed(page)]).toEqual(['failed', '10:00']);
    void page.result.save();
    await settle();
    await page.server.last('PreviewHours').answer(preview());
    await page.server.last('SaveHours').lose();
    expect([step(page), typed(page)]).toEqual(['failed', '10:00']);
  });
});

describe('visits in the way of new hours', () => {
  test('are decided on, and what was decided goes out with the hours, once', async () => {
    const page = await deciding();
    const { result, server, outcomes } = page;
    expect(server.all('SaveHours')).toEqual([]);
    expect(result.state.value).toMatchObject({
      step: { kind: 'deciding', outside: [{ appointment: { id: 'a' } }, { appointment: { id: 'old' } }] },
    });
    const choices = { a: { decision: 'CANCEL', reason: ' Sorry ' } } as const;
    void result.decide(choices);
    void result.decide(choices);
    await settle();
    expect(server.all('SaveHours')).toHaveLength(1);
    expect(server.last('SaveHours').variables).toMatchObject({
      decisions: [{ appointmentId: 'a', decision: 'CANCEL', reason: 'Sorry' }],
    });
    await server.last('SaveHours').answer(saved('10:00', { cancelled: [{ id: 'a' }] }));
    expect(outcomes).toEqual([{ cancelled: 1, undecided: 0, proposed: null }]);
  });

  const slot = {
    doctorId: 'd',
    startsAt: '2099-03-12T09:00:00Z',
    clinic: { id: 'c' },
    visitType: { id: 't' },
  };
  const found = { appointment: { id: 'a' }, sameDoctor: slot, colleague: null, proposal: null };
  const asked = { ...found, appointment: { id: 'old' }, proposal: { id: 'p', state: 'open' } };
  const proposing = { a: { decision: 'PROPOSE', way: 'same', reason: '' } } as const;

  test('come with other times, looked up as it would be then, which go out once the hours are saved', async () => {
    const page = await deciding([found, asked]);
    const { result, server, outcomes } = page;
    expect(server.last('ForeseenAbsence').variables).toMatchObject({ doctorId: 'd', onLeave: false });
    expect(server.last('ForeseenAbsence').variables).toMatchObject({
      hours: { weekly: [{ startTime: '10:00' }] },
    });
    expect(result.state.value).toMatchObject({
      step: { outside: [{ ways: { sameDoctor: { doctorId: 'd' } } }, { ways: undefined }] },
    });
    void result.decide(proposing);
    await settle();
    expect(server.all('SendProposals')).toEqual([]);
    await server.last('SaveHours').answer(saved('10:00', { undecided: [{ id: 'a' }, { id: 'old' }] }));
    expect(server.last('SendProposals').variables).toMatchObject({
      doctorId: 'd',
      choices: [{ appointmentId: 'a', visitTypeId: 't' }],
    });
    await server.last('SendProposals').answer({ sendProposals: { sent: 1, notSent: [] } });
    expect(outcomes).toEqual([{ cancelled: 0, undecided: 1, proposed: { sent: 1, lost: 0, error: null } }]);
  });

  test('are saved although proposing failed, which is said', async () => {
    const page = await deciding([found]);
    void page.result.decide(proposing);
    await settle();
    await page.server.last('SaveHours').answer(saved('10:00', { undecided: [{ id: 'a' }] }));
    await page.server.last('SendProposals').lose();
    expect(step(page)).toBe('editing');
    expect(page.outcomes).toMatchObject([{ undecided: 1, proposed: { sent: 0, error: expect.any(Error) } }]);
  });

  test('are still there to decide on when the answer was lost', async () => {
    const page = await deciding();
    void page.result.decide({});
    await settle();
    await page.server.last('SaveHours').lose();
    expect(page.result.state.value).toMatchObject({
      step: { kind: 'deciding', error: expect.any(Error), outside: [{ isNew: true }, { isNew: false }] },
    });
  });

  test('can be left alone by going back, but not once the answer is awaited', async () => {
    const page = await deciding();
    page.result.backToEditing();
    expect([step(page), typed(page)]).toEqual(['editing', '10:00']);
    const late = await deciding();
    void late.result.decide({});
    late.result.backToEditing();
    expect(step(late)).toBe('saving');
    await settle();
    await late.server.last('SaveHours').answer(saved('10:00'));
    expect(step(late)).toBe('editing');
  });
});

describe('hours that somebody else changed meanwhile', () => {
  test('can be taken over in place of what was typed', async () => {
    const page = await checking();
    await page.server.last('PreviewHours').answer({ previewHours: changed('07:00') });
    expect([step(page), typed(page)]).toEqual(['changed', '10:00']);
    page.result.takeTheirs();
    expect([step(page), typed(page), page.result.isDirty.value]).toEqual(['editing', '07:00', false]);
  });

  test('can be replaced by what was typed, over the version that was seen', async () => {
    const page = await checking();
    await page.server.last('PreviewHours').answer(preview());
    await page.server.last('SaveHours').answer({ saveHours: changed('07:00') });
    expect(page.outcomes).toEqual([]);
    page.result.keepMine();
    expect([step(page), typed(page)]).toEqual(['editing', '10:00']);
    void page.result.save();
    await settle();
    expect(page.server.last('PreviewHours').variables).toMatchObject({ input: { version: '7' } });
  });
});

describe('hours while an answer is awaited', () => {
  test('may be typed on: saved is what was rehearsed, and what was typed since stays', async () => {
    const page = await checking();
    type(page, '11:00');
    await page.server.last('PreviewHours').answer(preview());
    expect(page.server.last('SaveHours').variables).toMatchObject({
      input: { weekly: [{ startTime: '10:00' }] },
    });
    await page.server.last('SaveHours').answer(saved('10:00'));
    expect([typed(page), page.result.isDirty.value]).toEqual(['11:00', true]);
    page.result.discard();
    expect([typed(page), page.result.isDirty.value]).toEqual(['10:00', false]);
  });

  test('may be left for another doctor, whom the answer does not touch', async () => {
    const answers: Said[] = [preview(), preview(outside('a', true)), { previewHours: changed('07:00') }];
    for (const answer of answers) {
      const page = await checking();
      const late = page.server.last('PreviewHours');
      page.doctorId.value = 'e';
      await settle();
      await page.server.last('HoursOfDoctor').answer({ hours: hours('08:00', '1', 'e') });
      await late.answer(answer);
      expect([step(page), typed(page)]).toEqual(['editing', '08:00']);
      expect(page.server.all('SaveHours')).toEqual([]);
    }
  });

  test('may be left after they were sent: they are saved, and not shown as those of another doctor', async () => {
    const page = await checking();
    await page.server.last('PreviewHours').answer(preview());
    page.doctorId.value = 'e';
    await settle();
    await page.server.last('HoursOfDoctor').answer({ hours: hours('08:00', '1', 'e') });
    await page.server.last('SaveHours').answer(saved('10:00'));
    expect([step(page), typed(page)]).toEqual(['editing', '08:00']);
    expect(page.outcomes).toHaveLength(1);
  });

  test('are brought up to date around what is being typed', async () => {
    const page = await ready();
    type(page, '10:00');
    const again = page.result.readAgain();
    await settle();
    await page.server
      .last('HoursOfDoctor')
      .answer({ hours: hours('09:00'), appointmentsOutsideHours: [{ id: 'a' }] });
    await again;
    expect(page.result.state.value).toMatchObject({ outside: [{ id: 'a' }] });
    expect(typed(page)).toBe('10:00');
  });
});
