import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import type { Events } from '../events.js';
import { notFound } from '../graphql/errors.js';
import type { Viewer } from '../graphql/viewer.js';
import { ANNOUNCE_DOCTOR, SET_AVAILABILITY } from './doctor-admin.queries.js';
import type { AvailabilityStatus, Doctor } from './doctor.entity.js';
import { mayChangeDoctor } from './doctor.policy.js';
import { readCards } from './doctor.queries.js';

/** Changing doctors' records. */
export class DoctorAdminService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
  ) {}

  /**
   * Sets whether a doctor can be booked. Search and free times follow at once; booked appointments stay.
   * @throws RequestError NOT_FOUND
   */
  async setAvailability(
    viewer: Viewer,
    id: string | null,
    status: AvailabilityStatus,
    now: Date,
  ): Promise<Doctor> {
    const doctorId = id ?? viewer.doctorId;
    if (doctorId === null || !mayChangeDoctor(viewer, doctorId)) throw notFound('doctor');
    await this.database.transaction(async (tx) => {
      const changed = await tx.query(SET_AVAILABILITY, [doctorId, status]);
      if (changed.length === 0) return;
      await tx.query(ANNOUNCE_DOCTOR, [doctorId, now]);
      const details = { status };
      await this.audit.record(
        {
          actorId: viewer.userId,
          action: 'doctor.availability_set',
          entity: 'doctor',
          entityId: doctorId,
          details,
        },
        tx,
      );
    });
    this.events.ping();
    const doctor = (await readCards(this.database, [doctorId])).get(doctorId);
    if (doctor === undefined) throw notFound('doctor');
    return doctor;
  }
}
