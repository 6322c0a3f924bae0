import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/config.js';
import { ROOT } from '../support/dockerfile.js';

const example = readFileSync(path.join(ROOT, 'deployment', 'env.example'), 'utf8');
const composeText = readFileSync(path.join(ROOT, 'deployment', 'docker-compose.yml'), 'utf8');
const compose = parse(composeText, { merge: true }) as {
  services: Record<string, { environment?: Record<string, string> }>;
};

/** What the image or the command sets: another value would not fit it. */
const FIXED = ['ROLE', 'PORT', 'HOST', 'NODE_ENV', 'FILES_FOLDER', 'BACKUP_FOLDER', 'CLIENTS_FOLDER'];
/** Secrets in files are for those who write a compose file of their own. */
const OF_FILES = Object.keys(VARIABLES).filter((name) => name.endsWith('_FILE'));
/** Told in other words, since in containers something else stands there when they are left out. */
const OWN_WORDS = ['DATABASE_URL', 'TOKEN_SECRET', 'TRUST_PROXY'];
/** Of the compose file alone. */
const OF_COMPOSE = ['POSTGRES_PASSWORD', 'PUBLISHED'];

const SETTINGS = Object.keys(VARIABLES).filter((name) => !FIXED.includes(name) && !OF_FILES.includes(name));
const SECRETS = ['POSTGRES_PASSWORD', 'TOKEN_SECRET'];

/** Name → the comment before it, in one line. */
const told = new Map(
  [...example.matchAll(/((?:^# .*\n)+)^#?([A-Z0-9_]+)=(.*)$/gm)].map(([, comment = '', name = '']) => [
    name,
    comment.replace(/^# /gm, '').trim().replace(/\s+/g, ' '),
  ]),
);

describe('env.example', () => {
  it('has every setting of the product that a container takes, and no other', () => {
    expect([...told.keys()].sort()).toEqual([...SETTINGS, ...OF_COMPOSE].sort());
  });

  it('tells them in the words of the configuration', () => {
    for (const name of SETTINGS.filter((one) => !OWN_WORDS.includes(one))) {
      expect([name, told.get(name)]).toEqual([name, VARIABLES[name as keyof typeof VARIABLES]]);
    }
  });

  it('asks for the secrets, says how to make them, and holds none', () => {
    const set = [...example.matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    expect(set.sort()).toEqual(SECRETS.map((name) => [name, '']));
    for (const name of SECRETS) expect(told.get(name)).toContain('openssl rand -hex');
  });
});

describe('the compose file', () => {
  it('hands every setting on to each role', () => {
    for (const role of ['api-1', 'api-2', 'worker', 'migrate', 'admin']) {
      const { environment = {} } = compose.services[role] ?? {};
      expect([role, Object.keys(environment).sort()]).toEqual([role, [...SETTINGS].sort()]);
      for (const [name, value] of Object.entries(environment)) expect(value).toContain(`\${${name}:`);
    }
  });

  it('holds no secret, and refuses to go on without them, saying how they are made', () => {
    for (const name of SECRETS) {
      const uses = [...composeText.matchAll(new RegExp(`\\$\\{${name}(?![A-Z_])([^}]*)\\}`, 'g'))];
      expect(uses.length).toBeGreaterThan(0);
      for (const [, rest] of uses)
        expect(rest).toMatch(/^:\?make one in deployment\/\.env by openssl rand -hex \d+$/);
    }
  });

  it('believes nginx alone where nothing else is said', () => {
    expect(compose.services['api-1']?.environment?.['TRUST_PROXY']).toBe('${TRUST_PROXY:-1}');
  });
});
