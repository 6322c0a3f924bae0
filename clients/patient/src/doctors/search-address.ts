import { isCalendarDate } from '@smart-healthcare/shared/format/calendar-date';
import { minorUnits } from '@smart-healthcare/shared/format/currency';

/** What a search asks for, as it stands in the address. Absent parts do not restrict. */
export interface DoctorSearch {
  readonly words?: string;
  readonly specializationId?: string;
  /** Only in a clinic's own page: no address of the search holds it. */
  readonly clinicId?: string;
  readonly city?: string;
  readonly near?: { readonly latitude: number; readonly longitude: number };
  /** Local date, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly maxFee?: number;
  readonly minRating?: number;
  /** ISO 639-1 code. */
  readonly language?: string;
  readonly sort: SearchSort;
}

export const SEARCH_SORTS = ['SOONEST', 'DISTANCE', 'RATING', 'FEE'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** Kilometres around a point that count as near. */
export const NEAR_KM = 50;

type AddressValue = string | null | undefined | readonly (string | null)[];

function text(value: AddressValue): string | undefined {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? undefined : trimmed;
}

/** A word of the address that names a record. */
function id(value: AddressValue): string | undefined {
  const written = text(value);
  return written !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(written)
    ? written
    : undefined;
}

/** The longest text that is looked for. */
const MOST_LETTERS = 100;

function numberBetween(value: AddressValue, min: number, max: number): number | undefined {
  const written = text(value);
  if (written === undefined) return undefined;
  const number = Number(written);
  return Number.isFinite(number) && number >= min && number <= max ? number : undefined;
}

function point(value: AddressValue): DoctorSearch['near'] {
  const [latitude, longitude, ...rest] = (text(value) ?? '').split(',');
  const north = numberBetween(latitude, -90, 90);
  const east = numberBetween(longitude, -180, 180);
  return north === undefined || east === undefined || rest.length > 0
    ? undefined
    : { latitude: north, longitude: east };
}

function date(value: AddressValue): string | undefined {
  const written = text(value);
  return written !== undefined && isCalendarDate(written) ? written : undefined;
}

/** Reads a search from an address. What cannot be understood is left out, never guessed. */
export function readSearch(query: Record<string, AddressValue>): DoctorSearch {
  const near = point(query.near);
  const sort = SEARCH_SORTS.find((known) => known.toLowerCase() === text(query.sort)) ?? 'SOONEST';
  const found = {
    words: text(query.words)?.slice(0, MOST_LETTERS),
    specializationId: id(query.specialty),
    city: text(query.city),
    near,
    date: date(query.date),
    maxFee: numberBetween(query.fee, 0, 1_000_000),
    minRating: numberBetween(query.rating, 0, 5),
    language: text(query.language),
    sort: sort === 'DISTANCE' && near === undefined ? 'SOONEST' : sort,
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as unknown as DoctorSearch;
}

/** Writes a search to an address; the order soonest first is left out. A position is rounded to about 100 m. */
export function searchQuery(search: DoctorSearch): Record<string, string> {
  const written: Record<string, string | undefined> = {
    words: search.words,
    specialty: search.specializationId,
    city: search.city,
    near: search.near && `${search.near.latitude.toFixed(3)},${search.near.longitude.toFixed(3)}`,
    date: date(search.date),
    fee: search.maxFee?.toString(),
    rating: search.minRating?.toString(),
    language: search.language,
    sort: search.sort === 'SOONEST' ? undefined : search.sort.toLowerCase(),
  };
  return Object.fromEntries(
    Object.entries(written).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  );
}

/**
 * The filter that the server understands. Addresses and screens speak of whole dollars, the server of cents.
 * @param currency of fees (ISO 4217); while it is not known, a fee cannot be asked for
 */
export function searchFilter(
  search: DoctorSearch,
  currency: string | null,
): {
  words?: string;
  specializationId?: string;
  clinicId?: string;
  city?: string;
  near?: { latitude: number; longitude: number };
  withinKm?: number;
  freeOn?: string;
  maxFee?: number;
  minRating?: number;
  language?: string;
} {
  const { words, specializationId, clinicId, city, near, date: freeOn, maxFee, minRating, language } = search;
  return {
    ...(words === undefined ? {} : { words }),
    ...(specializationId === undefined ? {} : { specializationId }),
    ...(clinicId === undefined ? {} : { clinicId }),
    ...(city === undefined ? {} : { city }),
    ...(near === undefined ? {} : { near: { ...near }, withinKm: NEAR_KM }),
    ...(freeOn === undefined ? {} : { freeOn }),
    ...(maxFee === undefined || currency === null ? {} : { maxFee: maxFee * minorUnits(currency) }),
    ...(minRating === undefined ? {} : { minRating }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Parts of a search that narrow it, in the order in which letting go of them helps most. */
export const RELAXABLE = [
  'date',
  'maxFee',
  'minRating',
  'language',
  'near',
  'city',
  'words',
  'specializationId',
] as const;
export type Relaxable = (typeof RELAXABLE)[number];

/** The restrictions that a search holds. */
export function restrictions(search: DoctorSearch): Relaxable[] {
  return RELAXABLE.filter((part) => search[part] !== undefined);
}

/** The search without one restriction. Sorting by distance needs a point, so it goes with it. */
export function without(search: DoctorSearch, part: Relaxable): DoctorSearch {
  const { [part]: _dropped, ...rest } = search;
  return part === 'near' && rest.sort === 'DISTANCE' ? { ...rest, sort: 'SOONEST' } : rest;
}

/** Where one asks to be told when a time like this comes free. */
export function waitingFor({ specializationId, city }: DoctorSearch): {
  name: string;
  query: Record<string, string>;
} {
  return {
    name: 'waitlist-join',
    query: { ...(specializationId && { specialty: specializationId }), ...(city && { city }) },
  };
}
