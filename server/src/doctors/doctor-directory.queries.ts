import { nameBegins } from '../api/search-words.queries.js';
import type { Statement } from '../database/database.js';

export interface DirectoryRow {
  readonly id: string;
  readonly name: string;
}

/**
 * $1 ids, $2 specialization, $3 clinic, $4 visit type (each null for any), $5/$6 name and id of the last row before,
 * $7 rows; then the words.
 */
export function listDirectory(words: number): Statement {
  const matches = words > 0 ? ` and ${nameBegins('u.full_name', words, 8)}` : '';
  return {
    name: `doctor_directory_${words}`,
    text: `select d.id, coalesce(u.full_name, '') as name
      from doctors d join users u on u.id = d.user_id
      where d.is_active and u.disabled_at is null and ($1::uuid[] is null or d.id = any ($1))
        and ($2::uuid is null or d.specialization_id = $2)
        and ($3::uuid is null or exists (select from doctor_clinics p join clinics c on c.id = p.clinic_id
          where p.doctor_id = d.id and p.clinic_id = $3 and c.is_active))
        and ($4::uuid is null or exists (
          select from visit_types t where t.id = $4 and t.doctor_id = d.id and t.is_active))
        and ($5::text is null or (coalesce(u.full_name, ''), d.id) > ($5, $6::uuid))${matches}
      order by coalesce(u.full_name, ''), d.id limit $7`,
  };
}
