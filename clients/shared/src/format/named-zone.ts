import { formatDayAndClock, formatDayAndTime, otherZoneName } from './format';

/** Where the zone of a list of times is named. */
export interface NamedZone {
  /** The zone to name once for the whole list; null where the reader's clock shows the same, or where it stands beside. */
  once: string | null;
  /** Whether it stands beside each time that the reader's clock shows differently: the list has several zones. */
  isBeside: boolean;
  /** "Tuesday, 3 March, 9:20 am", with the zone where it stands beside. */
  dayAndTime: (at: string, zone: string, width?: 'long' | 'short') => string;
}

/**
 * One zone is named once, where the reader's clock differs from it; only several are told apart at each time.
 * @param times instants with the zone of their place
 */
export function namedZone(times: readonly { at: string; zone: string }[]): NamedZone {
  const isBeside = new Set(times.map(({ zone }) => zone)).size > 1;
  const names = times.map(({ at, zone }) => otherZoneName(at, zone));
  return {
    once: isBeside ? null : (names.find((name) => name !== null) ?? null),
    isBeside,
    dayAndTime: isBeside ? formatDayAndTime : formatDayAndClock,
  };
}
