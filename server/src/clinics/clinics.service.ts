import type { Repository } from 'typeorm';
import type { Database } from '../database/database.js';
import { Clinic } from './clinic.entity.js';

/** The public directory of clinics. */
export class ClinicsService {
  private readonly clinics: Repository<Clinic>;

  constructor(database: Database) {
    this.clinics = database.dataSource.getRepository(Clinic);
  }

  async listOpen(): Promise<Clinic[]> {
    return this.clinics.find({ where: { isActive: true }, order: { name: 'asc' } });
  }
}
