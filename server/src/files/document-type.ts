import { fileTypeFromStream } from 'file-type';
import { readArchiveEntries } from './archive-entries.js';
import { readCompoundNames } from './compound-entries.js';
import { findPdfFault } from './pdf-lock.js';
import { isWholePicture } from './whole-picture.js';
import type { ReceivedFile } from './received-file.js';

/** A kind of document that may be stored. */
export interface DocumentType {
  readonly extension: string;
  readonly mediaType: string;
}

/** Why a file is no document that may be stored. */
export type DocumentFault = 'empty' | 'kind' | 'macros' | 'encrypted' | 'damaged';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const TYPES: readonly DocumentType[] = [
  { extension: 'pdf', mediaType: 'application/pdf' },
  { extension: 'jpg', mediaType: 'image/jpeg' },
  { extension: 'png', mediaType: 'image/png' },
  { extension: 'webp', mediaType: 'image/webp' },
  { extension: 'heic', mediaType: 'image/heic' },
  { extension: 'docx', mediaType: `${OPEN_XML}.wordprocessingml.document` },
  { extension: 'xlsx', mediaType: `${OPEN_XML}.spreadsheetml.sheet` },
  { extension: 'pptx', mediaType: `${OPEN_XML}.presentationml.presentation` },
  { extension: 'doc', mediaType: 'application/msword' },
  { extension: 'xls', mediaType: 'application/vnd.ms-excel' },
  { extension: 'ppt', mediaType: 'application/vnd.ms-powerpoint' },
];
const BY_EXTENSION = new Map(TYPES.map((type) => [type.extension, type]));

/** The kinds that may be stored, by their usual endings. */
export const ALLOWED_EXTENSIONS: readonly string[] = TYPES.map(({ extension }) => extension);

/** Stream names by which legacy Office documents are told apart. */
const LEGACY: readonly (readonly [string, string])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];
const LEGACY_MACROS = ['_VBA_PROJECT', '_VBA_PROJECT_CUR', 'VBA', 'Macros'];
/** Programs inside a modern Office document: macros, controls and the macro sheets of old. */
const ACTIVE_PART = /vbaProject|vbaData|(^|\/)activeX\/|(^|\/)macrosheets\//i;
const PDF_MARK = Buffer.from('%PDF-');
/** How far from its end a PDF must say that it ends; readers look no further. */
const PDF_END_BYTES = 1024;
/** How many blanks or zeros may stand before a PDF begins; readers look no further. */
const MOST_PADDING_BYTES = 1024;
/** Zeros and what PDF takes for a blank; laboratories fill up to whole blocks. */
const PADDING: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

const PIECE_BYTES = 64 * 1024;

/** What a file is by its content, whatever its name says. */
export async function readDocumentType(file: ReceivedFile): Promise<DocumentType | DocumentFault> {
  if (file.size === 0) return 'empty';
  const extension = await findExtension(file);
  // An archive whose parts file-type does not know may still be encrypted or full of macros: say the truer reason.
  if (extension === 'zip' || isOpenXml(extension)) return checkOpenXml(file, extension);
  if (extension === 'cfb') return readLegacyType(file);
  const type = BY_EXTENSION.get(extension ?? '');
  if (type === undefined) return 'kind';
  return (await findFault(file, type)) ?? type;
}

async function findFault(file: ReceivedFile, { extension }: DocumentType): Promise<DocumentFault | null> {
  if (extension === 'pdf') return (await isWholePdf(file)) ? findPdfFault(file) : 'damaged';
  return (await isWholePicture(file, extension)) ? null : 'damaged';
}

async function findExtension(file: ReceivedFile): Promise<string | null> {
  if (await beginsAsPdf(file)) return 'pdf';
  const content = file.read();
  try {
    return (await fileTypeFromStream(content))?.ext ?? null;
  } catch (error) {
    // file-type has no error classes: what it cannot read is no document to us.
    if (error instanceof Error) return null;
    throw error;
  } finally {
    content.destroy();
  }
}

function isOpenXml(extension: string | null): extension is string {
  return extension !== null && /^(doc|dot|xls|xlt|ppt|pot|pps)[xm]$/.test(extension);
}

async function checkOpenXml(file: ReceivedFile, extension: string): Promise<DocumentType | DocumentFault> {
  const entries = await readArchiveEntries(file);
  if (entries === null) return 'damaged';
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'encrypted';
  if (extension.endsWith('m') || entries.some(({ name }) => ACTIVE_PART.test(name))) return 'macros';
  return BY_EXTENSION.get(extension) ?? 'kind';
}

async function readLegacyType(file: ReceivedFile): Promise<DocumentType | DocumentFault> {
  const names = await readCompoundNames(file);
  // A modern document with a password lies encrypted in a compound file.
  if (names.has('EncryptedPackage')) return 'encrypted';
  if (LEGACY_MACROS.some((name) => names.has(name))) return 'macros';
  const [, extension] = LEGACY.find(([name]) => names.has(name)) ?? [];
  return BY_EXTENSION.get(extension ?? '') ?? 'kind';
}

async function beginsAsPdf(file: ReceivedFile): Promise<boolean> {
  const start = await file.slice(0, MOST_PADDING_BYTES + PDF_MARK.length);
  const first = start.findIndex((byte) => !PADDING.has(byte));
  return first !== -1 && start.subarray(first).indexOf(PDF_MARK) === 0;
}

async function isWholePdf(file: ReceivedFile): Promise<boolean> {
  const end = await contentEnd(file);
  const from = Math.max(0, end - PDF_END_BYTES);
  return (await file.slice(from, end - from)).includes('%%EOF');
}

/** Where the padding at the end of a file begins. */
async function contentEnd(file: ReceivedFile): Promise<number> {
  let end = file.size;
  while (end > 0) {
    const from = Math.max(0, end - PIECE_BYTES);
    const last = (await file.slice(from, end - from)).findLastIndex((byte) => !PADDING.has(byte));
    if (last !== -1) return from + last + 1;
    end = from;
  }
  return 0;
}
