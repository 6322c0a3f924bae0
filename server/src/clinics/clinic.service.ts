import type { Repository, SelectQueryBuilder } from 'typeorm';
import type { Database } from '../database/database.js';
import { Clinic } from './clinic.entity.js';

/** The public directory of clinics. */
export class ClinicsService {
  private readonly clinics: Repository<Clinic>;

  constructor(database: Database) {
    this.clinics = database.dataSource.getRepository(Clinic);
  }

  /** Open clinics with a doctor to go to, by name: a place that only an imported history knows is none. */
  async listOpen(): Promise<Clinic[]> {
    return this.open().orderBy('clinic.name').getMany();
  }

  /** One of them; null for one that is closed, has no doctor to go to, or does not exist. */
  async findOpen(id: string): Promise<Clinic | null> {
    return this.open().andWhere('clinic.id = :id', { id }).getOne();
  }

  private open(): SelectQueryBuilder<Clinic> {
    return this.clinics
      .createQueryBuilder('clinic')
      .where('clinic.isActive')
      .andWhere(
        `exists (select from doctor_clinics dc join doctors d on d.id = dc.doctor_id and d.is_active
          join users u on u.id = d.user_id and u.disabled_at is null where dc.clinic_id = clinic.id)`,
      );
  }
}
