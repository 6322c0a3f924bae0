import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { lastOf, readStages, ROOT, type Stage } from '../support/dockerfile.js';

/** The keywords of Dockerfiles that are used here: the parser takes any word for one. */
const KEYWORDS = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'HEALTHCHECK',
  'RUN',
  'USER',
  'VOLUME',
  'WORKDIR',
];
/** Gone, or no longer free: who names one finds nothing, or something that nobody mends. */
const GONE = /minio|bitnami|ingress-nginx/i;
/** `node:24.21.0-bookworm-slim`: one image, today and next year. */
const EXACT = /^([a-z-]+\/)?[a-z-]+:v?\d+\.\d+(\.\d+)?(-[a-z0-9]+)*$/;

const stages = readStages();
const stage = (name: string): Stage => {
  const found = stages.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no stage ${name}.`);
  return found;
};

/** Whether an image is made of another of the file. */
const isOurs = (image: string): boolean => stages.some(({ name }) => name === image);

describe('the Dockerfile', () => {
  it('has the stages that are built, the two that are run, and what is made of them', () => {
    expect(stages.map(({ name }) => name)).toEqual([
      'build',
      'dependencies',
      'app',
      'traced',
      'aws',
      'proxy',
    ]);
  });

  it.each(stages)(
    'of stage $name names its image exactly and only instructions that exist',
    ({ image, steps }) => {
      if (!isOurs(image)) expect(image).toMatch(EXACT);
      expect(image).not.toMatch(GONE);
      expect(steps.map(({ keyword }) => keyword).filter((keyword) => !KEYWORDS.includes(keyword))).toEqual(
        [],
      );
    },
  );

  it('runs Node 24, the same in all its stages', () => {
    const images = stages
      .filter(({ name, image }) => name !== 'proxy' && !isOurs(image))
      .map(({ image }) => image);
    expect(new Set(images).size).toBe(1);
    expect(images[0]).toMatch(/^node:24\./);
  });

  it('installs from the lock file, and runs no script of others', () => {
    const installs = stages
      .flatMap(({ steps }) => steps)
      .filter(({ text }) => /\bnpm (ci|install|i|add)\b/.test(text));
    expect(installs).toHaveLength(3);
    for (const { text } of installs) {
      expect(text).toMatch(/^npm ci /);
      expect(text).toContain('--ignore-scripts');
    }
  });

  it('copies the manifest of every workspace before it installs', () => {
    const { workspaces } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      workspaces: string[];
    };
    const copied = stage('build')
      .steps.filter(({ keyword }) => keyword === 'COPY')
      .flatMap(({ words }) => words);
    expect(workspaces.filter((folder) => !copied.includes(`${folder}/package.json`))).toEqual([]);
  });

  it('copies what is there', () => {
    for (const { name, steps } of stages) {
      for (const { keyword, words, flags } of steps) {
        if (keyword !== 'COPY') continue;
        const from = flags['from'];
        if (from !== undefined) expect([name, stages.some((one) => one.name === from)]).toEqual([name, true]);
        else
          for (const source of words.slice(0, -1))
            expect([source, existsSync(path.join(ROOT, source))]).toEqual([source, true]);
      }
    }
  });

  it.each(['app', 'proxy'])('carries in %s the licence, and of each built client the notices', (name) => {
    const copies = stage(name).steps.filter(
      ({ keyword, flags }) => keyword === 'COPY' && flags['from'] === 'build',
    );
    const copied = copies.flatMap(({ words }) => words.slice(0, -1));
    expect(copied).toContain('/opt/smart-healthcare/LICENSE');
    const clients = new Set(
      copied.flatMap((place) => /^.*\/clients\/\w+\/(server\/)?dist/.exec(place)?.[0] ?? []),
    );
    expect(clients.size).toBeGreaterThan(1);
    for (const folder of clients) {
      expect([folder, copied.some((place) => [folder, `${folder}/licences.txt`].includes(place))]).toEqual([
        folder,
        true,
      ]);
    }
  });

  it.each(['app', 'proxy'])(
    'runs %s as somebody without rights, asks for its health, and hands signals on',
    (name) => {
      const last = stage(name);
      expect(lastOf(last, 'USER')?.text).toMatch(/^(node|nginx)$/);
      expect(lastOf(last, 'HEALTHCHECK')?.list).not.toBeNull();
      // In a shell, the program would not hear SIGTERM.
      for (const keyword of ['ENTRYPOINT', 'CMD']) expect(lastOf(last, keyword)?.list).not.toBeNull();
      expect(
        last.steps
          .filter(({ keyword }) => keyword === 'ENV')
          .map(({ text }) => text)
          .join(),
      ).not.toMatch(/SECRET|PASSWORD|KEY/);
    },
  );

  it('knows on AWS who signs the certificates of its databases, and is otherwise the same', () => {
    const { image, steps } = stage('aws');
    expect(image).toBe('app');
    expect(steps.map(({ keyword }) => keyword)).toEqual(['ADD', 'ENV', 'VOLUME']);
    const authority = lastOf(stage('aws'), 'ADD')?.words.at(-1);
    expect(lastOf(stage('aws'), 'ENV')?.text).toBe(`PGSSLROOTCERT=${authority}`);
  });

  it('traces as somebody without rights, too, from what is installed there', () => {
    expect(stage('traced').image).toBe('app');
    expect(lastOf(stage('traced'), 'USER')?.text).toBe('node');
    const loaded = /--import=\/opt\/smart-healthcare\/(.*)$/.exec(lastOf(stage('traced'), 'ENV')?.text ?? '');
    expect(existsSync(path.join(ROOT, loaded?.[1] ?? 'none'))).toBe(true);
  });

  it('sends nothing to the builder that is not of the product', () => {
    const ignored = readFileSync(path.join(ROOT, 'deployment', 'Dockerfile.dockerignore'), 'utf8').split(
      '\n',
    );
    for (const name of ['**/node_modules', '**/dist', '.git', '.data', '**/.env'])
      expect(ignored).toContain(name);
  });
});

interface Service {
  image?: string;
  build?: { dockerfile: string; context: string; target: string };
  command?: string[];
  environment?: Record<string, string>;
  read_only?: boolean;
  tmpfs?: string[];
  restart?: string;
  profiles?: string[];
  ports?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string; restart?: boolean }>;
}

const composeText = readFileSync(path.join(ROOT, 'deployment', 'docker-compose.yml'), 'utf8');
const compose = parse(composeText, { merge: true }) as {
  name: string;
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build !== undefined);
const longLived = services.filter(
  ([, { profiles, command }]) => profiles === undefined && command?.[0] !== 'migrate',
);

describe('the compose file', () => {
  it('has PostgreSQL 18, its migration, two servers, a worker and nginx', () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      'admin',
      'api-1',
      'api-2',
      'database',
      'mail',
      'migrate',
      'proxy',
      'worker',
    ]);
    expect(compose.services['database']?.image).toMatch(/^postgres:18\.\d+-/);
    const commands = ['api-1', 'api-2', 'worker', 'migrate'].map((name) => compose.services[name]?.command);
    expect(commands).toEqual([['serve'], ['serve'], ['work'], ['migrate']]);
  });

  it('names images of others exactly, and builds ours from what the Dockerfile has', () => {
    for (const [, { image = '', build }] of services) {
      expect(image).not.toMatch(GONE);
      if (build === undefined) expect(image).toMatch(EXACT);
      else {
        expect(existsSync(path.join(ROOT, 'deployment', build.context, build.dockerfile))).toBe(true);
        expect(stages.map(({ name }) => name)).toContain(build.target);
      }
    }
  });

  it('runs ours without rights, on a root that nobody writes to', () => {
    for (const [name, service] of ours) {
      expect([name, service.read_only]).toEqual([name, true]);
      expect(service.tmpfs?.[0]).toMatch(/^\/tmp:/);
      expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    }
  });

  it('starts what has stopped again', () => {
    for (const [name, { restart }] of longLived) expect([name, restart]).toEqual([name, 'unless-stopped']);
  });

  it('begins each part when what it stands on is well', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const [on, { condition }] of Object.entries(depends_on)) {
        const isOnce = compose.services[on]?.command?.[0] === 'migrate';
        expect([on, condition]).toEqual([on, isOnce ? 'service_completed_successfully' : 'service_healthy']);
      }
    }
    for (const name of ['api-1', 'api-2', 'worker']) {
      expect(Object.keys(compose.services[name]?.depends_on ?? {}).sort()).toEqual(['database', 'migrate']);
    }
    expect(Object.keys(compose.services['proxy']?.depends_on ?? {})).toEqual(['api-1', 'api-2']);
  });

  it('asks each part for its health that can answer', () => {
    const asked = longLived
      .filter(([, { healthcheck }]) => healthcheck?.disable !== true)
      .map(([name]) => name);
    expect(asked.sort()).toEqual(['api-1', 'api-2', 'database', 'proxy']);
    // Those of ours are in their images.
    expect(compose.services['database']?.healthcheck?.test?.[0]).toBe('CMD');
  });

  it('lets nobody in but through nginx, and from this machine alone', () => {
    const open = services.filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name, { ports }]) => [name, ports])).toEqual([
      ['proxy', ['${PUBLISHED:-127.0.0.1:8000}:8000']],
      ['mail', ['127.0.0.1:8025:8025']],
    ]);
  });

  it('keeps the database, the files and the backups', () => {
    expect(Object.keys(compose.volumes).sort()).toEqual(['backups', 'database', 'files']);
    // Where the image of PostgreSQL 18 has its data; below it, an older one's volume would stay empty.
    expect(compose.services['database']).toMatchObject({ volumes: ['database:/var/lib/postgresql'] });
    const { text = '' } = lastOf(stage('app'), 'ENV') ?? {};
    expect(text).toContain('FILES_FOLDER=/data/files');
    expect(text).toContain('BACKUP_FOLDER=/data/backups');
    for (const service of ['worker', 'migrate', 'admin']) {
      expect(compose.services[service]).toMatchObject({
        volumes: ['files:/data/files', 'backups:/data/backups'],
      });
    }
  });
});
