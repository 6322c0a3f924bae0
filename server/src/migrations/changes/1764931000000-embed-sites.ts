import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sites of others, the clinic's own among them, that may show the booking in their pages. */
export class EmbedSites1764931000000 implements MigrationInterface {
  name = 'EmbedSites1764931000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table settings
      add column embed_sites text[] not null default '{}',
      add constraint settings_embed_sites_few check (cardinality(embed_sites) <= 20)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table settings drop column embed_sites');
  }
}
