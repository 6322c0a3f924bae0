import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Door } from './table.js';
import type { World } from './world.js';

const ROUTES = join(import.meta.dirname, '../../../../clients/patient/src/embedded/embedded.routes.ts');

/** The pages that the patient client has for the pages of other sites. */
function embeddedPages(): string[] {
  return [...readFileSync(ROUTES, 'utf8').matchAll(/^\s*path: '([^']*)'/gm)].map(([, path = '']) => path);
}

/** A folder of clients with the patients’ alone, which is one page. */
export async function placeClients(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smart-healthcare-clients-'));
  await mkdir(join(folder, 'patient', 'dist', 'assets'), { recursive: true });
  await writeFile(join(folder, 'patient', 'dist', 'index.html'), '<title>patient</title>');
  return folder;
}

/**
 * Opens a page, and says who may show it in theirs: `sites`, those that are allowed and the clinic's own pages; `nobody`;
 * or that it keeps a cookie, as no page may that others show.
 */
async function askPage({ app, place }: World, path: string, token: string | null): Promise<string> {
  const [settings] = await app.records.query<{ sites: string[] }>(
    'select embed_sites as sites from settings',
  );
  const { status, headers, body } = await fetch(`${app.app.url}${path.replace(':id', place.doctorId)}`, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
  await body?.cancel();
  if (status !== 200) return String(status);
  if (headers.has('set-cookie')) return 'keeps a cookie';
  const [, frames = ''] = /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '') ?? [];
  if (frames === "'none'") return 'nobody';
  return frames === ["'self'", ...(settings?.sites ?? [])].join(' ') ? 'sites' : frames;
}

/** Pages of the patient client that the pages of other sites show, and its first page, which they do not. */
export const PAGES: Door = {
  list: () => ['/', ...embeddedPages()],
  ask: (world, path, _by, token) => askPage(world, path, token),
};
