import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCell, readReference, readWhole } from './cell.js';
import { HeaderError, RefusedRow } from './refusals.js';
import { openTable } from './table-file.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'table-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Buffer | string) {
  const file = path.join(folder, 'a.csv');
  await writeFile(file, bytes);
  const { header, rows, encoding } = await openTable(file);
  const lines: unknown[] = [];
  for await (const row of rows) lines.push('refused' in row ? row.refused.message : row.fields);
  return { header, encoding, lines };
}

/** As Windows-1252 has it: its letters above ASCII are those of Latin-1. */
const western = (text: string) => Buffer.from(text, 'latin1');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

const WESTERN = `name,city
José Muñoz,Málaga
Zoë Brönte,Zürich
François Lefèvre,Besançon
Jürgen Größer,Köln
Søren Ærø,Århus
`;

describe('the letters of a file', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(WESTERN), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${WESTERN}`), 'utf-8'],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${WESTERN}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', swapped(Buffer.from(`\uFEFF${WESTERN}`, 'utf16le')), 'utf-16be'],
    ['UTF-16 without its mark', Buffer.from(WESTERN, 'utf16le'), 'utf-16le'],
    ['Windows-1252', western(WESTERN), 'windows-1252'],
    ['Windows-1252, packed', gzipSync(western(WESTERN)), 'windows-1252'],
  ])('are told: %s', async (_what, bytes, encoding) => {
    const table = await read(bytes);
    expect(table).toMatchObject({ header: ['name', 'city'], encoding });
    expect(table.lines[0]).toEqual(['José Muñoz', 'Málaga']);
  });

  it('that cannot be told refuse the file by the line, and are never replaced', async () => {
    // Windows-1251, whose words are no words of the West.
    const russian = Buffer.from('cff0e8e2e5f220e2f1e5ec20efe0f6e8e5edf2e0ec20e820e2f0e0f7e0ec', 'hex');
    const bytes = Buffer.concat([Buffer.from('name,city\nA,B\n'), russian, Buffer.from(',C\n')]);
    await expect(read(bytes)).rejects.toThrow(HeaderError);
    await expect(read(bytes)).rejects.toThrow(/^line 3 is not UTF-8, but looks like windows-1251/);
  });

  it.each([
    ['Windows-1250', '4c75b96b61'],
    ['Shift JIS', '8db293a1208c92'],
    ['Windows-1251', 'c8e2e0ed20cfe5f2f0eee2'],
  ])('of a short file in %s refuse it, though the few letters could be anything', async (_what, name) => {
    const bytes = Buffer.concat([Buffer.from('name,city\n'), Buffer.from(name, 'hex'), Buffer.from(',B\n')]);
    await expect(read(bytes)).rejects.toThrow(/^line 2 is not UTF-8/);
  });

  it('that are written in two ways refuse the file by a line of each', async () => {
    const bytes = Buffer.concat([Buffer.from('name,city\nA,B\nJürgen,Köln\n'), western('Zoë,Lyon\n')]);
    await expect(read(bytes)).rejects.toThrow(/^line 4 is not UTF-8, and line 3 is: save the whole file/);
  });

  it('keep two names apart that differ in a letter that is no UTF-8', async () => {
    const { lines } = await read(western(`${WESTERN}Mäier,Ulm\nMöier,Ulm\n`));
    expect(new Set(lines.map((fields) => (fields as string[])[0]))).toContain('Mäier');
    expect(new Set(lines.map((fields) => (fields as string[])[0]))).toContain('Möier');
  });
});

describe('what spreadsheets add to a file', () => {
  it.each([
    ['the line that names the sign', 'sep=;\nname;city\nA;B, C\n', [['A', 'B, C']]],
    ['the same in quotes', '"sep=;"\nname;city\nA;B\n', [['A', 'B']]],
    ['tabs', 'name\tcity\nA, Dr\tB\n', [['A, Dr', 'B']]],
    ['rows of nothing', 'name,city\nA,B\n,\n;\n'.replace(';\n', ''), [['A', 'B']]],
    ['rows of nothing in quotes', 'name,city\n"A","B"\n"",""\n""\n', [['A', 'B']]],
    [
      'lines that end by a CR alone',
      'name,city\rA,B\rC,D\r',
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ],
    ['lines that end by CR LF', 'name,city\r\nA,B\r\n', [['A', 'B']]],
    ['fields of nothing behind', 'name,city\nA,B,,\n', [['A', 'B', '', '']]],
    [
      'texts kept as they are, quoted again or not',
      'name,city\n="007",B\n"=""007""",B\nA,="B, C"\n="1",="2"\n',
      [
        ['="007"', 'B'],
        ['="007"', 'B'],
        ['A', '="B, C"'],
        ['="1"', '="2"'],
      ],
    ],
    ['a comma in quotes', 'name,city\n"A, MD",B\n', [['A, MD', 'B']]],
  ])('is read: %s', async (_what, text, lines) => {
    expect(await read(text)).toMatchObject({ header: ['name', 'city'], lines });
  });

  it.each([
    ['="007"', '007'],
    ['="say ""A"""', 'say "A"'],
    ['\u00a0A ', 'A'],
  ])('%s is read as %s', (field, text) => expect(readCell('x', field)).toBe(text));

  it('no quotes within a text are made up', async () => {
    const { lines } = await read('name,city\n"x,="",y",B\nA="007",B\n="007"8,B\n');
    expect(lines).toEqual([
      ['x,=",y', 'B'],
      ...Array<string>(2).fill('the quotes of this line do not match'),
    ]);
  });

  it.each([
    ['a workbook', Buffer.from('504b0304140006000800000021', 'hex')],
    ['a workbook of an old', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a PDF', '%PDF-1.7\nname,city\nA,B\n'],
  ])('%s is named for what it is', async (what, bytes) => {
    await expect(read(bytes)).rejects.toThrow(HeaderError);
    await expect(read(bytes)).rejects.toThrow(`it is ${what}`);
  });

  // German, Italian, Russian, Finnish and newer ones beside those of old.
  const FAILED = [
    '#N/A',
    '#NAME?',
    '#REF!',
    '#DIV/0!',
    '########',
    '#BEZUG!',
    '#NV',
    '#N/D',
    '#Н/Д',
    '#ÜBERLAUF!',
  ];
  it.each(['#12', '#A12', '#N', 'N/A'])('%s may be a name', (field) => {
    expect(readCell('x', field)).toBe(field);
  });

  it.each(['=A1+B2', ...FAILED, '#PUUTTUU!', '#SPILL!'])('%s is named for what it is', (field) => {
    expect(() => readCell('x', field)).toThrow(RefusedRow);
    expect(() => readCell('x', field)).toThrow(/^x holds/);
  });

  it('a rounded number is no name of anybody', () => {
    expect(() => readReference('patient_ref', '1.23457E+11')).toThrow(/rounded: format the column as text/);
    expect(readReference('patient_ref', '123457E11')).toBe('123457E11');
  });

  it.each([
    ['1980', 1980],
    ['1,980', 1980],
    ['1.980', 1980],
    ['1\u202f980', 1980],
    ['45.0', 45],
    ['45,00', 45],
    ['4.5', null],
    ['', null],
    ['-5', null],
  ])('the number %s is %s', (text, number) => expect(readWhole(text)).toBe(number));
});
