import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import type { Database, Queryable } from '../database/database.js';
import type { FileStorage } from '../files/file-storage.js';
import { newFileKey, sealed } from '../files/file-key.js';
import { badInput, type FieldFault } from '../api/errors.js';
import type { Viewer } from '../api/viewer.js';
import type { UpdateProfileInput } from './account.input.js';
import { readPhoneNumber } from '../api/phone-number.rules.js';
import { cleanName, isPlausibleBirth } from './account.rules.js';
import type { AttemptLimits } from '../api/attempt-limits.js';
import { reachFault, type Reach } from './person.rules.js';
import { toProfilePhoto } from './profile-photo.js';
import { LOCK_PHOTO, LOCK_REACH, SET_PHOTO, UPDATE_PATIENT, UPDATE_USER } from './profile.queries.js';
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
   * @throws RequestError BAD_USER_INPUT
   */
  async update(viewer: Viewer, input: UpdateProfileInput, country: string, now: Date): Promise<User> {
    const change = checkProfile(viewer, input, country, now);
    const fields = Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name);
    if (fields.length === 0) return this.getOwn(viewer);
    await this.database.transaction(async (tx) => {
      await tx.query(UPDATE_USER, [
        viewer.userId,
        change.fullName,
        input.contactNumber !== undefined,
        change.contactNumber,
        input.language ?? null,
      ]);
      if (viewer.role === 'patient') {
        const { contactNumber, relativeContact, dateOfBirth } = await this.reachAfter(
          tx,
          viewer,
          change,
          now,
        );
        const gender = [input.gender !== undefined, input.gender ?? null];
        await tx.query(UPDATE_PATIENT, [
          viewer.userId,
          contactNumber,
          relativeContact,
          dateOfBirth,
          ...gender,
        ]);
      }
      await this.record(tx, viewer, 'profile.updated', { fields: fields.join(',') });
    });
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
    const key = newFileKey('photos', 'webp', sealed(picture));
    await this.files.write(key, picture);
    await this.replacePhoto(viewer, key, 'profile.photo_set');
    return this.getOwn(viewer);
  }

  /** Takes the viewer's picture away; without one, nothing happens. */
  async removePhoto(viewer: Viewer): Promise<User> {
    await this.replacePhoto(viewer, null, 'profile.photo_removed');
    return this.getOwn(viewer);
  }

  /**
   * What reaches the patient once the change is made. Who was not reached before may change everything else.
   * @throws RequestError BAD_USER_INPUT
   */
  private async reachAfter(tx: Queryable, viewer: Viewer, change: Partial<Reach>, now: Date): Promise<Reach> {
    const [before] = await tx.query<Reach>(LOCK_REACH, [viewer.userId]);
    if (before === undefined) throw new Error('a patient has a record');
    const after = {
      contactNumber: change.contactNumber === undefined ? before.contactNumber : change.contactNumber,
      relativeContact: change.relativeContact === undefined ? before.relativeContact : change.relativeContact,
      dateOfBirth: change.dateOfBirth ?? before.dateOfBirth,
    };
    const isNumberGiven = change.contactNumber !== undefined || change.relativeContact !== undefined;
    const fault = isNumberGiven || reachFault(before, now) === null ? reachFault(after, now) : null;
    if (fault !== null) throw badInput([fault]);
    return after;
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
      { actor: viewer, action, patientId, entity: 'user', entityId: viewer.userId, details },
      tx,
    );
  }
}

interface ProfileChange extends Partial<Reach> {
  readonly fullName: string | null;
}

/** Cleans what was given. Of the numbers and the birth date undefined stands for what was not, null for what is taken away. */
function checkProfile(viewer: Viewer, input: UpdateProfileInput, country: string, now: Date): ProfileChange {
  const faults: FieldFault[] = [];
  const number = (field: 'contactNumber' | 'relativeContact'): string | null | undefined => {
    const text = input[field];
    const read = text ? readPhoneNumber(text, country) : text;
    if (text && read === null) faults.push({ field, rule: 'number' });
    return read;
  };
  const fullName = input.fullName ? cleanName(input.fullName) : null;
  if (input.fullName && fullName === null) faults.push({ field: 'fullName', rule: 'name' });
  const change = {
    fullName,
    contactNumber: number('contactNumber'),
    relativeContact: number('relativeContact'),
    dateOfBirth: input.dateOfBirth,
  };
  for (const field of ['fullName', 'dateOfBirth', 'language'] as const) {
    if (input[field] === null) faults.push({ field, rule: 'required' });
  }
  if (viewer.role !== 'patient') {
    if (input.contactNumber === null) faults.push({ field: 'contactNumber', rule: 'required' });
    for (const field of ['dateOfBirth', 'gender', 'relativeContact'] as const) {
      if (input[field] !== undefined) faults.push({ field, rule: 'patients_only' });
    }
  }
  if (typeof input.dateOfBirth === 'string' && !isPlausibleBirth(input.dateOfBirth, now)) {
    faults.push({ field: 'dateOfBirth', rule: 'birth' });
  }
  if (faults.length > 0) throw badInput(faults);
  return change;
}
