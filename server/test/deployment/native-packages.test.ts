import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/dockerfile.js';

interface Entry {
  readonly os?: string[];
  readonly cpu?: string[];
  readonly libc?: string[];
  readonly optionalDependencies?: Record<string, string>;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};
const { allowScripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  allowScripts: Record<string, boolean>;
};

/** The entry that Node would find from a place. */
function find(place: string, name: string): Entry | undefined {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const found = packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`];
    if (found !== undefined || from === '') return found;
  }
}

/** Packages that bring one build a platform, with those builds. */
const native = Object.entries(packages)
  .map(([place, { optionalDependencies = {} }]) => ({
    place,
    builds: Object.keys(optionalDependencies)
      .map((name) => ({ name, ...find(place, name) }))
      .filter(({ cpu }) => cpu !== undefined),
  }))
  // A build that brings its libraries in a package of their own is looked at by that of its own.
  .filter(({ place, builds }) => builds.length > 0 && packages[place]?.cpu === undefined);

const fits = (wanted: string, given: string[] | undefined): boolean =>
  given === undefined || given.includes(wanted);

describe.each(['arm64', 'x64'])('for the image on %s', (cpu) => {
  it.each(native)('$place has a build', ({ builds }) => {
    const fitting = builds.filter(
      (build) => fits('linux', build.os) && fits(cpu, build.cpu) && fits('glibc', build.libc),
    );
    expect(fitting.map(({ name }) => name)).not.toEqual([]);
  });
});

it('there are such packages, the two of the running product among them', () => {
  const places = native.map(({ place }) => place);
  expect(places).toContain('node_modules/sharp');
  expect(places).toContain('node_modules/@node-rs/argon2');
});

it('no package brings a script to install it that was not decided on', () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = scripted.map(([place]) =>
    place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
  );
  expect(names.filter((name) => !(name in allowScripts))).toEqual([]);
});
