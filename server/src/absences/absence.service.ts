import { forbidden, notFound } from '../api/errors.js';
import type { Viewer } from '../api/viewer.js';
import type { AuditService } from '../audit/audit.service.js';
import { mayWatch } from '../appointments/appointment.policy.js';
import { placeWithin } from '../appointments/placing.js';
import type { DecisionService } from '../appointments/decision.service.js';
import type { VisitLoss } from '../appointments/visit-loss.js';
import type { Database, Queryable } from '../database/database.js';
import { refusalOf } from '../database/refusals.js';
import type { Events } from '../events/events.js';
import { enterMessages } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';
import {
  CANDIDATES,
  EXPIRE,
  HAVE_OPEN,
  LOCK_PATIENT,
  MOST_VISITS,
  mostCandidates,
  OF_DOCTOR,
  PROPOSE,
  TO_PLAN,
  type ProposalRow,
} from './absence.queries.js';
import { chooseOptions, type Candidate } from './absence.rules.js';
import { AbsenceProposal, PlannedVisit, type ProposalChoice, type SentProposals } from './absence.type.js';
import { slotOf, toProposal } from './proposal.js';
import type { ForeseenAbsence, RehearsalService } from './rehearsal.service.js';

/** How long what was sent is shown; milliseconds. */
const SHOWN = 30 * 86_400_000;

/** What is to become of visits whose doctor will be away: planned, and proposed to the patients. Nothing is cancelled. */
export class AbsenceService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly decisions: DecisionService,
    private readonly rehearsals: RehearsalService,
    /** Asks for overdue holds to be swept at an instant. */
    private readonly sweepAt: (at: Date) => void,
  ) {}

  /**
   * The visits of a doctor that wait for a decision, earliest first, each with the same doctor later and a colleague of the
   * same field: so that all of one way can be proposed at once. At most 50 visits.
   * @param foreseen an absence that is only considered: the visits that would wait then. Nothing is changed or held.
   * @throws RequestError FORBIDDEN for another doctor's; with a foreseen absence NOT_FOUND for whoever may not change the
   * hours, and BAD_USER_INPUT
   */
  async plan(
    viewer: Viewer,
    doctorId: string,
    foreseen: ForeseenAbsence | null,
    now: Date,
  ): Promise<PlannedVisit[]> {
    if (!mayWatch(viewer, doctorId)) throw forbidden();
    const look = async (tx: Queryable): Promise<Seen> => see(tx, doctorId, now);
    const { toPlan, candidates } =
      foreseen === null
        ? await look(this.database)
        : await this.rehearsals.run(viewer, doctorId, foreseen, now, look);
    const ids = toPlan.map(({ id }) => id);
    const [visits, sent] = await Promise.all([this.decisions.list(ids), this.proposals(doctorId, now)]);
    const options = chooseOptions(ids, candidates);
    const losses = new Map(toPlan.map(({ id, loss }) => [id, loss]));
    return visits.flatMap((appointment) => {
      const loss = losses.get(appointment.id);
      if (loss === undefined) return [];
      const { sameDoctor = null, colleague = null } = options.get(appointment.id) ?? {};
      const proposal = sent.filter(({ appointmentId }) => appointmentId === appointment.id).at(-1) ?? null;
      return Object.assign(new PlannedVisit(), {
        appointment,
        loss,
        sameDoctor: sameDoctor === null ? null : slotOf(sameDoctor),
        colleague: colleague === null ? null : slotOf(colleague),
        proposal,
      });
    });
  }

  /**
   * What was proposed for visits of a doctor in the last 30 days, and what became of it.
   * @throws RequestError FORBIDDEN for another doctor's
   */
  async list(viewer: Viewer, doctorId: string, now: Date): Promise<AbsenceProposal[]> {
    if (!mayWatch(viewer, doctorId)) throw forbidden();
    return this.proposals(doctorId, now);
  }

  /**
   * Keeps each time for its patient for a day and tells them, each patient by one message. One patient is one transaction:
   * after a crash, or pressed twice, whoever was told is left aside.
   * @throws RequestError FORBIDDEN for another doctor's, NOT_FOUND for a visit that is not this doctor's to come
   */
  async send(
    viewer: Viewer,
    doctorId: string,
    choices: readonly ProposalChoice[],
    now: Date,
  ): Promise<SentProposals> {
    if (!mayWatch(viewer, doctorId)) throw forbidden();
    const visits = await this.decisions.list(choices.map(({ appointmentId }) => appointmentId));
    const patients = new Map<string, ProposalChoice[]>();
    for (const choice of choices) {
      const visit = visits.find(({ id }) => id === choice.appointmentId);
      if (visit === undefined || visit.doctorId !== doctorId) throw notFound('appointment');
      patients.set(visit.patientId, [...(patients.get(visit.patientId) ?? []), choice]);
    }
    let sent = 0;
    const notSent: string[] = [];
    for (const [patientId, ofPatient] of patients) {
      const outcome = await this.sendTo(viewer, patientId, ofPatient, now);
      sent += outcome.sent;
      notSent.push(...outcome.notSent);
    }
    this.events.ping();
    return { sent, notSent };
  }

  private async sendTo(
    viewer: Viewer,
    patientId: string,
    choices: readonly ProposalChoice[],
    now: Date,
  ): Promise<SentProposals> {
    const ids = choices.map(({ appointmentId }) => appointmentId);
    const outcome = await this.database.transaction(async (tx) => {
      await tx.query(LOCK_PATIENT, [patientId]);
      await tx.query(EXPIRE, [ids, now]);
      const open = await tx.query<{ id: string }>(HAVE_OPEN, [ids]);
      const made: Made[] = [];
      const notSent: string[] = [];
      for (const choice of choices) {
        if (open.some(({ id }) => id === choice.appointmentId)) continue;
        const proposal = await propose(tx, viewer, patientId, choice, now);
        if (proposal === null) notSent.push(choice.appointmentId);
        else made.push(proposal);
      }
      for (const { id, choice, startsAt } of made) {
        const of = { patientId, appointmentId: choice.appointmentId, entity: 'proposal', entityId: id };
        const details = { to: startsAt.toISOString() };
        await this.audit.record({ actor: viewer, action: 'proposal.sent', ...of, details }, tx);
      }
      await tell(tx, patientId, made, now);
      return { made, notSent };
    });
    for (const { expiresAt } of outcome.made) this.sweepAt(expiresAt);
    return { sent: outcome.made.length, notSent: outcome.notSent };
  }

  private async proposals(doctorId: string, now: Date): Promise<AbsenceProposal[]> {
    const values = [now, doctorId, new Date(now.getTime() - SHOWN)];
    return (await this.database.query<ProposalRow>(OF_DOCTOR, values)).map(toProposal);
  }
}

interface Seen {
  readonly toPlan: readonly { readonly id: string; readonly loss: VisitLoss }[];
  readonly candidates: readonly Candidate[];
}

async function see(tx: Queryable, doctorId: string, now: Date): Promise<Seen> {
  const toPlan = await tx.query<Seen['toPlan'][number]>(TO_PLAN, [doctorId, now, MOST_VISITS]);
  const ids = toPlan.map(({ id }) => id);
  const candidates = await tx.query<Candidate>(CANDIDATES, [ids, now, mostCandidates(ids.length)]);
  return { toPlan, candidates };
}

interface Made {
  readonly id: string;
  readonly choice: ProposalChoice;
  readonly formerStartsAt: Date;
  readonly startsAt: Date;
  readonly expiresAt: Date;
}

/** Holds the time and writes the proposal; null, with nothing changed, where the time or the visit is gone. */
async function propose(
  tx: Queryable,
  viewer: Viewer,
  patientId: string,
  choice: ProposalChoice,
  now: Date,
): Promise<Made | null> {
  await tx.query('savepoint proposal');
  try {
    const { appointmentId, doctorId, clinicId, visitTypeId, startsAt } = choice;
    const place = { patientId, doctorId, clinicId, visitTypeId, startsAt, appointmentId };
    const wish = { mode: 'hold', ...place, byStaff: true, purpose: 'proposal' } as const;
    const hold = await placeWithin(tx, viewer, wish, now);
    const values = [appointmentId, hold.id, viewer.userId, now];
    const [made] = await tx.query<Omit<Made, 'choice'>>(PROPOSE, values);
    if (made === undefined) throw new Error('a proposal that is made is returned');
    await tx.query('release savepoint proposal');
    return { ...made, choice };
  } catch (error) {
    if (refusalOf('place_appointment', error) === null) throw error;
    await tx.query('rollback to savepoint proposal');
    return null;
  }
}

async function tell(tx: Queryable, patientId: string, made: readonly Made[], now: Date): Promise<void> {
  const [first] = made;
  if (first === undefined) return;
  await enterMessages(
    tx,
    [
      {
        kind: MessageKind.appointment_proposed,
        recipientId: patientId,
        key: `proposed:${first.id}`,
        appointmentId: first.choice.appointmentId,
        data: {
          proposalId: first.id,
          proposalIds: made.map(({ id }) => id),
          appointmentIds: made.map(({ choice }) => choice.appointmentId),
          doctorId: first.choice.doctorId,
          clinicId: first.choice.clinicId,
          formerStartsAt: first.formerStartsAt.toISOString(),
          startsAt: first.startsAt.toISOString(),
        },
        linkExpiresAt: new Date(Math.min(...made.map(({ expiresAt }) => expiresAt.getTime()))),
      },
    ],
    now,
  );
}
