/** How much more a delay has to be than what was told for people to be told again; minutes. */
export const TOLD_AGAIN_FROM = 10;

/**
 * Whether people are told of a delay: of the first word of a day, and again only where it is worth it.
 * @param told what they were told last; null: nothing that still holds
 */
export function isTold(minutes: number, told: number | null): boolean {
  return told === null || minutes - told >= TOLD_AGAIN_FROM;
}
