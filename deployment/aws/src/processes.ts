import {
  aws_ec2 as ec2,
  aws_ecr_assets as assets,
  aws_ecs as ecs,
  aws_logs as logs,
  aws_secretsmanager as secretsmanager,
  Duration,
  IgnoreMode,
  Stack,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Data } from './data.js';
import type { News } from './news.js';
import type { Size } from './sizes.js';

/** On which the API answers inside the network. */
export const API_PORT = 4000;

const MIGRATE = 'migrate';

interface Needs {
  readonly vpc: ec2.Vpc;
  readonly size: Size;
  readonly data: Data;
  /** Null where PostgreSQL carries the calls. */
  readonly news: News | null;
  /** Folder of the product, from which the image is built. */
  readonly product: string;
}

/**
 * The image with its three commands on Fargate. Each task migrates before it starts (at once where nothing is to do),
 * so nothing new runs on an old database, and where a migration is refused the old tasks go on.
 */
export class Processes extends Construct {
  readonly cluster: ecs.Cluster;
  readonly api: ecs.FargateService;
  readonly worker: ecs.FargateService;
  /** Makes the first administrator, when it is run by hand. */
  readonly administrator: ecs.FargateTaskDefinition;
  readonly administratorPassword: secretsmanager.Secret;
  readonly securityGroup: ec2.SecurityGroup;
  private readonly image: ecs.ContainerImage;

  constructor(
    scope: Construct,
    id: string,
    private readonly needs: Needs,
  ) {
    super(scope, id);
    const { vpc, size, data, news, product } = needs;
    this.image = ecs.ContainerImage.fromAsset(product, {
      file: 'deployment/Dockerfile',
      target: 'aws',
      // What the engine leaves out by itself, so that nothing else changes the name of the image.
      exclude: readFileSync(path.join(product, 'deployment/Dockerfile.dockerignore'), 'utf8').split('\n'),
      ignoreMode: IgnoreMode.DOCKER,
      platform: assets.Platform.LINUX_ARM64,
    });
    this.cluster = new ecs.Cluster(this, 'Cluster', {
      vpc,
      containerInsightsV2: ecs.ContainerInsights.ENABLED,
    });
    this.securityGroup = new ec2.SecurityGroup(this, 'SecurityGroup', { vpc });
    data.cluster.connections.allowDefaultPortFrom(this.securityGroup);
    news?.connections.allowDefaultPortFrom(this.securityGroup);
    const service = {
      cluster: this.cluster,
      securityGroups: [this.securityGroup],
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      circuitBreaker: { rollback: true },
      minHealthyPercent: 100,
    };

    const api = this.define('Api', size.api);
    this.addProduct(api, 'serve', { portMappings: [{ containerPort: API_PORT }] });
    this.api = new ecs.FargateService(this, 'ApiService', {
      ...service,
      taskDefinition: api,
      desiredCount: size.api.least,
      // A migration may take its time before the first answer.
      healthCheckGracePeriod: Duration.minutes(10),
    });
    const scaling = this.api.autoScaleTaskCount({ minCapacity: size.api.least, maxCapacity: size.api.most });
    scaling.scaleOnCpuUtilization('Cpu', {
      targetUtilizationPercent: 60,
      scaleInCooldown: Duration.minutes(5),
    });

    const worker = this.define('Worker', size.worker);
    this.addProduct(worker, 'work');
    this.worker = new ecs.FargateService(this, 'WorkerService', {
      ...service,
      taskDefinition: worker,
      desiredCount: size.worker.count,
    });

    this.administratorPassword = new secretsmanager.Secret(this, 'AdministratorPassword', {
      description: 'First password of the first administrator, to be changed at the first sign-in',
      generateSecretString: { passwordLength: 24, excludePunctuation: true },
    });
    this.administrator = this.define('Administrator', size.worker);
    this.addProduct(this.administrator, 'admin', {
      command: ['admin', 'create-administrator'],
      secrets: { ADMINISTRATOR_PASSWORD: ecs.Secret.fromSecretsManager(this.administratorPassword) },
    });
  }

  private define(
    id: string,
    { cpu, memoryMiB }: { cpu: number; memoryMiB: number },
  ): ecs.FargateTaskDefinition {
    return new ecs.FargateTaskDefinition(this, id, {
      cpu,
      memoryLimitMiB: memoryMiB,
      runtimePlatform: {
        cpuArchitecture: ecs.CpuArchitecture.ARM64,
        operatingSystemFamily: ecs.OperatingSystemFamily.LINUX,
      },
      // Uploads wait here until they are whole: the one place that can be written to.
      volumes: [{ name: 'tmp' }],
    });
  }

  /** The product in a task, after a container that migrates and ends. */
  private addProduct(
    task: ecs.FargateTaskDefinition,
    command: string,
    more: Partial<ecs.ContainerDefinitionOptions> = {},
  ): void {
    // Aurora keeps every moment of the last days, and nothing here has a disk that stays.
    const migrate = task.addContainer(MIGRATE, {
      ...this.container(MIGRATE),
      command: [MIGRATE, '--without-backup'],
      essential: false,
    });
    this.mountTmp(migrate);
    const container = this.container(command);
    const product = task.addContainer(command, {
      ...container,
      ...more,
      secrets: { ...container.secrets, ...more.secrets },
    });
    this.mountTmp(product);
    product.addContainerDependencies({
      container: migrate,
      condition: ecs.ContainerDependencyCondition.SUCCESS,
    });
  }

  private mountTmp(container: ecs.ContainerDefinition): void {
    container.addMountPoints({ sourceVolume: 'tmp', containerPath: '/tmp', readOnly: false });
  }

  private container(command: string) {
    const { data, news } = this.needs;
    return {
      image: this.image,
      command: [command],
      readonlyRootFilesystem: true,
      stopTimeout: Duration.seconds(30),
      logging: ecs.LogDrivers.awsLogs({
        streamPrefix: command,
        logRetention: logs.RetentionDays.THREE_MONTHS,
      }),
      environment: {
        PORT: String(API_PORT),
        PGSSLMODE: 'verify-full',
        // The balancer.
        TRUST_PROXY: '1',
        FILES_S3_ENDPOINT: data.filesEndpoint,
        FILES_S3_BUCKET: data.files.bucketName,
        FILES_S3_REGION: Stack.of(this).region,
      },
      secrets: {
        DATABASE_URL: ecs.Secret.fromSecretsManager(data.databaseUrl),
        ...(data.replicaUrl === null
          ? {}
          : { DATABASE_REPLICA_URL: ecs.Secret.fromSecretsManager(data.replicaUrl) }),
        TOKEN_SECRET: ecs.Secret.fromSecretsManager(data.tokenSecret),
        ...(news === null ? {} : { REDIS_URL: ecs.Secret.fromSecretsManager(news.url) }),
        FILES_S3_ACCESS_KEY_ID: ecs.Secret.fromSecretsManager(data.filesKey, 'id'),
        FILES_S3_SECRET_ACCESS_KEY: ecs.Secret.fromSecretsManager(data.filesKey, 'secret'),
      },
    };
  }
}
