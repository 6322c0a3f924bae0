import { specialtyName } from '@smart-healthcare/shared/terms/term-names';
import {
  formatLocalDate,
  formatLocalDay,
  localDateOf,
  viewerZone,
} from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useSession } from '@smart-healthcare/shared/session/session';
import { useQuery } from '@vue/apollo-composable';
import { computed, onScopeDispose, ref, watch, type ComputedRef, type Ref } from 'vue';
import { useRouter, type RouteLocationRaw } from 'vue-router';
import { PalettePatientsDocument, PickDoctorsDocument } from '../generated/graphql';
import { saysEnough } from '../pickers/says-enough';
import { doorsOf } from '../shell/doors';
import { useNavigation } from '../shell/use-navigation';
import { daysFor } from './palette-days';
import { paletteMessages } from './palette.catalogue';

/** A place that the palette leads to. */
export interface PaletteEntry {
  key: string;
  label: string;
  /** What tells it from others of the same name. */
  detail: string;
  to: RouteLocationRaw;
}

export interface PaletteGroup {
  name: 'pages' | 'days' | 'patients' | 'doctors';
  entries: PaletteEntry[];
}

/** How long typing rests before people are looked for. */
const REST_MILLISECONDS = 400;
const SHOWN = 6;

/** What fits the text: pages of this account, days, patients, and doctors for administrators. */
export function usePalette(text: Ref<string>): {
  groups: ComputedRef<PaletteGroup[]>;
  looking: ComputedRef<boolean>;
  failure: ComputedRef<Error | null>;
} {
  const { t } = useMessages(paletteMessages);
  const session = useSession();
  const router = useRouter();
  const navigation = useNavigation();
  const words = computed(() => text.value.trim());
  // Each search for patients is counted and leaves an audit event.
  const isName = computed(() => saysEnough(words.value) && /^[^\d]*$/.test(words.value));
  const isAdmin = computed(() => doorsOf(session.user.value).includes('admin'));
  const rested = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(words, (typed) => {
    clearTimeout(timer);
    timer = setTimeout(() => (rested.value = typed), REST_MILLISECONDS);
  });
  onScopeDispose(() => clearTimeout(timer));
  /** Whether people are looked for by what stands there now: others are not shown under it. */
  const isAsked = computed(() => isName.value && rested.value === words.value);

  const patients = useQuery(
    PalettePatientsDocument,
    () => ({ words: rested.value }),
    () => ({ enabled: isAsked.value }),
  );
  const doctors = useQuery(
    PickDoctorsDocument,
    () => ({ text: rested.value, clinicId: null, isActive: null }),
    () => ({ enabled: isAsked.value && isAdmin.value }),
  );

  const pages = computed<PaletteEntry[]>(() =>
    navigation.value
      .flatMap(({ places }) => places)
      .map((place) => ({ key: place.name, label: place.label(), detail: '', to: { name: place.name } }))
      .filter(({ label }) => label.toLocaleLowerCase().includes(words.value.toLocaleLowerCase()))
      .sort((a, b) => Number(beginsWith(b, words.value)) - Number(beginsWith(a, words.value))),
  );
  const days = computed<PaletteEntry[]>(() =>
    daysFor(words.value, localDateOf(new Date(), viewerZone()), {
      today: t('today'),
      tomorrow: t('tomorrow'),
      yesterday: t('yesterday'),
    }).map(({ date, word }) => ({
      key: date,
      label: word ? t(word) : formatLocalDay(date),
      detail: word ? formatLocalDay(date) : '',
      to: { name: 'day', query: { date } },
    })),
  );
  const foundPatients = computed<PaletteEntry[]>(() =>
    (isAsked.value ? (patients.result.value?.findPatients ?? []) : []).slice(0, SHOWN).map((patient) => ({
      key: patient.id,
      label: patient.fullName,
      detail: [
        patient.dateOfBirth ? t('born', { date: formatLocalDate(patient.dateOfBirth) }) : '',
        patient.numberEnding ? t('phone', { digits: patient.numberEnding }) : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      to: { name: 'patient', params: { patientId: patient.id } },
    })),
  );
  const foundDoctors = computed<PaletteEntry[]>(() =>
    (isAsked.value && isAdmin.value ? (doctors.result.value?.managedDoctors.edges ?? []) : [])
      .slice(0, SHOWN)
      .map(({ node }) => ({
        key: node.id,
        label: node.doctor.fullName,
        detail: specialtyName(node.doctor.specialization),
        to: { name: 'doctor-record', params: { doctorId: node.id } },
      })),
  );

  return {
    groups: computed(() =>
      (
        [
          { name: 'pages', entries: pages.value },
          { name: 'days', entries: router.hasRoute('day') ? days.value : [] },
          { name: 'patients', entries: foundPatients.value },
          { name: 'doctors', entries: foundDoctors.value },
        ] as const
      ).filter(({ entries }) => entries.length > 0),
    ),
    looking: computed(
      () => isName.value && (!isAsked.value || patients.loading.value || doctors.loading.value),
    ),
    failure: computed(() => (isAsked.value ? (patients.error.value ?? doctors.error.value) : null)),
  };
}

/** What begins with the words is likelier meant than what has them somewhere. */
function beginsWith({ label }: PaletteEntry, words: string): boolean {
  return label.toLocaleLowerCase().startsWith(words.toLocaleLowerCase());
}
