import type { FastifyInstance } from 'fastify';
import type { FileStorage } from './file-storage.js';
import { isPictureKey } from './picture.rules.js';

/** Serves profile pictures and the organization's logo below /media/, and nothing else of the storage. */
export function serveMedia(http: FastifyInstance, files: FileStorage): void {
  http.get<{ Params: { '*': string } }>('/media/*', async (request, reply) => {
    const key = request.params['*'];
    const file = isPictureKey(key) ? await files.read(key) : null;
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
