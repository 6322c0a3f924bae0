import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CLIENTS = join(import.meta.dirname, '../../..');

/** Pages of one thing that call themselves by their kind alone, and why. */
const NAMELESS = new Set([
  // A name would stay in the history of a browser that several people use, also after signing out.
  'admin/src/patients/PatientPage.vue',
  // In a frame of another site, whose own title is shown.
  'patient/src/embedded/EmbeddedDoctors.vue',
]);

/** The page of each address that names one thing by its id, or a time to book by what was chosen. */
const pages = ['admin', 'patient'].flatMap((client) =>
  readdirSync(join(CLIENTS, client, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.routes.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(CLIENTS, client, 'src', file), 'utf8');
      const folder = `${client}/src/${file.slice(0, file.lastIndexOf('/'))}`;
      return [...text.matchAll(/path: '([^']+)',[\s\S]*?import\('\.\/(\w+\.vue)'\)/g)]
        .filter(([, path]) => /:\w+(?!\w*\?)(\/|$)/.test(path!) || path === '/book')
        .map(([, path, page]) => ({ path: path!, file: `${folder}/${page}` }));
    }),
);

test('a page of one thing is called by its name', () => {
  expect(pages.length).toBeGreaterThan(11);
  const nameless = pages.filter(
    ({ file }) => !/\busePageTitle\(/.test(readFileSync(join(CLIENTS, file), 'utf8')),
  );
  expect([...new Set(nameless.map(({ file }) => file))].sort()).toEqual([...NAMELESS].sort());
});
