/** What CloudFormation is asked to make: kinds and their properties, by name. */
export interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: Properties }>>;
}

interface Properties {
  readonly [name: string]: unknown;
}

/** So much of one thing that AWS bills, at rest and at most. */
export interface Unit {
  readonly what: string;
  readonly least: number;
  readonly most: number;
}

/**
 * Counts what an installation is billed for by time, from the template itself. What is billed by use (requests, bytes
 * stored and moved, rows of logs) is not in it.
 */
export function countUnits(template: Template): Unit[] {
  const all = Object.entries(template.Resources);
  const of = (type: string) => all.filter(([, { Type }]) => Type === type);
  const fixed = (what: string, count: number): Unit => ({ what, least: count, most: count });
  const scaled = of('AWS::ApplicationAutoScaling::ScalableTarget').map(([, { Properties: scaling }]) => ({
    service: JSON.stringify(scaling?.['ResourceId']),
    least: Number(scaling?.['MinCapacity']),
    most: Number(scaling?.['MaxCapacity']),
  }));

  let [leastCpu, mostCpu, leastMemory, mostMemory, leastTasks, mostTasks] = [0, 0, 0, 0, 0, 0];
  for (const [name, { Properties: service }] of of('AWS::ECS::Service')) {
    const task = template.Resources[(service?.['TaskDefinition'] as { Ref: string }).Ref]?.Properties;
    const desired = Number(service?.['DesiredCount']);
    const { least, most } = scaled.find((one) => one.service.includes(name)) ?? {
      least: desired,
      most: desired,
    };
    const processors = Number(task?.['Cpu']) / 1024;
    const gibibytes = Number(task?.['Memory']) / 1024;
    leastTasks += least;
    mostTasks += most;
    leastCpu += least * processors;
    mostCpu += most * processors;
    leastMemory += least * gibibytes;
    mostMemory += most * gibibytes;
  }

  const machines = of('AWS::RDS::DBInstance').length;
  const capacity = of('AWS::RDS::DBCluster')[0]?.[1].Properties?.['ServerlessV2ScalingConfiguration'] as
    { MinCapacity: number; MaxCapacity: number } | undefined;
  return [
    { what: 'Fargate tasks', least: leastTasks, most: mostTasks },
    { what: 'Fargate processors (ARM)', least: leastCpu, most: mostCpu },
    { what: 'Fargate memory, GiB', least: leastMemory, most: mostMemory },
    fixed('Aurora machines', machines),
    {
      what: 'Aurora capacity units',
      least: machines * (capacity?.MinCapacity ?? 0),
      most: machines * (capacity?.MaxCapacity ?? 0),
    },
    fixed(
      'Valkey machines',
      of('AWS::ElastiCache::ReplicationGroup')
        .map(([, group]) => Number(group.Properties?.['NumCacheClusters']))
        .reduce((sum, count) => sum + count, 0),
    ),
    fixed('NAT gateways', of('AWS::EC2::NatGateway').length),
    fixed('Load balancers', of('AWS::ElasticLoadBalancingV2::LoadBalancer').length),
    fixed(
      'Rules of the firewall',
      of('AWS::WAFv2::WebACL').flatMap(([, acl]) => acl.Properties?.['Rules'] as unknown[]).length,
    ),
    fixed('Secrets', of('AWS::SecretsManager::Secret').length),
    fixed('Alarms', of('AWS::CloudWatch::Alarm').length),
    fixed('Buckets', of('AWS::S3::Bucket').length),
  ];
}
