const NAME = /^smart-healthcare-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.tar\.gz$/;

/** The name of a backup tells when it was made: in their order, backups are in order. */
export function backupName(madeAt: Date): string {
  const digits = madeAt.toISOString().replace(/[-:]/g, '');
  return `smart-healthcare-${digits.slice(0, 8)}-${digits.slice(9, 15)}.tar.gz`;
}

/** When the backup of a name was made; null for a name that is not one of ours. */
export function madeAtOf(name: string): Date | null {
  const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
  return year === undefined ? null : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const DAY_MILLISECONDS = 86_400_000;

/**
 * Which backups have had their time. The newest never has: however long none was made, one stays.
 * @param names of all that are there; those that are not ours are nobody's to delete
 */
export function outdated(names: readonly string[], keptDays: number, now: Date): string[] {
  const ours = names.filter((name) => madeAtOf(name) !== null).sort();
  const before = now.getTime() - keptDays * DAY_MILLISECONDS;
  return ours.slice(0, -1).filter((name) => (madeAtOf(name)?.getTime() ?? before) < before);
}
