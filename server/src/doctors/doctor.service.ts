import type { Repository } from 'typeorm';
import { badInput } from '../api/errors.js';
import { connectionOf, encodeCursor, isText, pageLength, positionAfter, requireIds } from '../api/page.js';
import { wordsOf } from '../api/search-words.rules.js';
import type { Database } from '../database/database.js';
import { isStaff, type Viewer } from '../api/viewer.js';
import { Doctor } from './doctor.entity.js';
import { listDirectory, type DirectoryRow } from './doctor-directory.queries.js';
import { MOST_IDS, type DirectoryConnection, type DirectoryFilter } from './doctor-directory.type.js';
import { readCards } from './doctor.queries.js';
import type { ListedDoctor } from './listed-doctor.js';
import { Specialization } from './specialization.entity.js';

/** The public directory of doctors. */
export class DoctorsService {
  private readonly doctors: Repository<Doctor>;
  private readonly specializations: Repository<Specialization>;

  constructor(private readonly database: Database) {
    this.doctors = database.dataSource.getRepository(Doctor);
    this.specializations = database.dataSource.getRepository(Specialization);
  }

  /** A doctor's public page with all it shows, or null for one who has left or does not exist. */
  async findListed(id: string): Promise<ListedDoctor | null> {
    const isListed = await this.doctors
      .createQueryBuilder('doctor')
      .innerJoin('doctor.user', 'person')
      .where('doctor.id = :id and doctor.isActive and person.disabledAt is null', { id })
      .getExists();
    if (!isListed) return null;
    return (await this.readCards([id])).get(id) ?? null;
  }

  /**
   * A page of everybody who is there to be visited, by name: an order that free times do not change.
   * @throws RequestError BAD_USER_INPUT for a filter, length or cursor that makes no sense.
   */
  async list(filter: DirectoryFilter, first: number, after: string | null): Promise<DirectoryConnection> {
    const { ids, specializationId, clinicId, visitTypeId } = filter;
    if (ids && ids.length > MOST_IDS) throw badInput([{ field: 'ids', rule: 'too_many', limit: MOST_IDS }]);
    requireIds({ specializationId, clinicId, visitTypeId });
    for (const id of ids ?? []) requireIds({ ids: id });
    const length = pageLength(first);
    const [name, id] = positionAfter(after, isText);
    const words = wordsOf(filter.name ?? '');
    const rows = await this.database.query<DirectoryRow>(listDirectory(words.length), [
      ids ?? null,
      specializationId ?? null,
      clinicId ?? null,
      visitTypeId ?? null,
      name,
      id,
      length + 1,
      ...words,
    ]);
    const cards = await this.readCards(rows.slice(0, length).map((row) => row.id));
    return connectionOf(rows, length, (row) => {
      const node = cards.get(row.id);
      return node === undefined ? null : { cursor: encodeCursor([row.name, row.id]), node };
    });
  }

  /** What a list shows of these doctors, by id. Decides nothing about who may be shown. */
  async readCards(ids: readonly string[]): Promise<Map<string, ListedDoctor>> {
    return readCards(this.database, ids);
  }

  /** Fields of medicine by name: staff choose among all, others among those with a doctor to go to. */
  async listSpecializations(viewer: Viewer | null): Promise<Specialization[]> {
    const query = this.specializations.createQueryBuilder('specialization').orderBy('specialization.name');
    if (viewer !== null && isStaff(viewer)) return query.getMany();
    return query
      .where(
        `exists (select from doctors d join users u on u.id = d.user_id and u.disabled_at is null
          where d.specialization_id = specialization.id and d.is_active)`,
      )
      .getMany();
  }
}
