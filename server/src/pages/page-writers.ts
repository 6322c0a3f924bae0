import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { templateOf, type Template } from './documents.js';
import type { PageLanguage } from './page-language.js';
import type { PageRequest, WrittenPage } from './written-page.js';

/** What the patient client is built into for the server: clients/patient/src/pages/write-page.ts. */
interface WriterModule {
  readonly speak: (locale: string, tag: string) => Promise<void>;
  readonly writePage: (request: PageRequest) => Promise<WrittenPage | null>;
  readonly writeGuide: (ground: Omit<PageRequest, 'address'>) => Promise<string>;
}

export type Writer = Omit<WriterModule, 'speak'>;

/** One build of the patient client: its page, the files of each part, and its copies that write. */
export interface ClientBuild {
  readonly template: Template;
  /** The script that a written page has before the client is there, from the root. */
  readonly early: string;
  /** Scripts that a page needs beside the client's first, from the root. */
  readonly scriptsOf: (page: WrittenPage, locale: string) => string[];
  /** The copy that writes in a language, made when it is first needed. */
  readonly writer: (language: PageLanguage) => Promise<Writer>;
}

/** Its name in the manifest. */
const EARLY = 'src/pages/early.ts';

interface ManifestEntry {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isDynamicEntry?: boolean;
}

/** The patient client as it is built now: a later build takes its place without a new start. */
export class ClientBuilds {
  private current: { readonly page: string; readonly build: ClientBuild } | null = null;

  /** @param folder of the patient client */
  constructor(private readonly folder: string) {}

  /** Null where the client was built without what writes pages. */
  async find(): Promise<ClientBuild | null> {
    const writer = join(this.folder, 'server', 'dist', 'write-page.js');
    if (!existsSync(writer)) return null;
    const page = await readFile(join(this.folder, 'dist', 'index.html'), 'utf8');
    if (this.current?.page !== page) this.current = { page, build: await this.read(page, writer) };
    return this.current.build;
  }

  private async read(page: string, file: string): Promise<ClientBuild> {
    const manifest = JSON.parse(
      await readFile(join(this.folder, 'dist', '.vite', 'manifest.json'), 'utf8'),
    ) as Record<string, ManifestEntry>;
    const early = manifest[EARLY];
    if (early === undefined) throw new Error(`The client was built without ${EARLY}`);
    const build = createHash('sha256').update(page).digest('hex').slice(0, 12);
    const writers = new Map<string, Promise<Writer>>();
    return {
      template: templateOf(page),
      early: `/${early.file}`,
      scriptsOf: (page, locale) => scriptsOf(manifest, page, locale),
      writer: (language) => {
        const made =
          writers.get(language.tag) ?? makeWriter(`${pathToFileURL(file).href}?${build}`, language);
        writers.set(language.tag, made);
        // One that could not be made is tried again.
        made.catch(() => writers.delete(language.tag));
        return made;
      },
    };
  }
}

/** A copy of its own for each form of a language: within a copy all share texts and formats. */
async function makeWriter(address: string, { locale, tag }: PageLanguage): Promise<Writer> {
  const writer = (await import(`${address}&${tag}`)) as WriterModule;
  await writer.speak(locale, tag);
  return writer;
}

/** The scripts of a page's parts and texts, each once, with what they import; but not what the first brings along. */
function scriptsOf(
  manifest: Record<string, ManifestEntry>,
  { modules, catalogues }: WrittenPage,
  locale: string,
): string[] {
  const collect = (names: readonly string[], files: Set<string>): Set<string> => {
    for (const name of names) {
      const entry = manifest[name];
      if (entry === undefined || files.has(entry.file)) continue;
      files.add(entry.file);
      collect(entry.imports ?? [], files);
    }
    return files;
  };
  const first = collect(['index.html'], new Set());
  const texts = catalogues.map((name) => `/${name}.${locale}.ts`);
  const parts = Object.keys(manifest).filter(
    (name) => modules.includes(name) || texts.some((text) => name.endsWith(text)),
  );
  const dynamic = parts.filter((name) => manifest[name]?.isDynamicEntry);
  return [...collect(dynamic, new Set())].filter((file) => !first.has(file)).map((file) => `/${file}`);
}
