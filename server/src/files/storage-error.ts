import { RequestError } from '../api/errors.js';

/** What keeps files from being stored or read. */
export type StorageFault = 'STORAGE_FULL' | 'STORAGE_UNAVAILABLE' | 'STORAGE_DAMAGED';

/** What whoever asks hears of each: never where files lie. */
const TEXTS: Readonly<Record<StorageFault, string>> = {
  STORAGE_FULL: 'There is no room left for files.',
  STORAGE_UNAVAILABLE: 'The storage of files does not work just now. Try again.',
  STORAGE_DAMAGED: 'The stored file is not as it was written: it was cut or exchanged.',
};

/** The status of an answer that is nothing else. */
const STATUSES: Readonly<Record<StorageFault, number>> = {
  STORAGE_FULL: 507,
  STORAGE_UNAVAILABLE: 503,
  STORAGE_DAMAGED: 500,
};

/** Who looks after the storage has to be told first. */
const RETRY_AFTER_SECONDS = 60;

/** No room on the device, none of the quota, and larger than its file system takes. */
const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** A file could not be stored or read as it was written. Its message, with paths and addresses, is for the log. */
export class StorageError extends Error {
  constructor(
    readonly fault: StorageFault,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'StorageError';
  }

  get status(): number {
    return STATUSES[this.fault];
  }

  /** What whoever asked hears of it. */
  get refusal(): RequestError {
    const isTransient = this.fault === 'STORAGE_UNAVAILABLE';
    return new RequestError(
      this.fault,
      TEXTS[this.fault],
      isTransient ? { retryAfterSeconds: RETRY_AFTER_SECONDS } : {},
    );
  }
}

/** An error of the file system or the way to a storage as a StorageError; any other as it is. */
export function asStorageError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || error instanceof StorageError) return error;
  const { syscall, code, name, message } = error as Partial<NodeJS.ErrnoException>;
  if (syscall !== undefined && code !== undefined) {
    const fault = FULL.has(code) ? 'STORAGE_FULL' : 'STORAGE_UNAVAILABLE';
    return new StorageError(fault, message ?? code, error);
  }
  // fetch has no error classes of its own: what it says of a transfer is a TypeError or the end of its time.
  const isOfTransfer = name === 'TypeError' || name === 'TimeoutError';
  return isOfTransfer
    ? new StorageError('STORAGE_UNAVAILABLE', `The transfer broke off: ${message ?? name}`, error)
    : error;
}
