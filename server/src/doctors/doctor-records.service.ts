import { wordsOf } from '../api/search-words.rules.js';
import type { Database } from '../database/database.js';
import { notFound } from '../api/errors.js';
import { connectionOf, encodeCursor, isText, pageLength, positionAfter } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { ManagedDoctorFilter } from './doctor-admin.input.js';
import { FIND_MANAGED, listManaged, type ManagedRow } from './doctor-admin.queries.js';
import { ManagedDoctor, type ManagedDoctorConnection } from './doctor-admin.type.js';
import type { Doctor } from './doctor.entity.js';
import { mayReadDoctor } from './doctor.policy.js';
import { readCards } from './doctor.queries.js';

/** Reading doctors' records as their doctors and administrators keep them. */
export class DoctorRecordsService {
  constructor(private readonly database: Database) {}

  /**
   * A doctor's record: one's own, or for administrators anybody's.
   * @throws RequestError NOT_FOUND
   */
  async get(viewer: Viewer, id: string | null): Promise<ManagedDoctor> {
    const doctorId = id ?? viewer.doctorId;
    if (doctorId === null || !mayReadDoctor(viewer, doctorId)) throw notFound('doctor');
    return this.read(doctorId);
  }

  /**
   * Doctors who fit, those who have left among them, by name.
   * @throws RequestError BAD_USER_INPUT
   */
  async list(
    filter: ManagedDoctorFilter,
    page: { first: number; after: string | null },
  ): Promise<ManagedDoctorConnection> {
    const first = pageLength(page.first);
    const [name, id] = positionAfter(page.after, isText);
    const words = wordsOf(filter.text ?? '');
    const rows = await this.database.query<ManagedRow>(listManaged(words.length), [
      filter.specializationId ?? null,
      filter.clinicId ?? null,
      filter.isActive ?? null,
      name,
      id,
      first + 1,
      ...words,
    ]);
    const cards = await readCards(
      this.database,
      rows.slice(0, first).map((row) => row.id),
    );
    return connectionOf(rows, first, (row) => {
      const doctor = cards.get(row.id);
      return doctor === undefined
        ? null
        : { cursor: encodeCursor([row.fullName, row.id]), node: toManaged(row, doctor) };
    });
  }

  /**
   * The record itself, for whoever has decided that it may be seen.
   * @throws RequestError NOT_FOUND
   */
  async read(doctorId: string): Promise<ManagedDoctor> {
    const [row] = await this.database.query<ManagedRow>(FIND_MANAGED, [doctorId]);
    const doctor = (await readCards(this.database, [doctorId])).get(doctorId);
    if (row === undefined || doctor === undefined) throw notFound('doctor');
    return toManaged(row, doctor);
  }
}

function toManaged(row: ManagedRow, doctor: Doctor): ManagedDoctor {
  return Object.assign(new ManagedDoctor(), {
    id: doctor.id,
    userId: doctor.userId,
    doctor,
    licenseNumber: doctor.licenseNumber,
    maxPatientsPerDay: doctor.maxPatientsPerDay,
    requiresApproval: doctor.requiresApproval,
    isActive: doctor.isActive,
    hasJoined: row.hasJoined,
    visitTypes: row.visitTypes,
  });
}
