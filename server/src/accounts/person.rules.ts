import { badInput, type FieldFault } from '../api/errors.js';
import { readPhoneNumber } from '../api/phone-number.rules.js';
import { cleanName, isPlausibleBirth } from './account.rules.js';

/**
 * The name and number of a new patient as they are stored.
 * @param country of numbers without their country
 * @throws RequestError BAD_USER_INPUT that names each wrong field.
 */
export function checkPerson(
  input: { readonly fullName: string; readonly contactNumber: string; readonly dateOfBirth: string },
  country: string,
  now: Date,
): { fullName: string; contactNumber: string } {
  const fullName = cleanName(input.fullName);
  const contactNumber = readPhoneNumber(input.contactNumber, country);
  const faults: FieldFault[] = [];
  if (fullName === null) faults.push({ field: 'fullName', rule: 'name' });
  if (contactNumber === null) faults.push({ field: 'contactNumber', rule: 'number' });
  if (!isPlausibleBirth(input.dateOfBirth, now)) faults.push({ field: 'dateOfBirth', rule: 'birth' });
  if (fullName === null || contactNumber === null || faults.length > 0) throw badInput(faults);
  return { fullName, contactNumber };
}
