import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDayAndTime, formatLocalDate } from '../format/format';
import { i18n } from '../i18n/i18n';
import { auditActions } from './audit-actions';
import { actionText, actorText, detailTexts, visitText, type AuditLine } from './audit-words';
import { messages } from './audit.en';

const server = join(dirname(fileURLToPath(import.meta.url)), '../../../../server/src');

beforeAll(() => {
  i18n.global.mergeLocaleMessage('en', { audit: messages });
});

function line(action: string, details: Record<string, string> = {}, actorId: string | null = 'a'): AuditLine {
  return {
    action,
    actorId,
    actorName: 'Dr. Rao',
    appointmentTime: null,
    appointmentTimeZone: null,
    details: Object.entries(details).map(([name, value]) => ({ name, value })),
  };
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Every `noun.verb` in quotes that stands where the server writes an action, or begins with a noun of one. */
function writtenActions(): string[] {
  const nouns = Object.keys(messages.action).join('|');
  const direct = /action: '([a-z_]+\.[a-z_]+)'/g;
  const named = new RegExp(`'((?:${nouns})\\.[a-z_]+)'`, 'g');
  const found = sources(server).flatMap((text) =>
    /audit/i.test(text)
      ? [direct, named].flatMap((form) => [...text.matchAll(form)].map(([, name]) => name))
      : [],
  );
  // Topics of events and columns of joined tables look alike.
  const others = ['appointment.changed', 'doctor.user', 'doctor.specialization', 'patient.user'];
  return [...new Set(found)].filter((name): name is string => name !== undefined && !others.includes(name));
}

test('every action that the server writes has words', () => {
  const actions = writtenActions();
  expect(actions.length).toBeGreaterThan(40);
  expect(actions.filter((action) => actionText(action).includes(action))).toEqual([]);
});

test('every act with words can be looked for, and none without', () => {
  const worded = Object.entries(messages.action).flatMap(([noun, verbs]) =>
    Object.keys(verbs).map((verb) => `${noun}.${verb}`),
  );
  expect([...auditActions].sort()).toEqual(worded.sort());
});

test('every status of an appointment has words, as the database writes them as actions', () => {
  const statuses = [
    'pending',
    'confirmed',
    'checked_in',
    'completed',
    'no_show',
    'cancelled',
    'paid',
    'refunded',
  ];
  for (const status of statuses) expect(actionText(`appointment.${status}`)).not.toContain('appointment.');
});

test('an action from a newer server is still named', () => {
  expect(actionText('robot.waved')).toBe('Another act: robot.waved');
});

test('nobody signed in is told apart from the system itself', () => {
  expect(actorText(line('appointment.lapsed', {}, null), null)).toBe('The system');
  expect(actorText(line('session.refused', {}, null), null)).toBe('Somebody not signed in');
  expect(actorText(line('patient.read'), 'a')).toBe('You');
  expect(actorText(line('patient.read'), 'b')).toBe('Dr. Rao');
});

test.each<[string, Record<string, string>, string[]]>([
  ['appointment.confirmed', { from: 'pending', to: 'confirmed' }, ['Waiting for approval → Confirmed']],
  ['appointment.paid', { from: 'pending', to: 'completed' }, ['Not paid → Paid']],
  ['settings.changed', { name: 'holdMinutes', from: '5', to: '7' }, ['minutes a time is held: 5 → 7']],
  ['profile.updated', { fields: 'fullName,language' }, ['Changed: name and language']],
  [
    'patients.searched',
    { byName: 'true', byBirthDate: 'false', byNumber: 'false', found: '2' },
    ['By name', '2 people found'],
  ],
  [
    'user.role_set',
    { from: 'doctor', to: 'admin', isFrontDesk: 'true' },
    ['Doctor → Administrator', 'Limited to the front desk'],
  ],
  ['robot.waved', { arms: '2' }, ['arms: 2']],
])('the details of %s are words', (action, details, expected) => {
  expect(detailTexts(line(action, details))).toEqual(expected);
});

test('days in details are written as the reader writes them', () => {
  expect(detailTexts(line('clinic.closed', { from: '2026-12-25', to: '2026-12-26' }))).toEqual([
    `${formatLocalDate('2026-12-25')} → ${formatLocalDate('2026-12-26')}`,
  ]);
});

test('a booking does not say twice when the visit is', () => {
  const booked = line('appointment.booked', { to: '2026-12-16T16:40:00+00:00', status: 'confirmed' });
  expect(detailTexts(booked)).toHaveLength(2);
  expect(detailTexts({ ...booked, appointmentTime: '2026-12-16T16:40:00.000Z' })).toHaveLength(1);
  expect(detailTexts({ ...booked, appointmentTime: '2026-12-17T16:40:00.000Z' })).toHaveLength(2);
});

test.each(['America/New_York', 'Asia/Kolkata'])(
  'a visit in %s is told by the clock of its clinic',
  (zone) => {
    const moved = {
      ...line('appointment.moved', { from: '2026-12-16T16:40:00+00:00', to: '2026-12-17T20:10:00+00:00' }),
      appointmentTime: '2026-12-17T20:10:00.000Z',
      appointmentTimeZone: zone,
    };
    const clock = zone === 'Asia/Kolkata' ? ['10:10', '1:40'] : ['11:40', '3:10'];
    const [before, after] = [moved.details[0]!.value, moved.appointmentTime].map((at) =>
      formatDayAndTime(at, zone, 'short'),
    );
    expect(before).toContain(clock[0]);
    expect(detailTexts(moved)).toEqual([`${before} → ${after}`]);
    expect(visitText(moved)).toContain(clock[1]);
    expect(visitText(line('session.started'))).toBeNull();
  },
);
