import { KeptPages, type PageAnswer } from './kept-pages.js';

const page = (body: string): PageAnswer => ({ status: 200, type: 'text/html', body });
let now = 0;
let written: string[] = [];
const write = (key: string) => async (): Promise<PageAnswer> => {
  written.push(key);
  return page(`${key} at ${now}`);
};
const pages = (): KeptPages => new KeptPages(() => now);

beforeEach(() => {
  now = 1_000;
  written = [];
});

test('a page is written once for all who ask within five seconds, also at the same time', async () => {
  const kept = pages();
  const asked = await Promise.all([kept.find('a', write('a')), kept.find('a', write('a'))]);
  expect(asked).toEqual([page('a at 1000'), page('a at 1000')]);
  now += 4_999;
  expect(kept.has('a')).toBe(true);
  expect(await kept.find('a', write('a'))).toEqual(page('a at 1000'));
  expect(written).toEqual(['a']);
  now += 1;
  expect(kept.has('a')).toBe(false);
  expect(await kept.find('a', write('a'))).toEqual(page('a at 6000'));
});

test('pages of other keys are other pages, and the oldest goes when there are many', async () => {
  const kept = pages();
  for (let index = 0; index <= 300; index += 1) await kept.find(`${index}`, write(`${index}`));
  expect(kept.has('0')).toBe(false);
  expect(kept.has('1')).toBe(true);
  expect(new Set(written).size).toBe(301);
});

test('after news a page is written anew, also where one was being written before', async () => {
  const kept = pages();
  const before = kept.find('a', write('a'));
  kept.clear();
  now += 1;
  expect(await kept.find('a', write('a'))).toEqual(page('a at 1001'));
  expect(await before).toEqual(page('a at 1000'));
  expect(kept.has('a')).toBe(true);
});

test('what could not be written is not kept', async () => {
  const kept = pages();
  const fail = (): Promise<PageAnswer> => Promise.reject(new Error('away'));
  await expect(kept.find('a', fail)).rejects.toThrow('away');
  expect(kept.has('a')).toBe(false);
  expect(await kept.find('a', write('a'))).toEqual(page('a at 1000'));
});
