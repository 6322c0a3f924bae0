import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS, SERVER_COMMANDS } from '../../src/command-line/commands.mjs';
import { VARIABLES } from '../../src/config.js';
import { lastOf, readStages, ROOT } from '../support/dockerfile.js';

const read = (...place: string[]): string => readFileSync(path.join(ROOT, ...place), 'utf8');
const readme = read('deployment', 'README.md');
const units = readdirSync(path.join(ROOT, 'deployment', 'systemd'));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What starts the program in the image: the same starts it everywhere. */
const ENTRY = (
  lastOf(
    readStages().find(({ name }) => name === 'app')!,
    'ENTRYPOINT',
  )?.list ?? []
).join(' ');

describe('a platform that reads a Procfile', () => {
  it('migrates in the release phase, and starts a server and a worker', () => {
    expect(read('Procfile')).toBe(`release: ${ENTRY} migrate\nweb: ${ENTRY} serve\nworker: ${ENTRY} work\n`);
  });

  it('builds by the script that it looks for', () => {
    expect(scripts['build']).toBeDefined();
  });

  it('is told settings that there are, and no secret', () => {
    const { env, formation } = JSON.parse(read('app.json')) as {
      env: Record<string, { description: string; value?: string; generator?: string }>;
      formation: Record<string, unknown>;
    };
    expect(Object.keys(env).filter((name) => !(name in VARIABLES))).toEqual([]);
    expect(env['TOKEN_SECRET']).toEqual({ description: expect.any(String), generator: 'secret' });
    expect(env['PGSSLMODE']?.value).toBe('verify-full');
    const secrets = Object.entries(env).filter(([name]) => /SECRET|KEY/.test(name));
    for (const [name, { value }] of secrets) expect([name, value]).toEqual([name, undefined]);
    expect(Object.keys(formation).sort()).toEqual(['web', 'worker']);
  });
});

describe('units of systemd', () => {
  it.each([
    ['smart-healthcare-migrate.service', 'migrate'],
    ['smart-healthcare-api@.service', 'serve'],
    ['smart-healthcare-worker.service', 'work'],
  ])('%s starts %s as somebody without rights, its secrets in files', (unit, command) => {
    const text = read('deployment', 'systemd', unit);
    expect(text).toContain(`\nExecStart=/usr/bin/${ENTRY} ${command}\n`);
    for (const line of ['User=smart-healthcare', 'ProtectSystem=strict', 'NoNewPrivileges=yes']) {
      expect(text.split('\n')).toContain(line);
    }
    const set = [...text.matchAll(/^Environment=(.+)$/gm)].flatMap(([, all = '']) => all.split(' '));
    const names = set.map((one) => one.split('=')[0] ?? '');
    expect(names.filter((name) => !(name in VARIABLES))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['DATABASE_URL_FILE', 'TOKEN_SECRET_FILE', 'FILES_FOLDER']));
    expect(names).not.toContain('TOKEN_SECRET');
    const own = /^StateDirectory=(.+)$/m.exec(text)?.[1];
    expect(set).toContain(`FILES_FOLDER=/var/lib/${own}/files`);
  });

  it('nginx’s is started as the file itself says, on ports that the servers have', () => {
    const text = read('deployment', 'systemd', 'smart-healthcare-proxy.service');
    const [, options] =
      /nginx -p FOLDER (-e stderr) -c \S+ (?:-g 'daemon off;')/.exec(read('deployment', 'nginx.conf')) ?? [];
    expect(options).toBe('-e stderr');
    expect(text).toContain(`${options} -c /etc/smart-healthcare/nginx.conf -g 'daemon off;'`);
    const ports = [...readme.matchAll(/server 127\.0\.0\.1:(\d+);/g)].map(([, port]) => port);
    const instances = [...readme.matchAll(/smart-healthcare-api@(\d+)/g)].map(([, port]) => port);
    expect(new Set(ports)).toEqual(new Set(instances));
    expect(ports).toHaveLength(2);
  });
});

describe('deployment/README.md', () => {
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);

  it('has commands that a shell understands', () => {
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) execFileSync('sh', ['-n', '-c', block]);
  });

  it('makes the two secrets, by the commands as they stand', () => {
    const making = blocks[0]?.split('\n').filter((line) => line.startsWith('sed ')) ?? [];
    expect(making).toHaveLength(2);
    const text = making.map((line) => line.replace('sed -i', 'sed').replace(' deployment/.env', ''));
    const made = execFileSync('sh', ['-c', `${text[0]} < deployment/env.example | ${text[1]}`], {
      cwd: ROOT,
    });
    const secrets = [...made.toString().matchAll(/^(TOKEN_SECRET|POSTGRES_PASSWORD)=([0-9a-f]+)$/gm)];
    expect(secrets.map(([, name, value]) => [name, value?.length]).sort()).toEqual([
      ['POSTGRES_PASSWORD', 48],
      ['TOKEN_SECRET', 64],
    ]);
  });

  it('names commands, files and settings that there are', () => {
    const commands = [...readme.matchAll(/server\/dist\/src\/main\.js ([a-z]+)/g)].map(([, name]) => name);
    const known = Object.keys({ ...COMMANDS, ...SERVER_COMMANDS });
    expect(commands.filter((name) => !known.includes(name ?? ''))).toEqual([]);
    const { scripts: ofAws } = JSON.parse(read('deployment', 'aws', 'package.json')) as { scripts: object };
    const all = { ...scripts, ...ofAws };
    for (const [, script = ''] of readme.matchAll(/npm run (\w+)/g)) expect(all).toHaveProperty(script);
    for (const [, place = ''] of readme.matchAll(/\b(deployment\/[\w./-]+[\w])/g)) {
      if (place !== 'deployment/.env')
        expect([place, existsSync(path.join(ROOT, place))]).toEqual([place, true]);
    }
    for (const [, name = ''] of readme.matchAll(/(smart-healthcare-(?:api@|worker|proxy|migrate))/g)) {
      expect(units).toContain(`${name}.service`);
    }
    const settings = [...readme.matchAll(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+)`/g)].map(([, name = '']) => name);
    // What the first administrator is made of is told by the command's help.
    const ofTraces = read('deployment', 'tracing', 'start.mjs');
    const isKnown = (name: string) =>
      name in VARIABLES ||
      COMMANDS.admin.more.includes(name) ||
      (name.startsWith('OTEL_') && ofTraces.includes(name));
    expect(settings.filter((name) => !isKnown(name))).toEqual([]);
  });

  it('hands on through what ends TLS what nginx behind it reads', () => {
    for (const name of ['Upgrade', 'Connection', 'Host', 'X-Forwarded-For', 'X-Forwarded-Proto']) {
      const set = new RegExp(`proxy_set_header ${name} `);
      expect(readme).toMatch(set);
      expect(read('deployment', 'nginx.conf')).toMatch(set);
    }
    const [size] = /client_max_body_size \S+;/.exec(readme) ?? [];
    expect(read('deployment', 'nginx.conf')).toContain(size);
  });
});
