import { explainFileFault } from './command-line/file-fault.mjs';

const AWAY = 'the database of DATABASE_URL does not answer';
const READS_ONLY =
  'the database only reads, as a standby does: DATABASE_URL and DATABASE_OWNER_URL have to name the one that is written to';

/** What whoever runs an installation can mend, by the code of the error that tells of it. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses the port: set PORT to another one',
  EADDRNOTAVAIL: 'HOST is no address of this machine',
  EACCES: 'this account may not use the port',
  ECONNREFUSED: AWAY,
  ECONNRESET: AWAY,
  ETIMEDOUT: AWAY,
  EHOSTUNREACH: AWAY,
  ENETUNREACH: AWAY,
  EPIPE: AWAY,
  ENOTFOUND: 'the host of DATABASE_URL or HOST is not known',
  EAI_AGAIN: 'the host of DATABASE_URL or HOST is not known',
  '28P01': 'the database refuses the name or password of DATABASE_URL',
  '28000':
    'the database refuses the name or password of DATABASE_URL, or asks for an encrypted connection (sslmode)',
  '28001': 'the password of DATABASE_URL has expired',
  '42501':
    'the role of DATABASE_URL or DATABASE_OWNER_URL lacks a right on the database: the owner of its tables migrates',
  '25006': READS_ONLY,
  '53100': 'the database has no room left on its disk',
  '55P03': 'somebody else holds what is needed in the database: try again in a moment',
  '57014': 'the database takes too long to answer: try again in a moment',
  '53300': 'the database takes no more connections',
  '57P03': 'the database is starting or stopping: try again in a moment',
  '3D000': 'there is no database of the name in DATABASE_URL',
  '42P01': 'the database is not migrated: run the command migrate first',
  '3F000': 'the database is not migrated: run the command migrate first',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'the certificate of the database is for another host than that of DATABASE_URL',
  CERT_HAS_EXPIRED: 'the certificate of the database has expired',
};

const UNTRUSTED =
  'the certificate of the database is signed by nobody who is believed: PGSSLROOTCERT names the file of its authority';

/** What the driver says in words alone, of a database that stands still and of something on the port that is none. */
const NO_ANSWER = /^(Connection terminated|timeout e|Query read timeout)/;

/** What PostgreSQL says of a letter that a database of another encoding has no place for. */
const NOT_UTF8 =
  /^(conversion between UTF8 and|character with byte sequence .* in encoding "UTF8" has no equivalent)/;

/** Codes of OpenSSL for a chain that ends nowhere. */
const UNTRUSTED_CODES =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?))$/;

/**
 * Why a start failed, in a sentence for whoever runs the installation.
 * @returns null for what only its stack explains
 */
export function explainFailure(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, message, errors } = error as { code?: unknown; message?: unknown; errors?: unknown };
  // Node tries each address of a host and tells of all.
  if (code === undefined && Array.isArray(errors)) return explainFailure(errors[0]);
  if (typeof message === 'string' && message.includes('server does not support SSL')) {
    return 'the database offers no encrypted connection: sslmode=disable does without';
  }
  const said = typeof message === 'string' ? message : '';
  const [, extension] = /^extension "(\w+)" is not available/.exec(said) ?? [];
  if (extension !== undefined) {
    return `the server of the database lacks the extension ${extension}, which comes with PostgreSQL’s contrib package`;
  }
  if (NOT_UTF8.test(said)) {
    return 'the database keeps its texts in another encoding than UTF8: create one with encoding UTF8';
  }
  const fileFault = explainFileFault(error);
  if (fileFault !== null) return fileFault;
  if (typeof code !== 'string') return NO_ANSWER.test(said) ? AWAY : null;
  // A socket that is a file, which is not there.
  if (code === 'ENOENT' && said.startsWith('connect ')) return AWAY;
  return UNTRUSTED_CODES.test(code) ? UNTRUSTED : (REASONS[code] ?? null);
}
