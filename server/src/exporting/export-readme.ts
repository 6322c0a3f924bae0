import type { Manifest } from '../backups/backup-file.js';

/** What whoever opens the export has to know to read it without the product. */
export function exportReadme({ madeAt, tables, files }: Manifest): string {
  const list = tables.map(({ name, rows }) => `  ${name.padEnd(24)} ${rows} rows`).join('\n');
  return `Everything that an installation of Smart Healthcare held at ${madeAt}.

tables/NAME.csv   a table as CSV (RFC 4180) in UTF-8, with a line of headings. Nothing between two commas is null, two
                  quotes are an empty text.
tables/NAME.json  the same rows as a JSON array of objects.
files/            the ${files.length} documents and pictures, by the keys that reports.report_url, users.profile_photo
                  and settings.logo name. reports.file_name is what a document was called, and media_type what it is.
manifest.json     every table with its columns, rows and the SHA-256 of its CSV, and every file with its own.

Instants are ISO 8601 in UTC, dates and times of the day those of the clinic's own calendar, lengths minutes, fees the
smallest unit of their currency (cents). Rows refer to each other by id: appointments.doctor_id to doctors.id,
appointments.patient_id to users.id, doctors.user_id and patients.user_id to users.id. Who is signed in where, counted
tries and one-time links are left out; users.password_hash holds hashes (Argon2), never passwords.

The folder holds personal data of patients: keep it as closed as the database. The product itself reads it back into an
empty database: node server/dist/src/main.js restore FOLDER

${list}
`;
}
