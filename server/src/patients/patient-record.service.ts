import type { AttemptLimits } from '../api/attempt-limits.js';
import type { AuditService } from '../audit/audit.service.js';
import type { AppointmentStatus } from '../calendar/appointment-status.js';
import type { Database } from '../database/database.js';
import { badInput, notFound } from '../api/errors.js';
import {
  connectionOf,
  encodeCursor,
  isId,
  isInstant,
  isText,
  pageLength,
  positionAfter,
} from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import {
  findPatients,
  LIKELY,
  patientsOfDoctor,
  RECORD,
  VISITS,
  type MatchRow,
  type RecordRow,
  type TreatedRow,
  type VisitRow,
} from './patient-desk.queries.js';
import {
  PatientRecord,
  type FindPatientsInput,
  type PatientMatch,
  type PatientVisitConnection,
  type TreatedPatientConnection,
} from './patient-desk.type.js';
import { numberEnd, readPhoneNumber } from '../api/phone-number.rules.js';
import { sayEnough, wordsOf } from '../api/search-words.rules.js';
import type { LikelyPatientInput } from './patient-correction.type.js';
import { mayOpenRecord } from './patient.policy.js';

/** Enough to see that a search must be narrower. */
const MOST_MATCHES = 20;
/** Enough to compare. */
const MOST_LIKELY = 5;

interface Page {
  readonly first: number;
  readonly after: string | null;
}

/** Finding patients at the desk, and opening their records. */
export class PatientRecordService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
  ) {}

  /**
   * At most twenty patients who fit, the viewer's own first. Searches are counted and audited.
   * @param country of a number without its country
   * @throws RequestError BAD_USER_INPUT when too little is given to search by, RATE_LIMITED
   */
  async find(viewer: Viewer, input: FindPatientsInput, country: string): Promise<PatientMatch[]> {
    const words = wordsOf(input.words ?? '');
    const phone = input.phone ? numberEnd(input.phone, country) : null;
    if (input.phone && phone === null) throw badInput([{ field: 'phone', rule: 'too_short', limit: 6 }]);
    // Names of one letter are found by what is given beside them.
    const isNameAlone = phone === null && input.birthDate == null;
    if (words.length > 0 && isNameAlone && !sayEnough(words)) {
      throw badInput([{ field: 'words', rule: 'too_short', limit: 2 }]);
    }
    if (words.length === 0 && phone === null && input.birthDate == null) {
      throw badInput([{ field: 'words', rule: 'required' }]);
    }
    await this.limits.count({ findPatients: viewer.userId });
    const values = [viewer.doctorId, input.birthDate ?? null, phone, MOST_MATCHES, ...words];
    const rows = await this.database.query<MatchRow>(findPatients(words.length), values);
    await this.audit.record({
      actor: viewer,
      action: 'patients.searched',
      details: {
        byName: words.length > 0,
        byBirthDate: input.birthDate != null,
        byNumber: phone !== null,
        found: rows.length,
      },
    });
    return rows.map(toMatch);
  }

  /**
   * Records that a person who is to get one likely has already, the likeliest first. Counted and audited as a search.
   * @param country of numbers without their country
   * @throws RequestError RATE_LIMITED
   */
  async findLikely(viewer: Viewer, input: LikelyPatientInput, country: string): Promise<PatientMatch[]> {
    await this.limits.count({ findPatients: viewer.userId });
    const numbers = [input.contactNumber, input.relativeContact].flatMap((text) => {
      const number = text ? readPhoneNumber(text, country) : null;
      return number === null ? [] : [number];
    });
    const values = [viewer.doctorId, input.fullName, input.dateOfBirth, numbers, MOST_LIKELY];
    const rows = await this.database.query<MatchRow>(LIKELY, values);
    await this.audit.record({
      actor: viewer,
      action: 'patients.searched',
      details: { byName: true, byBirthDate: true, byNumber: numbers.length > 0, found: rows.length },
    });
    return rows.map(toMatch);
  }

  /**
   * The patients whom the viewer, a doctor, sees or saw, by name.
   * @throws RequestError BAD_USER_INPUT
   */
  async listTreated(
    viewer: Viewer,
    text: string | null,
    page: Page,
    now: Date,
  ): Promise<TreatedPatientConnection> {
    if (viewer.doctorId === null) throw notFound('doctor');
    const first = pageLength(page.first);
    const words = wordsOf(text ?? '');
    const [name, id] = positionAfter(page.after, isText);
    const values = [viewer.doctorId, now, name, id, first + 1, ...words];
    const rows = await this.database.query<TreatedRow>(patientsOfDoctor(words.length), values);
    await this.audit.record({
      actor: viewer,
      action: 'patients.listed',
      entity: 'doctor',
      entityId: viewer.doctorId,
    });
    return connectionOf(rows, first, (row) => ({
      cursor: encodeCursor([row.full_name ?? '', row.id]),
      node: { patient: toMatch(row), lastVisitOn: row.last_visit_on, nextVisitOn: row.next_visit_on },
    }));
  }

  /**
   * Opens a patient's record, which is audited. The id of a merged duplicate opens the record it went into.
   * @throws RequestError NOT_FOUND when there is none or it is not the viewer's to see.
   */
  async get(viewer: Viewer, id: string): Promise<PatientRecord> {
    const [row] = isId(id) ? await this.database.query<RecordRow>(RECORD, [id, viewer.doctorId]) : [];
    if (row === undefined || !mayOpenRecord(viewer, row.is_treated)) throw notFound('patient');
    await this.audit.record({ actor: viewer, action: 'patient.read', patientId: row.id });
    return Object.assign(new PatientRecord(), {
      patientId: row.id,
      hasAccount: row.has_account,
      isClosed: row.is_closed,
      emailRefusedSince: row.email_refused_since,
      smsRefusedSince: row.sms_refused_since,
      whatsappRefusedSince: row.whatsapp_refused_since,
      mayBeClaimed: row.origin === 'desk' && !row.is_closed,
    });
  }

  /**
   * The visits of a record that the viewer has opened, latest first. Of other doctors' visits only what a history
   * needs.
   * @throws RequestError BAD_USER_INPUT
   */
  async listVisits(viewer: Viewer, record: PatientRecord, page: Page): Promise<PatientVisitConnection> {
    const first = pageLength(page.first);
    const [at, id] = positionAfter(page.after, isInstant);
    const values = [record.patientId, at, id, first + 1];
    const rows = await this.database.query<VisitRow>(VISITS, values);
    return connectionOf(rows, first, (row) => {
      const mayOpen = viewer.role === 'admin' || viewer.doctorId === row.doctor_id;
      return {
        cursor: encodeCursor([row.scheduled_at.toISOString(), row.id]),
        node: {
          id: row.id,
          scheduledAt: row.scheduled_at,
          minutes: row.minutes,
          status: row.status as AppointmentStatus,
          doctorId: row.doctor_id,
          clinicId: row.clinic_id,
          doctorName: row.doctor_name ?? '',
          specialization: row.specialization,
          clinicName: row.clinic_name,
          timeZone: row.time_zone,
          visitType: row.visit_type,
          reason: mayOpen ? row.reason : null,
          mayOpen,
        },
      };
    });
  }
}

function toMatch(row: MatchRow): PatientMatch {
  return {
    id: row.id,
    fullName: row.full_name ?? '',
    dateOfBirth: row.date_of_birth,
    gender: row.gender,
    numberEnding: row.number?.slice(-4) ?? null,
    hasAccount: row.has_account,
    isClosed: row.is_closed,
    isYours: row.is_yours,
  };
}
