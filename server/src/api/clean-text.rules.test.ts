import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cleanLines } from './clean-text.rules.js';

/** One of each kind that nobody sees. */
const UNSEEN = [
  ...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u00ad', '\u034f', '\u061c', '\u115f', '\u1160'],
  ...['\u17b4', '\u180b', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\u2064'],
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u206f'],
  ...['\u3164', '\ufe00', '\ufe0f', '\ufeff', '\uffa0', '\ufff9', '\ufffc', '\ud800', '\udfff'],
  ...[
    '\ufdd0',
    '\uffff',
    '\u{1fffe}',
    '\u{e0001}',
    '\u{e0041}',
    '\u{e007f}',
    '\u{e0100}',
    '\u{1d173}',
    '\u{1bca0}',
  ],
];
const BLANK = [
  ...[' ', '\t', '\n', '\r\n', '\v', '\f', '\u00a0', '\u1680', '\u2000', '\u2003', '\u2009', '\u200a'],
  ...['\u2028', '\u2029', '\u202f', '\u205f', '\u2800', '\u3000'],
  ...['\u{1d159}', '\u{13441}', '\u{16fe4}'],
];

describe('cleanLine', () => {
  it.each(UNSEEN)('leaves nothing of %j', (sign) => {
    expect(cleanLine(sign)).toBe('');
    expect(cleanLine(`a${sign}b`)).toMatch(/^a ?b$/);
    expect(cleanLine(` ${sign} `)).toBe('');
  });

  it.each(BLANK)('makes %j a space, and none at the ends', (sign) => {
    expect(cleanLine(sign)).toBe('');
    expect(cleanLine(`${sign}a${sign}${sign}b${sign}`)).toBe('a b');
  });

  it('composes, also what was parted by something unseen', () => {
    expect(cleanLine('Zoe\u0308')).toBe('Zoë');
    expect(cleanLine('Zoe\u200b\u0308')).toBe('Zoë');
  });

  it.each([
    ['Indic letters', 'क्‍ष क्‌ष ശ്രീ ന്‍ ශ්‍රී ক্‍ষ'],
    ['Persian ones', 'می‌خواهم'],
    ['emoji', '👨‍👩‍👧 👩🏽‍⚕️ ❤️ 🏳️‍🌈 1️⃣ ☎︎'],
    ['flags of regions', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['forms of Chinese characters', '葛\u{e0100}城'],
    ['directions that letters have of themselves', 'محمد (Dr) משה'],
    ['names', "Renée O’Brien-Ørsted, 3rd · 李明 ﬁ ½ '"],
  ])('keeps %s', (_, text) => expect(cleanLine(text)).toBe(text.normalize('NFC')));

  it.each([
    ['a joiner among letters that it does not shape', 'Ra\u200dvi', 'Ravi'],
    ['a joiner at the end of a word', 'می\u200c خانه', 'می خانه'],
    ['a form after a letter', 'a\ufe0f1\ufe0f', 'a1'],
    ['tags that name no region', '🏴\u{e0067}\u{e0062}', '🏴'],
    ['a direction that hides an ending', 'report\u202efdp.exe', 'reportfdp.exe'],
  ])('takes away %s', (_, text, clean) => expect(cleanLine(text)).toBe(clean));

  it.each([
    ['an accent', '\u0301'],
    ['vowel signs', '\u093e\u094d\u200d'],
    ['a circle', '\u20dd'],
    ['an accent on a blank', '\u00a0\u0301'],
  ])('leaves nothing of %s without a letter', (_, marks) => {
    expect(cleanLine(marks)).toBe('');
    expect(cleanLine(` ${marks} ${marks}name`)).toBe('name');
  });

  it('piles no more marks on a letter than scripts do', () => {
    expect(cleanLine(`Zoe${'\u0308'.repeat(90)}!`)).toBe(`Zoë${'\u0308'.repeat(8)}!`);
    for (const text of ['שָׁבֻ֣ע', 'ཧྐྵྨླྺྼྻྂ', 'ĕ̈̇ cơm', 'ក្រ៊ាំ', 'நீ்']) expect(cleanLine(text)).toBe(text.normalize('NFC'));
  });

  it('changes a clean text no more', () => {
    const sign = fc.oneof(
      fc.constantFrom(...UNSEEN, ...BLANK, 'क', '्', 'ا', 'ه', '👩', '🏴', '葛', 'e', '\u0301', '1', '\u20e3'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')),
        (text) => {
          const clean = cleanLine(text);
          expect(cleanLine(clean)).toBe(clean);
          expect(cleanLines(cleanLines(text))).toBe(cleanLines(text));
          expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]|^\s|\s$| {2}/u);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('cleanLines', () => {
  it('keeps lines, at most one of them empty in a row', () => {
    expect(cleanLines('\r\n one\u00a0 \r\n\r\n\u200b\n\ttwo\u2028three\n \n')).toBe('one\n\ntwo\nthree');
  });
});
