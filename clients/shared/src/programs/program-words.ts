import { formatDayAndTime, formatLocalDate, localDateOf, viewerZone } from '../format/format';
import type { ProgramTokenFragment, TokenScope } from '../graphql/generated/graphql';
import { useMessages } from '../i18n/i18n';
import { programsMessages } from './programs.catalogue';

/** What a token's state is told by. */
type TokenDates = Pick<ProgramTokenFragment, 'expiresAt' | 'revokedAt' | 'lastUsedAt'>;

/** What a scope lets a program do, in words for its owner. */
export function scopeText(scope: TokenScope, isStaff: boolean): string {
  const { t, has } = useMessages(programsMessages);
  const own = `staffScope.${scope}`;
  return isStaff && has(own) ? t(own) : t(`scope.${scope}`);
}

/** Until when a token is good, or since when it is not. */
export function endText({ expiresAt, revokedAt }: TokenDates, now: Date = new Date()): string {
  const { t } = useMessages(programsMessages);
  if (revokedAt !== null) return t('revokedOn', { date: dateOf(revokedAt) });
  const isOver = Date.parse(expiresAt) <= now.getTime();
  return t(isOver ? 'ranOut' : 'ends', { date: dateOf(expiresAt) });
}

/** When a token was last used. */
export function usedText({ lastUsedAt }: TokenDates): string {
  const { t } = useMessages(programsMessages);
  if (lastUsedAt === null) return t('never');
  return t('used', { time: formatDayAndTime(lastUsedAt, viewerZone(), 'short') });
}

/** The viewer's date of an instant. */
export function dateOf(instant: string): string {
  return formatLocalDate(localDateOf(instant, viewerZone()));
}
