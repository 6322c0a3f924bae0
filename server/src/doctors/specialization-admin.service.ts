import type { AuditService } from '../audit/audit.service.js';
import { NameTaken, RecordInUse } from '../clinics/clinic-admin.type.js';
import { refusedBy, type Database } from '../database/database.js';
import { badInput, notFound } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import { isId } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import { COUNTS, REMOVE, SAVE } from './specialization-admin.queries.js';
import { Specialization } from './specialization.entity.js';
import { ManagedSpecialization, type SpecializationInput } from './specialization.input.js';

/** The longest search word, in characters. */
const LONGEST_WORD = 60;

/** Keeping the fields of medicine. Who may is decided at the door. */
export class SpecializationAdminService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /** Every field of medicine, by category and name. */
  async list(): Promise<ManagedSpecialization[]> {
    const repository = this.database.dataSource.getRepository(Specialization);
    const specializations = await repository
      .createQueryBuilder('s')
      .addSelect('s.searchWords')
      .orderBy('s.category')
      .addOrderBy('s.name')
      .getMany();
    const counts = await this.database.query<{ id: string; doctors: number }>(COUNTS);
    const doctors = new Map(counts.map((row) => [row.id, row.doctors]));
    return specializations.map((specialization) =>
      Object.assign(new ManagedSpecialization(), {
        id: specialization.id,
        specialization,
        searchWords: specialization.searchWords,
        doctorCount: doctors.get(specialization.id) ?? 0,
      }),
    );
  }

  /**
   * Makes or changes a field of medicine.
   * @throws Rejection NameTaken
   * @throws RequestError NOT_FOUND, BAD_USER_INPUT
   */
  async save(viewer: Viewer, input: SpecializationInput): Promise<Specialization> {
    const repository = this.database.dataSource.getRepository(Specialization);
    const { name, category, searchWords } = input;
    const words = searchWords && [...new Set(searchWords)];
    if (name === '' || category === '') {
      throw badInput([{ field: name === '' ? 'name' : 'category', rule: 'required' }]);
    }
    if (words?.some((word) => word === '' || [...word].length > LONGEST_WORD)) {
      throw badInput([{ field: 'searchWords', rule: 'length' }]);
    }
    if (input.id != null && !(await repository.existsBy({ id: input.id }))) throw notFound('specialization');
    try {
      const id = await this.database.transaction(async (tx) => {
        const [row] = await tx.query<{ id: string }>(SAVE, [input.id ?? null, name, category, words ?? null]);
        if (row === undefined) throw new Error('an insert returns its row');
        const which = { entity: 'specialization', entityId: row.id };
        await this.audit.record({ actor: viewer, action: 'specialization.saved', ...which }, tx);
        return row.id;
      });
      return await repository.findOneByOrFail({ id });
    } catch (error) {
      if (refusedBy(error) !== 'specializations_name_key') throw error;
      throw reject(NameTaken, { code: 'NAME_TAKEN', message: 'Another field of medicine has this name.' });
    }
  }

  /**
   * Removes a field of medicine that no doctor has.
   * @throws Rejection RecordInUse
   * @throws RequestError NOT_FOUND
   */
  async remove(viewer: Viewer, id: string): Promise<Specialization> {
    if (!isId(id)) throw notFound('specialization');
    try {
      return await this.database.transaction(async (tx) => {
        const [row] = await tx.query<{ id: string; name: string; category: string }>(REMOVE, [id]);
        if (row === undefined) throw notFound('specialization');
        const which = { entity: 'specialization', entityId: id };
        await this.audit.record({ actor: viewer, action: 'specialization.removed', ...which }, tx);
        return Object.assign(new Specialization(), row);
      });
    } catch (error) {
      if (refusedBy(error) !== 'doctors_specialization_id_fkey') throw error;
      throw reject(RecordInUse, { code: 'IN_USE', message: 'Doctors have this field of medicine.' });
    }
  }
}
