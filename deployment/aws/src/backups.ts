import {
  aws_backup as backup,
  aws_events as events,
  aws_iam as iam,
  Duration,
  RemovalPolicy,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Data } from './data.js';

/**
 * Beside Aurora's own of the last five weeks: database and files each night for five weeks, and the first of each month
 * for a year, in a vault of their own that outlives the stack.
 */
export class Backups extends Construct {
  constructor(scope: Construct, id: string, data: Data) {
    super(scope, id);
    const vault = new backup.BackupVault(this, 'Vault', { removalPolicy: RemovalPolicy.RETAIN });
    const plan = new backup.BackupPlan(this, 'Plan', {
      backupVault: vault,
      backupPlanRules: [
        new backup.BackupPlanRule({
          ruleName: 'nightly',
          scheduleExpression: events.Schedule.cron({ hour: '2', minute: '0' }),
          deleteAfter: Duration.days(35),
        }),
        new backup.BackupPlanRule({
          ruleName: 'monthly',
          scheduleExpression: events.Schedule.cron({ day: '1', hour: '3', minute: '0' }),
          deleteAfter: Duration.days(365),
        }),
      ],
    });
    const keeper = new iam.Role(this, 'Keeper', {
      assumedBy: new iam.ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [
        'service-role/AWSBackupServiceRolePolicyForBackup',
        'service-role/AWSBackupServiceRolePolicyForRestores',
        'AWSBackupServiceRolePolicyForS3Backup',
        'AWSBackupServiceRolePolicyForS3Restore',
      ].map((name) => iam.ManagedPolicy.fromAwsManagedPolicyName(name)),
    });
    plan.addSelection('DatabaseAndFiles', {
      role: keeper,
      resources: [
        backup.BackupResource.fromRdsServerlessCluster(data.cluster),
        backup.BackupResource.fromArn(data.files.bucketArn),
      ],
    });
  }
}
