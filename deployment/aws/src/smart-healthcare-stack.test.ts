import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Given } from './given.js';
import { SIZES, type SizeName } from './sizes.js';
import { countUnits, type Template } from './units.js';

const PRODUCT = fileURLToPath(new URL('../../../', import.meta.url));
const isInstalled = existsSync(new URL('../node_modules/aws-cdk-lib', import.meta.url));
if (!isInstalled) {
  console.warn('What runs on AWS is not tested: npm ci --prefix deployment/aws installs what it needs.');
}

interface Container {
  readonly Name: string;
  readonly Command: string[];
  readonly Essential: boolean;
  readonly ReadonlyRootFilesystem: boolean;
  readonly DependsOn?: unknown;
  readonly Environment: { readonly Name: string; readonly Value: unknown }[];
  readonly Secrets: { readonly Name: string; readonly ValueFrom: unknown }[];
  readonly MountPoints: unknown[];
}

(isInstalled ? describe.each(Object.keys(SIZES) as SizeName[]) : describe.skip.each(['small']))(
  'a %s installation on AWS',
  (name) => {
    const size = SIZES[name as SizeName];
    const given: Given = {
      size: name as SizeName,
      domain: 'clinic.example.com',
      certificate: 'arn:aws:acm:eu-central-1:123456789012:certificate/0',
      alarms: 'operator@example.com',
    };
    let template: Template;
    const all = (type: string) => Object.values(template.Resources).filter(({ Type }) => Type === type);
    const propertiesOf = (type: string) => all(type).map(({ Properties }) => Properties ?? {});
    const tasks = () =>
      propertiesOf('AWS::ECS::TaskDefinition').map((task) => task['ContainerDefinitions'] as Container[]);
    const containers = () => tasks().flat();

    beforeAll(async () => {
      const { synthesise } = await import('./synthesise.js');
      template = synthesise(given, PRODUCT).template.toJSON() as Template;
    }, 60_000);

    it('keeps what must not be lost: encrypted, protected, and there when the stack is gone', () => {
      const [cluster] = all('AWS::RDS::DBCluster') as unknown as Record<string, unknown>[];
      expect(cluster).toMatchObject({
        DeletionPolicy: 'Retain',
        Properties: { StorageEncrypted: true, DeletionProtection: true, BackupRetentionPeriod: 35 },
      });
      const buckets = all('AWS::S3::Bucket') as unknown as Record<string, unknown>[];
      expect(buckets).toHaveLength(1);
      expect(buckets[0]).toMatchObject({
        DeletionPolicy: 'Retain',
        Properties: {
          VersioningConfiguration: { Status: 'Enabled' },
          PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
        },
      });
      expect(propertiesOf('AWS::Backup::BackupSelection')[0]).toMatchObject({
        BackupSelection: { Resources: [expect.anything(), expect.anything()] },
      });
      expect(propertiesOf('AWS::RDS::DBInstance')).toHaveLength(1 + size.database.readers);
    });

    it('speaks to the database by TLS alone, and no other machine reaches it', () => {
      expect(propertiesOf('AWS::RDS::DBClusterParameterGroup')[0]).toMatchObject({
        Parameters: { 'rds.force_ssl': '1' },
      });
      for (const { PubliclyAccessible } of propertiesOf('AWS::RDS::DBInstance')) {
        expect(PubliclyAccessible).toBe(false);
      }
      const port = JSON.stringify({ 'Fn::GetAtt': [idOf('AWS::RDS::DBCluster'), 'Endpoint.Port'] });
      const toDatabase = propertiesOf('AWS::EC2::SecurityGroupIngress').filter(
        ({ FromPort }) => JSON.stringify(FromPort) === port,
      );
      expect(toDatabase).toHaveLength(1);
      expect(JSON.stringify(toDatabase[0]?.['SourceSecurityGroupId'])).toContain('ProcessesSecurityGroup');
    });

    it('has Valkey where it is large: by TLS and password, failing over, for its own processes alone', () => {
      const groups = propertiesOf('AWS::ElastiCache::ReplicationGroup');
      expect(groups).toHaveLength(size.newsMachines > 0 ? 1 : 0);
      for (const { Name, Secrets } of containers()) {
        const names = Secrets.map((secret) => secret.Name);
        expect([Name, names.includes('REDIS_URL')]).toEqual([Name, size.newsMachines > 0]);
      }
      for (const group of groups) {
        expect(group).toMatchObject({
          Engine: 'valkey',
          NumCacheClusters: size.newsMachines,
          AutomaticFailoverEnabled: true,
          TransitEncryptionEnabled: true,
          AtRestEncryptionEnabled: true,
        });
        expect(JSON.stringify(group['AuthToken'])).toContain('{{resolve:secretsmanager:');
      }
      const toValkey = propertiesOf('AWS::EC2::SecurityGroupIngress').filter(
        ({ FromPort }) => FromPort === 6379,
      );
      expect(toValkey).toHaveLength(groups.length);
      for (const { SourceSecurityGroupId } of toValkey) {
        expect(JSON.stringify(SourceSecurityGroupId)).toContain('ProcessesSecurityGroup');
      }
    });

    it('reads what may be a moment old from the machines that only read, where it is large', () => {
      const addresses = JSON.stringify(propertiesOf('AWS::SecretsManager::Secret'));
      expect(addresses.includes('ReadEndpoint.Address')).toBe(size.database.readers > 0);
      for (const { Name, Secrets } of containers()) {
        const names = Secrets.map((secret) => secret.Name);
        expect([Name, names.includes('DATABASE_REPLICA_URL')]).toEqual([Name, size.database.readers > 0]);
      }
    });

    it('answers by https alone, for its own name, behind a firewall', () => {
      const listeners = propertiesOf('AWS::ElasticLoadBalancingV2::Listener');
      expect(
        listeners.map(({ Port, DefaultActions }) => [Port, (DefaultActions as { Type: string }[])[0]?.Type]),
      ).toEqual(
        expect.arrayContaining([
          [80, 'redirect'],
          [443, 'fixed-response'],
        ]),
      );
      expect(propertiesOf('AWS::ElasticLoadBalancingV2::ListenerRule')).toMatchObject([
        { Conditions: [{ HostHeaderConfig: { Values: ['clinic.example.com'] } }] },
      ]);
      expect(propertiesOf('AWS::ElasticLoadBalancingV2::TargetGroup')[0]).toMatchObject({
        HealthCheckPath: '/readyz',
      });
      expect(propertiesOf('AWS::WAFv2::WebACLAssociation')).toHaveLength(1);
    });

    it('runs the commands of the image, each after its migration, with nothing to write to but /tmp', () => {
      expect(tasks().map((task) => task.map(({ Command }) => Command.join(' ')))).toEqual(
        expect.arrayContaining([
          ['migrate --without-backup', 'serve'],
          ['migrate --without-backup', 'work'],
          ['migrate --without-backup', 'admin create-administrator'],
        ]),
      );
      for (const [migrate, product] of tasks()) {
        expect(migrate?.Essential).toBe(false);
        expect(product?.DependsOn).toEqual([{ Condition: 'SUCCESS', ContainerName: 'migrate' }]);
      }
      for (const container of containers()) {
        expect(container.ReadonlyRootFilesystem).toBe(true);
        expect(container.MountPoints).toMatchObject([{ ContainerPath: '/tmp' }]);
      }
      for (const { NetworkConfiguration } of propertiesOf('AWS::ECS::Service')) {
        expect(NetworkConfiguration).toMatchObject({ AwsvpcConfiguration: { AssignPublicIp: 'DISABLED' } });
      }
    });

    it('gives each process settings that exist, and every secret as a secret', () => {
      const known = new Set(
        [
          ...readFileSync(`${PRODUCT}deployment/env.example`, 'utf8').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm),
        ].map(([, variable]) => variable),
      );
      const secrets = [...known].filter((variable) =>
        /(_SECRET|_KEY|_KEY_ID|PASSWORD|DATABASE_URL|REPLICA_URL|REDIS_URL)$/.test(variable ?? ''),
      );
      for (const { Environment, Secrets } of containers()) {
        const names = Environment.map(({ Name }) => Name);
        expect(names.filter((variable) => variable !== 'PORT' && !known.has(variable))).toEqual([]);
        expect(names.filter((variable) => secrets.includes(variable))).toEqual([]);
        expect(Secrets.map(({ Name }) => Name)).toEqual(
          expect.arrayContaining(['DATABASE_URL', 'TOKEN_SECRET', 'FILES_S3_SECRET_ACCESS_KEY']),
        );
      }
      const texts = JSON.stringify(propertiesOf('AWS::SecretsManager::Secret'));
      expect(texts).toContain('{{resolve:secretsmanager:');
    });

    it('sends each of its alarms to somebody, with what to look at', () => {
      const alarms = propertiesOf('AWS::CloudWatch::Alarm');
      expect(alarms.length).toBeGreaterThan(0);
      for (const { AlarmActions, AlarmDescription } of alarms) {
        expect(AlarmActions).toHaveLength(1);
        expect(AlarmDescription).toMatch(/^[A-Z].{20,}\.$/);
      }
      expect(propertiesOf('AWS::SNS::Subscription')).toMatchObject([
        { Protocol: 'email', Endpoint: 'operator@example.com' },
      ]);
    });

    it('is counted in the README as it is', () => {
      const column = Object.keys(SIZES).indexOf(name) + 2;
      const rows = readFileSync(`${PRODUCT}deployment/README.md`, 'utf8')
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()));
      const told = countUnits(template).map(({ what }) => rows.find((cells) => cells[1] === what)?.[column]);
      expect(told).toEqual(
        countUnits(template).map(({ least, most }) => (least === most ? `${least}` : `${least} to ${most}`)),
      );
    });

    it('is counted as it is made', () => {
      const { api, worker, database } = size;
      const cpu = (tasks: number) => (tasks * api.cpu + worker.count * worker.cpu) / 1024;
      const units = Object.fromEntries(
        countUnits(template).map(({ what, least, most }) => [what, [least, most]]),
      );
      expect(units).toMatchObject({
        'Fargate tasks': [api.least + worker.count, api.most + worker.count],
        'Fargate processors (ARM)': [cpu(api.least), cpu(api.most)],
        'Aurora capacity units': [
          (1 + database.readers) * database.least,
          (1 + database.readers) * database.most,
        ],
        'NAT gateways': [size.natGateways, size.natGateways],
        'Load balancers': [1, 1],
      });
    });

    function idOf(type: string): string | undefined {
      return Object.entries(template.Resources).find(([, { Type }]) => Type === type)?.[0];
    }
  },
);
