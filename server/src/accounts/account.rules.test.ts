import {
  addressKey,
  cleanEmail,
  cleanName,
  emailKey,
  isPlausibleBirth,
  usernameCandidate,
} from './account.rules.js';

describe('cleanName', () => {
  it('trims and joins', () => expect(cleanName('  आशा \t राव ')).toBe('आशा राव'));
  it('keeps nothing that turns the direction of what stands beside it', () =>
    expect(cleanName('Ana\u202e Díaz\u0000')).toBe('Ana Díaz'));
  it('counts characters, not code units', () => {
    expect(cleanName('𞤀'.repeat(100))).toBe('𞤀'.repeat(100));
    expect(cleanName('𞤀'.repeat(101))).toBeNull();
  });
  it.each([[''], ['  '], ['\u200b\u3164'], ['<b>x</b>'], ['.'], ['–'], ['’'], ['（）'], ['😀']])(
    'refuses %j',
    (text) => expect(cleanName(text)).toBeNull(),
  );
});

describe('isPlausibleBirth', () => {
  const now = new Date('2026-03-03T09:00:00Z');
  it.each([
    ['2026-03-03', true],
    ['2026-03-04', true],
    ['2026-03-05', false],
    ['1896-01-01', true],
    ['1895-12-31', false],
  ])('%s: %s', (date, expected) => expect(isPlausibleBirth(date, now)).toBe(expected));
});

describe('usernameCandidate', () => {
  it.each([
    ['Asha.Rao+spam@example.org', 0, 'asha.raospam'],
    ['josé@example.org', 0, 'jose'],
    ['आशा@example.org', 0, 'patient'],
    ['"a@b"@example.org', 0, 'ab'],
    [`${'x'.repeat(64)}@example.org`, 0, 'x'.repeat(40)],
    ['asha@example.org', 1, 'asha2'],
    ['asha@example.org', 3, 'asha4'],
    ['asha@example.org', 4, 'asha5500000'],
  ])('%s, attempt %d', (email, attempt, name) => expect(usernameCandidate(email, attempt, 0.5)).toBe(name));
});

describe('addressKey', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
    ['2001:0DB8:0000:0001::1', '2001:db8:0:1::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s', (address, key) => expect(addressKey(address)).toBe(key));
});

describe('cleanEmail', () => {
  it.each(['clinic.example', '😀', '', 'asha'])('is none without an @: %j', (text) =>
    expect(cleanEmail(text)).toBeNull(),
  );
  it('is one with it', () => expect(cleanEmail(' asha@Clinic.Example ')).toBe('asha@clinic.example'));
});

describe('emailKey', () => {
  it('is one for all spellings, and tells nothing', () => {
    expect(emailKey(' Asha@Example.org ')).toBe(emailKey('asha@example.org'));
    expect(emailKey('asha@example.org')).not.toContain('asha');
  });
});
