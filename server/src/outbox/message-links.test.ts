import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { MessageLinks } from './message-links.js';

const NEW = 'n'.repeat(32);
const FORMER = 'f'.repeat(32);

test('a token leads to its message, and a changed one nowhere', () => {
  const links = new MessageLinks(NEW);
  const id = randomUUID();
  const token = links.tokenOf(id);
  expect(token).toMatch(/^[\w-]{54}$/);
  expect(links.messageOf(token)).toBe(id);
  const other = links.tokenOf(randomUUID());
  expect(links.messageOf(token.slice(0, 21) + other.slice(21))).toBeNull();
  expect(links.messageOf(`${token}A`)).toBeNull();
  expect(links.messageOf('')).toBeNull();
});

test('tokens and codes of the secret before are believed, those of another are not', () => {
  const id = randomUUID();
  const former = new MessageLinks(FORMER);
  const now = new MessageLinks(NEW, [FORMER]);
  expect(now.messageOf(former.tokenOf(id))).toBe(id);
  expect(now.isCodeOf(id, former.codeOf(id))).toBe(true);
  expect(new MessageLinks(NEW).messageOf(former.tokenOf(id))).toBeNull();
});

test('a code is six digits and of one message', () => {
  const links = new MessageLinks(NEW);
  const ids = Array.from({ length: 50 }, () => randomUUID());
  const codes = new Set(ids.map((id) => links.codeOf(id)));
  expect(codes.size).toBeGreaterThan(40);
  for (const code of codes) expect(code).toMatch(/^\d{6}$/);
  const [first = '', second = ''] = ids;
  expect(links.isCodeOf(first, links.codeOf(first))).toBe(true);
  expect(links.isCodeOf(first, links.codeOf(second))).toBe(links.codeOf(first) === links.codeOf(second));
});
