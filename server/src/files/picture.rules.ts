/** Keys of pictures in the file storage. Only such keys are served to everybody. */
const PICTURE_KEY = /^(photos|logos)\/[A-Za-z0-9_-]+\.webp$/;

export function isPictureKey(key: string): boolean {
  return PICTURE_KEY.test(key);
}

/** The address of a picture on this server, or null where there is none. */
export function pictureUrl(key: string | null | undefined): string | null {
  return key !== null && key !== undefined && isPictureKey(key) ? `/media/${key}` : null;
}
