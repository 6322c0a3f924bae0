import { existsSync, readFileSync } from 'node:fs';

/** `server/package.json`, seen from the source and from what is built of it. */
const PACKAGE = ['../package.json', '../../package.json'].map((place) => new URL(place, import.meta.url));

let known: string | undefined;

/** The version of the program, as its package says. */
export function programVersion(): string {
  if (known !== undefined) return known;
  const file = PACKAGE.find((place) => existsSync(place));
  if (file === undefined) throw new Error('server/package.json is missing');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  known = version;
  return version;
}
