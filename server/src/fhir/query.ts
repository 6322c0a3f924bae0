import { BadParameter } from '../operations/bad-parameter.js';

/** What can be searched by, as the CapabilityStatement says it. */
export interface SearchParameter {
  readonly name: string;
  readonly type: 'token' | 'reference' | 'string' | 'date';
  readonly documentation: string;
}

const MOST_COUNT = 50;
const COUNT = 20;
const MOST_VALUES = 50;

/** Where a page begins: after what, and how much of that is left out. */
export type PageStart = readonly [after: string | null, skipped: number];

/** How long a page is, where it begins, and how answers are written: common to all searches. */
const COMMON = ['_count', '_page', '_format'];

/** A search as it was asked. */
export class Query {
  /** Resources of a page. */
  readonly count: number;
  readonly page: PageStart;
  /** What is to come along. */
  readonly includes: readonly string[];

  /** @throws BadParameter for what is not known here: a search without one of its conditions would find too much. */
  constructor(
    private readonly asked: URLSearchParams,
    parameters: readonly SearchParameter[],
    includes: readonly string[] = [],
  ) {
    const known = [
      ...parameters.map(({ name }) => name),
      ...COMMON,
      ...(includes.length > 0 ? ['_include'] : []),
    ];
    for (const name of asked.keys()) {
      if (!known.includes(name)) {
        throw new BadParameter(name.slice(0, 60), `is not known here; there are ${known.join(', ')}`);
      }
    }
    this.count = readCount(asked.get('_count'));
    this.page = readPage(asked.get('_page'));
    this.includes = valuesOf('_include', asked.getAll('_include'));
    if (!this.includes.every((kind) => includes.includes(kind))) {
      throw new BadParameter('_include', `is of ${includes.join(', ')}`);
    }
  }

  /** The values of which one must hold; empty where none was given. */
  anyOf(name: string): string[] {
    const given = this.asked.getAll(name);
    if (given.length > 1)
      throw new BadParameter(name, 'stands there more than once; alternatives have commas between them');
    return valuesOf(name, given);
  }

  /** The values that must all hold, such as both ends of a time. */
  allOf(name: string): string[] {
    return valuesOf(name, this.asked.getAll(name));
  }

  /** The one value; null where none was given. */
  one(name: string): string | null {
    const [value = null, ...others] = this.anyOf(name);
    if (others.length > 0) throw new BadParameter(name, 'has one value');
    return value;
  }

  /** The text as it was written, commas and all; null where none was given. */
  text(name: string): string | null {
    const [text = null, ...others] = this.asked.getAll(name);
    if (others.length > 0) throw new BadParameter(name, 'has one value');
    return text;
  }

  /** Which of some parameters were given. */
  given(names: readonly string[]): string[] {
    return names.filter((name) => this.asked.has(name));
  }

  /** The same search from another start. */
  from(page: PageStart): URLSearchParams {
    const next = new URLSearchParams(this.asked);
    next.set('_page', Buffer.from(JSON.stringify(page)).toString('base64url'));
    return next;
  }
}

/** The id that a reference names, or an empty text where it is of another type or lies elsewhere. */
export function idOf(reference: string, type: string, base: string): string {
  const local = reference.startsWith(`${base}/`) ? reference.slice(base.length + 1) : reference;
  const [first = '', second, ...rest] = local.split('/');
  if (rest.length > 0) return '';
  if (second === undefined) return first;
  return first === type ? second : '';
}

/** The code of a token, or an empty text where its system is another one. */
export function codeOf(token: string, system: string): string {
  const bar = token.indexOf('|');
  if (bar === -1) return token;
  return token.slice(0, bar) === system ? token.slice(bar + 1) : '';
}

function valuesOf(name: string, given: readonly string[]): string[] {
  const values = given.flatMap((text) => text.split(',')).map((value) => value.trim());
  if (values.includes('')) throw new BadParameter(name, 'has an empty value');
  if (values.length > MOST_VALUES) throw new BadParameter(name, `has at most ${MOST_VALUES} values`);
  return values;
}

function readCount(text: string | null): number {
  if (text === null) return COUNT;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new BadParameter('_count', 'is a number from 1');
  return Math.min(Number(text), MOST_COUNT);
}

function readPage(text: string | null): PageStart {
  if (text === null) return [null, 0];
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 2) {
      const [after, skipped] = parts as unknown[];
      const isAfter = after === null || typeof after === 'string';
      if (isAfter && Number.isSafeInteger(skipped) && (skipped as number) >= 0)
        return [after, skipped as number];
    }
  } catch {
    // What cannot be read is refused like what makes no sense.
  }
  throw new BadParameter('_page', 'is that of a link of the page before');
}
