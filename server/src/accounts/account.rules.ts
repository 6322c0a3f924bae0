import { isEmail } from 'class-validator';
import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { cleanLine } from '../api/clean-text.rules.js';

const MAX_NAME = 100;
const MAX_EMAIL = 100;
const MAX_AGE_YEARS = 130;

/** A name as it is stored; null when it cannot be a name: searches find people by letters and digits alone. */
export function cleanName(text: string): string | null {
  const name = cleanLine(text);
  const isName =
    name !== '' && [...name].length <= MAX_NAME && /[\p{L}\p{N}]/u.test(name) && !/[<>]/.test(name);
  return isName ? name : null;
}

/** Whether somebody alive may have been born on this date (`YYYY-MM-DD`). */
export function isPlausibleBirth(date: string, now: Date): boolean {
  // A day ahead of UTC exists somewhere: a child may be born "tomorrow".
  const latest = new Date(now.getTime() + 24 * 3_600_000).toISOString().slice(0, 10);
  const earliest = `${now.getUTCFullYear() - MAX_AGE_YEARS}-01-01`;
  return date <= latest && date >= earliest;
}

/**
 * The n-th name to try for a new account, from the local part of its address: the plain one first, then with small
 * numbers, then with a number drawn from `random` (0 to 1), so that many people of one name do not queue.
 */
export function usernameCandidate(email: string, attempt: number, random: number): string {
  const local = email.slice(0, email.lastIndexOf('@')).normalize('NFKD').toLowerCase();
  const base =
    local
      .replace(/[^a-z0-9._-]/g, '')
      .replace(/^[._-]+|[._-]+$/g, '')
      .slice(0, 40) || 'patient';
  if (attempt === 0) return base;
  return attempt <= 3 ? `${base}${attempt + 1}` : `${base}${Math.floor(random * 9_000_000) + 1_000_000}`;
}

/** What would end the domain of an address of the web, where the rest is cut off, or be read as another sign. */
const NOT_OF_DOMAINS = /[^A-Za-z0-9.\-\u0080-\u{10FFFF}]/u;
/** ASCII as keyboards of East Asia write it. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/**
 * An email address as it is stored: its domain in ASCII, the only form in which each has one spelling, without the dot
 * of a sentence's end; null when it cannot be one.
 */
export function cleanEmail(text: string): string | null {
  const line = cleanLine(text).replace(FULL_WIDTH, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  const at = line.lastIndexOf('@');
  if (at < 0) return null;
  const domain = line.slice(at + 1).replace(/[.\u3002\uFF61]$/, '');
  if (NOT_OF_DOMAINS.test(domain.normalize('NFKC'))) return null;
  const email = `${line.slice(0, at)}@${domainToASCII(domain)}`;
  return isEmail(email) && email.length <= MAX_EMAIL ? email : null;
}

/** An address as a key of counters, one for all its spellings: the table of counters holds no personal data. */
export function emailKey(text: string): string {
  const email = (cleanEmail(text) ?? text).normalize('NFKC').replace(/[\p{White_Space}\p{DI}]/gu, '');
  return createHash('sha256').update(email.toUpperCase().normalize('NFKC')).digest('base64url').slice(0, 32);
}

/** An address of the network as a key of counters: of IPv6 the first half, because one subscriber owns the rest. */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const rest = tail === '' ? [] : tail.split(':');
    groups.push(...Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0'), ...rest);
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
