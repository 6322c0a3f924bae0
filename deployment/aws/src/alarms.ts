import {
  aws_cloudwatch as cloudwatch,
  aws_cloudwatch_actions as actions,
  aws_elasticloadbalancingv2 as elb,
  aws_sns as sns,
  aws_sns_subscriptions as subscriptions,
  Duration,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Data } from './data.js';
import type { Door } from './door.js';
import type { Processes } from './processes.js';
import type { Size } from './sizes.js';

interface Needs {
  readonly address: string;
  readonly size: Size;
  readonly data: Data;
  readonly processes: Processes;
  readonly door: Door;
}

interface Alarm {
  readonly metric: cloudwatch.Metric;
  readonly threshold: number;
  readonly says: string;
  readonly below?: boolean;
  /** Silence means trouble: where nothing is counted nothing runs. */
  readonly silenceIsTrouble?: boolean;
}

/** What somebody has to be woken for, by mail: each says what to look at. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { address, size, data, processes, door }: Needs) {
    super(scope, id);
    const topic = new sns.Topic(this, 'Topic', { enforceSSL: true });
    topic.addSubscription(new subscriptions.EmailSubscription(address));
    const period = Duration.minutes(1);
    const running = (service: string) =>
      new cloudwatch.Metric({
        namespace: 'ECS/ContainerInsights',
        metricName: 'RunningTaskCount',
        dimensionsMap: { ClusterName: processes.cluster.clusterName, ServiceName: service },
        statistic: 'Minimum',
        period,
      });
    const alarms: Record<string, Alarm> = {
      Errors: {
        metric: door.targets.metrics.httpCodeTarget(elb.HttpCodeTarget.TARGET_5XX_COUNT, { period }),
        threshold: 5,
        says: 'The API answered with errors: read its log, and whether the database answers.',
      },
      NobodyAnswers: {
        metric: door.balancer.metrics.httpCodeElb(elb.HttpCodeElb.ELB_5XX_COUNT, { period }),
        threshold: 5,
        says: 'The load balancer found no API that answers.',
      },
      Unhealthy: {
        metric: door.targets.metrics.unhealthyHostCount({ period }),
        threshold: 1,
        says: 'An API process says at /readyz that it cannot work.',
      },
      Slow: {
        metric: door.targets.metrics.targetResponseTime({ statistic: 'p99', period }),
        threshold: 2,
        says: 'One request in a hundred takes longer than two seconds.',
      },
      NoWorker: {
        metric: running(processes.worker.serviceName),
        threshold: size.worker.count,
        below: true,
        silenceIsTrouble: true,
        says: 'No worker runs: jobs and consumers of events wait.',
      },
      DatabaseBusy: {
        metric: data.cluster.metric('ACUUtilization', { statistic: 'Average', period }),
        threshold: 90,
        says: 'The database uses nearly all it may grow to: raise its most units in sizes.ts.',
      },
      Deadlocks: {
        metric: data.cluster.metricDeadlocks({ period }),
        threshold: 1,
        says: 'Two transactions waited for each other.',
      },
      Connections: {
        metric: data.cluster.metricDatabaseConnections({ period, statistic: 'Maximum' }),
        threshold: 0.8 * mostConnections(size.database.most),
        says: 'Nearly all connections to the database are in use.',
      },
    };
    for (const [name, { metric, threshold, says, below, silenceIsTrouble }] of Object.entries(alarms)) {
      const alarm = metric.createAlarm(this, name, {
        alarmDescription: says,
        threshold,
        evaluationPeriods: 5,
        datapointsToAlarm: 3,
        comparisonOperator: below
          ? cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD
          : cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: silenceIsTrouble
          ? cloudwatch.TreatMissingData.BREACHING
          : cloudwatch.TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new actions.SnsAction(topic));
      alarm.addOkAction(new actions.SnsAction(topic));
    }
  }
}

/** Aurora's own formula, `least({DBInstanceClassMemory/9531392}, 5000)`, with 2 GiB a unit. */
function mostConnections(units: number): number {
  return Math.min(5000, Math.floor((units * 2 * 1024 ** 3) / 9_531_392));
}
