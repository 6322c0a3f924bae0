/** A time that could be proposed for a visit. */
export interface Candidate {
  readonly appointmentId: string;
  readonly patientId: string;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly isSameDoctor: boolean;
}

/** For one visit. */
export interface Options {
  readonly sameDoctor: Candidate | null;
  readonly colleague: Candidate | null;
}

/**
 * The first candidate of each way for every visit, so that no two of one doctor or of one patient overlap: all of them
 * can be proposed at once.
 * @param candidates in order of what is best for each visit
 */
export function chooseOptions(
  appointmentIds: readonly string[],
  candidates: readonly Candidate[],
): Map<string, Options> {
  const taken: Candidate[] = [];
  const choose = (fits: readonly Candidate[]): Candidate | null => {
    const found = fits.find((candidate) => !taken.some((other) => collide(candidate, other))) ?? null;
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

/** Both ways of one visit may overlap: one of them is proposed. */
function collide(one: Candidate, other: Candidate): boolean {
  if (one.appointmentId === other.appointmentId) return false;
  if (one.doctorId !== other.doctorId && one.patientId !== other.patientId) return false;
  const end = ({ startsAt, minutes }: Candidate): number => startsAt.getTime() + minutes * 60_000;
  return one.startsAt.getTime() < end(other) && other.startsAt.getTime() < end(one);
}
