import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { say } from '../launcher/progress.mjs';
import { ROOT } from '../launcher/project.mjs';
import { productionPackages } from './production-packages.mjs';

/** Of what the image holds beside Node: megabytes of a million bytes. */
const BUDGET_MEGABYTES = 145;

/**
 * Weighs what the image of the product takes from here: the packages that it runs with, and what its Dockerfile copies
 * from the build.
 * @returns {Promise<string>} what is wrong
 */
export async function checkImageSize() {
  const withMaps = !isWithoutMaps();
  const sizes = [
    ...(await productionPackages()).map((folder) => ({ folder, size: sizeOf(folder, withMaps) })),
    ...copiedFolders().map((folder) => ({ folder, size: sizeOf(folder, true) })),
  ];
  const megabytes = sizes.reduce((sum, { size }) => sum + size, 0) / 1_000_000;
  say(`       the image's packages and files: ${megabytes.toFixed(1)} MB`);
  if (megabytes <= BUDGET_MEGABYTES) return '';
  const list = sizes
    .sort((a, b) => b.size - a.size)
    .slice(0, 20)
    .map(
      ({ folder, size }) => `  ${(size / 1_000_000).toFixed(1).padStart(6)}  ${path.relative(ROOT, folder)}`,
    );
  return `The image gets ${megabytes.toFixed(1)} MB; ${BUDGET_MEGABYTES} are allowed. The largest:\n${list.join('\n')}`;
}

/** What the image of the product copies from the one that builds it. */
function copiedFolders() {
  const dockerfile = readFileSync(path.join(ROOT, 'deployment/Dockerfile'), 'utf8');
  const app = dockerfile.split(/^FROM /m).find((stage) => / AS app$/m.test(stage)) ?? '';
  const folders = [...app.matchAll(/^COPY --from=build \/opt\/smart-healthcare\/(\S+) /gm)];
  if (folders.length === 0) throw new Error('The Dockerfile copies nothing from the build.');
  return folders.map(([, folder = '']) => path.join(ROOT, folder));
}

/**
 * Whether the Dockerfile deletes maps from sources of packages, which are then not counted.
 */
function isWithoutMaps() {
  const dockerfile = readFileSync(path.join(ROOT, 'deployment/Dockerfile'), 'utf8');
  return dockerfile.includes("find node_modules -name '*.map' -type f -delete");
}

/**
 * Bytes of the files in it; packages inside of packages are counted for themselves.
 * @param {string} at
 * @param {boolean} withMaps
 * @returns {number}
 */
function sizeOf(at, withMaps) {
  const kind = lstatSync(at);
  if (!kind.isDirectory()) return kind.size;
  return readdirSync(at)
    .filter((entry) => entry !== 'node_modules' && (withMaps || !entry.endsWith('.map')))
    .reduce((sum, entry) => sum + sizeOf(path.join(at, entry), withMaps), 0);
}
