import type { AttemptLimits } from '../api/attempt-limits.js';
import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import type { Database, Queryable } from '../database/database.js';
import type { FileStorage } from '../files/file-storage.js';
import { pictureUrl } from '../files/picture.rules.js';
import { newFileKey, sealed } from '../files/file-key.js';
import { toStoredPicture } from '../files/stored-picture.js';
import { badInput } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import { Organization, SetupIncomplete, type SetupProgress, type SetupStep } from './organization.type.js';
import type { Settings } from './settings.entity.js';
import { FINISH, LOCK_LOGO, PROGRESS, SET_LOGO } from './settings.queries.js';
import type { SettingsService } from './settings.service.js';

/** Sharp on screens of three times the density at the 64 pixels that a header may give it. */
const LOGO_SIDE = 192;

interface ProgressRow extends Record<SetupStep, boolean> {
  readonly finishedAt: Date | null;
}

/** The organization's face, and its first set-up. Who may is decided at the door. */
export class OrganizationService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly files: FileStorage,
    private readonly settings: SettingsService,
  ) {}

  /** How far the set-up has come, told from what is there: it may be left and taken up again at any time. */
  async progress(now: Date): Promise<SetupProgress> {
    return this.readProgress(this.database, now);
  }

  /**
   * Ends the set-up; once it is ended, nothing happens.
   * @throws Rejection SetupIncomplete while patients could not book.
   */
  async finishSetup(viewer: Viewer, now: Date): Promise<Organization> {
    await this.database.transaction(async (tx) => {
      const { missing } = await this.readProgress(tx, now);
      if (missing.length > 0) {
        throw reject(SetupIncomplete, {
          code: 'SETUP_INCOMPLETE',
          message: 'Patients cannot book before there is a clinic, and a doctor with hours there.',
          missing,
        });
      }
      const finished = await tx.query(FINISH, [now]);
      if (finished.length > 0) await this.record(tx, viewer, 'organization.set_up');
    });
    return toOrganization(await this.settings.current());
  }

  /**
   * Stores the logo, fitted into a square of 192 pixels.
   * @param bytes of a JPEG, PNG, WebP or AVIF picture.
   * @throws RequestError BAD_USER_INPUT when they are no such picture, RATE_LIMITED
   */
  async setLogo(viewer: Viewer, bytes: Buffer): Promise<Organization> {
    await this.limits.count({ uploadPhoto: viewer.userId });
    const picture = await toStoredPicture(bytes, (logo) =>
      logo.resize(LOGO_SIDE, LOGO_SIDE, { fit: 'inside', withoutEnlargement: true }),
    );
    if (picture === null) throw badInput([{ field: 'file', rule: 'picture' }]);
    const key = newFileKey('logos', 'webp', sealed(picture));
    await this.files.write(key, picture);
    return this.replaceLogo(viewer, key, 'organization.logo_set');
  }

  /** Takes the logo away; without one, nothing happens. */
  async removeLogo(viewer: Viewer): Promise<Organization> {
    return this.replaceLogo(viewer, null, 'organization.logo_removed');
  }

  private async replaceLogo(
    viewer: Viewer,
    key: string | null,
    action: AuditEntry['action'],
  ): Promise<Organization> {
    const former = await this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ logo: string | null }>(LOCK_LOGO);
      await tx.query(SET_LOGO, [key]);
      await this.record(tx, viewer, action);
      return row?.logo ?? null;
    });
    if (former !== null) await this.files.remove(former);
    return toOrganization(await this.settings.current());
  }

  private async readProgress(within: Queryable, now: Date): Promise<SetupProgress> {
    const [row] = await within.query<ProgressRow>(PROGRESS, [now]);
    if (row === undefined) throw new Error('the settings are one row');
    const steps = ['clinic', 'doctor', 'hours'] as const;
    return { finishedAt: row.finishedAt, missing: steps.filter((step) => !row[step]) };
  }

  private async record(tx: Queryable, viewer: Viewer, action: AuditEntry['action']): Promise<void> {
    await this.audit.record({ actor: viewer, action, entity: 'settings' }, tx);
  }
}

export function toOrganization(settings: Settings): Organization {
  return Object.assign(new Organization(), {
    name: settings.organizationName,
    currency: settings.currency,
    country: settings.country,
    languages: settings.languages,
    logoUrl: pictureUrl(settings.logo),
    isSetUp: settings.setUpAt !== null,
    isDemo: settings.isDemo,
    readOnlySince: settings.readOnlySince,
    readOnlyUntil: settings.readOnlyUntil,
  });
}
