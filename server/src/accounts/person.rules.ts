import { badInput, type FieldFault } from '../api/errors.js';
import { cleanName, cleanNumber, isPlausibleBirth } from './account.rules.js';

/**
 * The name and number of a new patient as they are stored.
 * @throws RequestError BAD_USER_INPUT that names each wrong field.
 */
export function checkPerson(
  input: { readonly fullName: string; readonly contactNumber: string; readonly dateOfBirth: string },
  now: Date,
): { fullName: string; contactNumber: string } {
  const fullName = cleanName(input.fullName);
  const contactNumber = cleanNumber(input.contactNumber);
  const faults: FieldFault[] = [];
  if (fullName === null) faults.push({ field: 'fullName', rule: 'name' });
  if (contactNumber === null) faults.push({ field: 'contactNumber', rule: 'number' });
  if (!isPlausibleBirth(input.dateOfBirth, now)) faults.push({ field: 'dateOfBirth', rule: 'birth' });
  if (fullName === null || contactNumber === null || faults.length > 0) throw badInput(faults);
  return { fullName, contactNumber };
}
