import { atMost, email, maxNameLength, wanted } from '@smart-healthcare/shared/forms/field-rules';
import { useForm, type Form } from '@smart-healthcare/shared/forms/use-form';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { ref, type Ref } from 'vue';
import { asked, askedNumber } from '../forms/asked';
import type { CreateDoctorInput, DoctorOnFileFragment } from '../generated/graphql';
import { amountIn, amountText, readAmount } from '../forms/money';
import { wholeBetween } from '../forms/number-rules';
import { doctorsMessages } from './doctors.catalogue';

export type DoctorField =
  | 'fullName'
  | 'email'
  | 'specializationId'
  | 'licenseNumber'
  | 'degree'
  | 'yearsOfExperience'
  | 'profileDescription'
  | 'consultationFee'
  | 'maxPatientsPerDay'
  | 'clinicIds'
  | 'languages';

export interface DoctorForm {
  form: Form<DoctorField>;
  requiresApproval: Ref<boolean>;
  /** What the fields say, but for the email address; the form must have been found fine. */
  read: () => Omit<CreateDoctorInput, 'email' | 'visitTypes'>;
}

/** Chosen values of one field, kept as one text as every field of a form. */
export function choices(text: string): string[] {
  return text === '' ? [] : text.split(',');
}

/**
 * The fields of a doctor's record.
 *
 * @param doctor on file; null for a new one
 * @param currency ISO 4217 code of the fee
 */
export function useDoctorForm(doctor: DoctorOnFileFragment | null, currency: string): DoctorForm {
  const { t } = useMessages(doctorsMessages);
  const former = doctor?.doctor;
  const requiresApproval = ref(doctor?.requiresApproval ?? false);
  const form = useForm<DoctorField>(
    {
      fullName: {
        id: 'doctor-name',
        label: () => t('form.fullName'),
        rules: [wanted('fullName'), atMost(maxNameLength)],
      },
      email: {
        id: 'doctor-email',
        label: () => t('form.email'),
        rules: doctor ? [] : [wanted('email'), email, atMost(100)],
      },
      specializationId: {
        id: 'doctor-field',
        label: () => t('form.specialization'),
        rules: [asked('specialization')],
      },
      licenseNumber: {
        id: 'doctor-license',
        label: () => t('form.license'),
        rules: [asked('license'), atMost(40)],
      },
      degree: { id: 'doctor-degree', label: () => t('form.degree'), rules: [asked('degree'), atMost(120)] },
      yearsOfExperience: {
        id: 'doctor-years',
        label: () => t('form.years'),
        rules: [askedNumber(wholeBetween(0, 80))],
      },
      languages: { id: 'doctor-languages', label: () => t('form.languages'), rules: [] },
      profileDescription: { id: 'doctor-about', label: () => t('form.about'), rules: [atMost(5_000)] },
      clinicIds: { id: 'doctor-clinics', label: () => t('form.clinics'), rules: [] },
      consultationFee: {
        id: 'doctor-fee',
        label: () => t('form.fee', { currency }),
        rules: [askedNumber(amountIn(() => currency))],
      },
      maxPatientsPerDay: {
        id: 'doctor-per-day',
        label: () => t('form.perDay'),
        rules: [askedNumber(wholeBetween(1, 500))],
      },
    },
    {
      fullName: former?.fullName ?? '',
      email: '',
      specializationId: former?.specialization.id ?? '',
      licenseNumber: doctor?.licenseNumber ?? '',
      degree: former?.degree ?? '',
      yearsOfExperience: former ? String(former.yearsOfExperience) : '',
      languages: (former?.languages ?? []).join(','),
      profileDescription: former?.profileDescription ?? '',
      clinicIds: (former?.clinics ?? []).map(({ id }) => id).join(','),
      consultationFee: former ? amountText(former.consultationFee, currency) : '',
      maxPatientsPerDay: String(doctor?.maxPatientsPerDay ?? 20),
    },
  );

  return {
    form,
    requiresApproval,
    read: () => {
      const { values } = form;
      const consultationFee = readAmount(values.consultationFee, currency);
      if (consultationFee === null) throw new Error('The fee was read before the form was checked');
      return {
        fullName: values.fullName.trim(),
        specializationId: values.specializationId,
        licenseNumber: values.licenseNumber.trim(),
        degree: values.degree.trim(),
        yearsOfExperience: Number(values.yearsOfExperience),
        languages: choices(values.languages),
        profileDescription: values.profileDescription.trim(),
        clinicIds: choices(values.clinicIds),
        consultationFee,
        maxPatientsPerDay: Number(values.maxPatientsPerDay),
        requiresApproval: requiresApproval.value,
      };
    },
  };
}
