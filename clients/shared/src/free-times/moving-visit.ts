/** A visit that is to move: its time counts as free, since the new one may overlap it. */
export interface MovingVisit {
  readonly id: string;
  readonly startsAt: string;
  readonly clinicId: string;
}

/** Whether a start is where the visit lies already: to move it there would be no move. */
export function isPresentTime(moving: MovingVisit | null, startsAt: string, clinicId: string): boolean {
  return (
    moving !== null && moving.clinicId === clinicId && Date.parse(moving.startsAt) === Date.parse(startsAt)
  );
}

/** Free days without the time where the visit lies already. */
export function withoutPresentTime<
  Day extends { readonly clinic: { readonly id: string }; readonly starts: readonly string[] },
>(days: readonly Day[], moving: MovingVisit | null): Day[] {
  return days.map((day) => ({
    ...day,
    starts: day.starts.filter((start) => !isPresentTime(moving, start, day.clinic.id)),
  }));
}
