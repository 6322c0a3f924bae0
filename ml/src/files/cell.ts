import { RefusedRow } from './refusals.js';

/**
 * What a spreadsheet shows where a formula failed, in any language of it: #REF!, #BEZUG! and #SPILL! end alike, but for
 * "not available" (#N/A, #N/D, #Н/Д, #NV).
 */
const FAILED = /^#(?:[\p{L}\p{M}\d/]+[!?]|\p{L}\/\p{L}{1,4}|NV|YOK|#+)$/iu;
/** A text that it was told to leave as it is. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;
/** A long number as it shows it: the digits that are missing are lost. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d+$/i;

/**
 * A field without what spreadsheet programs put around it.
 * @throws RefusedRow for what is left of a value that they changed
 */
export function readCell(column: string, field: string | undefined): string {
  const text = field?.trim() ?? '';
  const kept = KEPT_TEXT.exec(text)?.[1];
  if (kept !== undefined) return kept.replaceAll('""', '"').trim();
  if (text.startsWith('=')) throw new RefusedRow(`${column} holds a formula: save the file with its values`);
  if (FAILED.test(text))
    throw new RefusedRow(`${column} holds ${text}, which a spreadsheet shows where a formula failed`);
  return text;
}

/**
 * A name or number by which another system knows somebody.
 * @throws RefusedRow for one that a spreadsheet has rounded: many would become one
 */
export function readReference(column: string, field: string | undefined): string {
  const text = readCell(column, field);
  if (ROUNDED.test(text)) {
    throw new RefusedRow(
      `${column} is ${text}, a number that a spreadsheet has rounded: format the column as text`,
    );
  }
  return text;
}

/** A whole number: with `1,980`, `1.980` or `1 980` for thousands, or with `45.0` or `45,00`; null for any other text. */
export function readWhole(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const whole = /^(\d+)[.,]0{1,2}$/.exec(text)?.[1];
  if (whole !== undefined) return Number(whole);
  return /^\d{1,3}(?:[.,'\u2019\u0020\u00a0\u202f]\d{3})+$/.test(text)
    ? Number(text.replace(/\D/g, ''))
    : null;
}

/** Whether a field is the number that spreadsheets keep for a date or time, of this century or the last. */
export function isDateNumber(text: string): boolean {
  return /^\d{5}(?:[.,]\d+)?$/.test(text);
}
