import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import type { FileStorage } from '../files/file-storage.js';
import { newPictureKey } from '../files/stored-picture.js';
import { badInput, type FieldFault } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import { PhoneTaken } from './account.errors.js';
import type { UpdateProfileInput } from './account.input.js';
import { readPhoneNumber } from '../api/phone-number.rules.js';
import { cleanName, isPlausibleBirth } from './account.rules.js';
import type { AttemptLimits } from '../api/attempt-limits.js';
import { toProfilePhoto } from './profile-photo.js';
import { LOCK_PHOTO, SET_PHOTO, UPDATE_PATIENT, UPDATE_USER } from './profile.queries.js';
import { User } from './user.entity.js';

/** What a person keeps about themselves. */
export class ProfileService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly files: FileStorage,
  ) {}

  /** The viewer's own account. */
  async getOwn(viewer: Viewer): Promise<User> {
    return this.database.dataSource.getRepository(User).findOneByOrFail({ id: viewer.userId });
  }

  /**
   * Changes what is given and leaves the rest.
   * @param country of numbers without their country
   * @throws Rejection PhoneTaken
   * @throws RequestError BAD_USER_INPUT
   */
  async update(viewer: Viewer, input: UpdateProfileInput, country: string, now: Date): Promise<User> {
    const change = checkProfile(viewer, input, country, now);
    const fields = Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name);
    if (fields.length === 0) return this.getOwn(viewer);
    try {
      await this.database.transaction(async (tx) => {
        await tx.query(UPDATE_USER, [
          viewer.userId,
          change.fullName,
          change.contactNumber,
          input.language ?? null,
        ]);
        if (viewer.role === 'patient') {
          await tx.query(UPDATE_PATIENT, [
            viewer.userId,
            change.contactNumber,
            input.dateOfBirth ?? null,
            input.relativeContact !== undefined,
            change.relativeContact,
            input.gender !== undefined,
            input.gender ?? null,
          ]);
        }
        await this.record(tx, viewer, 'profile.updated', { fields: fields.join(',') });
      });
    } catch (error) {
      if (refusedBy(error) !== 'patients_contact_number_key') throw error;
      throw reject(PhoneTaken, { code: 'PHONE_TAKEN', message: 'Another patient has this contact number.' });
    }
    return this.getOwn(viewer);
  }

  /**
   * Stores a picture of the viewer: cut to a square of 512 pixels, without the data that cameras write into files.
   * @param bytes of a JPEG, PNG, WebP or AVIF picture.
   * @throws RequestError BAD_USER_INPUT when they are no such picture, RATE_LIMITED
   */
  async setPhoto(viewer: Viewer, bytes: Buffer): Promise<User> {
    await this.limits.count({ uploadPhoto: viewer.userId });
    const picture = await toProfilePhoto(bytes);
    if (picture === null) throw badInput([{ field: 'file', rule: 'picture' }]);
    const key = newPictureKey('photos');
    await this.files.write(key, picture);
    await this.replacePhoto(viewer, key, 'profile.photo_set');
    return this.getOwn(viewer);
  }

  /** Takes the viewer's picture away; without one, nothing happens. */
  async removePhoto(viewer: Viewer): Promise<User> {
    await this.replacePhoto(viewer, null, 'profile.photo_removed');
    return this.getOwn(viewer);
  }

  private async replacePhoto(
    viewer: Viewer,
    key: string | null,
    action: AuditEntry['action'],
  ): Promise<void> {
    const former = await this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ profile_photo: string | null }>(LOCK_PHOTO, [viewer.userId]);
      await tx.query(SET_PHOTO, [viewer.userId, key]);
      await this.record(tx, viewer, action);
      return row?.profile_photo ?? null;
    });
    if (former !== null) await this.files.remove(former);
  }

  private async record(
    tx: Queryable,
    viewer: Viewer,
    action: AuditEntry['action'],
    details: Record<string, string> = {},
  ): Promise<void> {
    const patientId = viewer.role === 'patient' ? viewer.userId : null;
    await this.audit.record(
      { actorId: viewer.userId, action, patientId, entity: 'user', entityId: viewer.userId, details },
      tx,
    );
  }
}

interface ProfileChange {
  readonly fullName: string | null;
  readonly contactNumber: string | null;
  readonly relativeContact: string | null;
}

/** Cleans what was given; null stands for what was not. */
function checkProfile(viewer: Viewer, input: UpdateProfileInput, country: string, now: Date): ProfileChange {
  const faults: FieldFault[] = [];
  const cleaned = (
    field: 'fullName' | 'contactNumber' | 'relativeContact',
    clean: (text: string) => string | null,
    rule: FieldFault['rule'],
  ): string | null => {
    const text = input[field];
    if (text === null || text === undefined) return null;
    const value = clean(text);
    if (value === null) faults.push({ field, rule });
    return value;
  };
  const number = (text: string): string | null => readPhoneNumber(text, country);
  const change = {
    fullName: cleaned('fullName', cleanName, 'name'),
    contactNumber: cleaned('contactNumber', number, 'number'),
    relativeContact: cleaned('relativeContact', number, 'number'),
  };
  for (const field of ['fullName', 'contactNumber', 'dateOfBirth', 'language'] as const) {
    if (input[field] === null) faults.push({ field, rule: 'required' });
  }
  for (const field of ['dateOfBirth', 'gender', 'relativeContact'] as const) {
    if (viewer.role !== 'patient' && input[field] !== undefined)
      faults.push({ field, rule: 'patients_only' });
  }
  if (typeof input.dateOfBirth === 'string' && !isPlausibleBirth(input.dateOfBirth, now)) {
    faults.push({ field: 'dateOfBirth', rule: 'birth' });
  }
  if (faults.length > 0) throw badInput(faults);
  return change;
}
