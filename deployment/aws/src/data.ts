import {
  aws_ec2 as ec2,
  aws_iam as iam,
  aws_rds as rds,
  aws_s3 as s3,
  aws_secretsmanager as secretsmanager,
  Duration,
  RemovalPolicy,
  SecretValue,
  Stack,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Size } from './sizes.js';

const DATABASE = 'smart_healthcare';

/** What must not be lost: the database, the uploaded files, and the secrets that open them. Kept when the stack goes. */
export class Data extends Construct {
  readonly cluster: rds.DatabaseCluster;
  readonly files: s3.Bucket;
  /** Address of the database with name and password, as DATABASE_URL wants it. */
  readonly databaseUrl: secretsmanager.Secret;
  /** The same of the machines that only read, as DATABASE_REPLICA_URL wants it; null where there is none. */
  readonly replicaUrl: secretsmanager.Secret | null;
  readonly tokenSecret: secretsmanager.Secret;
  /** Key of the one who may read and write the files, and nothing else: `id` and `secret`. */
  readonly filesKey: secretsmanager.Secret;
  /** Address of the storage, as FILES_S3_ENDPOINT wants it. */
  readonly filesEndpoint: string;

  constructor(scope: Construct, id: string, { vpc, size }: { vpc: ec2.Vpc; size: Size['database'] }) {
    super(scope, id);
    const instance = {
      enablePerformanceInsights: true,
      autoMinorVersionUpgrade: true,
      publiclyAccessible: false,
    };
    const engine = rds.DatabaseClusterEngine.auroraPostgres({
      version: rds.AuroraPostgresEngineVersion.VER_18_4,
    });
    this.cluster = new rds.DatabaseCluster(this, 'Database', {
      engine,
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
      writer: rds.ClusterInstance.serverlessV2('writer', instance),
      readers: Array.from({ length: size.readers }, (_, index) =>
        rds.ClusterInstance.serverlessV2(`reader${index + 1}`, { ...instance, scaleWithWriter: true }),
      ),
      serverlessV2MinCapacity: size.least,
      serverlessV2MaxCapacity: size.most,
      defaultDatabaseName: DATABASE,
      // No character that would have to be written otherwise in an address.
      credentials: rds.Credentials.fromGeneratedSecret(DATABASE, {
        excludeCharacters: `!"#$%&'()*+,/:;<=>?@[\\]^\`{|}~ `,
      }),
      parameterGroup: new rds.ParameterGroup(this, 'Parameters', {
        engine,
        parameters: { 'rds.force_ssl': '1' },
      }),
      storageEncrypted: true,
      // Of each second of the last five weeks.
      backup: { retention: Duration.days(35) },
      cloudwatchLogsExports: ['postgresql'],
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const login = this.cluster.secret;
    if (login === undefined) throw new Error('The database has no password of its own.');
    const addressBy = (secretId: string, description: string, { hostname, port }: rds.Endpoint) =>
      new secretsmanager.Secret(this, secretId, {
        description,
        // Resolved by CloudFormation: the password stands in no template.
        secretStringValue: SecretValue.unsafePlainText(
          `postgresql://${DATABASE}:${login.secretValueFromJson('password').unsafeUnwrap()}@${hostname}:${port}/${DATABASE}`,
        ),
      });
    this.databaseUrl = addressBy(
      'DatabaseUrl',
      'Address of the database with name and password',
      this.cluster.clusterEndpoint,
    );
    this.replicaUrl =
      size.readers === 0
        ? null
        : addressBy(
            'ReplicaUrl',
            'Address of the machines of the database that only read',
            this.cluster.clusterReadEndpoint,
          );
    this.tokenSecret = new secretsmanager.Secret(this, 'TokenSecret', {
      description: 'Signs access tokens',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });

    this.files = new s3.Bucket(this, 'Files', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(35),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.filesEndpoint = `https://s3.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`;
    const keeper = new iam.User(this, 'FilesKeeper');
    keeper.addToPolicy(
      new iam.PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        resources: [this.files.arnForObjects('*')],
      }),
    );
    // Without the list a file that is not there is told as forbidden instead of missing.
    keeper.addToPolicy(
      new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.files.bucketArn] }),
    );
    const key = new iam.AccessKey(this, 'FilesKeeperKey', { user: keeper });
    this.filesKey = new secretsmanager.Secret(this, 'FilesKey', {
      description: 'Key to the bucket of files',
      secretObjectValue: { id: SecretValue.unsafePlainText(key.accessKeyId), secret: key.secretAccessKey },
    });
  }
}
