import { crc32 } from 'node:zlib';

/** Small files as real programs write them, as far as telling their kind goes. */

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const MAIN_PARTS = {
  docx: ['word/document.xml', `${OPEN_XML}.wordprocessingml.document.main+xml`],
  docm: ['word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
  xlsx: ['xl/workbook.xml', `${OPEN_XML}.spreadsheetml.sheet.main+xml`],
  pptx: ['ppt/presentation.xml', `${OPEN_XML}.presentationml.presentation.main+xml`],
} as const;

export function pdf(text = 'Report'): Buffer {
  return Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Title (${text}) >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}

/** A Windows program, as its first bytes tell. */
export function program(): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.write('MZ');
  return bytes;
}

/** A ZIP archive, nothing in it compressed. */
export function archive(parts: Record<string, string>, options: { encrypted?: boolean } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(options.encrypted === true ? 1 : 0, 2);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** A modern Office document, with further parts if wanted. */
export function office(
  kind: keyof typeof MAIN_PARTS,
  more: Record<string, string> = {},
  options: { encrypted?: boolean } = {},
): Buffer {
  const [part, type] = MAIN_PARTS[kind];
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;
  return archive({ '[Content_Types].xml': types, '_rels/.rels': '<x/>', [part]: '<x/>', ...more }, options);
}

/** A compound file (legacy Office) with these storages and streams. */
export function compound(...names: string[]): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  const entries = ['Root Entry', ...names].map((name, index) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    entry.writeUInt8(index === 0 ? 5 : 2, 66);
    return entry;
  });
  return Buffer.concat([header, ...entries, Buffer.alloc(512)]);
}

/** A HEIC picture as far as its boxes go. */
export function heic(): Buffer {
  const box = (kind: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + content.length);
    head.write(kind, 4, 'latin1');
    return Buffer.concat([head, content]);
  };
  return Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0heicmif1', 'latin1')),
    box('meta', Buffer.alloc(40)),
    box('mdat', Buffer.alloc(100, 7)),
  ]);
}
