import { createHash } from 'node:crypto';
import { pipeline, Transform, type Readable } from 'node:stream';
import type { Seal } from './file-key.js';
import { StorageError } from './storage-error.js';

/** A content as it goes by; its end is an error where it is not the one that was sealed. */
export function checkedContent(content: Readable, seal: Seal): Readable {
  const hash = createHash('sha256');
  let size = 0;
  const check = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      size += piece.length;
      done(null, piece);
    },
    flush(done) {
      done(size === seal.size && hash.digest('base64url') === seal.sha256 ? null : damaged());
    },
  });
  // What goes wrong is an error of what is returned: whoever reads that hears of it.
  return pipeline(content, check, () => undefined);
}

export function damaged(): StorageError {
  return new StorageError('STORAGE_DAMAGED', 'A stored file is not the one that its key names');
}
