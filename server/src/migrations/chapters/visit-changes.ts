import type { QueryRunner } from 'typeorm';
import { readSql } from '../function-files.js';

/** Makes the notes that triggers took of appointments for the counts, before a consumer of events counted them. */
export async function makeVisitChanges(runner: QueryRunner): Promise<void> {
  await runner.query(readSql('gone/visit_changes.sql'));
}

/** Removes what `makeVisitChanges` made. */
export async function dropVisitChanges(runner: QueryRunner): Promise<void> {
  await runner.query(`
    drop trigger appointments_counted_update on appointments;
    drop trigger appointments_counted_delete on appointments;
    drop trigger appointments_counted_insert on appointments;
    drop function appointments_after_update(), appointments_after_delete(), appointments_after_insert();
    drop view visit_leads_now, visit_days_now, visit_change_hours, visit_change_leads, visit_change_days;
    drop table visit_changes;
  `);
}
