import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { openApi } from './openapi.js';

const DESCRIPTION_PATH = '/api/openapi.json';
const DOCS_PATH = '/api/docs';

/** Everything comes from here; Swagger UI writes styles into the page. */
const DOCS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Smart Healthcare API</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${DOCS_PATH}/swagger-ui.css" />
  </head>
  <body>
    <main id="api"></main>
    <noscript>The description of the API is at <a href="${DESCRIPTION_PATH}">${DESCRIPTION_PATH}</a>.</noscript>
    <script src="${DOCS_PATH}/swagger-ui-bundle.js"></script>
    <script src="${DOCS_PATH}/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({
  url: '${DESCRIPTION_PATH}',
  dom_id: '#api',
  deepLinking: true,
  displayRequestDuration: true,
  persistAuthorization: false,
  validatorUrl: null,
  tryItOutEnabled: true,
});
`;

/** The description of the REST form, and a page that shows it and tries it out, without a request elsewhere. */
export async function serveApiDocs(http: FastifyInstance, schema: GraphQLSchema): Promise<void> {
  const description = JSON.stringify(openApi(schema));
  http.get(DESCRIPTION_PATH, async (_request, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'no-cache')
      .type('application/json; charset=utf-8')
      .send(description),
  );
  await http.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', DOCS_POLICY).header('cache-control', 'no-cache');
    });
    await scope.register(files, {
      root: dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json'))),
      serve: false,
      decorateReply: true,
    });
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
      scope.get(join(DOCS_PATH, file), async (_request, reply) => reply.sendFile(file));
    }
    scope.get(`${DOCS_PATH}/start.js`, async (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').send(START),
    );
    scope.get(DOCS_PATH, async (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  });
}
