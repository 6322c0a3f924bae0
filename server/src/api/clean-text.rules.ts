/** Scripts whose letters a joiner or non-joiner shapes: Indic ones, and those that are written joined. */
const SHAPED = [
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Newa', 'Tibt'],
  ...['Mymr', 'Khmr', 'Arab', 'Syrc', 'Mong', 'Nkoo', 'Mand', 'Rohg', 'Adlm'],
]
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');

/** A letter or a mark that has a shape. */
const LETTER = String.raw`(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}]`;

/** Signs without a shape that a text needs where they stand; anywhere else they only make equal texts differ. */
const NEEDED = [
  // A joiner after a virama, as in क्‍ष, also where the word ends.
  String.raw`(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u0F84\u1039\u17D2])[\u200C\u200D]`,
  // Between letters of the scripts above, as in می‌خواهم.
  String.raw`(?<=[${SHAPED}])(?<=${LETTER})[\u200C\u200D](?=[${SHAPED}])(?=${LETTER})`,
  // What makes one emoji of several, chooses its form, or names the region of a flag.
  String.raw`(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`\uFE0F(?=\u20E3)`,
  String.raw`(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]+\u{E007F}`,
  // The form of a Chinese character, as names in Japan have it, and of a Mongolian letter.
  String.raw`(?<=\p{Script=Han})[\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{Script=Mongolian})(?<=\p{L})[\u180B-\u180D\u180F]`,
].join('|');

/**
 * What has no shape (controls of text and direction, joiners, fillers, tags), halves of characters, what is no character
 * and never will be one, and stand-ins.
 */
const SHAPELESS = new RegExp(
  String.raw`(${NEEDED})|[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFC]`,
  'gu',
);

/** Every blank of Unicode, and those among letters and signs: of braille, of notes, of hieroglyphs, of Khitan. */
const BLANKS = /(?:[\p{White_Space}\u2800\u{1D159}\u{13441}\u{13442}]|\u{16FE4})+/gu;
/** Marks at the beginning, which have nothing to stand on but what is beside the text. */
const LOOSE_MARKS = /^(?:[\p{M} ]|\u200C|\u200D)+/u;
/** More marks than any script puts on one letter: they would cover the lines above and below. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/**
 * A text as it is kept: composed (NFC), nothing in it that cannot be seen or that turns the direction of what stands
 * beside it, each blank a space, none at the ends. Empty when nothing visible is left.
 */
export function cleanLine(text: string): string {
  const clean = cleanOnce(text);
  // What was taken away may have held apart, or on, what is now too much.
  return clean === text ? clean : cleanLine(clean);
}

function cleanOnce(text: string): string {
  return (
    text
      .replace(BLANKS, ' ')
      .replace(SHAPELESS, (_, needed: string | undefined) => needed ?? '')
      // What was between two blanks may be gone.
      .replace(/ {2,}/g, ' ')
      .trim()
      .normalize('NFC')
      .replace(LOOSE_MARKS, '')
      .replace(PILED_MARKS, '$1')
  );
}

/** The same of a text of several lines, at most one of them empty between two others. */
export function cleanLines(text: string): string {
  return text
    .split(LINE_ENDS)
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
