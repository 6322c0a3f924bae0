/** What another site may show. */
export type PieceKind = 'doctor' | 'field' | 'clinic';

export interface Piece {
  readonly kind: PieceKind;
  readonly id: string;
  readonly title: string;
  readonly lang: string;
}

const PATHS: Readonly<Record<PieceKind, string>> = { doctor: 'doctors', field: 'fields', clinic: 'clinics' };

/** The line that shows a piece in a page of another site: see embed.ts of the patients' client. */
export function snippetOf({ kind, id, title, lang }: Piece, origin: string): string {
  const attributes = {
    src: `${origin}/embed.js`,
    [`data-${kind}`]: id,
    'data-title': title,
    'data-lang': lang,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<script ${written.join(' ')} async></script>`;
}

/** Where the same is seen by itself. */
export function previewOf({ kind, id, lang }: Piece): string {
  return `/embed/${PATHS[kind]}/${encodeURIComponent(id)}?lang=${lang}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The sites of a text, one a line; `wrong` is the first line that is none. */
export function readSites(text: string): { sites: string[]; wrong: string | null } {
  const sites: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim().replace(/\/$/, ''))) {
    if (line === '') continue;
    if (!/^https?:\/\//.test(line) || !URL.canParse(line) || new URL(line).origin !== line.toLowerCase()) {
      return { sites, wrong: line };
    }
    sites.push(line.toLowerCase());
  }
  return { sites: [...new Set(sites)], wrong: null };
}
