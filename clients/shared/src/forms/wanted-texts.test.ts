import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CLIENTS = join(import.meta.dirname, '../../..');

const sources = ['admin', 'patient', 'shared'].flatMap((client) =>
  readdirSync(join(CLIENTS, client, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.(ts|vue)$/.test(file) && !file.includes('generated/'))
    .map((file) => {
      const path = `${client}/src/${file}`;
      return { file: path, text: readFileSync(join(CLIENTS, path), 'utf8') };
    }),
);

/** Where a choice stands from the start, or an empty one is a choice: nothing can be missing. */
const NEVER_MISSING = new Set([
  'admin/src/absences/AbsencePlan.vue wayOf(visit)',
  'admin/src/day/BookDialog.vue typeOfVisit',
  'admin/src/day/BookDialog.vue clinicId',
  'admin/src/delays/RunningLate.vue clinicId',
  'admin/src/delays/RunningLate.vue minutes',
  'admin/src/doctors/DoctorFields.vue clinicIds',
  'admin/src/doctors/DoctorFields.vue languages',
  'admin/src/feedback/HideDialog.vue reason',
  'admin/src/hours/DecisionList.vue causeOfAll',
  "admin/src/hours/DecisionList.vue of(entry.appointment.id).way ?? ''",
  'admin/src/hours/DecisionList.vue of(entry.appointment.id).cause ?? null',
  'admin/src/hours/OutsideList.vue cause',
  'admin/src/my-page/PageForm.vue languages',
  'admin/src/patients/NewPatient.vue form.values.language',
  'admin/src/series/RepeatFields.vue String(model.everyWeeks)',
  'admin/src/series/RepeatFields.vue String(model.count)',
  'admin/src/settings/LanguagesField.vue usual',
  'admin/src/setup/WeekForm.vue chosenIds',
  'admin/src/waitlist/OfferDialog.vue visitTypeId',
  'shared/src/documents/UploadRow.vue type',
  'shared/src/waitlist/WishFields.vue form.values.notice',
]);

/** Whose words another test holds, or a component that only hands on what its users say. */
const SAID_ELSEWHERE = new Set([
  'admin/src/cancelling/CauseField.vue chosen',
  'admin/src/channels/RequestFields.vue headers',
  'admin/src/channels/RequestFields.vue values.body',
  'admin/src/channels/TextChannelSection.vue chosen.templates',
  'admin/src/channels/TextChannelSection.vue values.account',
  'admin/src/closures/CloseDialog.vue chosen',
  'admin/src/day/PatientChoice.vue words',
  'admin/src/feedback/AnswerForm.vue response',
  'admin/src/hours/WindowFields.vue row.startTime',
  'admin/src/hours/WindowFields.vue row.endTime',
  'admin/src/hours/WindowFields.vue row.clinicId',
  'admin/src/message-texts/MessageEditor.vue draft.subject',
  'admin/src/message-texts/MessageEditor.vue draft.body',
  'admin/src/message-texts/MessageEditor.vue draft.short',
  'admin/src/settings/LanguagesField.vue chosen',
  'admin/src/settings/RemindersField.vue minutes',
  'admin/src/settings/RulesForm.vue reminders',
  'admin/src/settings/RulesForm.vue clockOfMinutes(form.values[name])',
  'admin/src/waitlist/WaitingSubject.vue model.specializationId',
  'patient/src/waitlist/SubjectFields.vue model.specializationId',
  'shared/src/accounts/CodeForm.vue typed',
  'shared/src/programs/NewTokenDialog.vue form.values.clinics',
]);

interface Field {
  file: string;
  /** What it holds, as the template says it. */
  model: string;
  error: string | null;
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.trim() ?? null;

/** Every field of the clients that may not stay empty. */
const fields: Field[] = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/<(\w+Field|CheckboxGroup|ChoiceList)(\s(?:[^>"]|"[^"]*")*)>/g)]
    .filter(
      ([, name, tag]) =>
        name !== 'CheckboxField' && name !== 'LogoField' && !/\s:?(optional|filter)\b/.test(tag!),
    )
    .map(([, , tag]) => ({
      file,
      model: attribute(tag!, 'v-model') ?? attribute(tag!, ':model-value') ?? '',
      error: attribute(tag!, ':error'),
    })),
);

/** What names a field's want in the rules of a form. */
const WANT = /\b(?:wanted|asked|required|askedNumber|reached|within)\(|\bnewPassword\b|accountRules\.\w+/;

/** The rules of a field of a form: in the file of the field, or beside it. */
function rulesOf({ file }: Field, name: string): string[] {
  const folder = dirname(file);
  const near = sources.filter((source) => dirname(source.file) === folder);
  const own = near.filter((source) => source.file === file);
  const rules = (of: typeof sources): string[] =>
    of.flatMap(({ text }) =>
      [
        ...text.matchAll(
          new RegExp(`\\b${name}: (?:\\{[\\s\\S]{0,160}?\\brules:|(?=\\[|within))([\\s\\S]{0,200})`, 'g'),
        ),
      ].map(([, found]) => found!.split(/\n {4}\}|\},?\n/)[0]!),
    );
  const found = rules(own);
  return found.length > 0 ? found : rules(near);
}

/** What is wrong with a field's words; null where it says what it wants. */
function faultOf(field: Field): string | null {
  const name = /\berrors\.(\w+)$/.exec(field.error ?? '')?.[1];
  if (name === undefined)
    return field.error === null || !/\bt\w*\('[\w.]+'\)/.test(field.error)
      ? `no words: ${field.error}`
      : null;
  const rules = rulesOf(field, name);
  if (rules.length === 0) return 'no rules found';
  return rules.every((text) => WANT.test(text))
    ? null
    : `wants nothing: ${rules.find((text) => !WANT.test(text))}`;
}

/** What the forms of one file want of their fields, as its rules say it. */
const wantsOf = (text: string): string[] =>
  [...text.matchAll(/\b(?:(?:wanted|asked)\('\w+'\)|required\(\(\) => \w+\('[\w.]+'\)\))/g)].map(
    ([want]) => want,
  );

const forms = sources
  .map(({ file, text }) => ({ file, wants: wantsOf(text) }))
  .filter(({ wants }) => wants.length > 0);

/** The texts of one language by the catalogue that holds them, and those among them of what is wanted. */
async function textsIn(language: string): Promise<{ file: string; all: string[]; wants: string[] }[]> {
  const catalogues = sources.filter(({ file }) => file.endsWith(`.${language}.ts`));
  return Promise.all(
    catalogues.map(async ({ file }) => {
      const { messages } = (await import(join(CLIENTS, file))) as { messages: unknown };
      return { file, all: wantsIn(messages, true), wants: wantsIn(messages) };
    }),
  );
}

/** Every text below a key `wants`, and that of a key that says so itself. */
function wantsIn(messages: unknown, isWant = false): string[] {
  if (typeof messages === 'string') return isWant ? [messages] : [];
  return Object.entries(messages as Record<string, unknown>).flatMap(([key, value]) =>
    wantsIn(value, isWant || key === 'wants' || key.endsWith('Wanted')),
  );
}

describe('what forms say of empty fields', () => {
  test('each field that may not stay empty says what it wants', () => {
    expect(fields.length).toBeGreaterThan(90);
    const faults = fields.flatMap((field) => {
      const named = `${field.file} ${field.model}`;
      const fault = NEVER_MISSING.has(named) || SAID_ELSEWHERE.has(named) ? null : faultOf(field);
      return fault === null ? [] : [`${named}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test('nothing is left out of that which is not there', () => {
    const known = new Set(fields.map(({ file, model }) => `${file} ${model}`));
    expect([...NEVER_MISSING, ...SAID_ELSEWHERE].filter((named) => !known.has(named))).toEqual([]);
  });

  test('no two fields of a form say the same', () => {
    expect(forms.length).toBeGreaterThan(15);
    for (const { file, wants } of forms) expect([file, wants]).toEqual([file, [...new Set(wants)]]);
  });

  test.each([
    [
      'en',
      /^(fill|enter|choose|write|give)?\W*(this|it|one|at least one|something)?( field)?( in| is required| is needed)?\W*$/i,
    ],
    ['hi', /^(इसे|यह|कुछ|कम से कम एक)?\s*(जगह)?\s*(भरें|चुनें|लिखें|ज़रूरी है)?[।.]?$/u],
  ])(
    'no two wishes are told in the same words, and none in words that fit any field (%s)',
    async (language, anybodys) => {
      const catalogues = await textsIn(language);
      expect(catalogues.flatMap(({ wants }) => wants).length).toBeGreaterThan(40);
      for (const { file, wants } of catalogues) expect([file, wants]).toEqual([file, [...new Set(wants)]]);
      const sentences = catalogues.flatMap(({ all }) => all).filter((text) => /[.।]$/.test(text));
      expect(sentences.filter((text) => anybodys.test(text))).toEqual([]);
    },
  );
});
