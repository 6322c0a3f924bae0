import { describe, expect, it } from '@jest/globals';
import { pageLanguage, type LanguageWishes } from './page-language.js';

const NONE: LanguageWishes = { asked: undefined, chosen: undefined, accepted: undefined };

describe('the language of a page', () => {
  it.each([
    ['the first of the organization where nothing is asked for', NONE, 'en'],
    ['that of the address before all', { asked: 'hi', chosen: 'en', accepted: 'en' }, 'hi-IN'],
    ['the chosen one before the browser’s', { ...NONE, chosen: 'hi', accepted: 'en' }, 'hi-IN'],
    ['the browser’s by weight, not by place', { ...NONE, accepted: 'hi;q=0.5,en-GB;q=0.9' }, 'en-GB'],
    ['in the form that the browser wants first', { ...NONE, accepted: 'en-IN,en-US' }, 'en-IN'],
    ['in its plain form where the wanted one is not known', { ...NONE, accepted: 'en-XX' }, 'en'],
    ['none that is refused', { ...NONE, accepted: 'hi;q=0,en' }, 'en'],
    ['none that is not spoken', { asked: 'xx', chosen: 'de', accepted: '*,*;q=x,;;,' }, 'en'],
  ])('is %s', (_what, wishes, tag) => {
    expect(pageLanguage(wishes, ['en', 'hi']).tag).toBe(tag);
  });

  it('is one of those that the organization offers', () => {
    expect(pageLanguage({ ...NONE, asked: 'en', accepted: 'en' }, ['hi'])).toEqual({
      locale: 'hi',
      tag: 'hi-IN',
    });
  });
});
