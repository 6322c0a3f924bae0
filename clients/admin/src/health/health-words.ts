import { formatBytes } from '@smart-healthcare/shared/documents/file-facts';
import { formatDayAndTime, formatNumber, viewerZone } from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { HealthCheckPartsFragment } from '../generated/graphql';
import { healthMessages } from './health.catalogue';

/** What was found, in a sentence. */
export function finding({ topic, text, count, bytes, since }: HealthCheckPartsFragment): string {
  const { t } = useMessages(healthMessages);
  const when = since === null ? '' : formatDayAndTime(since, viewerZone());
  const number = count ?? 0;
  const words = {
    text: text ?? '',
    count: formatNumber(number),
    bytes: bytes === null ? '' : formatBytes(bytes),
    since: when,
  };
  if (topic === 'queue') return since === null ? t('says.queueNone') : t('says.queue', words, number);
  if (topic === 'backup') return since === null ? t('says.backupNone') : t('says.backup', words);
  if (topic === 'mail') {
    if (text === null) return t('says.mailNone');
    return t(since === null ? 'says.mail' : 'says.mailWaits', words, number);
  }
  if (topic === 'storage') return t(bytes === null ? 'says.storage' : 'says.storageFree', words);
  if (topic === 'clock' || topic === 'migrations') return t(`says.${topic}`, words, Math.abs(number));
  return t(`says.${topic}`, words);
}
