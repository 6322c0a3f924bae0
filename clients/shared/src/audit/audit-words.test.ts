import { formatDayAndTime, formatLocalDate } from '../format/format';
import type { AuditAction } from '../graphql/generated/graphql';
import { i18n } from '../i18n/i18n';
import { actionText, actorText, auditActions, detailTexts, visitText, type AuditLine } from './audit-words';
import { messages } from './audit.en';

beforeAll(() => {
  i18n.global.mergeLocaleMessage('en', { audit: messages });
});

function line(
  action: AuditAction,
  details: Record<string, string> = {},
  actorId: string | null = 'a',
): AuditLine {
  return {
    __typename: 'AuditTrailEntry',
    action,
    actorId,
    actorName: 'Dr. Rao',
    programName: null,
    byAssistant: false,
    byLink: false,
    appointmentTime: null,
    appointmentTimeZone: null,
    details: Object.entries(details).map(([name, value]) => ({ __typename: 'AuditDetail', name, value })),
  };
}

test('every act that a list can be narrowed to has words', () => {
  expect(auditActions().length).toBeGreaterThan(50);
  for (const action of auditActions()) expect(actionText(action)).not.toContain(action);
});

/** What a newer server may say. */
const unknown = 'robot_waved' as AuditAction;

test('an action from a newer server is still named', () => {
  expect(actionText(unknown)).toBe('Another act: robot_waved');
});

test('nobody signed in is told apart from the system itself', () => {
  expect(actorText(line('appointment_lapsed', {}, null), null)).toBe('The system');
  expect(actorText(line('session_refused', {}, null), null)).toBe('Somebody not signed in');
  expect(actorText(line('patient_read'), 'a')).toBe('You');
  expect(actorText(line('patient_read'), 'b')).toBe('Dr. Rao');
});

test('a program is named beside the person for whom it acts', () => {
  const byProgram = { ...line('patient_read'), programName: 'Desk display' };
  expect(actorText(byProgram, 'a')).toBe('You, through “Desk display”');
  expect(actorText(byProgram, 'b')).toBe('Dr. Rao, through “Desk display”');
  const asked = { ...byProgram, byAssistant: true };
  expect(actorText(asked, 'a')).toBe('You, asked by the assistant “Desk display”');
});

test('the link of a message is told from signing in', () => {
  expect(actorText({ ...line('appointment_cancelled'), byLink: true }, 'a')).toBe(
    'You, by the link of a message',
  );
});

test.each<[AuditAction, Record<string, string>, string[]]>([
  ['appointment_confirmed', { from: 'pending', to: 'confirmed' }, ['from Waiting for approval to Confirmed']],
  ['appointment_paid', { from: 'pending', to: 'completed' }, ['from Not paid to Paid']],
  ['settings_changed', { name: 'holdMinutes', from: '5', to: '7' }, ['minutes a time is held: from 5 to 7']],
  ['profile_updated', { fields: 'fullName,language' }, ['Changed: name and language']],
  [
    'patients_searched',
    { byName: 'true', byBirthDate: 'false', byNumber: 'false', found: '2' },
    ['By name', '2 people found'],
  ],
  [
    'user_role_set',
    { from: 'doctor', to: 'admin', isFrontDesk: 'true' },
    ['from Doctor to Administrator', 'Limited to the front desk'],
  ],
  ['delay_said', { minutes: '20', told: '3' }, ['minutes: 20', 'people told: 3']],
  [unknown, { arms: '2' }, ['arms: 2']],
])('the details of %s are words', (action, details, expected) => {
  expect(detailTexts(line(action, details))).toEqual(expected);
});

test('days in details are written as the reader writes them', () => {
  expect(detailTexts(line('clinic_closed', { from: '2026-12-25', to: '2026-12-26' }))).toEqual([
    `from ${formatLocalDate('2026-12-25')} to ${formatLocalDate('2026-12-26')}`,
  ]);
});

test('a booking does not say twice when the visit is', () => {
  const booked = line('appointment_booked', { to: '2026-12-16T16:40:00+00:00', status: 'confirmed' });
  expect(detailTexts(booked)).toHaveLength(2);
  expect(detailTexts({ ...booked, appointmentTime: '2026-12-16T16:40:00.000Z' })).toHaveLength(1);
  expect(detailTexts({ ...booked, appointmentTime: '2026-12-17T16:40:00.000Z' })).toHaveLength(2);
});

test.each(['America/New_York', 'Asia/Kolkata'])(
  'a visit in %s is told by the clock of its clinic',
  (zone) => {
    const moved = {
      ...line('appointment_moved', { from: '2026-12-16T16:40:00+00:00', to: '2026-12-17T20:10:00+00:00' }),
      appointmentTime: '2026-12-17T20:10:00.000Z',
      appointmentTimeZone: zone,
    };
    const clock = zone === 'Asia/Kolkata' ? ['10:10', '1:40'] : ['11:40', '3:10'];
    const [before, after] = [moved.details[0]!.value, moved.appointmentTime].map((at) =>
      formatDayAndTime(at, zone, 'short'),
    );
    expect(before).toContain(clock[0]);
    expect(detailTexts(moved)).toEqual([`from ${before} to ${after}`]);
    expect(visitText(moved)).toContain(clock[1]);
    expect(visitText(line('session_started'))).toBeNull();
  },
);
