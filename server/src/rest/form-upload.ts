import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import type { FileUpload } from 'graphql-upload/GraphQLUpload.mjs';
import Upload from 'graphql-upload/Upload.mjs';
import { LIMITS } from '../api/limits.js';
import { BadParameter } from '../operations/bad-parameter.js';

/** Fields of a form and the file that ends it. */
export interface UploadForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: Upload;
}

/** What GraphQL's uploads answer for a file that broke off or is too long. */
class UploadFault extends Error {
  readonly expose = true;

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'UploadFault';
  }
}

/**
 * Reads a form up to its file, which comes last: whoever takes the file reads the rest.
 * @throws BadParameter when there is no file, or a field after it
 */
export function readUploadForm(request: IncomingMessage): Promise<UploadForm> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    let parser;
    try {
      parser = busboy({
        headers: request.headers,
        defParamCharset: 'utf8',
        limits: {
          fieldSize: LIMITS.uploadFieldBytes,
          fields: 20,
          files: 1,
          fileSize: LIMITS.uploadBytes + 1,
        },
      });
    } catch {
      reject(new BadParameter('Content-Type', 'is multipart/form-data with a boundary'));
      return;
    }
    const upload = new Upload();
    // Nobody may take it.
    upload.promise.catch(() => undefined);
    const fail = (error: Error): void => {
      upload.reject(error);
      reject(error);
      request.unpipe(parser);
      request.resume();
    };
    parser.on('field', (name, value, { valueTruncated }) => {
      if (valueTruncated) return fail(new BadParameter(name.slice(0, 60), 'is too long'));
      Object.defineProperty(fields, name, { value, enumerable: true, configurable: true });
    });
    parser.on('file', (name, stream, { filename, encoding, mimeType }) => {
      if (name !== 'file') {
        stream.resume();
        return fail(new BadParameter(name.slice(0, 60), 'is no file that is known here; there is file'));
      }
      stream.on('limit', () => stream.destroy(new UploadFault(413, 'The file is too long.')));
      // Without a reader that has an error of its own, the process would end.
      stream.on('error', () => undefined);
      request.once('aborted', () => stream.destroy(new UploadFault(499, 'The upload broke off.')));
      const file = { filename, encoding, mimetype: mimeType, createReadStream: () => stream };
      upload.resolve(file as unknown as FileUpload);
      resolve({ fields, file: upload });
    });
    parser.on('error', () => fail(new BadParameter('file', 'is in a form that cannot be read')));
    parser.on('close', () => reject(new BadParameter('file', 'is needed')));
    request.pipe(parser);
  });
}
