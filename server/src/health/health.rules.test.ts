import 'reflect-metadata';
import {
  addressCheck,
  backupCheck,
  clockCheck,
  databaseCheck,
  mailCheck,
  migrationsCheck,
  newsCheck,
  queueCheck,
  storageCheck,
} from './health.rules.js';

const now = new Date('2026-03-02T12:00:00Z');
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const disk = (free: number) => ({ free, size: 100 });

const mails = (some: { sent?: number; failed?: number; oldest?: Date } = {}) => ({
  sent: 0,
  failed: 0,
  oldest: null,
  ...some,
});

it.each([
  ['connections are left', databaseCheck('18.4', 1, 0.8), 'good', null],
  ['connections run out', databaseCheck('18.4', 1, 0.81), 'attention', 'connections_nearly_used'],
  ['the schema fits', migrationsCheck(['A', 'B'], ['A', 'B']), 'good', null],
  ['a migration has not run', migrationsCheck(['A'], ['A', 'B']), 'bad', 'migrations_pending'],
  ['a later version migrated', migrationsCheck(['A', 'B', 'C'], ['A', 'B']), 'bad', 'migrations_unknown'],
  ['jobs wait a little', queueCheck(3, 0, before(15), now), 'good', null],
  ['jobs wait for long', queueCheck(3, 0, before(16), now), 'bad', 'no_worker'],
  ['jobs failed', queueCheck(0, 1, null, now), 'attention', 'jobs_failed'],
  ['calls are heard', newsCheck({ kind: 'postgresql', isUp: true }), 'good', null],
  ['calls are not heard', newsCheck({ kind: 'redis', isUp: false }), 'attention', 'news_late'],
  ['files come back', storageCheck('here', null, disk(10)), 'good', null],
  ['the disk is nearly full', storageCheck('here', null, disk(9)), 'attention', 'storage_nearly_full'],
  ['files do not come back', storageCheck('here', 'STORAGE_DAMAGED', disk(90)), 'bad', 'storage_unusable'],
  [
    'the storage does not answer',
    storageCheck('here', 'STORAGE_UNAVAILABLE', null),
    'bad',
    'storage_unusable',
  ],
  ['the storage is full', storageCheck('here', 'STORAGE_FULL', disk(0)), 'bad', 'storage_full'],
  ['S3 has no disk', storageCheck('https://s3.example.com/files', null, null), 'good', null],
  ['clocks agree', clockCheck(-5), 'good', null],
  ['clocks differ', clockCheck(-5.1), 'bad', 'clock_differs'],
  [
    'addresses agree',
    addressCheck('https://a.example.com', 'https://a.example.com', false, null),
    'good',
    null,
  ],
  [
    'addresses differ',
    addressCheck('https://a.example.com', 'http://a.example.com', false, null),
    'bad',
    'address_differs',
  ],
  [
    'people use another address than PUBLIC_URL',
    addressCheck('http://a', 'http://a', false, 'http://b'),
    'attention',
    'public_url_differs',
  ],
  ['a proxy is not believed', addressCheck('http://a', 'http://a', true, null), 'bad', 'proxy_not_believed'],
  ['there was no backup', backupCheck(null, null, now), 'bad', 'backup_none'],
  ['the first backup failed', backupCheck({ place: 'x', isGood: false }, null, now), 'bad', 'backup_none'],
  ['a backup is young', backupCheck({ place: 'x', isGood: true }, before(36 * 60), now), 'good', null],
  [
    'a backup is old',
    backupCheck({ place: 'x', isGood: true }, before(36 * 60 + 1), now),
    'bad',
    'backup_old',
  ],
  [
    'the last one failed',
    backupCheck({ place: 'x', isGood: false }, before(60), now),
    'attention',
    'backup_failed',
  ],
  ['nobody sends mail', mailCheck(null, mails(), now), 'attention', 'mail_not_set_up'],
  ['mails go', mailCheck('smtp', mails({ sent: 9, failed: 1, oldest: before(15) }), now), 'good', null],
  ['a mail waits', mailCheck('smtp', mails({ sent: 9, oldest: before(16) }), now), 'bad', 'mail_waits'],
  ['mails fail', mailCheck('smtp', mails({ sent: 9, failed: 2 }), now), 'attention', 'mail_fails'],
  [
    'mails fail and one waits: that comes first',
    mailCheck('smtp', mails({ failed: 2, oldest: before(16) }), now),
    'bad',
    'mail_waits',
  ],
])('%s', (_, check, state, fault) => {
  expect(check).toMatchObject({ state, fault });
});
