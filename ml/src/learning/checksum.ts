import { createHash } from 'node:crypto';

/** SHA-256 of a text or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The content with its own checksum as last entry, as it is written to a file. */
export type Sealed<Content> = Content & { readonly checksum: string };

/** Adds the checksum over the content's JSON. */
export function seal<Content extends object>(content: Content): Sealed<Content> {
  return { ...content, checksum: contentChecksum(content) };
}

/** Whether the content is as it was sealed. */
export function isIntact(sealed: { readonly checksum?: unknown }): boolean {
  const { checksum, ...content } = sealed;
  return checksum === contentChecksum(content);
}

/** Entries are put in order first: a database's JSON column does not keep theirs. */
function contentChecksum(content: object): string {
  return sha256(
    JSON.stringify(content, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  );
}
