import { describe, expect, it } from '@jest/globals';
import { readTimeZone } from './zone-name.rules.js';

describe('the name of a time zone', () => {
  it.each([
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['asia/calcutta', 'Asia/Calcutta'],
    [' AMERICA/port-au-prince ', 'America/Port-au-Prince'],
    ['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
    ['Antarctica/dumontdurville', 'Antarctica/DumontDUrville'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'UTC'],
  ])('%j is read as %s', (text, name) => {
    expect(readTimeZone(text)).toBe(name);
  });

  it.each([
    '',
    'Lakeside',
    'Asia',
    'Asia/',
    'Asia/Nowhere',
    'Asia/Kolkata5',
    'Asia/Kolkata+5',
    '+05:30',
    '-3',
    'UTC+5',
    '<+03>-3',
    'EST',
    'IST',
    'CST6CDT',
    'GMT',
    'Etc/GMT+3',
    'posixrules',
    'localtime',
    'constructor',
  ])('%j is none', (text) => {
    expect(readTimeZone(text)).toBeNull();
  });

  it('is the same for what the system calls its zones', () => {
    for (const name of Intl.supportedValuesOf('timeZone')) {
      const isOfPlace = /^[A-Z][a-z]+\//.test(name) && !name.startsWith('Etc/');
      expect([name, readTimeZone(name)]).toEqual([name, isOfPlace ? name : name === 'UTC' ? 'UTC' : null]);
    }
  });
});
