import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js';
import { Database } from '../database/database.js';
import { createDataSource } from '../migrations/data-source.js';
import { LIKELY } from '../patients/patient-desk.queries.js';
import { HistoryImportService } from './history-import.service.js';

const now = new Date('2026-06-15T12:00:00Z');

let clone: TestDatabase;
let dataSource: DataSource;
let database: Database;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'likely-'));
  clone = await cloneDatabase();
  dataSource = await createDataSource(clone.url, { poolSize: 3 }).initialize();
  database = new Database(dataSource);
});

afterAll(async () => {
  await dataSource?.destroy();
  await clone?.drop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const owner = new Client({ connectionString: clone.ownerUrl });
  await owner.connect();
  await owner.query('truncate users cascade');
  await owner.end();
});

type Person = readonly [ref: string, name: string, born: string];

/** A file in which each person has a visit on a day of their own. */
function fileOf(people: readonly Person[]): string {
  const header =
    'patient_ref,patient_birth_year,doctor_ref,booked_at,scheduled_at,status,patient_name,patient_birth_date';
  const lines = people.map(([ref, name, born], index) => {
    const year = born.length === 4 ? born : '';
    const day = `2026-03-${String((index % 28) + 1).padStart(2, '0')}`;
    return `"${ref}",${year},likely-d,2026-02-01,${day},completed,"${name}",${born.length === 4 ? '' : born}`;
  });
  return [header, ...lines].join('\n');
}

let files = 0;

async function load(
  people: readonly Person[],
  { isDifferent, isCheck = false }: { isDifferent?: (ref: string) => boolean; isCheck?: boolean } = {},
) {
  const path = join(folder, `${(files += 1)}.csv`);
  await writeFile(path, fileOf(people));
  const left: [number, string][] = [];
  const refused: [number, string][] = [];
  const summary = await new HistoryImportService(database)[isCheck ? 'checkFile' : 'importFile'](path, {
    timeZone: 'UTC',
    now,
    ...(isDifferent && { isDifferent }),
    onRefused: (line, reason) => refused.push([line, reason]),
    onLikely: (line, whom) => left.push([line, whom]),
  });
  return { summary, left, refused };
}

async function refs(): Promise<string[]> {
  const rows = await database.query<{ ref: string }>('select import_ref as ref from patients order by 1');
  return rows.map(({ ref }) => ref);
}

const ANNA: Person = ['p-1', 'Anna-Maria Søberg', '1980-03-04'];

/** Others by whom one person is told from herself, or not. */
const RESEMBLE: readonly [kind: string, name: string, born: string][] = [
  ['a hyphen less', 'Anna Maria Søberg', '1980-03-04'],
  ['an accent less', 'Anna-Maria Soberg', '1980-03-04'],
  ['names in another order', 'SØBERG, Anna-Maria', '1980-03-04'],
  ['a name less', 'Anna Søberg', '1980-03-04'],
  ['a letter otherwise', 'Ana-Maria Söberg', '1980-03-04'],
  ['day and month exchanged', 'Anna Maria Søberg', '1980-04-03'],
  ['the year alone', 'Søberg Anna Maria', '1980'],
];
const DO_NOT: readonly [kind: string, name: string, born: string][] = [
  ['another day', 'Anna-Maria Søberg', '1980-03-05'],
  ['another name on the day', 'Peter Olsen', '1980-03-04'],
  ['another year', 'Anna-Maria Søberg', '1981'],
  ['a name alone of the year', 'Anna Søberg', '1980'],
  ['another script, which the rule does not read', 'Анна-Мария Сёберг', '1980-03-04'],
];

describe('a person who resembles one on file', () => {
  it.each(RESEMBLE)('by %s is named and not made, and the desk says the same', async (_, name, born) => {
    await load([ANNA]);
    const { summary, left } = await load([['p-2', name, born]]);
    expect(summary).toMatchObject({ read: 1, imported: 0, doubtful: 1, refused: 0 });
    expect(left).toEqual([
      [
        2,
        expect.stringMatching(
          /^.+, born 1980.* \(p-2\) is likely Anna-Maria Søberg, born 1980-03-04, on file \(record [0-9a-f-]{36}\)$/,
        ),
      ],
    ]);
    expect(await refs()).toEqual(['p-1']);
    if (born.length > 4)
      expect(await database.query(LIKELY, [null, name, born, [], 5])).toMatchObject([{ full_name: ANNA[1] }]);
  });

  it.each(DO_NOT)('by no more than %s is made, and the desk says the same', async (_, name, born) => {
    await load([ANNA]);
    if (born.length > 4) expect(await database.query(LIKELY, [null, name, born, [], 5])).toEqual([]);
    const { summary, left } = await load([['p-2', name, born]]);
    expect({ summary, left }).toMatchObject({ summary: { imported: 1, doubtful: 0 }, left: [] });
  });

  it('is found by the desk where an import told the year alone', async () => {
    await load([['p-1', 'Anna-Maria Søberg', '1980']]);
    expect(await database.query(LIKELY, [null, 'Soberg Anna Maria', '1980-03-04', [], 5])).toHaveLength(1);
    expect(await database.query(LIKELY, [null, 'Soberg Anna Maria', '1981-03-04', [], 5])).toHaveLength(0);
  });

  it('is told by a check as by the import, with nothing written', async () => {
    await load([ANNA]);
    const people: Person[] = [
      ['p-2', 'Anna Maria Søberg', '1980-03-04'],
      ['p-3', 'Olsen', '1990-01-01'],
    ];
    const check = await load(people, { isCheck: true });
    expect(await refs()).toEqual(['p-1']);
    const made = await load(people);
    expect(check).toEqual(made);
    expect(await refs()).toEqual(['p-1', 'p-3']);
  });
});

/** One person twice, and somebody else born on the day, whose names the locale of the database holds no letters of. */
const IN_SCRIPTS: readonly [name: string, again: string, other: string][] = [
  ['आशा राव', 'राव आशा', 'पूजा सिंह'],
  ['संतोष कुमार वर्मा', 'सन्तोष कुमार वर्मा', 'महेश प्रसाद'],
  ['Юлия Ёлкина', 'Елкина Юлия', 'Пётр Йовов'],
  ['Наталья Иванова', 'Наталия Иванова', 'Борис Иванов'],
  ['فاطمة الزهراء', 'فاطمه الزهراء', 'محمد علي'],
  ['عبد الرحمن علي', 'عبدالرحمن علي', 'يوسف حسن'],
  ['李小明', '李 小明', '王大文'],
  ['김민준', '김 민준', '박서연'],
  ['山田 太郎', '山田太郎', '鈴木 花子'],
  ['สมชาย ใจดี', 'สมชายใจดี', 'มาลี สุขใจ'],
  ['முருகன் செல்வன்', 'செல்வன் முருகன்', 'கமலா தேவி'],
  ['Ελένη Παππά', 'ΕΛΕΝΗ ΠΑΠΠΑ', 'Νίκος Γεωργίου'],
  ["Sean O'Brien", 'Sean OBrien', 'Sean Murphy'],
  ['J.R.R. Li', 'JRR Li', 'R. Ng'],
];

describe('a person whose name is not in Latin letters, or is parted otherwise', () => {
  it.each(IN_SCRIPTS)('%s is likely %s, and not %s', async (name, again, other) => {
    const born = '1980-03-04';
    await load([['p-1', name, born]]);
    for (const text of [name, again]) {
      expect(await database.query(LIKELY, [null, text, born, [], 5])).toMatchObject([{ full_name: name }]);
      expect((await load([['p-2', text, born]], { isCheck: true })).summary).toMatchObject({ doubtful: 1 });
    }
    expect(await database.query(LIKELY, [null, other, born, [], 5])).toEqual([]);
    expect((await load([['p-2', other, born]], { isCheck: true })).summary).toMatchObject({ doubtful: 0 });
    const { summary } = await load([
      ['p-3', again, '1990-05-06'],
      ['p-4', name, '1990-05-06'],
      ['p-5', other, '1990-05-06'],
    ]);
    expect(summary).toMatchObject({ imported: 2, doubtful: 1 });
  });

  it('is as like another as Latin names are', async () => {
    const likeness = async (one: string, other: string) => {
      const [row] = await database.query<{ own: number; kept: number }>(
        `select name_likeness(name_words($1), name_words($2)) as own, similarity(name_words($1), name_words($2)) as kept`,
        [one, other],
      );
      return row!;
    };
    // Letter by letter from one script into another.
    const shifted = (text: string) =>
      text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x10a0 + letter.charCodeAt(0) - 0x61));
    for (const [one, other] of [
      ['anna maria berg', 'ana maria berg'],
      ['maya rao', 'rao maya maya'],
      ['peter olsen', 'petra olson'],
      ['li', 'lo'],
    ] as const) {
      const { own, kept } = await likeness(one, other);
      expect([one, own]).toEqual([one, kept]);
      expect([other, (await likeness(shifted(one), shifted(other))).own]).toEqual([other, kept]);
    }
  });
});

describe('two of one file who resemble each other', () => {
  const twins: Person[] = [
    ['t-1', 'Ravi Kumar Sharma', '2001-05-06'],
    ['t-2', 'Raj Kumar Sharma', '2001-05-06'],
    ['t-3', 'Sharma Ravi-Kumar', '2001'],
  ];

  it('are one, and the others are named, each once, with how to say otherwise', async () => {
    const { summary, left } = await load([
      ...twins,
      ...twins.map(([ref, ...rest]): Person => [ref, ...rest]),
    ]);
    expect(summary).toMatchObject({ read: 6, imported: 2, doubtful: 4 });
    expect(left).toEqual([
      [3, expect.stringContaining('(t-2) is likely Ravi Kumar Sharma, born 2001-05-06 (t-1) of line 2')],
      [4, expect.stringContaining('(t-3) is likely Ravi Kumar Sharma, born 2001-05-06 (t-1) of line 2')],
    ]);
    expect(await refs()).toEqual(['t-1']);
    const second = await load(twins, { isDifferent: (ref) => ref === 't-2' });
    expect(second.summary).toMatchObject({ imported: 1, doubtful: 1 });
    expect(await refs()).toEqual(['t-1', 't-2']);
    await load(twins, { isDifferent: () => true });
    expect(await refs()).toEqual(['t-1', 't-2', 't-3']);
  });

  it('are not asked about again once they were said to be two', async () => {
    await load(twins, { isDifferent: () => true });
    const { summary, left } = await load(twins);
    expect({ summary, left }).toMatchObject({
      summary: { read: 3, imported: 0, alreadyThere: 3, doubtful: 0 },
      left: [],
    });
  });

  it('are told in other batches, too, also from one that was left out', async () => {
    const people = Array.from({ length: 2_500 }, (_, n): Person => [`b-${n}`, `Person${letters(n)}`, '1970']);
    people[1] = ['x-1', 'Vera Lindqvist', '1970-07-07'];
    people[2_100] = ['x-2', 'Lindqvist, Vera', '1970-07-07'];
    people[2_400] = ['x-3', 'Vera Lindqvist', '1970'];
    const { summary, left } = await load(people);
    expect(summary).toMatchObject({ read: 2_500, doubtful: 2, imported: 2_498 });
    expect(left.map(([line]) => line)).toEqual([2_102, 2_402]);
  });
});

describe('people without a name', () => {
  it('are never alike: references of numbers and codes', async () => {
    const refsOf = ['1000017', '1000071', 'AB-1 C', 'AB-1 D', 'code', 'codes'];
    const { summary } = await load(refsOf.map((ref) => [ref, '', '1980']));
    expect(summary).toMatchObject({ imported: 6, doubtful: 0 });
  });

  it('are alike where the reference itself is a name', async () => {
    const { summary } = await load([
      ['Søberg, Anna-Maria', '', '1980'],
      ['Anna Maria Søberg', '', '1980'],
      ['Anna Maria Søberg!', '', '1979'],
    ]);
    expect(summary).toMatchObject({ imported: 2, doubtful: 1 });
  });

  it('are asked about in statements that do not grow with the lines of a batch', async () => {
    let statements = 0;
    const counting = new Database(dataSource);
    const counted = counting.transaction.bind(counting);
    counting.transaction = (run) =>
      counted((tx) =>
        run({
          ...tx,
          query: (...args: Parameters<typeof tx.query>) => ((statements += 1), tx.query(...args)),
        } as typeof tx),
      );
    const path = join(folder, 'many.csv');
    const countFor = async (people: number, from: number): Promise<number> => {
      statements = 0;
      await writeFile(
        path,
        fileOf(
          Array.from({ length: people }, (_, n): Person => [
            `s-${from + n}`,
            `S${letters(from + n)}`,
            '1970',
          ]),
        ),
      );
      await new HistoryImportService(counting).importFile(path, {
        timeZone: 'UTC',
        now,
        onRefused: () => undefined,
      });
      return statements;
    };
    const few = await countFor(2, 0);
    expect(await countFor(900, 100)).toBeLessThanOrEqual(few);
    expect(few).toBeGreaterThan(0);
  });
});

describe('what a file says of a person', () => {
  it('is kept: the name and the birth date', async () => {
    await load([ANNA]);
    expect(
      await database.query(
        `select u.full_name, p.date_of_birth::text as born, p.birth_year from patients p join users u on u.id = p.user_id`,
      ),
    ).toEqual([{ full_name: ANNA[1], born: ANNA[2], birth_year: 1980 }]);
  });

  it.each([
    ['a date that is none', '1980-02-30', 'patient_birth_date must be a date such as 1980-03-31'],
    [
      'a date after the visit',
      '2026-06-01',
      'patient_birth_date must lie before the visit, and not before 1880',
    ],
    ['a date long ago', '1780-06-01', 'patient_birth_date must lie before the visit, and not before 1880'],
  ])('is refused with the line: %s', async (_, born, reason) => {
    expect((await load([['r-1', 'Ann Lee', born]])).refused).toEqual([[2, reason]]);
  });

  it('does not tell a visit from itself: the same file with names adds nothing', async () => {
    await load([['n-1', '', '1980']]);
    const { summary } = await load([['n-1', 'Ann Lee', '1980']]);
    expect(summary).toMatchObject({ imported: 0, alreadyThere: 1 });
  });
});

/** A number in letters, so that names of numbers differ. */
function letters(n: number): string {
  return ` ${['a', 'e', 'i', 'o', 'u', 'y'].map((vowel, place) => `${String.fromCharCode(97 + (Math.floor(n / 7 ** place) % 26))}${vowel}`).join('')}`;
}
