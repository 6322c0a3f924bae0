import 'reflect-metadata';
import { RequestError } from './errors.js';
import { connectionOf, encodeCursor, isInstant, isText, positionAfter } from './page.js';

const ID = '0190a0a0-0000-7000-8000-000000000001';

describe('a page', () => {
  const edgeOf = (row: string, index: number) => ({ cursor: `at ${row}`, node: `${index} ${row}` });

  it('has as many rows as were asked for, and says that another follows when one more was read', () => {
    expect(connectionOf(['a', 'b', 'c'], 2, edgeOf)).toEqual({
      edges: [
        { cursor: 'at a', node: '0 a' },
        { cursor: 'at b', node: '1 b' },
      ],
      pageInfo: { endCursor: 'at b', hasNextPage: true },
    });
  });

  it('is the last one when no more were read', () => {
    expect(connectionOf(['a', 'b'], 2, edgeOf).pageInfo).toEqual({ endCursor: 'at b', hasNextPage: false });
  });

  it('of an empty list has no cursor', () => {
    expect(connectionOf([], 2, edgeOf)).toEqual({
      edges: [],
      pageInfo: { endCursor: null, hasNextPage: false },
    });
  });

  it('leaves out a row that has gone meanwhile', () => {
    const page = connectionOf(['a', 'gone'], 2, (row) => (row === 'gone' ? null : edgeOf(row, 0)));
    expect(page).toEqual({
      edges: [{ cursor: 'at a', node: '0 a' }],
      pageInfo: { endCursor: 'at a', hasNextPage: false },
    });
  });
});

describe('the position of a page', () => {
  it('is the beginning without a cursor, else the key and id of the row before', () => {
    expect(positionAfter(null, isText)).toEqual([null, null]);
    expect(positionAfter(encodeCursor(['Ann', ID]), isText)).toEqual(['Ann', ID]);
    expect(positionAfter(encodeCursor(['2026-11-28T10:00:00.123456Z', ID]), isInstant)).toEqual([
      '2026-11-28T10:00:00.123456Z',
      ID,
    ]);
  });

  it.each([
    ['a key of another list', encodeCursor(['Ann', ID])],
    ['a key that is no text', encodeCursor([1, ID])],
    ['an id that is none', encodeCursor(['2026-11-28', 'x'])],
    ['no cursor at all', 'x'],
    ['a year that the database does not know', encodeCursor(['+275760-09-13T00:00:00.000Z', ID])],
    ['a year before there were any', encodeCursor(['0000-01-01T00:00:00.000Z', ID])],
    ['a day that there is not', encodeCursor(['2026-02-30T10:00:00Z', ID])],
    ['an instant in other words', encodeCursor(['March 7', ID])],
  ])('refuses %s', (_, cursor) => {
    expect(() => positionAfter(cursor, isInstant)).toThrow(RequestError);
  });

  it('refuses a text that the database cannot hold', () => {
    expect(() => positionAfter(encodeCursor(['a\0', ID]), isText)).toThrow(RequestError);
  });
});
