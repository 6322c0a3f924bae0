import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OneTimeLink } from '../accounts/account-link.type.js';
import { NamedError } from '../api/named-error.js';
import { PageInfo } from '../api/page.js';
import { Doctor } from './doctor.entity.js';
import { VisitKind } from './visit-type.entity.js';

@ObjectType({ description: 'A type of visit with all that decides how it is booked.' })
export class ManagedVisitType {
  @Field(() => ID)
  id: string;

  @Field(() => VisitKind)
  kind: VisitKind;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'Length of the visit, without the buffers around it.' })
  minutes: number;

  @Field(() => Int)
  bufferBeforeMinutes: number;

  @Field(() => Int)
  bufferAfterMinutes: number;

  @Field(() => Int, { description: 'A visit may start every so many minutes of the doctor’s hours.' })
  stepMinutes: number;

  @Field(() => Int, { description: 'In minor units of the currency (cents).' })
  fee: number;

  @Field(() => Int, {
    description: 'Place in the doctor’s list, lowest first; search shows the times of the first.',
  })
  position: number;

  @Field(() => Boolean, { description: 'Whether it can be booked.' })
  isActive: boolean;
}

@ObjectType({ description: 'A doctor’s record as its doctor and administrators keep it.' })
export class ManagedDoctor {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  userId: string;

  @Field(() => Doctor, { description: 'The public page.' })
  doctor: Doctor;

  @Field(() => String)
  licenseNumber: string;

  @Field(() => Int)
  maxPatientsPerDay: number;

  @Field(() => Boolean, { description: 'Whether the doctor approves each booking of patients.' })
  requiresApproval: boolean;

  @Field(() => Boolean, { description: 'False once the doctor has left.' })
  isActive: boolean;

  @Field(() => Boolean, { description: 'Whether the doctor has joined and can sign in.' })
  hasJoined: boolean;

  @Field(() => [ManagedVisitType], { description: 'Active and retired ones, in the doctor’s order.' })
  visitTypes: ManagedVisitType[];
}

@ObjectType()
export class ManagedDoctorEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => ManagedDoctor)
  node: ManagedDoctor;
}

@ObjectType()
export class ManagedDoctorConnection {
  @Field(() => [ManagedDoctorEdge])
  edges: ManagedDoctorEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A new doctor, and the link by which the doctor joins.' })
export class InvitedDoctor {
  @Field(() => ManagedDoctor)
  doctor: ManagedDoctor;

  @Field(() => OneTimeLink)
  link: OneTimeLink;
}

@ObjectType({ implements: NamedError, description: 'LICENSE_TAKEN: another doctor has this licence number.' })
export class LicenseTaken extends NamedError {}
