import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { DAY, dateOfDay, HOUR, localDay, MINUTE } from '../src/calendar/time-zone.js';
import type { ReportType } from '../src/reports/report.entity.js';
import type { DemoVisit } from './demo-visits.js';

/** A document of the demo: small, made here, and real enough to be opened. */
export interface DemoReport {
  readonly visit: DemoVisit;
  /** Brought by the patient for the visit; else by its doctor. */
  readonly fromPatient: boolean;
  readonly title: string;
  readonly type: ReportType;
  readonly description: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
  /** The key of the file: it stands for one content for ever. */
  readonly key: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/**
 * What the demo patient and the demo doctor share: two papers and a picture of the last visit that took place, and
 * what the patient brings to the next one. Visits that the demo is too short to hold have none.
 */
export async function makeReports(visits: readonly DemoVisit[], now: number): Promise<DemoReport[]> {
  const shared = visits
    .filter(({ doctor }) => doctor.spec.isDemoAccount === true)
    .sort((a, b) => a.startsAt - b.startsAt);
  const last = shared.filter(({ status }) => status === 'completed').at(-1);
  const next = shared.find(({ status, startsAt }) => status === 'confirmed' && startsAt > now);
  const reports: DemoReport[] = [];
  if (last !== undefined) {
    const end = last.startsAt + last.type.minutes * MINUTE;
    const about = [
      `Patient: ${last.patient.fullName}`,
      `Visit: ${dateOfDay(localDay('UTC', last.startsAt))}`,
      `Doctor: ${last.doctor.spec.name}`,
      '',
    ];
    reports.push(
      paper(last, Math.min(end + 5 * MINUTE, now), 'prescription', 'Prescription', 'prescription.pdf', [
        ...about,
        'Lisinopril 10 mg, one tablet in the morning, 30 tablets',
        'Vitamin D3 1000 IU, one capsule a day, 90 capsules',
        '',
        'Please come for a blood pressure check in four weeks.',
      ]),
      {
        ...paper(last, Math.min(end + 10 * MINUTE, now), 'other', 'ECG at rest', 'ecg-at-rest.png', []),
        ...stored(await drawHeartbeats(), 'png'),
        description: 'Regular rhythm, 72 beats a minute.',
        mediaType: 'image/png',
      },
      paper(last, Math.min(end + 2 * DAY, now), 'lab_result', 'Blood test', 'blood-test.pdf', [
        ...about,
        'Haemoglobin        13.4 g/dL      (12.0 to 15.5)',
        'Glucose, fasting   96 mg/dL       (70 to 99)',
        'Cholesterol, LDL   128 mg/dL      (below 130)',
        'Creatinine         0.8 mg/dL      (0.6 to 1.1)',
        'TSH                2.1 mIU/L      (0.4 to 4.0)',
      ]),
    );
  }
  if (next !== undefined) {
    const brought = Math.max(next.createdAt, now - 3 * HOUR);
    reports.push({
      ...paper(next, brought, 'other', 'Blood pressure at home', 'blood-pressure.pdf', [
        `Patient: ${next.patient.fullName}`,
        '',
        'Morning and evening, the last three days',
        '',
        '128/82   124/80',
        '131/84   126/79',
        '127/81   122/78',
      ]),
      fromPatient: true,
      description: 'Measured sitting, left arm.',
    });
  }
  return reports;
}

function paper(
  visit: DemoVisit,
  createdAt: number,
  type: ReportType,
  title: string,
  fileName: string,
  lines: readonly string[],
): DemoReport {
  return {
    visit,
    fromPatient: false,
    title,
    type,
    description: null,
    fileName,
    mediaType: 'application/pdf',
    ...stored(writePdf(title, lines), 'pdf'),
    createdAt,
  };
}

function stored(content: Buffer, extension: string): Pick<DemoReport, 'content' | 'key'> {
  const version = createHash('sha256').update(content).digest('hex').slice(0, 24);
  return { content, key: `reports/demo-${version}.${extension}` };
}

/** A page with a title and lines, in the fonts that every reader has. Texts are plain Latin letters. */
function writePdf(title: string, lines: readonly string[]): Buffer {
  const text = (line: string): string => `(${line.replace(/[\\()]/g, '\\$&')})`;
  const drawing = [
    `BT /F1 20 Tf 72 700 Td ${text(title)} Tj ET`,
    'BT /F2 11 Tf 16 TL 72 664 Td',
    ...lines.map((line) => `${text(line)} Tj T*`),
    'ET',
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(drawing)} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const count = objects.length + 1;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\n`;
  return Buffer.from(`${file}startxref\n${file.indexOf('xref\n0 ')}\n%%EOF\n`, 'latin1');
}

/** Eight heartbeats on the paper that such curves are drawn on. */
async function drawHeartbeats(): Promise<Buffer> {
  const beat = 'h30 q8 -14 16 0 h12 l5 8 l8 -78 l8 92 l6 -22 h16 q14 -24 28 0 h23';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="320">
    <defs><pattern id="paper" width="20" height="20" patternUnits="userSpaceOnUse">
      <path d="M20 0H0V20" fill="none" stroke="#f0b8b8"/></pattern></defs>
    <rect width="1240" height="320" fill="#fff7f5"/><rect width="1240" height="320" fill="url(#paper)"/>
    <path d="M12 180 ${beat.repeat(8)}" fill="none" stroke="#222" stroke-width="2.5"/></svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}
