import { escapeHtml } from '../api/escape-html.js';
import type { WrittenPage } from './written-page.js';

/** The client's own page, into which the server writes. */
export interface Template {
  readonly page: string;
}

/** Ids of what the server writes are those that the client looks for. */
const FIRST_ANSWERS = 'first-answers';
const ROOT = '<div id="app"></div>';
const LANGUAGE = '<html lang="en">';
const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta name="description" content="[^"]*" \/>/;

/** @throws where the client's page is not as the server knows it */
export function templateOf(page: string): Template {
  for (const part of [ROOT, LANGUAGE]) {
    if (page.split(part).length !== 2) throw new Error(`The client's page must have ${part} once`);
  }
  if (!TITLE.test(page) || !DESCRIPTION.test(page)) throw new Error("The client's page has no title");
  return { page };
}

/** What is written around a page. */
export interface DocumentFacts {
  readonly locale: string;
  readonly theme: 'light' | 'dark' | null;
  readonly origin: string;
  /** Languages that the page is to be had in. */
  readonly locales: readonly string[];
  /** The script that runs before the client is there. */
  readonly early: string;
  /** Scripts that the page needs beside those of its head. */
  readonly scripts: readonly string[];
}

/** The page as it is sent: the client's own, with head and content, and with the answers that the content came of. */
export function documentOf(template: Template, page: WrittenPage, facts: DocumentFacts): string {
  const { head } = page;
  const theme = facts.theme === null ? '' : ` data-theme="${facts.theme}"`;
  return (
    template.page
      // By functions: a text that holds $& is no pattern.
      .replace(LANGUAGE, () => `<html lang="${facts.locale}"${theme}>`)
      .replace(TITLE, () => `<title>${escapeHtml(head.title)}</title>`)
      .replace(DESCRIPTION, () => `<meta name="description" content="${escapeHtml(head.description)}" />`)
      .replace(
        '<script type="module"',
        () =>
          `<script type="module" async crossorigin src="${facts.early}"></script>\n    <script type="module"`,
      )
      .replace('</head>', () => `${headTags(page, facts).join('\n    ')}\n  </head>`)
      .replace(
        ROOT,
        () =>
          `<div id="app">${page.html}</div>\n    <script type="application/json" id="${FIRST_ANSWERS}">${jsonBlock(page.first)}</script>`,
      )
  );
}

function headTags(page: WrittenPage, { origin, locale, locales, scripts }: DocumentFacts): string[] {
  const { head } = page;
  const preloads = scripts.map(
    (file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${escapeHtml(file)}" />`,
  );
  if (head.missing !== null) return ['<meta name="robots" content="noindex" />', ...preloads];
  const own = addressIn(origin, head.path, locale);
  return [
    ...(head.isListed ? [] : ['<meta name="robots" content="noindex" />']),
    link('canonical', own),
    ...locales.map((each) => link('alternate', addressIn(origin, head.path, each), `hreflang="${each}"`)),
    link('alternate', `${origin}${head.path}`, 'hreflang="x-default"'),
    link('alternate', `${origin}${markdownPath(head.path)}`, 'type="text/markdown"'),
    ...openGraph(page, own, locale, origin),
    ...head.structured.map((data) => `<script type="application/ld+json">${jsonBlock(data)}</script>`),
    ...preloads,
  ];
}

function openGraph({ head, first }: WrittenPage, address: string, locale: string, origin: string): string[] {
  const properties: Record<string, string | null> = {
    'og:type': 'website',
    'og:site_name': first.organization.name,
    'og:title': head.title,
    'og:description': head.description,
    'og:url': address,
    'og:locale': locale,
    'og:image': head.picture === null ? null : `${origin}${head.picture}`,
  };
  return Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : [`<meta property="${name}" content="${escapeHtml(value)}" />`],
  );
}

function link(relation: string, address: string, more = ''): string {
  return `<link rel="${relation}" ${more === '' ? '' : `${more} `}href="${escapeHtml(address)}" />`;
}

/** A page's address in a language. */
export function addressIn(origin: string, path: string, locale: string): string {
  return `${origin}${path}${path.includes('?') ? '&' : '?'}lang=${locale}`;
}

/** Where the same page is as Markdown. */
export function markdownPath(path: string): string {
  const [way = '', query] = path.split('?');
  return `${way === '/' ? '/index' : way}.md${query === undefined ? '' : `?${query}`}`;
}

/** What a request for a page asks for: the page's own path and query, as a page or as Markdown. */
export function pageAddress(url: string): { path: string; query: string; isMarkdown: boolean } {
  const [way = '/', ...rest] = url.split('?');
  const query = rest.length === 0 ? '' : `?${rest.join('?')}`;
  const isMarkdown = way.endsWith('.md');
  const path = isMarkdown ? way.slice(0, -3).replace(/^\/index$/, '/') : way;
  return { path, query, isMarkdown };
}

/** A list of pages for search engines, each in every language with the others beside it. */
export function siteMapOf(origin: string, paths: readonly string[], locales: readonly string[]): string {
  const others = (path: string): string =>
    locales
      .map((locale) => {
        const address = escapeHtml(addressIn(origin, path, locale));
        return `<xhtml:link rel="alternate" hreflang="${locale}" href="${address}"/>`;
      })
      .join('');
  const pages = paths.flatMap((path) =>
    locales.map(
      (locale) => `<url><loc>${escapeHtml(addressIn(origin, path, locale))}</loc>${others(path)}</url>`,
    ),
  );
  return [
    XML,
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages,
    '</urlset>\n',
  ].join('\n');
}

/** Where the parts of a long list are. */
export function siteMapIndex(origin: string, parts: number): string {
  const each = Array.from(
    { length: parts },
    (_, part) => `<sitemap><loc>${escapeHtml(`${origin}/sitemap/${part + 1}.xml`)}</loc></sitemap>`,
  );
  return [
    XML,
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...each,
    '</sitemapindex>\n',
  ].join('\n');
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** JSON that ends no script and begins no comment, whatever its texts hold. */
function jsonBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
