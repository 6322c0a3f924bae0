import { Field, ID, ObjectType } from 'type-graphql';
import { Appointment } from '../appointments/appointment.entity.js';
import { ClinicClosure } from '../clinics/clinic-closure.entity.js';
import { Availability } from './availability.entity.js';
import { Leave } from './leave.entity.js';
import { WeeklyHours } from './weekly-hours.entity.js';

@ObjectType({
  description:
    'All that decides when a doctor can be booked. Past dates, past leave and past closures are left out.',
})
export class DoctorHours {
  @Field(() => ID)
  doctorId: string;

  @Field(() => String, { description: 'Send it back with changes, so that nobody’s change is lost.' })
  version: string;

  @Field(() => [WeeklyHours])
  weekly: WeeklyHours[];

  @Field(() => [Availability])
  dated: Availability[];

  @Field(() => [Leave])
  leave: Leave[];

  @Field(() => [ClinicClosure], { description: 'Closed days of the doctor’s clinics.' })
  closures: ClinicClosure[];
}

@ObjectType({ description: 'A booked appointment that would lie outside the hours.' })
export class OutsideAppointment {
  @Field(() => Appointment)
  appointment: Appointment;

  @Field(() => Boolean, { description: 'False where it lies outside already.' })
  isNew: boolean;
}

@ObjectType({
  description: 'What a change of hours would do to booked appointments. Nothing is changed yet.',
})
export class HoursImpact {
  @Field(() => [OutsideAppointment], { description: 'Earliest first.' })
  outside: OutsideAppointment[];
}

@ObjectType({
  description: 'What became of the appointments that a change left without hours, doctor, place or type.',
})
export class HoursOutcome {
  @Field(() => [Appointment], { description: 'Cancelled by the decisions that were sent.' })
  cancelled: Appointment[];

  @Field(() => [Appointment], {
    description: 'Not decided yet; `appointmentsOutsideHours` lists them from now on.',
  })
  undecided: Appointment[];
}

@ObjectType({ description: 'The hours as they are now, and what became of the appointments in their way.' })
export class SavedHours extends HoursOutcome {
  @Field(() => DoctorHours)
  hours: DoctorHours;
}

@ObjectType({ description: 'The closed days, and what became of the appointments on them.' })
export class SavedClosure extends HoursOutcome {
  @Field(() => [ClinicClosure], { description: 'One for each clinic.' })
  closures: ClinicClosure[];
}
