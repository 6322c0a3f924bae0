import { loadCatalogues } from '../i18n/i18n';
import { endText, scopeText, usedText } from './program-words';
import { programsMessages } from './programs.catalogue';

beforeAll(() => loadCatalogues([programsMessages]));

const token = { expiresAt: '2026-06-01T12:00:00.000Z', revokedAt: null, lastUsedAt: null };

test('a scope is told to the staff in their own words where it means something else to them', () => {
  expect(scopeText('ratings', false)).toBe('Rate visits');
  expect(scopeText('ratings', true)).toBe('Read ratings and answer them');
  expect(scopeText('doctors_read', true)).toBe(scopeText('doctors_read', false));
});

test('a token says whether it is still good, and until when', () => {
  expect(endText(token, new Date('2026-05-31T00:00:00Z'))).toMatch(/^Ends on /);
  expect(endText(token, new Date('2026-06-01T12:00:00Z'))).toMatch(/^Ran out on /);
  const revoked = { ...token, revokedAt: '2026-05-02T12:00:00.000Z' };
  expect(endText(revoked, new Date('2026-06-02T12:00:00Z'))).toMatch(/^Revoked on /);
});

test('a token says when it was used, or that it never was', () => {
  expect(usedText(token)).toBe('Never used');
  expect(usedText({ ...token, lastUsedAt: '2026-05-02T12:00:00.000Z' })).toMatch(/^Last used .*2/);
});
