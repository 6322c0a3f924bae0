import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';

/** What is looked at. */
export enum HealthTopic {
  version = 'version',
  database = 'database',
  migrations = 'migrations',
  queue = 'queue',
  news = 'news',
  storage = 'storage',
  clock = 'clock',
  address = 'address',
  backup = 'backup',
  mail = 'mail',
}

export enum HealthState {
  good = 'good',
  attention = 'attention',
  bad = 'bad',
}

/** Why something is not good. Each has words of what to do in the console. */
export enum HealthFault {
  connections_nearly_used = 'connections_nearly_used',
  migrations_pending = 'migrations_pending',
  migrations_unknown = 'migrations_unknown',
  no_worker = 'no_worker',
  jobs_failed = 'jobs_failed',
  news_late = 'news_late',
  storage_unusable = 'storage_unusable',
  storage_full = 'storage_full',
  storage_nearly_full = 'storage_nearly_full',
  clock_differs = 'clock_differs',
  address_differs = 'address_differs',
  proxy_not_believed = 'proxy_not_believed',
  public_url_differs = 'public_url_differs',
  backup_none = 'backup_none',
  backup_old = 'backup_old',
  backup_failed = 'backup_failed',
  mail_not_set_up = 'mail_not_set_up',
  mail_waits = 'mail_waits',
  mail_fails = 'mail_fails',
}

registerEnumType(HealthTopic, {
  name: 'HealthTopic',
  description: 'What of an installation is looked at.',
  valuesConfig: {
    version: { description: 'Which version of the program answers.' },
    database: { description: 'PostgreSQL, its size, and whether connections are left.' },
    migrations: { description: 'Whether the schema is the one that this version was made for.' },
    queue: { description: 'Whether jobs are run.' },
    news: { description: 'Whether servers hear at once what others wrote.' },
    storage: { description: 'Whether files can be stored and read back.' },
    clock: { description: 'Whether this machine and the database tell the same time.' },
    address: { description: 'Whether requests are seen as they were sent.' },
    backup: { description: 'How old the last backup is.' },
    mail: { description: 'Whether messages leave by mail.' },
  },
});
registerEnumType(HealthState, {
  name: 'HealthState',
  description: 'How something stands.',
  valuesConfig: {
    good: { description: 'Nothing has to be done.' },
    attention: { description: 'It works, and will not for ever.' },
    bad: { description: 'Something is lost or stands still until it is mended.' },
  },
});
registerEnumType(HealthFault, {
  name: 'HealthFault',
  description: 'Why something is not good.',
  valuesConfig: {
    connections_nearly_used: {
      description: 'More than four fifths of PostgreSQL’s max_connections are in use.',
    },
    migrations_pending: { description: 'This version brings migrations that have not run.' },
    migrations_unknown: { description: 'A later version has migrated the database.' },
    no_worker: { description: 'A job has been due for more than fifteen minutes.' },
    jobs_failed: { description: 'Jobs have failed for good within a day.' },
    news_late: { description: 'What other servers write is shown two seconds late.' },
    storage_unusable: { description: 'A file could not be written and read back.' },
    storage_full: { description: 'There is no room for another file.' },
    storage_nearly_full: { description: 'Less than a tenth of the disk is free.' },
    clock_differs: { description: 'The two clocks differ by more than five seconds.' },
    address_differs: {
      description: 'The request is seen under another address than the one it was sent to.',
    },
    proxy_not_believed: { description: 'A proxy says whom it forwards for, and is not believed.' },
    public_url_differs: { description: 'PUBLIC_URL names another address than the one that is used.' },
    backup_none: { description: 'There never was a backup.' },
    backup_old: { description: 'The last backup is older than a day and a half.' },
    backup_failed: { description: 'The latest attempt at a backup failed.' },
    mail_not_set_up: {
      description:
        'No mail is sent: registering, and opening an account by a link, tell whether an address has an account, and only ' +
        'the clinic helps with a forgotten password.',
    },
    mail_waits: { description: 'A mail has been due for more than fifteen minutes.' },
    mail_fails: { description: 'Of the mails of a day, more than a tenth could not be sent.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'One thing that was looked at. What it has no use for is null.',
})
export class HealthCheck {
  @Field(() => HealthTopic)
  topic: HealthTopic;

  @Field(() => HealthState)
  state: HealthState;

  @Field(() => HealthFault, { nullable: true, description: 'Why it is not good; null where it is.' })
  fault: HealthFault | null;

  @Field(() => String, {
    nullable: true,
    description: 'A version, a place, an address, or by what servers call to one another or send mail.',
  })
  text: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Jobs that wait, migrations that ran, mails sent within a day, or seconds between the two clocks.',
  })
  count: number | null;

  @Field(() => Float, { nullable: true, description: 'Size of the database, or what is free of the disk.' })
  bytes: number | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when a job or a mail is due, or when the last backup was begun.',
  })
  since: Date | null;
}
