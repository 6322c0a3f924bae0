/** Clocks of devices that differ more than this from the server's are not believed. */
const TRUSTED_SKEW_MS = 60_000;

/**
 * When a hold that was just made ends, on this device's clock, in milliseconds. The server's deadline counts when
 * the two clocks agree; else its length from the moment it was asked for, so that it never shows too much.
 * @param askedAt this device's clock when the hold was asked for, in milliseconds
 */
export function holdDeadline(askedAt: number, expiresAt: string, holdMinutes: number): number {
  const byLength = askedAt + holdMinutes * 60_000;
  const byClock = Date.parse(expiresAt);
  return Math.abs(byClock - byLength) <= TRUSTED_SKEW_MS ? Math.min(byClock, byLength) : byLength;
}
