import { formatList, formatLocalDate, formatLocalTime, formatWeekday } from '../format/format';
import { useMessages } from '../i18n/i18n';
import { specialtyName, visitName } from '../terms/term-names';
import { choiceOf, type WaitingTime } from './waiting-times';
import { wishMessages } from './wish.catalogue';

/** What somebody waits for, as both clients read it. */
export interface Wish {
  readonly city: string | null;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly times: readonly WaitingTime[];
  readonly noticeMinutes: number;
  readonly doctor: { readonly fullName: string } | null;
  readonly visitType: Parameters<typeof visitName>[0] | null;
  readonly specialization: Parameters<typeof specialtyName>[0] | null;
}

/** The words for what somebody waits for and when, in the language in use. */
export function useWishWords(): {
  subjectOf: (wish: Wish) => string;
  datesOf: (wish: Wish) => string;
  timesSaid: (times: readonly WaitingTime[]) => string;
  noticeOf: (wish: Wish) => string;
} {
  const { t } = useMessages(wishMessages);

  function subjectOf({ doctor, visitType, specialization, city }: Wish): string {
    if (doctor) {
      const named = { doctor: doctor.fullName };
      return visitType
        ? t('said.doctorKind', { ...named, kind: visitName(visitType) })
        : t('said.doctor', named);
    }
    const field = specialization ? specialtyName(specialization) : '';
    return city ? t('said.fieldIn', { field, city }) : t('said.field', { field });
  }

  function datesOf({ firstDate, lastDate }: Wish): string {
    return t('said.dates', { first: formatLocalDate(firstDate), last: formatLocalDate(lastDate) });
  }

  function timesSaid(times: readonly WaitingTime[]): string {
    const choice = choiceOf(times);
    if (choice === null) {
      return formatList(
        times.map(({ weekday, from, until }) =>
          t('said.stretch', { day: formatWeekday(weekday), from: clock(from), until: clock(until) }),
        ),
      );
    }
    const days =
      choice.weekdays.length === 0 ? [] : [formatList(choice.weekdays.map((day) => formatWeekday(day)))];
    const parts =
      choice.parts.length === 0 ? [] : [formatList(choice.parts.map((part) => t(`said.part.${part}`)))];
    return [...days, ...parts].join(', ') || t('said.anyTime');
  }

  function noticeOf({ noticeMinutes }: Wish): string {
    if (noticeMinutes % 1_440 === 0 && noticeMinutes > 0)
      return t('said.noticeDays', {}, noticeMinutes / 1_440);
    if (noticeMinutes % 60 === 0 && noticeMinutes > 0) return t('said.noticeHours', {}, noticeMinutes / 60);
    return t('said.noticeMinutes', { count: noticeMinutes });
  }

  return { subjectOf, datesOf, timesSaid, noticeOf };
}

function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  // The end of a day is the midnight after it.
  return formatLocalTime(`${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`);
}
