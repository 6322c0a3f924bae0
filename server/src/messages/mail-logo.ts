import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import type { FileStorage } from '../files/file-storage.js';
import { StorageError } from '../files/storage-error.js';
import { LOGO_KEY } from './message.queries.js';

/** In which a new logo is in every mail. */
const KEPT_MILLISECONDS = 60_000;

/** The organization's logo as programs that show mail take it. */
export class MailLogo {
  private key: string | null = null;
  private content: Buffer | null = null;
  private readAt = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly files: FileStorage,
    private readonly logger: Logger,
  ) {}

  /** As PNG; null without one, and where it cannot be read: a mail goes without. */
  async png(): Promise<Buffer | null> {
    if (performance.now() - this.readAt < KEPT_MILLISECONDS) return this.content;
    const [row] = await this.database.query<{ logo: string | null }>(LOGO_KEY);
    const key = row?.logo ?? null;
    try {
      if (key !== this.key) this.content = key === null ? null : await this.read(key);
      this.key = key;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.content = null;
      this.logger.warn({ err: error }, 'mails go without the logo');
    }
    this.readAt = performance.now();
    return this.content;
  }

  private async read(key: string): Promise<Buffer | null> {
    const file = await this.files.read(key);
    if (file === null) return null;
    return sharp(await buffer(file.content))
      .png()
      .toBuffer();
  }
}
