import type { FastifyInstance } from 'fastify';
import { isPhotoKey } from '../accounts/photo.rules.js';
import type { FileStorage } from './file-storage.js';

/** Serves profile pictures at /media/photos/…, and nothing else of the storage. */
export function serveMedia(http: FastifyInstance, files: FileStorage): void {
  http.get<{ Params: { '*': string } }>('/media/*', async (request, reply) => {
    const key = request.params['*'];
    const file = isPhotoKey(key) ? await files.read(key) : null;
    if (file === null) return reply.code(404).send({ error: 'Not found' });
    return (
      reply
        .header('content-type', 'image/webp')
        .header('content-length', file.size)
        // A name stands for one content for ever: a new picture gets a new name.
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(file.content)
    );
  });
}
