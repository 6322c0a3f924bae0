import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameBegins } from '../src/api/search-words.queries.js';
import { wordsOf } from '../src/api/search-words.rules.js';
import { RunningApp, type Person } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';

let app: RunningApp;
let place: TestClinic;
let doctor: Person;
let administrator: Person;
const now = new Date('2026-03-02T12:00:00Z');

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  doctor = { id: place.doctorUserId, role: 'doctor' };
  administrator = { id: await app.records.user('admin'), role: 'admin' };
});

afterAll(async () => app.stop());

/** Letters, and the marks that stand on or beside them: accents, vowel signs, tones, joiners. */
const SCRIPTS = {
  Latin: ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', ''],
  Western: ['aeounclçñéüãôœÉÜÇ', '\u0301\u0308\u0303'],
  Nordic: ['aedorØøÅåÆæÐðÞþÄö', ''],
  Slavic: ['azłŁđĐšŽčćęőůſ', '\u030c'],
  Turkish: ['abiıIİşğöüçŞĞ', ''],
  German: ['asuzßẞäöü', ''],
  Vietnamese: ['aăâeêioôơuưyđĐấờủẵệ', '\u0300\u0301\u0303\u0309\u0323'],
  Greek: ['αβγδεσςΣωάέήίόύώΊϊΐ', ''],
  Cyrillic: ['абвгдеёжзийклЁЙїўґ', ''],
  Hebrew: ['אבגדהוזחטיכךלםן', '\u05b7\u05bc\u05c1'],
  Arabic: ['ابتةثحدرسشعفكلمنهويأإآؤئىیکٱہھەڑ', '\u064b\u064e\u0650\u0651\u0652\u0670\u200c'],
  Devanagari: ['अआकखगजडदनपफमरलवशसहक़ज़ड़', 'ािीुूेैोौंँः़्\u200c\u200d'],
  Bengali: ['অআকখগজডদনপমরলশসহড়য়ৎ', 'ািীুূেোৌং়্\u200c\u200d'],
  Tamil: ['அஆகசடதபமரலவழளனஶஸ', 'ாிீுூெேைொோௌ்'],
  Telugu: ['అకగచజడదనపమరలవస', 'ాిీుూెేొోంృ్'],
  Malayalam: ['അകചടതനപമരലവസൺൻർൽൾൿ', 'ാിീുൂെേൊോം്\u200d'],
  Sinhala: ['අකගජතනපමරලසහ', 'ාිීුෙේෝ\u200d'],
  Gurmukhi: ['ਅਕਗਜਤਨਪਮਰਲਸਹ', 'ਾਿੀੁੂੇੈੋੌੰੱ਼'],
  Thai: ['กขคงจชดตนบปพมรลวสหอเแโไใ', '\u0e31\u0e34\u0e35\u0e38\u0e39\u0e48\u0e49\u0e33\u0e4c'],
  Lao: ['ກຂຄງຈຊດຕນບປພມຣລວສຫອ', '\u0eb1\u0eb4\u0eb5\u0eb8\u0ec8\u0ec9'],
  Khmer: ['កខគងចជដតនបពមរលវសហ', '\u17b6\u17b7\u17b8\u17bb\u17c1\u17c6\u17d2'],
  Burmese: ['ကခဂငစဇတနပဖမယရလဝသဟ', '\u102b\u102c\u102d\u102f\u1031\u1037\u1039\u103a'],
  Tibetan: ['ཀཁགངཅཇཏདནཔབམཙཞཟའཡརལཤསཧ', '\u0f72\u0f74\u0f7a\u0f7c\u0f90\u0fb1\u0fb2'],
  Georgian: ['აბგდევზთიკლმნ', ''],
  Armenian: ['աբգդեզէըթԱԲԳ', ''],
  Ethiopic: ['አበገደሀወዘየከለመነ', ''],
  Han: ['李王张張陳陈明偉伟', ''],
  Kana: ['さとうたなかがぎカタナヴｶ', '\u3099'],
  Hangul: ['김이박최정강조윤장임한민준', ''],
} as const;
type Script = keyof typeof SCRIPTS;

/** A name of one to three words of a script, parted as people part them. */
function names(script: Script): fc.Arbitrary<string> {
  const [letters, marks] = SCRIPTS[script];
  const letter = fc.constantFrom(...[...letters].filter((sign) => /\p{L}/u.test(sign)));
  const mark = fc.constantFrom('', ...marks);
  const syllable = fc.tuple(letter, mark).map((parts) => parts.join(''));
  const word = fc.array(syllable, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  const more = fc.array(fc.tuple(fc.constantFrom(' ', '  ', '-', '’', "'", ', ', '. ', '\u00a0'), word), {
    maxLength: 2,
  });
  return fc.tuple(word, more).map(([first, rest]) => first + rest.flat().join(''));
}

async function isFound(name: string, typed: string): Promise<boolean> {
  const words = wordsOf(typed);
  const [row] = await app.records.query<{ found: boolean }>(
    `select ${nameBegins('x.name', words.length, 2)} as found from (select $1::text as name) x`,
    [name, ...words],
  );
  return words.length > 0 && row!.found;
}

describe('words of a name', () => {
  it.each(Object.keys(SCRIPTS) as Script[])('find it in %s, in whatever form and case', async (script) => {
    await fc.assert(
      fc.asyncProperty(names(script), async (name) => {
        for (const typed of [
          name,
          name.normalize('NFC'),
          name.normalize('NFD'),
          name.normalize('NFKC'),
          name.toLowerCase(),
          // Georgian is not written in capitals, which Unicode only has since version 11.
          script === 'Georgian' ? name : name.toUpperCase(),
          wordsOf(name).reverse().join(' '),
          name.replace(/[\u200c\u200d]/g, ''),
        ]) {
          expect([typed, name, await isFound(name, typed)]).toEqual([typed, name, true]);
          expect([name, typed, await isFound(typed, name)]).toEqual([name, typed, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(['Western', 'Slavic', 'Vietnamese', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic'] as const)(
    'find it in %s without its accents',
    async (script) => {
      await fc.assert(
        fc.asyncProperty(names(script), async (name) => {
          const plain = name.normalize('NFD').replace(/\p{Mn}/gu, '');
          expect([plain, name, await isFound(name, plain)]).toEqual([plain, name, true]);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each([
    ['Øyvind Åsen', 'oyvind asen'],
    ['Guðrún Þórsdóttir', 'gudrun thorsdottir'],
    ['Strauß', 'strauss'],
    ['Łukasz Đorđević', 'lukasz dordevic'],
    ['Nguyễn Văn Đức', 'nguyen van duc'],
    ['Işıl Yıldız', 'isil yildiz'],
    ['Ζωή Σαμαράς', 'ΖΩΗ ΣΑΜΑΡΑΣ'],
    ['Пётр Йовов', 'петр иовов'],
    ['مُحَمَّد علی', 'محمد علي'],
    ['ज़फ़र ख़ान', 'जफर खान'],
    ['क्‍षितिज', 'क्षितिज'],
    ['김민준', '김미'],
    ["Seán O'Brien", 'brien'],
    ['Doe, Jane', 'jane doe'],
    // One sign that is written in two ways, by keyboards of one script.
    ['Мар\u02bcяна', "мар'яна"],
    ['מרים־לאה', 'מרים לאה'],
    ['محـــمد', 'محمد'],
    ['عبد ٱلله', 'عبد الله'],
    ['فاطمة', 'فاطمه'],
    ['شاہ', 'شاه'],
    ['بھٹی', 'بهٹی'],
    ['آسیہ', 'اسيه'],
    ['محەمەد', 'محهمهد'],
    ['चाँदनी', 'चांदनी'],
    ['ജോൺ', 'ജോണ്\u200d'],
    ['ഹരൻ', 'ഹരന്'],
    ['সরৎ', 'সরত্\u200d'],
    ['ஸ்ரீனிவாசன்', 'ஶ்ரீனிவாசன்'],
    ['น้ำฝน', 'น\u0e4d\u0e49\u0e32ฝน'],
    ['แก้ว', 'เเก้ว'],
    ['ແກ້ວ', 'ເເກ້ວ'],
    ['កត្តិក', 'កត្ដិក'],
    ['བསྟན་འཛིན', 'བསྟན འཛིན'],
    ['አበበ፡ቢቂላ', 'አበበ ቢቂላ'],
  ])('%s is found by %s', async (name, typed) => {
    expect(await isFound(name, typed)).toBe(true);
  });

  it.each([
    ['कुमार', 'कमार'],
    ['कुमार', 'किमार'],
    ['মিতা', 'মতা'],
    ['สมชาย', 'สมหญิง'],
    ['Anna', 'nna'],
    ['Anna Berg', 'Anna Bergen'],
    ['100%', '1%0'],
  ])('%s is not found by %s', async (name, typed) => {
    expect(await isFound(name, typed)).toBe(false);
  });
});

/** Every search of people: who is found, and the ids of who was. */
const SEARCHES: Record<string, { of: 'patient' | 'doctor'; find: (text: string) => Promise<string[]> }> = {
  'of the desk': {
    of: 'patient',
    find: (words) =>
      asked('query ($t: String!) { found: findPatients(input: { words: $t }) { id } }', words, administrator),
  },
  'of a doctor among the own patients': {
    of: 'patient',
    find: (words) =>
      asked(
        'query ($t: String!) { found: myPatients(words: $t) { edges { node { patient { id } } } } }',
        words,
        doctor,
      ),
  },
  'of accounts': {
    of: 'patient',
    find: (words) =>
      asked('query ($t: String!) { found: users(filter: { text: $t }) { edges { node { id } } } }', words),
  },
  'of doctors in the console': {
    of: 'doctor',
    find: (words) =>
      asked(
        'query ($t: String!) { found: managedDoctors(filter: { text: $t }) { edges { node { id } } } }',
        words,
      ),
  },
  'of patients for a doctor': {
    of: 'doctor',
    find: (words) =>
      asked(
        'query ($t: String!) { found: searchDoctors(filter: { words: $t }) { edges { node { doctor { id } } } } }',
        words,
      ),
  },
};

async function asked(query: string, text: string, who = administrator): Promise<string[]> {
  const answer = await app.sendAs(query, { t: text }, who);
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return [...JSON.stringify(answer.data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!);
}

describe.each(Object.entries(SEARCHES))('the search %s', (_, { of, find }) => {
  it.each([
    'कुमारी देवी',
    'ज़ैनब',
    'Øyvind Åsen',
    'Guðrún Þórsdóttir',
    'مُحَمَّد',
    'สมชาย ใจดี',
    'முருகன்',
    'নুসরাত',
    'Nguyễn Đức',
    'Yıldız İnci',
    '李明',
    '김민준',
    'Ёлкин',
    'លី',
    'ดี',
    'လှ',
    'ሚ',
  ])('finds %s, typed as it is stored and in its other form', async (fullName) => {
    const id = of === 'patient' ? await treatedPatient() : place.doctorId;
    const userId = of === 'patient' ? id : place.doctorUserId;
    await app.records.query('update users set full_name = $2 where id = $1', [userId, fullName]);
    expect(await find(fullName)).toEqual([id]);
    expect(await find(fullName.normalize('NFD'))).toEqual([id]);
    await app.records.query(`update users set full_name = 'Nobody' where id = $1`, [userId]);
    expect(await find(fullName)).toEqual([]);
  });
});

/** Somebody whom the doctor sees, so that each search may answer. */
async function treatedPatient(): Promise<string> {
  const id = await app.records.patient();
  await app.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, reason,
       fee, currency, booked_by)
     select $1, $2, $3, $4, timestamptz '2025-01-01' + make_interval(hours => count(*)::int), interval '20 minutes',
       'completed', '', 0, 'USD', $1 from appointments`,
    [id, place.doctorId, place.clinicId, place.visitTypeId],
  );
  return id;
}

it('the desk shows who has the very words before many who nearly have them', async () => {
  for (let index = 0; index < 22; index += 1) {
    const id = await app.records.patient();
    await app.records.query('update users set full_name = $2 where id = $1', [
      id,
      `Anna Christensen ${index}`,
    ]);
  }
  const id = await app.records.patient();
  await app.records.query('update users set full_name = $2 where id = $1', [id, 'Zoë Christensson']);
  expect((await SEARCHES['of the desk']!.find('Christensson'))[0]).toBe(id);
});

it('finds a name of one letter by the birth date beside it, and not alone', async () => {
  const id = await app.records.patient();
  await app.records.query(`update users set full_name = 'Ö' where id = $1`, [id]);
  await app.records.query(`update patients set date_of_birth = '1961-04-05' where user_id = $1`, [id]);
  const find = (input: object) =>
    app.sendAs<{ findPatients: { id: string }[] }>(
      'query ($input: FindPatientsInput!) { findPatients(input: $input) { id } }',
      { input },
      administrator,
    );
  expect((await find({ words: 'ö', birthDate: '1961-04-05' })).data?.findPatients).toEqual([{ id }]);
  expect((await find({ words: 'u', birthDate: '1961-04-05' })).data?.findPatients).toEqual([]);
  expect((await find({ words: 'ö' })).errors?.[0]?.extensions).toMatchObject({
    fields: [{ field: 'words', rule: 'too_short', limit: 2 }],
  });
});
