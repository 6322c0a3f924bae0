import { fileTypeFromStream } from 'file-type';
import { readArchiveEntries } from './archive-entries.js';
import { readCompoundNames } from './compound-entries.js';
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
/** How far from its end a PDF must say that it ends; readers look no further. */
const PDF_END_BYTES = 1024;

/** What a file is by its content, whatever its name says. */
export async function readDocumentType(file: ReceivedFile): Promise<DocumentType | DocumentFault> {
  if (file.size === 0) return 'empty';
  const extension = await findExtension(file);
  // An archive whose parts file-type does not know may still be encrypted or full of macros: say the truer reason.
  if (extension === 'zip' || isOpenXml(extension)) return checkOpenXml(file, extension);
  if (extension === 'cfb') return readLegacyType(file);
  const type = BY_EXTENSION.get(extension ?? '');
  if (type === undefined) return 'kind';
  return extension === 'pdf' && !(await isWholePdf(file)) ? 'damaged' : type;
}

async function findExtension(file: ReceivedFile): Promise<string | null> {
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

async function isWholePdf(file: ReceivedFile): Promise<boolean> {
  const end = await file.slice(Math.max(0, file.size - PDF_END_BYTES), PDF_END_BYTES);
  return end.includes('%%EOF');
}
