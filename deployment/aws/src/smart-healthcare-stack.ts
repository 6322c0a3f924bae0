import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.js';
import { Backups } from './backups.js';
import { Data } from './data.js';
import { Door } from './door.js';
import type { Given } from './given.js';
import { Network } from './network.js';
import { News } from './news.js';
import { Processes } from './processes.js';
import { SIZES } from './sizes.js';

/** The whole installation: network, database and files, processes, the door to the internet, alarms and backups. */
export class SmartHealthcareStack extends Stack {
  /**
   * @param product folder of the product, from which its image is built
   */
  constructor(scope: Construct, id: string, given: Given, product: string, props?: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const size = SIZES[given.size];
    const { vpc } = new Network(this, 'Network', size);
    const data = new Data(this, 'Data', { vpc, size: size.database });
    const news =
      size.newsMachines === 0 ? null : new News(this, 'News', { vpc, machines: size.newsMachines });
    const processes = new Processes(this, 'Processes', { vpc, size, data, news, product });
    const door = new Door(this, 'Door', {
      vpc,
      domain: given.domain,
      certificate: given.certificate,
      api: processes.api,
    });
    new Alarms(this, 'Alarms', { address: given.alarms, size, data, processes, door });
    new Backups(this, 'Backups', data);
    new CfnOutput(this, 'Address', { value: `https://${given.domain}` });
    new CfnOutput(this, 'PointTheDomainTo', { value: door.balancer.loadBalancerDnsName });
    new CfnOutput(this, 'Cluster', { value: processes.cluster.clusterName });
    new CfnOutput(this, 'AdministratorTask', { value: processes.administrator.family });
    new CfnOutput(this, 'AdministratorPassword', { value: processes.administratorPassword.secretName });
    new CfnOutput(this, 'Subnets', { value: vpc.privateSubnets.map(({ subnetId }) => subnetId).join(',') });
    new CfnOutput(this, 'SecurityGroup', { value: processes.securityGroup.securityGroupId });
  }
}
