import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** A visit opens the patient's record to its doctor only once somebody else took part in it. */
export class VisitsThatOpenRecords1764810000000 implements MigrationInterface {
  name = 'VisitsThatOpenRecords1764810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table appointments add column opens_record boolean not null default true');
    await runner.query(CLOSE_DOCTORS_OWN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('alter table appointments drop column opens_record');
  }
}

/** Visits from before go by what the record of acts says: the rest of those that their doctor booked opens nothing. */
export const CLOSE_DOCTORS_OWN = `
update appointments a set opens_record = false
from doctors d
where d.id = a.doctor_id and a.booked_by = d.user_id
  and not exists (
    select from audit_events e
    where e.appointment_id = a.id and case e.action
      when 'appointment.moved' then e.actor_id = a.patient_id
      when 'appointment.confirmed' then e.actor_id = a.patient_id
      when 'appointment.checked_in' then e.actor_id <> d.user_id
      else false end)
  and not exists (select from reports r where r.appointment_id = a.id and r.from_patient)
`;
