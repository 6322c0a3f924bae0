import {
  aws_certificatemanager as acm,
  aws_ec2 as ec2,
  aws_ecs as ecs,
  aws_elasticloadbalancingv2 as elb,
  aws_wafv2 as waf,
  Duration,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { API_PORT } from './processes.js';

interface Needs {
  readonly vpc: ec2.Vpc;
  readonly domain: string;
  readonly certificate: string;
  readonly api: ecs.FargateService;
}

/** Requests of one address in five minutes: a whole clinic behind one, and no flood. The API has finer limits. */
const MOST_REQUESTS = 20_000;

/** The one way in: https at a balancer that asks /readyz, behind a firewall. */
export class Door extends Construct {
  readonly balancer: elb.ApplicationLoadBalancer;
  readonly targets: elb.ApplicationTargetGroup;

  constructor(scope: Construct, id: string, { vpc, domain, certificate, api }: Needs) {
    super(scope, id);
    this.balancer = new elb.ApplicationLoadBalancer(this, 'Balancer', {
      vpc,
      internetFacing: true,
      dropInvalidHeaderFields: true,
      deletionProtection: true,
      // Sockets are pinged every 12 seconds.
      idleTimeout: Duration.seconds(60),
    });
    this.balancer.addRedirect();
    const listener = this.balancer.addListener('Https', {
      port: 443,
      sslPolicy: elb.SslPolicy.RECOMMENDED_TLS,
      certificates: [acm.Certificate.fromCertificateArn(this, 'Certificate', certificate)],
      // Another name than the clinic's gets nothing.
      defaultAction: elb.ListenerAction.fixedResponse(404),
    });
    this.targets = listener.addTargets('Api', {
      priority: 1,
      conditions: [elb.ListenerCondition.hostHeaders([domain])],
      port: API_PORT,
      protocol: elb.ApplicationProtocol.HTTP,
      targets: [api],
      healthCheck: { path: '/readyz', interval: Duration.seconds(10), timeout: Duration.seconds(5) },
      // As long as the API lets what is under way end.
      deregistrationDelay: Duration.seconds(20),
    });
    const firewall = new waf.CfnWebACL(this, 'Firewall', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: seenAs('firewall'),
      rules: [
        {
          name: 'flood',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: MOST_REQUESTS } },
          visibilityConfig: seenAs('flood'),
        },
        managed('AWSManagedRulesAmazonIpReputationList', 1),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
      ],
    });
    new waf.CfnWebACLAssociation(this, 'FirewallAtBalancer', {
      resourceArn: this.balancer.loadBalancerArn,
      webAclArn: firewall.attrArn,
    });
  }
}

function managed(name: string, priority: number): waf.CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
    visibilityConfig: seenAs(name),
  };
}

function seenAs(metricName: string): waf.CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
