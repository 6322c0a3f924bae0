import { countChoices, toDecisions, type Choices } from './decisions';

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
  expect(countChoices(choices)).toEqual({ keep: 1, cancel: 2, later: 1 });
});
