import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** Names have an order of their own, that of Unicode, wherever a list is sorted by them; a person's may be longer. */
export class NamesInOrder1764801000000 implements MigrationInterface {
  name = 'NamesInOrder1764801000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create collation by_name (provider = icu, locale = 'und-u-kn-true')`);
    await runner.query(columns('collate by_name', 100));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('update users set full_name = left(full_name, 50) where length(full_name) > 50');
    await runner.query(columns('collate "default"', 50));
    await runner.query('drop collation by_name');
  }
}

/** A column's type cannot change under a trigger that names it. */
function columns(collation: string, longest: number): string {
  return `
drop trigger users_words on users;
alter table users alter column full_name type varchar(${longest}) ${collation};
create trigger users_words after update of full_name on users
  for each row when (new.full_name is distinct from old.full_name) execute function users_keep_words();
drop trigger specializations_words on specializations;
alter table specializations
  alter column name type varchar(80) ${collation},
  alter column category type varchar(80) ${collation};
create trigger specializations_words after update of name, category on specializations
  for each row execute function specializations_keep_words();
alter table clinics
  alter column name type varchar(100) ${collation},
  alter column city type varchar(80) ${collation};
`;
}
