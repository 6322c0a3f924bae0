/** A time that could be proposed for a visit. */
export interface Candidate {
  readonly appointmentId: string;
  readonly patientId: string;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly startsAt: Date;
  readonly minutes: number;
  /** Minutes that the doctor keeps free around it. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  /** The date at the clinic, and how many more visits the doctor takes on it; null: no limit. */
  readonly date: string;
  readonly room: number | null;
  readonly isSameDoctor: boolean;
}

/** For one visit. */
export interface Options {
  readonly sameDoctor: Candidate | null;
  readonly colleague: Candidate | null;
}

/**
 * The first candidate of each way for every visit, so that no two of one doctor (with what is kept free around them) or of
 * one patient overlap, and no day gets more than it takes: all of them can be proposed at once.
 * @param candidates in order of what is best for each visit
 */
export function chooseOptions(
  appointmentIds: readonly string[],
  candidates: readonly Candidate[],
): Map<string, Options> {
  const taken: Candidate[] = [];
  const choose = (fits: readonly Candidate[]): Candidate | null => {
    const found =
      fits.find((one) => hasRoom(one, taken) && !taken.some((other) => collide(one, other))) ?? null;
    if (found !== null) taken.push(found);
    return found;
  };
  return new Map(
    appointmentIds.map((id) => {
      const own = candidates.filter(({ appointmentId }) => appointmentId === id);
      const sameDoctor = choose(own.filter(({ isSameDoctor }) => isSameDoctor));
      return [id, { sameDoctor, colleague: choose(own.filter(({ isSameDoctor }) => !isSameDoctor)) }];
    }),
  );
}

function hasRoom({ doctorId, date, room }: Candidate, taken: readonly Candidate[]): boolean {
  if (room === null) return true;
  return taken.filter((other) => other.doctorId === doctorId && other.date === date).length < room;
}

/** Both ways of one visit may overlap: one of them is proposed. */
function collide(one: Candidate, other: Candidate): boolean {
  if (one.appointmentId === other.appointmentId) return false;
  if (one.doctorId === other.doctorId) return overlap(busyOf(one), busyOf(other));
  return one.patientId === other.patientId && overlap(visitOf(one), visitOf(other));
}

type Span = readonly [from: number, to: number];

function visitOf({ startsAt, minutes }: Candidate): Span {
  return [startsAt.getTime(), startsAt.getTime() + minutes * 60_000];
}

function busyOf(one: Candidate): Span {
  const [from, to] = visitOf(one);
  return [from - one.bufferBefore * 60_000, to + one.bufferAfter * 60_000];
}

function overlap([from, to]: Span, [otherFrom, otherTo]: Span): boolean {
  return from < otherTo && otherFrom < to;
}
