import { badInput, forbidden } from '../api/errors.js';
import { coversClinic, type Viewer } from '../api/viewer.js';
import type { AuditService } from '../audit/audit.service.js';
import { mayWatch } from '../appointments/appointment.policy.js';
import type { Database, Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import { enterMessages } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';
import { AFFECTED, ANNOUNCE, END, LIST, SAY, TELL, TOLD_LONGER, type DelayRow } from './delay.queries.js';
import { TOLD_AGAIN_FROM, tellingOf } from './delay.rules.js';
import { DoctorDelay, type DelayInput } from './delay.type.js';

interface Affected {
  readonly id: string;
  readonly patientId: string;
  readonly startsAt: Date;
}

/** A doctor is running late: the day shows it, and those who are still to come hear of it once. */
export class DelayService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
  ) {}

  /**
   * Says for today by how much a doctor is running late at a clinic. Whoever is still to come is told of the first word,
   * and again where it has grown by ten minutes; where it got shorter by as much, whoever was told of the longer one.
   * @throws RequestError FORBIDDEN for another doctor's day or a clinic that the viewer's token is not for;
   * BAD_USER_INPUT unless the minutes are a multiple of five, and for a clinic where the doctor is not
   */
  async say(viewer: Viewer, { doctorId, clinicId, minutes }: DelayInput, now: Date): Promise<DoctorDelay> {
    requireOwn(viewer, doctorId, clinicId);
    if (minutes % 5 !== 0) throw badInput([{ field: 'input.minutes', rule: 'form' }]);
    const said = await this.database.transaction(async (tx) => {
      const [row] = await tx.query<DelayRow>(SAY, [doctorId, clinicId, minutes, viewer.userId, now]);
      if (row === undefined) throw badInput([{ field: 'input.clinicId', rule: 'clinic_of_doctor' }]);
      const visits = await affected(tx, row, now);
      const telling = tellingOf(minutes, row.toldMinutes);
      const longer = telling === 'told_longer' ? await toldLonger(tx, row, minutes, now) : [];
      await announce(tx, viewer, [...visits, ...longer]);
      const told =
        telling === 'all'
          ? await tell(tx, row, visits, now)
          : telling === 'told_longer'
            ? await tellShorter(tx, row, longer, now)
            : 0;
      const act = { actor: viewer, entity: 'doctor', entityId: doctorId, details: { minutes, told } };
      await this.audit.record({ action: 'delay.said', ...act }, tx);
      return { row, told };
    });
    this.events.ping();
    return toDelay(said.row, said.told);
  }

  /**
   * The doctor is on time again, and whoever was told to come later by ten minutes or more is told so. False where nothing
   * was said.
   * @throws RequestError FORBIDDEN
   */
  async end(viewer: Viewer, doctorId: string, clinicId: string, now: Date): Promise<boolean> {
    requireOwn(viewer, doctorId, clinicId);
    const ended = await this.database.transaction(async (tx) => {
      const [row] = await tx.query<DelayRow>(END, [doctorId, clinicId, now]);
      if (row === undefined) return false;
      const visits = await affected(tx, row, now);
      const longer = await toldLonger(tx, row, 0, now);
      await announce(tx, viewer, [...visits, ...longer]);
      const told = await tellShorter(tx, { ...row, minutes: 0 }, longer, now);
      const act = { actor: viewer, entity: 'doctor', entityId: doctorId, details: { told } };
      await this.audit.record({ action: 'delay.ended', ...act }, tx);
      return true;
    });
    this.events.ping();
    return ended;
  }

  /**
   * Who is running late now: a doctor's own, or for administrators those of any doctor or of a clinic.
   * @throws RequestError FORBIDDEN
   */
  async list(
    viewer: Viewer,
    doctorId: string | null,
    clinicId: string | null,
    now: Date,
  ): Promise<DoctorDelay[]> {
    const whose = doctorId ?? viewer.doctorId;
    if (!mayWatch(viewer, whose)) throw forbidden();
    const rows = await this.database.query<DelayRow>(LIST, [whose, clinicId, now]);
    return rows.filter((row) => coversClinic(viewer, row.clinicId)).map((row) => toDelay(row, 0));
  }
}

function requireOwn(viewer: Viewer, doctorId: string, clinicId: string): void {
  if (!mayWatch(viewer, doctorId) || !coversClinic(viewer, clinicId)) throw forbidden();
}

async function affected(
  tx: Queryable,
  { doctorId, clinicId, date, minutes }: DelayRow,
  now: Date,
): Promise<Affected[]> {
  return tx.query<Affected>(AFFECTED, [doctorId, clinicId, date, now, minutes]);
}

async function toldLonger(
  tx: Queryable,
  { id, doctorId, clinicId, date }: DelayRow,
  minutes: number,
  now: Date,
): Promise<Affected[]> {
  return tx.query<Affected>(TOLD_LONGER, [id, doctorId, clinicId, date, now, minutes, TOLD_AGAIN_FROM]);
}

async function announce(tx: Queryable, viewer: Viewer, visits: readonly Affected[]): Promise<void> {
  await tx.query(ANNOUNCE, [[...new Set(visits.map(({ id }) => id))], viewer.userId]);
}

/** @returns how many are told */
async function tellShorter(
  tx: Queryable,
  row: DelayRow,
  visits: readonly Affected[],
  now: Date,
): Promise<number> {
  return tell(tx, row, visits, now, { isShorter: true });
}

/** @returns how many are told */
async function tell(
  tx: Queryable,
  { id, minutes }: DelayRow,
  visits: readonly Affected[],
  now: Date,
  more: { readonly isShorter?: true } = {},
): Promise<number> {
  // What ended holds no more, so the next word is a first one.
  const [told] = await tx.query<{ announcements: number }>(TELL, [id, minutes === 0 ? null : minutes]);
  return enterMessages(
    tx,
    visits.map((visit) => ({
      kind: MessageKind.appointment_late,
      recipientId: visit.patientId,
      key: `late:${id}:${told?.announcements ?? 0}:${visit.id}`,
      appointmentId: visit.id,
      data: {
        delayId: id,
        minutes,
        ...more,
        startsAt: new Date(visit.startsAt.getTime() + minutes * 60_000).toISOString(),
      },
    })),
    now,
  );
}

function toDelay({ doctorId, clinicId, date, minutes, saidAt }: DelayRow, told: number): DoctorDelay {
  return Object.assign(new DoctorDelay(), { doctorId, clinicId, date, minutes, saidAt, told });
}
