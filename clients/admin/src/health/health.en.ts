export const messages = {
  title: 'Health of the installation',
  lead: 'What the product needs to work, looked at just now. Machines ask the same at /readyz and /metrics.',
  lookAgain: 'Look again',
  allGood: 'Everything is as it should be.',
  someBad: 'Something has to be mended: | Some things have to be mended:',
  state: { good: 'Good', attention: 'Look at it', bad: 'Mend it' },
  topic: {
    version: 'Version',
    database: 'Database',
    migrations: 'Schema',
    queue: 'Jobs',
    news: 'Live news',
    storage: 'Storage of files',
    clock: 'Clock',
    address: 'Address',
    backup: 'Backup',
    mail: 'Mail',
  },
  says: {
    version: 'Version {text} answers.',
    database: 'PostgreSQL {text}, {bytes} in all.',
    migrations: '{count} migration has run. | {count} migrations have run.',
    queueNone: 'No job is due.',
    queue: '{count} job is due, since {since}. | {count} jobs are due, the first since {since}.',
    news: 'Servers tell one another by {text} when something happened.',
    storage: 'Files lie in {text}.',
    storageFree: 'Files lie in {text}, where {bytes} are free.',
    clock:
      'This machine and the database tell times {count} second apart. | This machine and the database tell times {count} seconds apart.',
    address: 'Your request is seen as one to {text}.',
    backupNone: 'There is no backup.',
    backup: 'The last one was made on {since}.',
    mailNone: 'No mail is sent.',
    mail: '{count} mail went by {text} within a day. | {count} mails went by {text} within a day.',
    mailWaits:
      '{count} mail went by {text} within a day, and one waits since {since}. | {count} mails went by {text} within a day, and one waits since {since}.',
  },
  readOnly: {
    title: 'Read only',
    isOff:
      'For the time of a move or a repair you can let nobody change anything: pages are shown as they are, and each change is refused with a word to try again. It stays so until you end it.',
    isOn: 'Nothing can be changed, by nobody and in no part of the product. Pages say so at their top.',
    begin: 'Let nobody change anything',
    end: 'Let everybody change things again',
  },
  fault: {
    connections_nearly_used:
      'PostgreSQL has hardly any connections left. Raise its max_connections, or lower DATABASE_POOL_SIZE or the number of servers.',
    migrations_pending:
      'This version brings changes of the schema that have not run. Run the command migrate.',
    migrations_unknown:
      'A later version has changed the schema. Start that version, or restore the backup that was made before it.',
    no_worker: 'Nobody runs the jobs. Start a process with the command work; its log says what fails.',
    jobs_failed:
      'Jobs failed within the last day. The log of the worker says why; the command admin jobs lists them.',
    news_late:
      'This server does not hear the others at once: what happens there is shown here two seconds late, and nothing is lost. Its log says what it cannot reach; REDIS_URL or the database has to be mended.',
    storage_unusable:
      'A file could not be stored and read back. See whether the folder can be written to, or the bucket and its key, and whether a file system is mounted to be read only.',
    storage_full:
      'There is no room for another file: uploads are refused. Make room, or move the files to an S3-compatible storage.',
    storage_nearly_full:
      'Less than a tenth of the disk is free. Make room, or move the files to an S3-compatible storage.',
    clock_differs:
      'Holds and sessions end by the clock. Let both machines take the time from the network (NTP).',
    address_differs:
      'The server takes your request for one to another address. What stands before it has to hand on Host and X-Forwarded-Proto, and TRUST_PROXY has to count it.',
    proxy_not_believed:
      'A proxy says whom it forwards for and is not believed: everybody shares its limits. Set TRUST_PROXY to how many proxies stand before the server.',
    public_url_differs:
      'PUBLIC_URL names another address than the one you are at: links that the product gives lead there. Set it to what people use.',
    backup_none:
      'Everything is lost with the disk. Run the command backup, and set BACKUP_NIGHTLY=true for one every night.',
    backup_old:
      'The last backup is older than a day and a half. Set BACKUP_NIGHTLY=true, and see in the log of the worker why it fails.',
    backup_failed: 'The latest attempt failed, and an older backup is there. The log of the worker says why.',
    mail_not_set_up:
      'Registering, and opening an account by a link, tell whether an address has an account, and who forgot a password needs the clinic. Set SMTP_URL and MAIL_FROM.',
    mail_waits:
      'A mail has been waiting for more than fifteen minutes. The log of the worker says what the mail server answers.',
    mail_fails:
      'More than a tenth of the mails of a day were refused. The log of messages says which, and why.',
  },
} as const;
