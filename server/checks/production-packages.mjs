import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../launcher/project.mjs';

/**
 * The packages of others that the running product needs, as npm would install them for it alone.
 * @returns {Promise<string[]>} their folders
 */
export async function productionPackages() {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['ls', '--omit=dev', '--workspace=server', '--workspace=ml', '--all', '--parseable'],
    { cwd: ROOT, maxBuffer: 16_000_000 },
  );
  const ours = path.join('node_modules', '@smart-healthcare');
  return [...new Set(stdout.split('\n'))]
    .filter((folder) => folder.includes(`${path.sep}node_modules${path.sep}`))
    .filter((folder) => !path.relative(ROOT, folder).startsWith(ours));
}
