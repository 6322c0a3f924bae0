import {
  aws_ec2 as ec2,
  aws_elasticache as elasticache,
  aws_secretsmanager as secretsmanager,
  SecretValue,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Size } from './sizes.js';

const PORT = 6379;

/**
 * Valkey, by which many processes call to one another that there is news. It keeps nothing: what is lost with it costs
 * two seconds, and no event.
 */
export class News extends Construct {
  /** Address of it with its password, as REDIS_URL wants it. */
  readonly url: secretsmanager.Secret;
  readonly connections: ec2.Connections;

  constructor(
    scope: Construct,
    id: string,
    { vpc, machines }: { vpc: ec2.Vpc; machines: Size['newsMachines'] },
  ) {
    super(scope, id);
    const subnets = vpc.selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_ISOLATED });
    const group = new elasticache.CfnSubnetGroup(this, 'Subnets', {
      description: 'Where the database is, too',
      subnetIds: subnets.subnetIds,
    });
    const securityGroup = new ec2.SecurityGroup(this, 'SecurityGroup', { vpc, allowAllOutbound: false });
    this.connections = new ec2.Connections({
      securityGroups: [securityGroup],
      defaultPort: ec2.Port.tcp(PORT),
    });
    const password = new secretsmanager.Secret(this, 'Password', {
      description: 'Password of Valkey',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    const word = password.secretValue.unsafeUnwrap();
    const valkey = new elasticache.CfnReplicationGroup(this, 'Valkey', {
      replicationGroupDescription: 'Calls between processes',
      engine: 'valkey',
      engineVersion: '8.0',
      cacheNodeType: 'cache.t4g.small',
      numCacheClusters: machines,
      automaticFailoverEnabled: machines > 1,
      multiAzEnabled: machines > 1,
      cacheSubnetGroupName: group.ref,
      securityGroupIds: [securityGroup.securityGroupId],
      port: PORT,
      transitEncryptionEnabled: true,
      atRestEncryptionEnabled: true,
      // Resolved by CloudFormation: the password stands in no template.
      authToken: word,
      autoMinorVersionUpgrade: true,
      snapshotRetentionLimit: 0,
    });
    this.url = new secretsmanager.Secret(this, 'Url', {
      description: 'Address of Valkey with its password',
      secretStringValue: SecretValue.unsafePlainText(
        `rediss://:${word}@${valkey.attrPrimaryEndPointAddress}:${PORT}`,
      ),
    });
  }
}
