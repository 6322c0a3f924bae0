import { describe, expect, it } from '@jest/globals';
import { checkPerson, reachFault } from './person.rules.js';

const now = new Date('2026-03-03T09:00:00Z');
const OWN = '+12125550100';

describe('what is missing to reach somebody', () => {
  it.each([
    // An own number is enough for everybody, whoever else has it.
    ['1980-01-01', OWN, null, null],
    ['2020-01-01', OWN, null, null],
    [null, OWN, null, null],
    // That of a relative is enough for a child, until the day on which it comes of age.
    ['2020-01-01', null, OWN, null],
    ['2008-03-04', null, OWN, null],
    ['2008-03-03', null, OWN, 'required'],
    ['1980-01-01', null, OWN, 'required'],
    [null, null, OWN, 'required'],
    ['1980-01-01', null, null, 'required'],
    ['2020-01-01', null, null, 'contact'],
  ])('of one born on %s with %s, with a relative at %s: %s', (dateOfBirth, contactNumber, relative, rule) => {
    const fault = reachFault({ dateOfBirth, contactNumber, relativeContact: relative }, now);
    expect(fault).toEqual(rule === null ? null : { field: 'contactNumber', rule });
  });

  it.each([
    ['2026-02-28', null],
    ['2026-03-01', 'required'],
  ])('of one born on a leap day, on %s: %s', (today, rule) => {
    const person = { dateOfBirth: '2008-02-29', contactNumber: null, relativeContact: OWN };
    expect(reachFault(person, new Date(today))?.rule ?? null).toBe(rule);
  });
});

describe('a new person', () => {
  const child = { fullName: ' Mina  Rao', dateOfBirth: '2020-01-01' };

  it('is read as it is stored', () => {
    expect(checkPerson({ ...child, relativeContact: '(212) 555-0100' }, 'US', now)).toEqual({
      fullName: 'Mina Rao',
      dateOfBirth: '2020-01-01',
      contactNumber: null,
      relativeContact: OWN,
    });
  });

  it.each([
    [{ contactNumber: '' }, ['contact']],
    [{ contactNumber: '12', relativeContact: 'mother' }, ['number', 'number']],
    [{ fullName: '<', dateOfBirth: '2190-01-01' }, ['name', 'birth']],
  ])('with %j is refused by %j', (more, rules) => {
    const refused = (): unknown => checkPerson({ ...child, ...more }, 'US', now);
    expect(refused).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({
          fields: rules.map((rule) => expect.objectContaining({ rule })),
        }),
      }),
    );
  });
});
