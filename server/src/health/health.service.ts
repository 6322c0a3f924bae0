import { statfs } from 'node:fs/promises';
import type { Arrival } from '../api/context.js';
import type { Database } from '../database/database.js';
import type { FilePlace } from '../files/open-file-storage.js';
import type { StorageProbe } from '../files/storage-probe.js';
import { programVersion } from '../program-version.js';
import {
  BACKUPS,
  DATABASE,
  MAIL,
  MIGRATIONS,
  QUEUE,
  type BackupRow,
  type DatabaseRow,
  type MailRow,
  type QueueRow,
} from './health.queries.js';
import {
  addressCheck,
  backupCheck,
  clockCheck,
  databaseCheck,
  mailCheck,
  migrationsCheck,
  newsCheck,
  queueCheck,
  storageCheck,
  versionCheck,
} from './health.rules.js';
import type { Line } from '../events/line.js';
import type { HealthCheck } from './health.type.js';

/** What the settings say of where things are. */
export type HealthPlaces = FilePlace & {
  readonly publicUrl: string | null;
  /** By whom mail is sent, where that is asked; null where nobody does. */
  readonly mail?: { readonly smtpUrl: string | null } | null;
};

/** Looks at an installation as a whole. Who may ask is decided at the door. */
export class HealthService {
  /**
   * @param known names of the migrations of this version
   * @param calledBy by what this process hears of news; null where it does not listen
   */
  constructor(
    private readonly database: Database,
    private readonly storage: StorageProbe,
    private readonly places: HealthPlaces,
    private readonly known: readonly string[],
    private readonly calledBy: Pick<Line, 'kind' | 'isUp'> | null = null,
  ) {}

  /** @param asked the origin that the browser shows, and how the request arrived; null where there is no request */
  async look(
    now: Date,
    request: { readonly asked: string; readonly arrival: Arrival } | null,
  ): Promise<HealthCheck[]> {
    const [database] = await this.database.query<DatabaseRow>(DATABASE);
    if (database === undefined) throw new Error('The database said nothing of itself');
    const seconds = (Date.now() - database.now.getTime()) / 1_000;
    const migrations = await this.database.query<{ name: string }>(MIGRATIONS);
    const [queue] = await this.database.query<QueueRow>(QUEUE);
    const backups = await this.database.query<BackupRow>(BACKUPS);
    return [
      versionCheck(programVersion()),
      databaseCheck(database.version, Number(database.bytes), database.used),
      migrationsCheck(
        migrations.map(({ name }) => name),
        this.known,
      ),
      queueCheck(queue?.waiting ?? 0, queue?.failed ?? 0, queue?.oldest ?? null, now),
      ...(this.calledBy === null ? [] : [newsCheck(this.calledBy)]),
      await this.lookAtStorage(),
      clockCheck(seconds),
      ...(request === null
        ? []
        : [
            addressCheck(
              request.asked,
              request.arrival.origin,
              request.arrival.isDisbelieved,
              this.places.publicUrl,
            ),
          ]),
      this.lookAtBackups(backups, now),
      ...(await this.lookAtMail(now)),
    ];
  }

  private async lookAtStorage(): Promise<HealthCheck> {
    const { s3, filesFolder } = this.places;
    const place = s3 === null ? filesFolder : `${s3.endpoint}/${s3.bucket}`;
    const fault = await this.storage.look();
    if (s3 !== null || fault === 'STORAGE_UNAVAILABLE') return storageCheck(place, fault, null);
    const { bavail, blocks, bsize } = await statfs(filesFolder);
    return storageCheck(place, fault, { free: bavail * bsize, size: blocks * bsize });
  }

  private async lookAtMail(now: Date): Promise<HealthCheck[]> {
    const { mail } = this.places;
    if (mail === undefined) return [];
    const [row] = await this.database.query<MailRow>(MAIL, [now]);
    const server = mail === null ? null : mail.smtpUrl === null ? '/demo/mail' : new URL(mail.smtpUrl).host;
    return [mailCheck(server, row ?? { sent: 0, failed: 0, oldest: null }, now)];
  }

  private lookAtBackups([latest, ...before]: readonly BackupRow[], now: Date): HealthCheck {
    const good = [latest, ...before].find((row) => row?.fault === null);
    return backupCheck(
      latest === undefined ? null : { place: latest.place, isGood: latest.fault === null },
      good?.began_at ?? null,
      now,
    );
  }
}
