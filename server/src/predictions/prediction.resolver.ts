import { Arg, Authorized, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { Language } from '../api/language.js';
import { signedIn, type Context } from '../api/context.js';
import { MANAGER } from '../api/viewer.js';
import { requireIds } from '../api/page.js';
import { LocalDate } from '../api/scalars.js';
import { DemandForecast } from './demand.type.js';
import type { DemandService } from './demand.service.js';
import { Scorecard } from './scorecard.type.js';
import type { ScorecardService } from './scorecard.service.js';
import type { SlotPredictionService } from './slot-prediction.service.js';
import { SlotPrediction } from './slot-prediction.type.js';

/** The best times for a patient, the busy days of a doctor, and what both are worth. */
@Resolver()
export class PredictionResolver {
  constructor(
    private readonly slots: SlotPredictionService,
    private readonly demand: DemandService,
    private readonly scorecards: ScorecardService,
  ) {}

  @Authorized(UserRole.patient, UserRole.doctor, UserRole.admin)
  @Query(() => [SlotPrediction], {
    description:
      'A doctor’s free times between two dates of the clinic (at most 92 days), the best for the patient first: by the ' +
      'chance that the visit takes place, by the patient’s habit of weekday and time of day, and by how long people ' +
      'usually wait with this doctor. Every free time has its place in the list; `first` cuts it, and from two on the ' +
      'earliest time is always among them. Patients ask for themselves, doctors for patients whom they see or saw, ' +
      'administrators, those of the front desk too, for everyone.',
  })
  async predictSlots(
    @Arg('doctorId', () => ID) doctorId: string,
    @Arg('from', () => LocalDate) from: string,
    @Arg('to', () => LocalDate, { description: 'The last day.' }) to: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'From 1 to 500.' }) first: number,
    @Arg('visitTypeId', () => ID, { nullable: true, description: 'Left out: the doctor’s first type.' })
    visitTypeId: string | null,
    @Arg('clinicId', () => ID, { nullable: true }) clinicId: string | null,
    @Arg('patientId', () => ID, { nullable: true, description: 'For staff; patients leave it out.' })
    patientId: string | null,
    @Arg('movingAppointmentId', () => ID, {
      nullable: true,
      description:
        'An appointment of your own that is to move: its time counts as free, its present start is left out.',
    })
    movingAppointmentId: string | null,
    @Arg('language', () => Language, { defaultValue: Language.en, description: 'Of the reasons’ words.' })
    language: Language,
    @Ctx() context: Context,
  ): Promise<SlotPrediction[]> {
    requireIds({ doctorId, visitTypeId, clinicId, patientId, movingAppointmentId });
    const query = {
      doctorId,
      patientId: patientId ?? null,
      visitTypeId: visitTypeId ?? null,
      clinicId: clinicId ?? null,
      movingAppointmentId: movingAppointmentId ?? null,
      from,
      to,
      first,
      language,
    };
    return this.slots.rank(signedIn(context), query, context.now);
  }

  @Authorized(UserRole.doctor, MANAGER)
  @Query(() => DemandForecast, {
    description:
      'Appointments to be expected of a doctor or of a clinic on dates from today on (at most 42 days, today one of them). ' +
      'Doctors see their own, administrators that of all, those of the front desk none.',
  })
  async demandForecast(
    @Arg('doctorId', () => ID, { nullable: true, description: 'Doctors may leave it out.' })
    doctorId: string | null,
    @Arg('clinicId', () => ID, {
      nullable: true,
      description: 'Instead of a doctor: all doctors of a clinic.',
    })
    clinicId: string | null,
    @Arg('from', () => LocalDate) from: string,
    @Arg('to', () => LocalDate, { description: 'The last day.' }) to: string,
    @Ctx() context: Context,
  ): Promise<DemandForecast> {
    requireIds({ doctorId, clinicId });
    const query = { doctorId: doctorId ?? null, clinicId: clinicId ?? null, from, to };
    return this.demand.forecast(signedIn(context), query, context.now);
  }

  @Authorized(MANAGER)
  @Query(() => Scorecard, {
    description:
      'What the predictions are worth: the models in force held against plain alternatives on the latest visits, whom ' +
      'they serve how, and why they answer. Not for the front desk.',
  })
  async scorecard(): Promise<Scorecard> {
    return this.scorecards.read();
  }
}
