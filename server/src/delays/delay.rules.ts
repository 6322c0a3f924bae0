/** By how much a delay has to differ from what was told for people to be told again; minutes. */
export const TOLD_AGAIN_FROM = 10;

/** Who is told of a delay: everybody who is still to come, or only those who were told of a longer one. */
export type Telling = 'all' | 'told_longer';

/**
 * Whom a delay is told: everybody by the first word of a day, and again only where it is worth it. One that got shorter is
 * told to those who would come too late by what they were told; nobody else needs to hear of it.
 * @param told what they were told last; null: nothing that still holds
 */
export function tellingOf(minutes: number, told: number | null): Telling | null {
  if (told === null || minutes - told >= TOLD_AGAIN_FROM) return 'all';
  return told - minutes >= TOLD_AGAIN_FROM ? 'told_longer' : null;
}
