import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../accounts/user.entity.js';
import type { Context } from '../api/context.js';
import { Gender } from '../api/gender.js';
import { LocalDate } from '../api/scalars.js';
import { Patient } from './patient.entity.js';
import { mayOpenRecord } from './patient.policy.js';

const CLOSED =
  'Null also to a doctor to whom the record is not open, and to the person as long as documents are closed.';

/**
 * Fields of a patient that lie in other tables, and those that not everybody who meets the patient may read: a doctor's
 * own booking shows the name alone.
 */
@Resolver(() => Patient)
export class PatientFieldsResolver {
  @FieldResolver(() => String)
  fullName(@Root() patient: Patient, @Ctx() { loaders }: Context): string | Promise<string> {
    if (patient.user !== undefined) return patient.user.fullName ?? '';
    return loaders.user.load(patient.userId).then((person) => person?.fullName ?? '');
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer, a doctor or an administrator, may open the record. A doctor may once the patient, or the ' +
      'desk, took part in a visit with them: a visit that the doctor booked does not open it by itself.',
  })
  mayOpenRecord(@Root() patient: Patient, @Ctx() context: Context): boolean | Promise<boolean> {
    return context.viewer?.role === 'patient' ? false : maySeeDetails(patient, context);
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: CLOSED })
  dateOfBirth(@Root() patient: Patient, @Ctx() context: Context): Shown<string> {
    return ifOpen(patient, context, patient.dateOfBirth, true);
  }

  @FieldResolver(() => Gender, {
    nullable: true,
    description: 'Null also to a doctor to whom the record is not open.',
  })
  gender(@Root() patient: Patient, @Ctx() context: Context): Shown<Gender> {
    return ifOpen(patient, context, patient.gender);
  }

  @FieldResolver(() => String, { nullable: true, description: `Several people may have one. ${CLOSED}` })
  contactNumber(@Root() patient: Patient, @Ctx() context: Context): Shown<string> {
    return ifOpen(patient, context, patient.contactNumber, true);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `Number of a relative, for emergencies. ${CLOSED}`,
  })
  relativeContact(@Root() patient: Patient, @Ctx() context: Context): Shown<string> {
    return ifOpen(patient, context, patient.relativeContact, true);
  }
}

type Shown<Value> = Value | null | Promise<Value | null>;

/**
 * Waits for nothing where it need not: in a list of fifty each promise counts.
 * @param isAsked whether `openDocuments` asks the person for it
 */
function ifOpen<Value>(
  patient: Patient,
  context: Context,
  value: Value | null,
  isAsked = false,
): Shown<Value> {
  if (value === null || (isAsked && isPerson(patient, context) && patient.documentsClosed)) return null;
  const may = maySeeDetails(patient, context);
  if (typeof may === 'boolean') return may ? value : null;
  return may.then((is) => (is ? value : null));
}

function maySeeDetails(patient: Patient, { viewer, loaders }: Context): boolean | Promise<boolean> {
  if (isPerson(patient, { viewer })) return true;
  if (viewer === null || viewer.role === 'patient') return false;
  if (viewer.doctorId === null || viewer.role === 'admin') return mayOpenRecord(viewer, false);
  return loaders
    .treatedBy(viewer.doctorId)
    .load(patient.userId)
    .then((isTreated) => mayOpenRecord(viewer, isTreated));
}

function isPerson(patient: Patient, { viewer }: Pick<Context, 'viewer'>): boolean {
  return patient.isOwn === true || (viewer?.role === 'patient' && viewer.userId === patient.userId);
}

/** The record behind a patient's account. */
@Resolver(() => User)
export class AccountPatientResolver {
  @FieldResolver(() => Patient, { nullable: true, description: 'The patient record of a patient.' })
  async patient(@Root() user: User, @Ctx() { loaders }: Context): Promise<Patient | null> {
    const patient = user.role === 'patient' ? await loaders.patient.load(user.id) : null;
    return patient && Object.assign(new Patient(), patient, { isOwn: true });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Telephone number of the account. Not shown as long as documents are closed.',
  })
  async number(@Root() user: User, @Ctx() { loaders }: Context): Promise<string | null> {
    const patient = user.role === 'patient' ? await loaders.patient.load(user.id) : null;
    return patient?.documentsClosed ? null : user.number;
  }
}
