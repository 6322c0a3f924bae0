import { refusalsOf } from './refusals';

test('each way that refuses is named with the day since when, and no other', () => {
  const none = { emailRefusedSince: null, smsRefusedSince: null, whatsappRefusedSince: null };
  expect(refusalsOf(none)).toEqual([]);
  const since = '2026-03-02T12:00:00Z';
  expect(refusalsOf({ ...none, smsRefusedSince: since })).toEqual([{ way: 'sms', since }]);
});
