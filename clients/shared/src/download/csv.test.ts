import { toCsv } from './csv';

const lines = (csv: string): string[] => csv.slice(1).split('\r\n');

test('a table becomes lines of values, marked as UTF-8', () => {
  const csv = toCsv(
    ['Doctor', 'Visits'],
    [
      ['डॉ. राव', 12.5],
      ['', null],
    ],
  );
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(lines(csv)).toEqual(['Doctor,Visits', 'डॉ. राव,12.5', ',', '']);
});

test('commas, quotes and new lines stay within their cell', () => {
  expect(lines(toCsv(['a'], [['Rao, "Mina"']]))[1]).toBe('"Rao, ""Mina"""');
  expect(toCsv(['a'], [['one\ntwo']])).toContain('"one\ntwo"');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://127.0.0.1","x")'])(
  'no text is a formula: %j',
  (text) => {
    const cell = toCsv([text], [[text]]).slice(1);
    expect(/(^|\r\n)"?[=+\-@\t\r]/.test(cell.replace(/\r\n$/, ''))).toBe(false);
    expect(cell).toContain("'");
  },
);

test('a negative number is a number', () => {
  expect(lines(toCsv(['a'], [[-3]]))[1]).toBe('-3');
});
