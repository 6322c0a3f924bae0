import type { DoctorHit } from './use-doctor-search';

/** The next free times that a list shows of each doctor, with the zones that they are in. */
export function timesOf(hits: readonly DoctorHit[], each: number): { at: string; zone: string }[] {
  return hits.flatMap(({ nextFreeTimes }) =>
    nextFreeTimes.slice(0, each).map(({ startsAt, clinic }) => ({ at: startsAt, zone: clinic.timeZone })),
  );
}
