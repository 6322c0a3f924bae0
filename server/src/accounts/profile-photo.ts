import { toStoredPicture } from '../files/stored-picture.js';

const SIDE = 512;

/**
 * A portrait as it is stored: upright, cut to a square of 512 pixels, WebP, without EXIF or other metadata.
 * @returns null when the bytes are no picture of a supported kind.
 */
export async function toProfilePhoto(bytes: Buffer): Promise<Buffer | null> {
  return toStoredPicture(bytes, (picture) => picture.resize(SIDE, SIDE, { fit: 'cover' }));
}
