import { notFound } from '../api/errors.js';
import { reject, type Rejection } from '../api/named-error.js';
import { isId } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import { maySee } from '../appointments/appointment.policy.js';
import { placeWithin } from '../appointments/placing.js';
import type { AuditService } from '../audit/audit.service.js';
import type { DecisionService } from '../appointments/decision.service.js';
import type { Database, Queryable } from '../database/database.js';
import { refusalOf } from '../database/refusals.js';
import type { Events } from '../events/events.js';
import {
  DECIDE,
  FIND,
  LOCK,
  LOCK_PATIENT,
  OF_PATIENT,
  OPEN_PLACES,
  RELEASE,
  type ProposalPlaceRow,
  type ProposalRow,
} from './absence.queries.js';
import { ProposalOver, type AbsenceProposal } from './absence.type.js';
import { toProposal } from './proposal.js';

/** What patients answer to proposed times, or the desk for them. */
export class AnswerService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly decisions: DecisionService,
  ) {}

  /** The viewer's own as a patient that wait for an answer. */
  async listOwn(viewer: Viewer, now: Date): Promise<AbsenceProposal[]> {
    return (await this.database.query<ProposalRow>(OF_PATIENT, [now, viewer.userId])).map(toProposal);
  }

  /** Of proposals of the viewer's own those that wait for an answer, with where the visits would be. */
  async listOpen(viewer: Viewer, ids: readonly string[], now: Date): Promise<ProposalPlaceRow[]> {
    return this.database.query<ProposalPlaceRow>(OPEN_PLACES, [now, viewer.userId, ids.filter(isId)]);
  }

  /**
   * Moves the visit to the proposed time, in one transaction with giving back its hold. Accepted again, it stays so.
   * @throws RequestError NOT_FOUND; Rejection ProposalOver
   */
  async accept(viewer: Viewer, id: string, now: Date): Promise<Appointment> {
    const { patientId } = await this.get(viewer, id, now);
    const moved = await this.database
      .transaction(async (tx) => {
        const proposal = await lock(tx, patientId, id, now);
        if (proposal.state === 'accepted') return null;
        if (proposal.state !== 'open') throw over();
        await tx.query(RELEASE, [proposal.holdId, patientId, now]);
        // The clinic proposed it: its own limits and cut-offs are no hindrance, and nobody has to agree any more.
        const { doctorId, clinicId, visitTypeId, startsAt, appointmentId } = proposal;
        const place = { patientId, doctorId, clinicId, visitTypeId, startsAt, appointmentId };
        const at = await placeWithin(tx, viewer, { mode: 'move', ...place, byStaff: true }, now);
        await tx.query(DECIDE, [id, 'accepted', now]);
        await this.record(tx, viewer, 'proposal.accepted', proposal);
        return at;
      })
      .catch((error: unknown) => {
        throw refusalOf('place_appointment', error) === null ? error : over();
      });
    this.events.ping();
    if (moved !== null) return moved;
    const { appointmentId } = await this.get(viewer, id, now);
    const [appointment] = await this.decisions.list([appointmentId]);
    if (appointment === undefined) throw notFound('appointment');
    return appointment;
  }

  /**
   * The patient wants another time: the proposed one is free again, and the visit stays where it is. False where the
   * proposal is over.
   * @throws RequestError NOT_FOUND
   */
  async decline(viewer: Viewer, id: string, now: Date): Promise<boolean> {
    const { patientId } = await this.get(viewer, id, now);
    const declined = await this.database.transaction(async (tx) => {
      const proposal = await lock(tx, patientId, id, now);
      if (proposal.state !== 'open') return false;
      await tx.query(RELEASE, [proposal.holdId, patientId, now]);
      await tx.query(DECIDE, [id, 'other', now]);
      await this.record(tx, viewer, 'proposal.declined', proposal);
      return true;
    });
    this.events.ping();
    return declined;
  }

  private async record(
    tx: Queryable,
    viewer: Viewer,
    action: 'proposal.accepted' | 'proposal.declined',
    { id, patientId, appointmentId }: ProposalRow,
  ): Promise<void> {
    const of = { patientId, appointmentId, entity: 'proposal', entityId: id };
    await this.audit.record({ actor: viewer, action, ...of }, tx);
  }

  /** A proposal for a visit that the viewer may change: one's own, or as its staff. */
  private async get(viewer: Viewer, id: string, now: Date): Promise<ProposalRow> {
    const [row] = isId(id) ? await this.database.query<ProposalRow>(FIND, [now, id]) : [];
    if (row === undefined) throw notFound('proposal');
    const { patientId, formerDoctorId, clinicId } = row;
    if (!maySee(viewer, { patientId, doctorId: formerDoctorId, clinicId })) throw notFound('proposal');
    return row;
  }
}

async function lock(tx: Queryable, patientId: string, id: string, now: Date): Promise<ProposalRow> {
  await tx.query(LOCK_PATIENT, [patientId]);
  const [proposal] = await tx.query<ProposalRow>(LOCK, [now, id]);
  if (proposal === undefined) throw notFound('proposal');
  return proposal;
}

function over(): Rejection {
  return reject(ProposalOver, {
    code: 'PROPOSAL_OVER',
    message: 'This time is not kept any more, or the visit is elsewhere by now.',
  });
}
