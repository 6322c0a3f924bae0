import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Language } from '../api/language.js';
import { NamedError } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';

/** What the setting of the country is. */
export const COUNTRY =
  'ISO 3166-1 alpha-2 code, such as US or IN, of the country whose telephone numbers are read and shown without + and ' +
  'country code.';

@ObjectType({ description: 'What the organization looks like to everybody.' })
export class Organization {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'ISO 4217 code of all new fees.' })
  currency: string;

  @Field(() => String, { description: COUNTRY })
  country: string;

  @Field(() => [Language], { description: 'Languages it serves its patients in, the usual one first.' })
  languages: Language[];

  @Field(() => String, { nullable: true, description: 'Address of the logo on this server.' })
  logoUrl: string | null;

  @Field(() => Boolean, { description: 'False until a manager has finished the set-up.' })
  isSetUp: boolean;

  @Field(() => Boolean, { description: 'Whether its people and visits are made up, to try the product out.' })
  isDemo: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when nothing can be changed: each change is refused as READ_ONLY. Null where it can.',
  })
  readOnlySince: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When that is meant to be over, where it is known.' })
  readOnlyUntil: Date | null;
}

export const SetupStep = {
  clinic: 'clinic',
  doctor: 'doctor',
  hours: 'hours',
} as const;
export type SetupStep = (typeof SetupStep)[keyof typeof SetupStep];
registerEnumType(SetupStep, {
  name: 'SetupStep',
  description:
    'clinic: there is an open clinic. doctor: a doctor practises at one. hours: such a doctor has hours there.',
});

@ObjectType({
  description: 'How far the set-up has come. Each step is done by the operations of its own area.',
})
export class SetupProgress {
  @Field(() => DateTime, { nullable: true })
  finishedAt: Date | null;

  @Field(() => [SetupStep], { description: 'What patients still need before they can book, in order.' })
  missing: SetupStep[];
}

@ObjectType({ implements: NamedError, description: 'SETUP_INCOMPLETE: patients could not book yet.' })
export class SetupIncomplete extends NamedError {
  @Field(() => [SetupStep])
  missing: SetupStep[];
}
