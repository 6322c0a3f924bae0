import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointments/appointment.entity.js';
import type { Context } from '../api/context.js';

/** What the day list shows of documents. */
@Resolver(() => Appointment)
export class AppointmentDocumentsResolver {
  @FieldResolver(() => Int, {
    description:
      'Documents that the patient brought to this visit since its doctor last looked. Only its doctor is told: 0 for others.',
  })
  newDocuments(
    @Root() appointment: Appointment,
    @Ctx() { viewer, loaders }: Context,
  ): number | Promise<number> {
    const isOwn = viewer?.role === 'doctor' && viewer.doctorId === appointment.doctorId;
    return isOwn ? loaders.newDocuments.load(appointment.id) : 0;
  }
}
