import type { PlannedSlotFragment, WaysOutFragment } from '../generated/graphql';
import {
  countChoices,
  toDecisions,
  toProposals,
  undecided,
  type Choices,
  type OutsideEntry,
} from './decisions';

const choices: Choices = {
  a: { decision: 'KEEP', reason: 'typed before keeping', cause: 'mistake' },
  b: { decision: 'CANCEL', reason: '  The doctor is ill. ', cause: 'doctor_away' },
  c: { decision: 'LATER', reason: '' },
  d: { decision: 'CANCEL', reason: ' ' },
};

test('only what was decided is sent, a reason only with a cancellation', () => {
  expect(toDecisions(choices)).toEqual([
    { appointmentId: 'a', decision: 'KEEP', reason: null },
    { appointmentId: 'b', decision: 'CANCEL', reason: 'The doctor is ill.', cause: 'doctor_away' },
    { appointmentId: 'd', decision: 'CANCEL', reason: null },
  ]);
});

test('choices are counted by kind', () => {
  expect(countChoices(choices)).toEqual({ propose: 0, keep: 1, cancel: 2, later: 1 });
});

const slot = (doctorId: string): PlannedSlotFragment =>
  ({
    doctorId,
    startsAt: '2099-03-10T09:00:00.000Z',
    clinic: { id: 'c' },
    visitType: { id: `type of ${doctorId}` },
  }) as PlannedSlotFragment;
const entry = (id: string, ways?: Partial<WaysOutFragment>): OutsideEntry =>
  ({
    isNew: true,
    appointment: { id, loss: null },
    ...(ways ? { ways: { sameDoctor: null, colleague: null, ...ways } } : {}),
  }) as OutsideEntry;

test('where another time was found it is proposed: the same doctor, else a colleague', () => {
  const entries = [
    entry('both', { sameDoctor: slot('own'), colleague: slot('other') }),
    entry('colleague', { colleague: slot('other') }),
    entry('none', {}),
    entry('nobody proposes'),
  ];
  const chosen = undecided(entries);
  expect(Object.values(chosen).map(({ decision }) => decision)).toEqual([
    'PROPOSE',
    'PROPOSE',
    'LATER',
    'LATER',
  ]);
  expect(toDecisions(chosen)).toEqual([]);
  const sent = (choices: Choices): string[] =>
    toProposals(entries, choices).map(({ appointmentId, doctorId }) => `${appointmentId}: ${doctorId}`);
  expect(sent(chosen)).toEqual(['both: own', 'colleague: other']);
  expect(
    sent({
      ...chosen,
      both: { decision: 'PROPOSE', way: 'colleague', reason: '' },
      colleague: { decision: 'CANCEL', reason: '' },
    }),
  ).toEqual(['both: other']);
});
