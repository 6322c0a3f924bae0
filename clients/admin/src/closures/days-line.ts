import { formatLocalDay } from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { closuresMessages } from './closures.catalogue';

/** One closed day, or the first and last of several, in words. */
export function daysLine({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  const { t } = useMessages(closuresMessages);
  return startsOn === endsOn
    ? formatLocalDay(startsOn)
    : t('range', { from: formatLocalDay(startsOn), to: formatLocalDay(endsOn) });
}
