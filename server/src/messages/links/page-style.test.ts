import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { PAGE_STYLE } from './page-style.js';

const TOKENS = readFileSync('clients/shared/src/styles/tokens.css', 'utf8');

/** Each colour of a style by its name, in the order in which it stands: light first, then dark. */
function coloursOf(style: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, name = '', colour = ''] of style.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,8})/gi)) {
    found.set(name, [...(found.get(name) ?? []), colour.toLowerCase()]);
  }
  return found;
}

it('has the colours of the clients, in light and in dark', () => {
  const [own, theirs] = [coloursOf(PAGE_STYLE), coloursOf(TOKENS)];
  expect(own.size).toBeGreaterThan(8);
  for (const [name, [light, dark]] of own) {
    expect([name, theirs.get(name)]).toEqual([name, expect.arrayContaining([light, dark])]);
  }
});
