/** What a person chose: enough to hold and book it. It lives in the address, so it survives sign-in and reload. */
export interface ChosenTime {
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  /** Instant, ISO 8601. */
  readonly startsAt: string;
}

type AddressValue = string | null | undefined | readonly (string | null)[];

function single(value: AddressValue): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The part of an address that names a chosen time. */
export function chosenTimeQuery(chosen: ChosenTime): Record<string, string> {
  return {
    doctor: chosen.doctorId,
    clinic: chosen.clinicId,
    visit: chosen.visitTypeId,
    at: chosen.startsAt,
  };
}

/** Reads a chosen time from an address; null when a part is missing or no instant. */
export function findChosenTime(query: Record<string, AddressValue>): ChosenTime | null {
  const doctorId = single(query.doctor);
  const clinicId = single(query.clinic);
  const visitTypeId = single(query.visit);
  const startsAt = single(query.at);
  if (doctorId === null || clinicId === null || visitTypeId === null || startsAt === null) return null;
  return Number.isNaN(Date.parse(startsAt)) ? null : { doctorId, clinicId, visitTypeId, startsAt };
}
