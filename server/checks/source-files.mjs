import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/project.mjs';

/** Folders of what was made or installed, in which nobody writes. */
const MADE = ['node_modules', 'dist', 'generated', '.cache', '.data', '.tmp'];

/**
 * @param {string} folder from the project's root
 * @returns {string[]} the files in it that people write, however deep, as paths from the root with `/`
 */
export function sourceFiles(folder) {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return MADE.includes(entry.name) ? [] : sourceFiles(place);
    return [place];
  });
}
