/**
 * @typedef {object} Option
 * @property {string} [value] what follows it, as usage names it; left out, it is a switch
 * @property {string} does
 * @property {boolean} [several] whether it may be given several times
 * @property {boolean} [file] whether the value names a file that has to be there
 * @property {boolean} [written] whether it names a file that is written, and so must be none of those that are read
 * @property {string} [wants] what the value has to be, where not any text will do
 * @property {(value: string) => boolean} [fits] whether it is
 */

/**
 * @typedef {object} Act one of several things that a command does
 * @property {string} [takes] what follows its name, as usage names it; left out, nothing does
 * @property {readonly string[]} [among] what that may be
 * @property {string} does
 */

/**
 * @typedef {object} Command
 * @property {string} [words] what is given without an option's name, as usage names it; left out, nothing is
 * @property {number} [fewest] of these words
 * @property {number} [most] of these words; 1 as left out
 * @property {readonly string[]} [among] what a word may be
 * @property {Readonly<Record<string, Act>>} [acts] what the first word may be, each with what the second is
 * @property {boolean} [files] whether the words name files that have to be there
 * @property {string} does in the words of the README
 * @property {string} [more] what only its help says
 * @property {Readonly<Record<string, Option>>} [options] by their names
 * @property {(given: ReadonlySet<string>) => string | null} [lacks] what is wrong with options and words together, in a
 *   sentence
 */

/** @param {number} min @param {number} max @returns {Pick<Option, 'wants' | 'fits'>} */
function whole(min, max) {
  return {
    wants: `a whole number from ${min.toLocaleString('en')} to ${max.toLocaleString('en')}`,
    fits: (value) => /^\d{1,15}$/.test(value) && Number(value) >= min && Number(value) <= max,
  };
}

/** @param {string} name of a time zone, and not a distance to UTC such as +03:00 */
function isZone(name) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const SEED = { value: 'N', does: 'where chance begins; 1', ...whole(0, 2 ** 32 - 1) };

/** Options of `admin`, each of one act. */
const OPTIONS_OF_ACTS = new Map([
  ['name', 'create-administrator'],
  ['email', 'create-administrator'],
  ['from', 'replay-events'],
  ['until', 'read-only'],
]);

/** What `bench` measures by itself, each alone. */
const SOLE_MEASUREMENTS = ['analytics', 'costs', 'fan-out', 'pages', 'reminders', 'sizes', 'start', 'record'];

/** Options that some of these take besides --json. @type {Readonly<Record<string, readonly string[]>>} */
const OPTIONS_OF_SOLE = { 'fan-out': ['cpu-prof'], reminders: ['cpu-prof', 'mails'] };

/**
 * The commands of package.json, by their script. Their help, the README's list and what they take come from here.
 * @satisfies {Record<string, Command>}
 */
export const COMMANDS = /** @type {const} */ ({
  start: { does: 'Builds, migrates and serves. A second one says where the first runs.' },
  build: { does: 'Builds what is stale, and nothing else.' },
  dev: { does: 'The same as start with a watching server and clients that reload as you type.' },
  check: {
    words: '[CHECK …]',
    most: Infinity,
    does: 'Format, lint, types, file names, texts in every language, generated files, lock file, size of the first screen and of the image.',
  },
  bench: {
    words: '[WORKLOAD …]',
    most: 5,
    among: ['booking', 'freeTimes', 'predict', 'appointments', 'search', ...SOLE_MEASUREMENTS],
    does: 'Measures against bare SQL in the same run; `-- record` everything there is, `-- --against REVISION` two states of the product in turns.',
    more: `Workloads are booking, freeTimes, predict, appointments and search, all of them as left out. Alone:
analytics, the whole page about a history of 10,000, 100,000 and 1,000,000 appointments, and the same by a full scan;
costs, one statement of booking, free times and search alone, beside the rows that a booking must write;
fan-out, what a booking costs the servers while nobody, 100 and 1,000 people watch the doctor on two processes;
pages, the first page and a doctor’s in a browser by 1.6 Mbit/s, 150 ms away, on a processor four times slower;
reminders, how long 10,000 that come due in one minute take to leave to a mail server on this machine, each once;
sizes, booking, listing and search among 100, 1,000 and 10,000 doctors with up to two million appointments;
start, how long one process takes to be there, and what memory it holds;
record, all of these with 1, 10 and 50 clients, as the text that is published.`,
    options: {
      json: { does: 'one JSON object on standard output' },
      seconds: {
        value: 'N',
        does: 'of one round through the server; 2, at most 10',
        wants: 'a number above 0, at most 10',
        fits: (value) => /^\d+(\.\d+)?$/.test(value) && Number(value) > 0 && Number(value) <= 10,
      },
      clients: { value: 'N', does: 'who work at once; 10', several: true, ...whole(1, 100) },
      mails: { value: 'N', does: 'how many reminders come due; 10,000', ...whole(1, 100_000) },
      'cpu-prof': { value: 'FOLDER', does: 'writes a profile of the server into it' },
      against: {
        value: 'REVISION',
        does: 'the same of that commit, in turns with what is here; takes git',
      },
    },
    lacks: (given) => {
      const alone =
        SOLE_MEASUREMENTS.find((name) => given.has(name)) ?? (given.has('against') ? 'against' : undefined);
      if (given.has('mails') && alone !== 'reminders') return '--mails goes with reminders alone.';
      if (alone === 'against') {
        // Both sides are asked the same, and the other may not know more.
        const unknown = ['clients', 'cpu-prof'].find((name) => given.has(name));
        return unknown === undefined ? null : `--against goes without ${unknown}.`;
      }
      const fitting = new Set([alone, 'json', ...(OPTIONS_OF_SOLE[alone ?? ''] ?? [])]);
      const besides = [...given].find((name) => !fitting.has(name));
      return alone === undefined || besides === undefined ? null : `${alone} goes without ${besides}.`;
    },
  },
  soak: {
    words: '[TEST …]',
    most: 10,
    among: [
      'races',
      'faults',
      'fuzz',
      'refused-requests',
      'refused-doors',
      'image',
      'production-way',
      'proxied-day',
      'many-processes',
      'upgrade',
    ],
    does: 'Races, fuzz, faults, dear requests, the ways to production, a day behind nginx, processes that die and an upgrade at full size.',
    options: { only: { value: 'TITLE', does: 'tests whose titles match alone' } },
  },
  mutants: {
    does: 'Takes away one guard at a time and expects a test to fail; `-- --list` names them.',
    options: {
      only: { value: 'NAME', does: 'this one alone', several: true },
      list: { does: 'names them, and why each guard is there' },
    },
  },
  import: {
    words: 'FILE.csv[.gz]',
    fewest: 1,
    files: true,
    does: 'Loads a clinic’s history from another system, by `-- FILE.csv`; safe to run again. `--check` writes nothing.',
    more: `Columns: patient_ref, patient_birth_year, doctor_ref, booked_at, scheduled_at, status (completed, cancelled,
no_show, confirmed); if wished specialization, duration_minutes, time_zone, patient_name, patient_birth_date. UTF-8, UTF-16 or Windows-1252, packed or not.
A visit with an hour is one by its patient, doctor and start: a corrected file changes it. One with a date alone counts by
how often its line occurs. A patient who likely has a record already, by name and birth, is named and left out.`,
    options: {
      check: { does: 'says what it would do, line by line, and writes nothing' },
      different: {
        value: 'PATIENT_REF',
        does: 'who is somebody else than the one they resemble',
        several: true,
      },
      'all-different': { does: 'makes everybody who resembles somebody, to be looked at in the console' },
      'time-zone': {
        value: 'ZONE',
        does: 'of lines that name none; UTC',
        wants: 'a name such as America/New_York',
        fits: isZone,
      },
    },
  },
  admin: {
    words: 'ACT …',
    fewest: 1,
    most: 2,
    acts: {
      'create-administrator': { does: 'opens the account of an administrator, who then invites others' },
      'disable-user': { takes: 'EMAIL', does: 'closes an account, and ends its sessions' },
      'enable-user': { takes: 'EMAIL', does: 'opens it again' },
      'unlock-user': { takes: 'EMAIL', does: 'lets somebody try at once who gave wrong passwords' },
      'new-link': { takes: 'EMAIL', does: 'makes a one-time link by which staff set a new password' },
      jobs: { does: 'lists what waits, runs and failed' },
      'retry-job': { takes: 'ID', does: 'has a job run again that failed' },
      'replay-events': { takes: 'CONSUMER', does: 'hands the events that are kept to a consumer again' },
      'rebuild-counts': { does: 'counts every visit of the analytics anew' },
      'new-secret': {
        does: 'makes a TOKEN_SECRET, and says how to change to it without signing anybody out',
      },
      'read-only': {
        takes: 'on|off',
        among: ['on', 'off'],
        does: 'lets nobody change anything, in any process; or everybody again',
      },
      health: { does: 'says how the installation is; ends with 1 where something is bad' },
    },
    does: 'Makes the first administrator by `-- create-administrator`, and looks after accounts, jobs and events.',
    more: `create-administrator asks for what is not given. Where nobody can be asked, the environment gives it:
ADMINISTRATOR_NAME, ADMINISTRATOR_EMAIL, ADMINISTRATOR_PASSWORD (never an argument: others can read those).`,
    options: {
      name: { value: 'NAME', does: 'in full; with create-administrator' },
      email: { value: 'ADDRESS', does: 'to sign in with; with create-administrator' },
      from: {
        value: 'ID',
        does: 'the first event to replay; with replay-events',
        ...whole(1, 999_999_999_999_999),
      },
      until: {
        value: 'INSTANT',
        does: 'when people are told that it is over; with read-only',
        wants: 'an instant such as 2026-03-31T22:00:00Z',
        fits: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
      },
    },
    lacks: (given) => {
      const fault = [...OPTIONS_OF_ACTS].find(([option, act]) => given.has(option) && !given.has(act));
      return fault === undefined ? null : `--${fault[0]} goes with ${fault[1]} alone.`;
    },
  },
  demo: { does: 'Loads the demo data into an empty database, which `npm start` does by itself.' },
  'ml:train': {
    does: 'Trains the predictions from the database; `-- --csv FILE` from a file, `-- --demo` the demo’s.',
    more: `Writes time-slot.json and demand.json. From the database, the new models take over there if they prove better.`,
    options: {
      csv: { value: 'FILE', does: 'a history to train from instead of the database', file: true },
      demo: {
        does: 'the demo’s models, in a database that is thrown away; with --csv, labels them as made on made-up data',
      },
      out: { value: 'FOLDER', does: 'where they are written; ml/models, the demo’s ml/models/demo' },
      seed: { ...SEED, does: `${SEED.does}; with --csv alone` },
    },
    lacks: (given) => (given.has('seed') && !given.has('csv') ? '--seed goes with --csv alone.' : null),
  },
  'ml:evaluate': {
    does: 'Measures them on later visits, by `-- --csv FILE --test-from DATE`, and the demand, by `-- --demand FILE`.',
    more: 'Prints one JSON object on standard output; everything else goes to standard error.',
    options: {
      csv: { value: 'FILE', does: 'a history', file: true },
      'test-from': {
        value: 'DATE',
        does: 'the first day that is kept aside, such as 2026-04-01',
        wants: 'a date such as 2026-04-01',
        fits: (value) =>
          /^\d{4}-\d\d-\d\d$/.test(value) &&
          new Date(`${value}T00:00Z`).toJSON()?.slice(0, value.length) === value,
      },
      'without-doctor': { does: 'as if nothing were known of the doctor' },
      demand: { value: 'FILE', does: 'visits a day, a line each', file: true },
      rows: {
        value: 'FILE',
        does: 'where every visit or day that counts is written as CSV, with what was said of it, to check the figures',
        written: true,
      },
      seed: SEED,
    },
    lacks: (given) => {
      if (given.has('demand')) {
        const other = ['csv', 'test-from', 'without-doctor'].find((name) => given.has(name));
        return other === undefined ? null : `--demand goes without --${other}.`;
      }
      return given.has('csv') && given.has('test-from')
        ? null
        : 'It takes --csv and --test-from, or --demand.';
    },
  },
  migrate: {
    does: 'Migrations alone.',
    more: 'A database that is about to change is backed up before, to BACKUP_FOLDER or BACKUP_S3_ENDPOINT, without its files.',
    options: { 'without-backup': { does: 'makes no backup before a change' } },
  },
  backup: {
    words: '[FOLDER]',
    does: 'Writes everything into one file while the product runs, by `-- FOLDER`; `-- --check FILE` reads one back.',
    more: `Tables, sequences and stored files of one moment. Without FOLDER it goes where those lie that are made by
themselves (BACKUP_FOLDER, BACKUP_S3_ENDPOINT). TOKEN_SECRET is not in it: keep that elsewhere. Who has the file can
read everything of the installation.`,
    options: {
      'without-files': { does: 'the database alone: documents and pictures have to be kept otherwise' },
      check: {
        value: 'FILE',
        does: 'makes none, but reads this one to its end and says what it holds',
        file: true,
      },
    },
    lacks: (given) => (given.has('check') && given.size > 1 ? '--check goes alone.' : null),
  },
  export: {
    words: 'FOLDER',
    fewest: 1,
    does: 'Writes everything in open formats, by `-- FOLDER`: each table as CSV and JSON, and the stored files.',
    more: 'For other programs; its README.txt says what is what. FOLDER has to be new or empty, and holds personal data.',
  },
  restore: {
    words: 'FILE',
    fewest: 1,
    does: 'Puts a backup, or the folder of an export, into an empty database, by `-- FILE`, and its files into their storage.',
    more: `It goes into a new, empty database alone (DATABASE_URL, DATABASE_OWNER_URL), never over an old one. A file that
was cut or changed is refused before anything is written; one of an earlier version is migrated.`,
    options: {
      'from-s3': { does: 'FILE is the name of one in the storage of BACKUP_S3_ENDPOINT' },
    },
  },
});

/** What the built server does beside the commands above that it knows, too. */
export const SERVER_COMMANDS = /** @type {const} */ ({
  serve: { does: 'Answers requests.' },
  work: { does: 'Runs the jobs.' },
});

/** Scripts that hand everything to a tool of others, whose help is its own, in the words of the README. */
export const TOOLS = {
  test: 'All tests. `npm test -- PATH` runs some.',
  codegen: 'Writes `schema/schema.graphql`, `schema/rest` and the clients’ typed operations.',
  format: 'Formats every file.',
};

/** @typedef {keyof typeof COMMANDS | keyof typeof SERVER_COMMANDS} CommandName */
