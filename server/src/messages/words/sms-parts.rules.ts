/** Characters of GSM 03.38, the alphabet of text messages; those of the second row take two places. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const DOUBLE = '^{}\\[~]|€\f';

/** What one message holds, and each of several, whose order takes room. */
const GSM = { alone: 160, joined: 153 };
const UNICODE = { alone: 70, joined: 67 };

/** As how many parts a text goes out: one letter that is not of the alphabet, such as of Hindi, makes all of it long. */
export function smsParts(text: string): number {
  const places = [...text].map((letter) => (BASIC.includes(letter) ? 1 : DOUBLE.includes(letter) ? 2 : 0));
  if (!places.includes(0)) return parts(places, GSM);
  // No letter is parted between two messages.
  return parts(
    [...text].map((letter) => letter.length),
    UNICODE,
  );
}

function parts(places: readonly number[], { alone, joined }: typeof GSM): number {
  const all = places.reduce((sum, place) => sum + place, 0);
  if (all <= alone) return all === 0 ? 0 : 1;
  let count = 1;
  let used = 0;
  for (const place of places) {
    if (used + place > joined) {
      count += 1;
      used = 0;
    }
    used += place;
  }
  return count;
}
