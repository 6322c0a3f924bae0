import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { badInput } from '../api/errors.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import { UserRole } from '../api/user-role.js';
import { Appointment } from '../appointments/appointment.entity.js';
import type { DecisionService } from '../appointments/decision.service.js';
import { HoursInput } from '../availability/hours.input.js';
import { loadRequired } from '../database/batch.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { MOST_VISITS } from './absence.queries.js';
import type { AbsenceService } from './absence.service.js';
import {
  AbsenceProposal,
  PlannedVisit,
  ProposalChoice,
  ProposalOver,
  ProposalResult,
  SentProposals,
} from './absence.type.js';
import type { AnswerService } from './answer.service.js';

/** What becomes of visits whose doctor will be away. */
@Resolver(() => AbsenceProposal)
export class AbsenceResolver {
  constructor(
    private readonly absences: AbsenceService,
    private readonly answers: AnswerService,
    private readonly decisions: DecisionService,
  ) {}

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => [PlannedVisit], {
    description:
      'The visits of a doctor that wait for a decision, earliest first, at most 50, with the times that could be ' +
      'proposed for each: now, or as it would be in an absence that is only considered. Changes and holds nothing.',
  })
  async absencePlan(
    @Arg('doctorId', () => ID) doctorId: string,
    @Arg('hours', () => HoursInput, {
      nullable: true,
      description:
        'As it would be with these hours, for whoever may change them. Their `version` is not asked for.',
    })
    hours: HoursInput | null,
    @Arg('onLeave', () => Boolean, {
      defaultValue: false,
      description: 'As it would be if the doctor went on leave until further notice.',
    })
    onLeave: boolean,
    @Ctx() context: Context,
  ): Promise<PlannedVisit[]> {
    requireIds({ doctorId });
    const foreseen = hours || onLeave ? { hours: hours ?? null, onLeave } : null;
    return this.absences.plan(signedIn(context), doctorId, foreseen, context.now);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => [AbsenceProposal], {
    description: 'What was proposed for visits of a doctor in the last 30 days, and what became of it.',
  })
  async absenceProposals(
    @Arg('doctorId', () => ID) doctorId: string,
    @Ctx() context: Context,
  ): Promise<AbsenceProposal[]> {
    requireIds({ doctorId });
    return this.absences.list(signedIn(context), doctorId, context.now);
  }

  @Authorized(UserRole.patient)
  @Query(() => [AbsenceProposal], { description: 'Times proposed to the viewer that wait for an answer.' })
  async myProposals(@Ctx() context: Context): Promise<AbsenceProposal[]> {
    return this.answers.listOwn(signedIn(context), context.now);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => SentProposals, {
    description:
      'Keeps each of these times, at most 50, for its patient for a day, and tells each patient by one message. ' +
      'Nothing is moved or cancelled. Sent again, who was told is left aside.',
  })
  async sendProposals(
    @Arg('doctorId', () => ID, { description: 'The doctor who will be away.' }) doctorId: string,
    @Arg('choices', () => [ProposalChoice]) choices: ProposalChoice[],
    @Ctx() context: Context,
  ): Promise<SentProposals> {
    requireIds({ doctorId });
    if (choices.length > MOST_VISITS) {
      throw badInput([{ field: 'choices', rule: 'too_many', limit: MOST_VISITS }]);
    }
    const sent = await this.absences.send(signedIn(context), doctorId, choices, context.now);
    return Object.assign(new SentProposals(), sent);
  }

  @Authorized()
  @Mutation(() => ProposalResult, {
    description: 'The patient, or the desk for them, takes a proposed time: the visit moves to it.',
  })
  async acceptProposal(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<typeof ProposalResult> {
    return orRejection(this.answers.accept(signedIn(context), id, context.now), [ProposalOver]);
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description:
      'The patient wants another time: the proposed one is free again, and the visit stays. False where it is over.',
  })
  async declineProposal(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return this.answers.decline(signedIn(context), id, context.now);
  }

  @FieldResolver(() => Appointment, { description: 'The visit as it is now.' })
  async appointment(@Root() { appointmentId }: AbsenceProposal): Promise<Appointment> {
    const [appointment] = await this.decisions.list([appointmentId]);
    if (appointment === undefined) throw new Error('a proposal has an appointment');
    return appointment;
  }

  @FieldResolver(() => Doctor, { description: 'With whom it would be.' })
  async doctor(@Root() { slot }: AbsenceProposal, @Ctx() { loaders }: Context): Promise<Doctor> {
    return loadRequired(loaders.doctor, slot.doctorId);
  }
}

/** With whom a visit could be instead. */
@Resolver(() => PlannedVisit)
export class PlannedVisitResolver {
  @FieldResolver(() => Doctor, { nullable: true, description: 'The colleague, where there is one.' })
  async colleagueDoctor(
    @Root() { colleague }: PlannedVisit,
    @Ctx() { loaders }: Context,
  ): Promise<Doctor | null> {
    return colleague === null ? null : loaders.doctor.load(colleague.doctorId);
  }
}
