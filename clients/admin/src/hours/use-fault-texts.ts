import { formatWeekday } from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { computed, type ComputedRef, type Ref } from 'vue';
import { askedText, type Asked } from '../forms/asked';
import type { HoursDraft, HoursFault, HoursFaults } from './hours-draft';
import { hoursMessages } from './hours.catalogue';

/** What each field of a row asks for. */
const ASKED: Readonly<Record<string, Asked>> = {
  date: 'date',
  clinicId: 'clinic',
  startTime: 'startTime',
  endTime: 'endTime',
};

/** The faults of hours in words: at their fields, at a row, and as a summary that leads to them. */
export function useFaultTexts(
  draft: Readonly<Ref<HoursDraft>>,
  faults: Readonly<Ref<HoursFaults>>,
): {
  fault: (path: string) => string | null;
  faultsAt: (key: string) => readonly string[];
  summary: ComputedRef<{ message: string; controlId?: string }[]>;
} {
  const { t } = useMessages(hoursMessages);
  const base = useMessages(baseMessages);

  function textOf(path: string, fault: HoursFault): string {
    if (fault === 'required') return askedText(ASKED[path.split('.')[1] ?? ''] ?? 'date');
    return fault === 'invalid' ? base.t('form.invalid') : t(`fault.${fault}`);
  }

  /** Where a fault lies, for the summary: the day of a window, or the list. */
  function placeOf(path: string): { name: string; controlId?: string } {
    const [key = '', field = ''] = path.split('.');
    const window = draft.value.weekly.find((row) => row.key === key);
    if (window) return { name: formatWeekday(window.weekday), controlId: `${key}-${field}` };
    // Entries of the other lists are changed in a dialog: the summary leads to the button that opens it.
    if (draft.value.leave.some((row) => row.key === key)) return { name: t('leave.title'), controlId: key };
    if (draft.value.dated.some((row) => row.key === key)) return { name: t('dated.title'), controlId: key };
    if (path === 'leave') return { name: t('leave.title'), controlId: 'add-leave' };
    return path === 'dated'
      ? { name: t('dated.title'), controlId: 'add-dated' }
      : { name: t('weekly.title') };
  }

  return {
    fault: (path) => {
      const found = faults.value.get(path);
      return found === undefined ? null : textOf(path, found);
    },
    faultsAt: (key) =>
      [...faults.value].flatMap(([path, found]) => (path.startsWith(`${key}.`) ? [textOf(path, found)] : [])),
    summary: computed(() =>
      [...faults.value].map(([path, found]) => {
        const { name, controlId } = placeOf(path);
        const message = base.t('form.fault', { field: name, message: textOf(path, found) });
        return controlId === undefined ? { message } : { message, controlId };
      }),
    ),
  };
}
