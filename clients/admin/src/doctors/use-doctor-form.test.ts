import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { consoleMessages } from '../console.catalogue';
import type { DoctorOnFileFragment } from '../generated/graphql';
import { doctorsMessages } from './doctors.catalogue';
import { choices, useDoctorForm, type DoctorField, type DoctorForm } from './use-doctor-form';

const onFile = {
  licenseNumber: 'L-1',
  maxPatientsPerDay: 12,
  requiresApproval: true,
  doctor: {
    fullName: 'Asha Rao',
    degree: 'MD',
    yearsOfExperience: 0,
    profileDescription: 'Hearts',
    languages: ['en', 'hi'],
    consultationFee: 49950,
    specialization: { id: 's' },
    clinics: [{ id: 'c' }, { id: 'e' }],
  },
} as unknown as DoctorOnFileFragment;

const asOnFile = {
  fullName: 'Asha Rao',
  specializationId: 's',
  licenseNumber: 'L-1',
  degree: 'MD',
  yearsOfExperience: 0,
  languages: ['en', 'hi'],
  profileDescription: 'Hearts',
  clinicIds: ['c', 'e'],
  consultationFee: 49950,
  maxPatientsPerDay: 12,
  requiresApproval: true,
};

const filled: Record<DoctorField, string> = {
  fullName: ' Ravi Iyer ',
  email: 'ravi@example.com',
  specializationId: 's',
  licenseNumber: 'L-2',
  degree: 'MBBS',
  yearsOfExperience: '7',
  profileDescription: '',
  consultationFee: '500',
  maxPatientsPerDay: '20',
  clinicIds: '',
  languages: '',
};

/** Fields that keep the form from being sent, after these are typed into it. */
async function faulty({ form }: DoctorForm, typed: Partial<Record<DoctorField, string>>): Promise<string[]> {
  Object.assign(form.values, typed);
  let isSent = false;
  await form.submit(() => Promise.resolve(void (isSent = true)));
  const fields = Object.keys(typed).filter((field) => form.errors[field as DoctorField] !== null);
  expect(isSent).toBe(Object.values(form.errors).every((fault) => fault === null));
  return fields;
}

beforeAll(() => loadCatalogues([baseMessages, consoleMessages, doctorsMessages]));

describe("the form of a doctor's record", () => {
  test('says what is on file, and sent back unchanged leaves it so', async () => {
    const form = useDoctorForm(onFile, 'INR');
    expect(form.form.values.consultationFee).toBe('499.50');
    expect(await faulty(form, { email: '' })).toEqual([]);
    expect(form.read()).toEqual(asOnFile);
  });

  test('asks of a new doctor for all that is needed, an address to write to included', async () => {
    const form = useDoctorForm(null, 'INR');
    const needed = ['fullName', 'email', 'specializationId', 'licenseNumber', 'degree', 'yearsOfExperience'];
    const empty = Object.fromEntries(Object.keys(filled).map((field) => [field, '']));
    expect((await faulty(form, empty)).sort()).toEqual(
      [...needed, 'consultationFee', 'maxPatientsPerDay'].sort(),
    );
    expect(await faulty(form, filled)).toEqual([]);
    expect(form.read()).toMatchObject({
      fullName: 'Ravi Iyer',
      yearsOfExperience: 7,
      consultationFee: 50_000,
      clinicIds: [],
      languages: [],
      requiresApproval: false,
    });
  });

  test('takes no text that the record cannot hold', async () => {
    const wrong: Partial<Record<DoctorField, string>> = {
      fullName: 'x'.repeat(101),
      email: 'ravi',
      licenseNumber: 'x'.repeat(41),
      degree: 'x'.repeat(121),
      yearsOfExperience: '81',
      profileDescription: 'x'.repeat(5_001),
      consultationFee: '5.005',
      maxPatientsPerDay: '0',
    };
    expect(await faulty(useDoctorForm(null, 'INR'), { ...filled, ...wrong })).toEqual(
      expect.arrayContaining(Object.keys(wrong)),
    );
  });

  test('takes fees as the currency has them', async () => {
    expect(await faulty(useDoctorForm(null, 'JPY'), { ...filled, consultationFee: '500.5' })).toEqual([
      'consultationFee',
    ]);
    const form = useDoctorForm(null, 'JPY');
    await faulty(form, filled);
    expect(form.read().consultationFee).toBe(500);
  });

  test('is not read before it was found fine', () => {
    expect(() => useDoctorForm(null, 'INR').read()).toThrow('before the form was checked');
  });
});

test('choices of one field are one text, and none is none', () => {
  expect([choices(''), choices('a'), choices('a,b')]).toEqual([[], ['a'], ['a', 'b']]);
});
