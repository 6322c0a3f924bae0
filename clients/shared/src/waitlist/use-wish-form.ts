import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { addDays } from '../format/calendar-date';
import { localDateOf, viewerZone } from '../format/format';
import { required } from '../forms/field-rules';
import { useForm, type Form } from '../forms/use-form';
import { useMessages } from '../i18n/i18n';
import { choiceOf, dayParts, timesOf, type DayPart, type WaitingTime } from './waiting-times';
import { wishMessages } from './wish.catalogue';

/** When somebody can come. */
export interface WishTimes {
  readonly firstDate: string;
  readonly lastDate: string;
  readonly times: WaitingTime[];
  readonly noticeMinutes: number;
}

/** How far ahead somebody waits who says nothing else. */
const USUAL_DAYS = 28;
const MOST_DAYS = 366;
/** Minutes that can be chosen as notice. */
const NOTICES = [60, 120, 240, 720, 1_440, 2_880];
const DAYS = [1, 2, 3, 4, 5, 6, 7];

export interface WishForm {
  form: Form<'firstDate' | 'lastDate' | 'notice'>;
  today: string;
  weekdays: Ref<Record<number, boolean>>;
  parts: Ref<Partial<Record<DayPart, boolean>>>;
  /** Stretches that days and parts cannot say: they stay until something is chosen. */
  exact: Ref<readonly WaitingTime[]>;
  notices: ComputedRef<{ value: string; label: string }[]>;
  /** What was chosen; null where it does not hold together, which is then said at its field. */
  read: () => WishTimes | null;
}

/** The form of when somebody can come: what was said before, or any time of the next four weeks. */
export function useWishForm(
  before: (Omit<WishTimes, 'times'> & { times: readonly WaitingTime[] }) | null,
): WishForm {
  const { t } = useMessages(wishMessages);
  const today = localDateOf(new Date(), viewerZone());
  const form = useForm(
    {
      firstDate: { id: 'wish-first', label: () => t('from'), rules: [required(() => t('wants.first'))] },
      lastDate: { id: 'wish-last', label: () => t('until'), rules: [required(() => t('wants.last'))] },
      notice: { id: 'wish-notice', label: () => t('notice'), rules: [] },
    },
    {
      firstDate: before?.firstDate ?? today,
      lastDate: before?.lastDate ?? addDays(today, USUAL_DAYS),
      notice: String(before?.noticeMinutes ?? 120),
    },
  );
  const choice = choiceOf(before?.times ?? []);
  const weekdays = ref<Record<number, boolean>>(
    Object.fromEntries((choice?.weekdays ?? []).map((day) => [day, true])),
  );
  const parts = ref<Partial<Record<DayPart, boolean>>>(
    Object.fromEntries((choice?.parts ?? []).map((part) => [part, true])),
  );
  const exact = ref<readonly WaitingTime[]>(choice === null ? (before?.times ?? []) : []);
  const notices = computed(() =>
    [...new Set([...NOTICES, before?.noticeMinutes ?? 120])]
      .filter((minutes) => minutes >= 60 && minutes % 60 === 0)
      .sort((a, b) => a - b)
      .map((minutes) => {
        const hours = minutes / 60;
        const label = hours % 24 === 0 ? t('noticeDays', {}, hours / 24) : t('noticeHours', {}, hours);
        return { value: String(minutes), label };
      }),
  );

  function read(): WishTimes | null {
    const { firstDate, lastDate, notice } = form.values;
    if (lastDate < firstDate) {
      form.refuse('lastDate', t('order'));
      return null;
    }
    if (lastDate > addDays(firstDate, MOST_DAYS)) {
      form.refuse('lastDate', t('tooLong'));
      return null;
    }
    const chosen = timesOf(
      DAYS.filter((day) => weekdays.value[day]),
      dayParts.filter((part) => parts.value[part]),
    );
    const times =
      chosen.length === 0
        ? exact.value.map(({ weekday, from, until }) => ({ weekday, from, until }))
        : chosen;
    return { firstDate, lastDate, times, noticeMinutes: Number(notice) };
  }

  return { form, today, weekdays, parts, exact, notices, read };
}
