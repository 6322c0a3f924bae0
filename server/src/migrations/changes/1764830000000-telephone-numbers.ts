import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** Telephone numbers in one form, E.164, and the country whose numbers are written without it. */
export class TelephoneNumbers1764830000000 implements MigrationInterface {
  name = 'TelephoneNumbers1764830000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table settings add column country char(2) not null default 'US'
      constraint settings_country_form check (country ~ '^[A-Z]{2}$')`);
    await runner.query(widths(16));
    await runner.query(ONE_FORM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(widths(15));
    await runner.query('alter table settings drop column country');
  }
}

const COLUMNS = [
  ['users', 'number'],
  ['patients', 'contact_number'],
  ['patients', 'relative_contact'],
  ['patient_merges', 'contact_number'],
  ['patient_merges', 'relative_contact'],
  ['access_steps', 'contact_number'],
  ['access_steps', 'relative_contact'],
] as const;

/** A number of E.164 has fifteen digits at most, behind its +. */
function widths(length: number): string {
  return COLUMNS.map(
    ([table, column]) =>
      `alter table ${table} alter column ${column} type varchar(${length}) using left(${column}, ${length})`,
  ).join(';');
}

/**
 * What says its country is put into the form. A national number stays, since nothing says whose it is, and one with a
 * national prefix in brackets, too.
 */
export const ONE_FORM = [...COLUMNS, ['clinics', 'phone']]
  .map(([table, column]) => {
    const form = `'+' || regexp_replace(${column}, '^00|\\D', '', 'g')`;
    // A row that is in the form already is not touched.
    return `
update ${table} set ${column} = ${form}
where ${column} ~ '^(\\+|00)[1-9][-0-9 ().]{5,17}$' and ${column} !~ '\\(0' and ${column} <> ${form}`;
  })
  .join(';');
