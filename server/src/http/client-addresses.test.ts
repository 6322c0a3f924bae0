import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isConsoleAddress } from './client-addresses.js';

const CONSOLE = fileURLToPath(new URL('../../../clients/admin/src', import.meta.url));

/** The paths of the console's router, but the one that catches all others. */
function routes(): string[] {
  return readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(routes|router)\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(CONSOLE, file), 'utf8').matchAll(/^\s*path: '([^']*)'/gm)])
    .map(([, path = '']) => path)
    .filter((path) => !path.startsWith('/:rest'));
}

test('every route of the console is one of its addresses', () => {
  const paths = routes();
  expect(paths.length).toBeGreaterThan(25);
  for (const path of paths) {
    const address = `/admin${path.replace(/:\w+\??/, 'overview')}`;
    expect([address, isConsoleAddress(address)]).toEqual([address, true]);
  }
  expect(['/admin', '/admin/', '/admin/day/', '/admin/setup'].map(isConsoleAddress)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test.each(['/admin/nothing', '/admin/day/x', '/admin/doctors/a/b', '/admin/.env', '/admin/setup/a/b'])(
  '%s is none of them',
  (path) => expect(isConsoleAddress(path)).toBe(false),
);
