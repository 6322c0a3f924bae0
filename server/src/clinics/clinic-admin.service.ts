import type { AuditService } from '../audit/audit.service.js';
import type { OpenRangesService } from '../calendar/open-ranges.service.js';
import { readTimeZone } from '../calendar/zone-name.rules.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import { badInput, notFound } from '../api/errors.js';
import { readPhoneNumber } from '../api/phone-number.rules.js';
import { reject } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import { COUNTS, DOCTORS, FIND, INSERT, UPDATE } from './clinic-admin.queries.js';
import { ManagedClinic, NameTaken, type ClinicInput } from './clinic-admin.type.js';
import { Clinic } from './clinic.entity.js';

interface FormerClinic {
  timeZone: string;
  isActive: boolean;
  isBooked: boolean;
}

/** Keeping clinics. Who may is decided at the door. */
export class ClinicAdminService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly openRanges: OpenRangesService,
  ) {}

  /** Every clinic, closed ones too, by name. */
  async list(now: Date): Promise<ManagedClinic[]> {
    const clinics = await this.database.dataSource.getRepository(Clinic).find({ order: { name: 'asc' } });
    const counts = await this.database.query<{ id: string; doctors: number; visitsToday: number }>(COUNTS, [
      now,
    ]);
    const byId = new Map(counts.map((row) => [row.id, row]));
    return clinics.map((clinic) =>
      Object.assign(new ManagedClinic(), {
        id: clinic.id,
        clinic,
        isActive: clinic.isActive,
        doctorCount: byId.get(clinic.id)?.doctors ?? 0,
        visitsToday: byId.get(clinic.id)?.visitsToday ?? 0,
      }),
    );
  }

  /**
   * Makes or changes a clinic. Free times follow at once; booked visits stay.
   * @param country of a number without its country
   * @throws Rejection NameTaken
   * @throws RequestError NOT_FOUND, BAD_USER_INPUT
   */
  async save(viewer: Viewer, input: ClinicInput, country: string, now: Date): Promise<ManagedClinic> {
    const phone = input.phone ? readPhoneNumber(input.phone, country) : null;
    if (input.phone && phone === null) throw badInput([{ field: 'phone', rule: 'number' }]);
    const timeZone = readTimeZone(input.timeZone);
    if (timeZone === null) throw badInput([{ field: 'timeZone', rule: 'time_zone' }]);
    if ((input.latitude == null) !== (input.longitude == null)) {
      const field = input.latitude == null ? 'latitude' : 'longitude';
      throw badInput([{ field, rule: 'required' }]);
    }
    try {
      const id = await this.database.transaction((tx) =>
        this.write(tx, viewer, { ...input, phone, timeZone }, now),
      );
      this.events.ping();
      const saved = (await this.list(now)).find((clinic) => clinic.id === id);
      if (saved === undefined) throw notFound('clinic');
      return saved;
    } catch (error) {
      switch (refusedBy(error)) {
        case 'clinics_name_key':
          throw reject(NameTaken, { code: 'NAME_TAKEN', message: 'Another clinic has this name.' });
        case 'clinics_time_zone_known':
          throw badInput([{ field: 'timeZone', rule: 'time_zone' }]);
        default:
          throw error;
      }
    }
  }

  private async write(tx: Queryable, viewer: Viewer, input: ClinicInput, now: Date): Promise<string> {
    const values = [
      input.name,
      input.address,
      input.city,
      input.latitude ?? null,
      input.longitude ?? null,
      input.timeZone,
      input.phone,
      input.isActive,
    ];
    let id = input.id ?? null;
    if (id === null) {
      const [row] = await tx.query<{ id: string }>(INSERT, values);
      if (row === undefined) throw new Error('an insert returns its row');
      id = row.id;
    } else {
      const [former] = await tx.query<FormerClinic>(FIND, [id]);
      if (former === undefined) throw notFound('clinic');
      // The local dates of booked visits are counted in the zone they were booked in.
      if (former.isBooked && former.timeZone !== input.timeZone) {
        throw badInput([{ field: 'timeZone', rule: 'fixed' }]);
      }
      await tx.query(UPDATE, [...values, id]);
      if (former.isActive !== input.isActive || former.timeZone !== input.timeZone) {
        const doctors = await tx.query<{ id: string }>(DOCTORS, [id]);
        await this.openRanges.expandWithin(
          tx,
          doctors.map((doctor) => doctor.id),
          now,
        );
      }
    }
    await this.audit.record(
      {
        actor: viewer,
        action: 'clinic.saved',
        entity: 'clinic',
        entityId: id,
        details: { isActive: input.isActive },
      },
      tx,
    );
    return id;
  }
}
