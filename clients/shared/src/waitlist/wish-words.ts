import { formatList, formatLocalDate, formatLocalTime, formatWeekday } from '../format/format';
import { useMessages } from '../i18n/i18n';
import { specialtyName, visitName } from '../terms/term-names';
import { choiceOf, DAY_PARTS, dayParts, type WaitingTime } from './waiting-times';
import { wishMessages } from './wish.catalogue';

/** Minutes after midnight. */
const DAY_ENDS = 1_440;

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
      return formatList(times.map(stretchSaid));
    }
    const days =
      choice.weekdays.length === 0 ? [] : [formatList(choice.weekdays.map((day) => formatWeekday(day)))];
    const parts =
      choice.parts.length === 0 ? [] : [formatList(choice.parts.map((part) => t(`said.part.${part}`)))];
    return [...days, ...parts].join(', ') || t('said.anyTime');
  }

  /** One stretch of a weekday, by the part of the day that it is, without the midnights at which days begin and end. */
  function stretchSaid({ weekday, from, until }: WaitingTime): string {
    const day = formatWeekday(weekday);
    if (from === 0 && until === DAY_ENDS) return day;
    const part = dayParts.find((one) => DAY_PARTS[one].from === from && DAY_PARTS[one].until === until);
    if (part) return t(`said.stretchPart.${part}`, { day });
    if (until === DAY_ENDS) return t('said.stretchFrom', { day, from: clock(from) });
    if (from === 0) return t('said.stretchUntil', { day, until: clock(until) });
    return t('said.stretch', { day, from: clock(from), until: clock(until) });
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
  return formatLocalTime(`${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
}
