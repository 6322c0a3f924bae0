/** Free times and what they belong to have no rows of their own: their ids say what they are. */
const BYTES_OF_ID = 16;
const BYTES_OF_INSTANT = 4;

/** When one type of visit can be had at one clinic. */
export interface ScheduleKey {
  readonly visitTypeId: string;
  readonly clinicId: string;
}

export interface SlotKey extends ScheduleKey {
  /** Whole seconds since 1970. */
  readonly seconds: number;
}

export function scheduleId({ visitTypeId, clinicId }: ScheduleKey): string {
  return toText(Buffer.concat([bytesOf(visitTypeId), bytesOf(clinicId)]));
}

/** The schedule of an id; null for what is none. */
export function readScheduleId(id: string): ScheduleKey | null {
  const bytes = toBytes(id, 2 * BYTES_OF_ID);
  return bytes === null ? null : { visitTypeId: idAt(bytes, 0), clinicId: idAt(bytes, 1) };
}

export function slotId({ seconds, ...schedule }: SlotKey): string {
  const instant = Buffer.alloc(BYTES_OF_INSTANT);
  instant.writeUInt32BE(seconds);
  return toText(Buffer.concat([bytesOf(schedule.visitTypeId), bytesOf(schedule.clinicId), instant]));
}

/** The free time of an id; null for what is none. */
export function readSlotId(id: string): SlotKey | null {
  const bytes = toBytes(id, 2 * BYTES_OF_ID + BYTES_OF_INSTANT);
  if (bytes === null) return null;
  return {
    visitTypeId: idAt(bytes, 0),
    clinicId: idAt(bytes, 1),
    seconds: bytes.readUInt32BE(2 * BYTES_OF_ID),
  };
}

function bytesOf(id: string): Buffer {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  if (bytes.length !== BYTES_OF_ID) throw new Error('an id of the database is a UUID');
  return bytes;
}

function idAt(bytes: Buffer, place: number): string {
  const hex = bytes.subarray(place * BYTES_OF_ID, (place + 1) * BYTES_OF_ID).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** FHIR's ids have letters, digits, hyphens and dots. */
function toText(bytes: Buffer): string {
  return bytes.toString('base64url').replaceAll('_', '.');
}

/** One text an id: what another text would read as the same bytes is none. */
function toBytes(id: string, length: number): Buffer | null {
  const bytes = Buffer.from(id.replaceAll('.', '_'), 'base64url');
  return bytes.length === length && toText(bytes) === id ? bytes : null;
}
