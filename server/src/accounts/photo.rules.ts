/** Keys of profile pictures in the file storage. Only such keys are served to everybody. */
const PHOTO_KEY = /^photos\/[A-Za-z0-9_-]+\.webp$/;

export function isPhotoKey(key: string): boolean {
  return PHOTO_KEY.test(key);
}

/** The address of a profile picture on this server, or null where there is none. */
export function photoUrl(key: string | null | undefined): string | null {
  return key !== null && key !== undefined && isPhotoKey(key) ? `/media/${key}` : null;
}
