import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import type { ClosureInput } from '../generated/graphql';
import { useClosing, type ClosedOutcome } from './use-closing';

const input: ClosureInput = { startsOn: '2026-03-10', endsOn: '2026-03-11', clinicIds: null, reason: null };

type Closing = Mounted<ReturnType<typeof useClosing>> & { outcomes: ClosedOutcome[] };

async function open(): Promise<Closing> {
  const outcomes: ClosedOutcome[] = [];
  return { ...(await mountComposable(() => useClosing((outcome) => outcomes.push(outcome)))), outcomes };
}

const entry = (id: string, isNew: boolean): Said => ({ isNew, appointment: { id } });
const preview = (...outside: Said[]): Said => ({ previewClosure: { outside } });
const closed = (cancelled = 0, undecided = 0): Said => ({
  closeClinics: {
    closures: [{ id: 'c' }, { id: 'd' }],
    cancelled: Array.from({ length: cancelled }, (_, id) => ({ id: `x${id}` })),
    undecided: Array.from({ length: undecided }, (_, id) => ({ id: `u${id}` })),
  },
});

/** Two visits lie on the days, and one lay outside the hours before. */
async function deciding(): Promise<Closing> {
  const here = await open();
  void here.result.start(input);
  await settle();
  await here.server
    .last('PreviewClosure')
    .answer(preview(entry('a', true), entry('b', true), entry('old', false)));
  return here;
}

describe('closing clinics', () => {
  test('is done at once where no visit is in the way', async () => {
    const { result, server, outcomes } = await open();
    const started = result.start(input);
    await settle();
    expect(result.state.value).toEqual({ kind: 'checking' });
    expect(server.all('CloseClinics')).toEqual([]);
    await server.last('PreviewClosure').answer(preview(entry('old', false)));
    expect(server.last('CloseClinics').variables).toEqual({ input, decisions: [] });
    await server.last('CloseClinics').answer(closed());
    await started;
    expect(outcomes).toEqual([{ clinics: 2, cancelled: 0, undecided: 0 }]);
    expect(result.state.value).toEqual({ kind: 'idle' });
  });

  test('asks about each visit on the days, not about those that lay outside before', async () => {
    const { result, server } = await deciding();
    expect(result.state.value).toMatchObject({
      kind: 'deciding',
      outside: [{ appointment: { id: 'a' } }, { appointment: { id: 'b' } }],
    });
    expect(server.all('CloseClinics')).toEqual([]);
    result.stop();
    expect(result.state.value).toEqual({ kind: 'idle' });
  });

  test('goes out once with what was decided, and tells what became of the visits', async () => {
    const { result, server, outcomes } = await deciding();
    const choices = {
      a: { decision: 'CANCEL', reason: ' We are closed ' },
      b: { decision: 'LATER', reason: '' },
    } as const;
    void result.decide(choices);
    void result.decide(choices);
    result.stop();
    await settle();
    expect(result.state.value.kind).toBe('closing');
    expect(server.all('CloseClinics')).toHaveLength(1);
    expect(server.last('CloseClinics').variables.decisions).toEqual([
      { appointmentId: 'a', decision: 'CANCEL', reason: 'We are closed' },
    ]);
    await server.last('CloseClinics').answer(closed(1, 1));
    expect(outcomes).toEqual([{ clinics: 2, cancelled: 1, undecided: 1 }]);
  });

  test('that fails after deciding can be decided again, with the visits still there', async () => {
    const { result, server, outcomes } = await deciding();
    void result.decide({});
    await settle();
    await server.last('CloseClinics').lose();
    expect(result.state.value).toMatchObject({
      kind: 'deciding',
      error: expect.any(Error),
      outside: [{ appointment: { id: 'a' } }, { appointment: { id: 'b' } }],
    });
    void result.decide({});
    await settle();
    await server.last('CloseClinics').answer(closed());
    expect(outcomes).toHaveLength(1);
  });

  test('hands what the server refuses to the form, and can be started again', async () => {
    const { result, server } = await open();
    const refused = expect(result.start(input)).rejects.toThrow('BAD_USER_INPUT');
    await settle();
    await server.last('PreviewClosure').refuse('BAD_USER_INPUT');
    await refused;
    expect(result.state.value).toEqual({ kind: 'idle' });
    const lost = expect(result.start(input)).rejects.toThrow('The line broke');
    await settle();
    await server.last('PreviewClosure').answer(preview());
    await server.last('CloseClinics').lose();
    await lost;
    expect(result.state.value).toEqual({ kind: 'idle' });
  });
});
