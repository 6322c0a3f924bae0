import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './dockerfile.js';

const run = promisify(execFile);
/** Names the commit of the version before, whose servers go on while those of this one start. */
const COMMIT_FILE = path.join(import.meta.dirname, '..', 'fixtures', 'former-version.txt');
/** Where packages lie. Those of the project itself among them are links, and lead to the folder beside them. */
const PACKAGES = ['node_modules', 'server/node_modules', 'ml/node_modules'];
const OWN = '@smart-healthcare';

/** The commit of the version before; says aloud that tests are left out where its history is not here. */
export async function formerCommit(): Promise<string | null> {
  const text = await readFile(COMMIT_FILE, 'utf8');
  const commit = text.split('\n').find((line) => /^[0-9a-f]{40}$/.test(line));
  if (commit === undefined) throw new Error(`${COMMIT_FILE} names no commit`);
  try {
    await run('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: ROOT });
    return commit;
  } catch {
    console.warn(
      `SKIPPED: an upgrade from the version before. Its commit ${commit} is not in the history here.`,
    );
    return null;
  }
}

/** The version before as it was built, in a folder of its own. */
export interface FormerVersion {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Checks a commit out beside this folder and builds its server, with the packages that are installed here. */
export async function buildFormer(commit: string): Promise<FormerVersion> {
  const place = await mkdtemp(path.join(tmpdir(), 'smart-healthcare-former-'));
  const folder = path.join(place, 'version');
  const remove = async (): Promise<void> => {
    await run('git', ['worktree', 'remove', '--force', folder], { cwd: ROOT });
    await rm(place, { recursive: true, force: true });
  };
  await run('git', ['worktree', 'add', '--detach', '--quiet', folder, commit], { cwd: ROOT });
  try {
    for (const packages of PACKAGES) await linkPackages(packages, folder);
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'server'], { cwd: folder });
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}

async function linkPackages(packages: string, folder: string): Promise<void> {
  const from = path.join(ROOT, packages);
  const to = path.join(folder, packages);
  if (!existsSync(from)) return;
  const names = await readdir(from);
  await mkdir(to, { recursive: true });
  for (const name of names.filter((each) => each !== OWN)) {
    await symlink(path.join(from, name), path.join(to, name));
  }
  if (!names.includes(OWN)) return;
  await mkdir(path.join(to, OWN));
  for (const [name, place] of [
    ['server', '../../server'],
    ['ml', '../../ml'],
  ] as const) {
    await symlink(place, path.join(to, OWN, name));
  }
}
