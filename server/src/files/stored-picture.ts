import sharp, { type Sharp } from 'sharp';

/** A picture that unpacks to more is an attack on memory, not a portrait. */
const MAX_PIXELS = 50_000_000;
/** SVG is left out: it can hold scripts and references to elsewhere. */
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif']);

/**
 * A picture as it is stored: upright, WebP, without EXIF or other metadata.
 * @param shape gives it its size
 * @returns null when the bytes are no picture of a supported kind.
 */
export async function toStoredPicture(
  bytes: Buffer,
  shape: (picture: Sharp) => Sharp,
): Promise<Buffer | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const { format } = await picture.metadata();
    if (!FORMATS.has(format)) return null;
    // rotate() turns the picture as EXIF says; metadata is dropped because it is not asked for.
    return await shape(picture.rotate()).webp({ quality: 82 }).toBuffer();
  } catch (error) {
    // sharp has no error classes: whatever it cannot decode is not a picture to us.
    if (error instanceof Error) return null;
    throw error;
  }
}
