/** The database cannot be brought to this version. The message is one sentence for whoever runs the migration. */
export class MigrationRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'MigrationRefused';
  }
}
