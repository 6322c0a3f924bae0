import { aws_ec2 as ec2 } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Size } from './sizes.js';

/** Three layers: the balancer can be reached from outside, processes reach out through NAT, the database does neither. */
export class Network extends Construct {
  readonly vpc: ec2.Vpc;

  constructor(scope: Construct, id: string, size: Size) {
    super(scope, id);
    this.vpc = new ec2.Vpc(this, 'Vpc', {
      maxAzs: size.zones,
      natGateways: size.natGateways,
      subnetConfiguration: [
        { name: 'balancer', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
        { name: 'processes', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
        { name: 'database', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      ],
      // Documents go to the bucket inside the network, without the price of NAT.
      gatewayEndpoints: { Files: { service: ec2.GatewayVpcEndpointAwsService.S3 } },
      restrictDefaultSecurityGroup: false,
    });
    this.vpc.addFlowLog('Rejected', { trafficType: ec2.FlowLogTrafficType.REJECT });
  }
}
