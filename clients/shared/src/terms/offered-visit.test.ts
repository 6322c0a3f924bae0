import { findOfferedVisit } from './offered-visit';

const first = { id: 'f', kind: 'first_visit' } as const;
const again = { id: 'a', kind: 'follow_up' } as const;
const other = { id: 'o', kind: 'other' } as const;
const types = [first, other, again];

test.each([
  ['the first one', types, {}, first],
  ['the one of the address', types, { visit: 'o', again: '1' }, other],
  ['the follow-up for who was here before', types, { again: '1' }, again],
  ['what is no first visit where there is no follow-up', [first, other], { again: '1' }, other],
  ['the first one where there is nothing else', [first], { again: '1' }, first],
  ['the first one when the address names none of the doctor', types, { visit: 'x' }, first],
  ['none where nothing is offered', [], { again: '1' }, undefined],
])('offers %s', (_what, offered, query, expected) => {
  expect(findOfferedVisit(offered, query)).toBe(expected);
});
