import { buffer } from 'node:stream/consumers';
import type { FileUpload } from 'graphql-upload/GraphQLUpload.mjs';
import { badInput } from '../api/errors.js';
import { receiveUpload, TooManyBytes } from './received-file.js';

const MOST_PICTURE_BYTES = 8 * 1024 * 1024;

/**
 * The whole of an uploaded picture in memory.
 * @throws RequestError BAD_USER_INPUT when it is larger than 8 MB.
 */
export async function receivePicture(upload: Promise<FileUpload>): Promise<Buffer> {
  try {
    const file = await receiveUpload(upload, MOST_PICTURE_BYTES);
    return await buffer(file.read()).finally(() => file.discard());
  } catch (error) {
    if (error instanceof TooManyBytes) throw badInput([{ field: 'file', rule: 'size' }]);
    throw error;
  }
}
