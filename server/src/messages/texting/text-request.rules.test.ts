import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attemptOfAnswer, faultOfBody, filledBody, valueAt } from './text-request.rules.js';

const values = (text: string) => ({
  to: '+14155550123',
  to_digits: '14155550123',
  sender: 'Clinic',
  text,
  id: 'd1',
  template: 't9',
  status_url: '',
});

test('a text stays a value, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const json = filledBody('{"to":"{to}","m":{"text":"{text}"},"t":"{template}"}', 'json', values(text));
      expect(JSON.parse(json)).toEqual({ to: '+14155550123', m: { text }, t: 't9' });
      const form = new URLSearchParams(filledBody('To={to}&Body={text}&Id={id}', 'form', values(text)));
      expect(Object.fromEntries(form)).toEqual({ To: '+14155550123', Body: text, Id: 'd1' });
    }),
  );
});

test('a field is filled in once: a text that looks like one is not', () => {
  expect(filledBody('{text}', 'form', values('{sender}'))).toBe('%7Bsender%7D');
  expect(filledBody('{other} {to_digits}', 'json', values(''))).toBe('{other} 14155550123');
});

test.each([
  ['To={to}&Body={text}', 'form', null],
  ['{"a":"{to_digits}","t":"{template}"}', 'json', null],
  ['Body={text}', 'form', 'to'],
  ['To={to}', 'form', 'text'],
  ['{"a":{to},"b":"{text}"}', 'json', 'json'],
  ['{"a":"{to}","b":"{text}"', 'json', 'json'],
] as const)('the body %s (%s) has the fault %s', (body, type, fault) => {
  expect(faultOfBody(body, type)).toBe(fault);
});

test('an answer says whether it was taken, comes later, or never', () => {
  expect(attemptOfAnswer(201, '{"sid":"SM1"}', 'sid')).toEqual({ outcome: 'accepted', ref: 'SM1' });
  expect(attemptOfAnswer(200, 'OK', 'sid')).toEqual({ outcome: 'accepted', ref: null });
  expect(attemptOfAnswer(400, '', null)).toEqual({ outcome: 'refused', fault: 'http_400', isAddress: false });
  for (const status of [302, 408, 429, 500, 503]) {
    expect(attemptOfAnswer(status, '', null)).toEqual({ outcome: 'later', fault: `http_${status}` });
  }
});

test('a value is found at its path, and nowhere else', () => {
  expect(valueAt('{"messages":[{"id":7}]}', 'messages.0.id')).toBe('7');
  expect(valueAt('{"a":{}}', 'a.b.c')).toBeNull();
  expect(valueAt('"text"', 'length')).toBeNull();
  // As PostgreSQL can keep it: else a message that was taken would be sent again.
  expect(valueAt('{"id":"a\\u0000b"}', 'id')).toBe('ab');
});
