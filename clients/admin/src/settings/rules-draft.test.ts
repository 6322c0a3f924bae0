import type { RulesFragment } from '../generated/graphql';
import { changesOf, draftOf, inputOf, newReminder } from './rules-draft';

const rules: RulesFragment = {
  __typename: 'OrganizationSettings',
  organizationName: 'City Clinic',
  currency: 'INR',
  country: 'IN',
  languages: ['en', 'hi'],
  bookingHorizonDays: 60,
  minimumNoticeMinutes: 60,
  cancelCutoffMinutes: 240,
  moveCutoffMinutes: 240,
  maxOpenAppointments: 5,
  maxMoves: 3,
  approvalRequired: false,
  openToDevelopers: false,
  approvalDeadlineMinutes: 1_440,
  holdMinutes: 5,
  waitlistAloneMinutes: 4_320,
  waitlistRoundMinutes: 30,
  waitlistGroupMost: 10,
  waitlistOffersWeek: 5,
  waitlistFromHour: 8,
  waitlistUntilHour: 20,
  defaultVisitMinutes: 20,
  reminderMinutes: [2_880, 180],
  quietFrom: 1_260,
  quietUntil: 480,
  updatedAt: '2026-03-02T12:00:00Z',
  bounds: [],
};

test('an untouched form changes nothing', () => {
  expect(changesOf(rules, draftOf(rules))).toEqual([]);
  expect(inputOf(rules, draftOf(rules))).toEqual({});
});

test('only what changed is sent', () => {
  const draft = draftOf(rules);
  draft.plain.cancelCutoffMinutes = '1440';
  draft.plain.organizationName = ' City Clinic ';
  draft.approvalRequired = true;
  draft.openToDevelopers = true;
  expect(changesOf(rules, draft)).toEqual(['cancelCutoffMinutes', 'approvalRequired', 'openToDevelopers']);
  expect(inputOf(rules, draft)).toEqual({
    cancelCutoffMinutes: 1_440,
    approvalRequired: true,
    openToDevelopers: true,
  });
});

test('languages are sent in the order in which they were put', () => {
  const draft = draftOf(rules);
  draft.plain.languages = 'hi,en';
  expect(inputOf(rules, draft)).toEqual({ languages: ['hi', 'en'] });
});

test('the order of reminders and their doubles are no change', () => {
  const draft = draftOf(rules);
  draft.reminderMinutes = ['180', '2880', '180'];
  expect(changesOf(rules, draft)).toEqual([]);
  draft.reminderMinutes = ['60'];
  expect(inputOf(rules, draft)).toEqual({ reminderMinutes: [60] });
});

test('a new reminder is at a time at which there is none yet', () => {
  expect([[], ['1440'], ['1440', '120', '60'], ['120']].map(newReminder)).toEqual([
    '1440',
    '120',
    '10080',
    '1440',
  ]);
});
