import { ageOn } from '../format/age';
import { localDateOf, viewerZone } from '../format/format';
import { isBlank, wanted, type FieldRule } from './field-rules';

/** Below this age the server takes the number of a relative alone. */
const ageOfMajority = 18;

/** Whether somebody of this birth date, YYYY-MM-DD or not yet written, is a child. */
export function isChild(birthDate: string): boolean {
  return birthDate !== '' && ageOn(birthDate, localDateOf(new Date(), viewerZone())) < ageOfMajority;
}

/** What the other fields of a person hold. */
export interface ReachFields {
  dateOfBirth: string;
  relativeContact: string;
}

/**
 * A person has a number of their own; of a child that of a relative is enough.
 */
export function reached(person: () => ReachFields): FieldRule {
  return (value) => {
    const { dateOfBirth, relativeContact } = person();
    if (!isChild(dateOfBirth)) return wanted('phone')(value);
    return isBlank(relativeContact) ? wanted('numberOfChild')(value) : null;
  };
}
