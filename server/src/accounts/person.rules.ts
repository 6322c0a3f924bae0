import { badInput, type FieldFault } from '../api/errors.js';
import { NUMBER, readPhoneNumber } from '../api/phone-number.rules.js';
import { cleanName, isPlausibleBirth } from './account.rules.js';

/** The two numbers of a patient, as the schema says them. */
export const CONTACT_NUMBER = `Several people may have one. A child may have that of a relative alone. ${NUMBER}`;
export const RELATIVE_CONTACT = `Of a relative, for emergencies. ${NUMBER}`;

/** From this age on somebody is no child: Convention on the Rights of the Child, article 1. */
const AGE_OF_MAJORITY = 18;

/** By which numbers a person is reached. */
export interface Reach {
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly dateOfBirth: string | null;
  readonly contactNumber: string | null;
  readonly relativeContact: string | null;
}

/** A person as they are stored. */
export interface CheckedPerson extends Reach {
  readonly fullName: string;
}

/**
 * The name and numbers of a new patient as they are stored.
 * @param country of numbers without their country
 * @throws RequestError BAD_USER_INPUT that names each wrong field.
 */
export function checkPerson(
  input: {
    readonly fullName: string;
    readonly dateOfBirth: string;
    readonly contactNumber?: string | null;
    readonly relativeContact?: string | null;
  },
  country: string,
  now: Date,
): CheckedPerson {
  const faults: FieldFault[] = [];
  const fullName = cleanName(input.fullName);
  if (fullName === null) faults.push({ field: 'fullName', rule: 'name' });
  const number = (field: 'contactNumber' | 'relativeContact'): string | null => {
    const text = input[field];
    const read = text ? readPhoneNumber(text, country) : null;
    if (text && read === null) faults.push({ field, rule: 'number' });
    return read;
  };
  const { dateOfBirth } = input;
  const reach = {
    dateOfBirth,
    contactNumber: number('contactNumber'),
    relativeContact: number('relativeContact'),
  };
  if (!isPlausibleBirth(dateOfBirth, now)) faults.push({ field: 'dateOfBirth', rule: 'birth' });
  const unreached = faults.length === 0 ? reachFault(reach, now) : null;
  if (unreached !== null) faults.push(unreached);
  if (fullName === null || faults.length > 0) throw badInput(faults);
  return { ...reach, fullName };
}

/**
 * What is missing to reach a person: a number of their own, which others may have, too; for a child that of a relative
 * is enough.
 */
export function reachFault(person: Reach, now: Date): FieldFault | null {
  if (person.contactNumber !== null) return null;
  if (person.dateOfBirth === null || !isChild(person.dateOfBirth, now)) {
    return { field: 'contactNumber', rule: 'required' };
  }
  return person.relativeContact === null ? { field: 'contactNumber', rule: 'contact' } : null;
}

function isChild(dateOfBirth: string, now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  const comesOfAge = `${Number(dateOfBirth.slice(0, 4)) + AGE_OF_MAJORITY}${dateOfBirth.slice(4)}`;
  return today < comesOfAge;
}
