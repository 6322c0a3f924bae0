import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '../api/viewer.js';
import { attachmentHeader } from './report.rules.js';
import { DOWNLOADS_PATH, type ReportService } from './report.service.js';

/** A file that a browser opens after all may run nothing and reach nothing. */
const FILE_POLICY = "default-src 'none'; sandbox";

/**
 * Serves the files behind short-lived links, to be saved and never shown in our own pages. Every link that is not
 * good answers alike.
 * @param findBearer who an Authorization header says is asking: the viewer, null without one, and undefined for one
 * that is no good.
 */
export function serveDownloads(
  http: FastifyInstance,
  reports: ReportService,
  findBearer: (request: FastifyRequest) => Promise<Viewer | null | undefined>,
  clock: () => Date,
): void {
  http.get<{ Params: { '*': string } }>(`${DOWNLOADS_PATH}*`, async (request, reply) => {
    reply.header('cache-control', 'private, no-store');
    const bearer = await findBearer(request);
    const file = bearer === undefined ? null : await reports.openLink(request.params['*'], bearer, clock());
    if (file === null) return reply.code(404).send({ error: 'Not found' });
    return reply
      .header('content-type', file.report.mediaType)
      .header('content-length', file.size)
      .header('content-disposition', attachmentHeader(file.report.fileName))
      .header('content-security-policy', FILE_POLICY)
      .send(file.content);
  });
}
