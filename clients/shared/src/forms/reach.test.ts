import { beforeAll, expect, test } from '@jest/globals';
import { baseMessages } from '../i18n/base.catalogue';
import { loadCatalogues } from '../i18n/i18n';
import { isChild, reached } from './reach';

const thisYear = new Date().getUTCFullYear();

beforeAll(() => loadCatalogues([baseMessages]));

test('who is not eighteen yet is a child', () => {
  expect(isChild(`${thisYear - 17}-01-01`)).toBe(true);
  expect(isChild(`${thisYear - 19}-01-01`)).toBe(false);
  expect(isChild('')).toBe(false);
});

test.each([
  [40, '', '', 'Write a phone number.'],
  [40, '', '2125550100', 'Write a phone number.'],
  [40, '2125550100', '', null],
  [4, '', '', 'Write a phone number of the child or of a relative.'],
  [4, '', '2125550100', null],
  [4, '2125550100', '', null],
])('somebody of %i years with %j and a relative at %j', (age, own, relativeContact, fault) => {
  const rule = reached(() => ({ dateOfBirth: `${thisYear - age}-01-01`, relativeContact }));
  expect(rule(own)).toBe(fault);
});
