/**
 * The way by which processes call to one another that there may be news. The news themselves are rows: a call that is
 * lost costs the others one poll, and no event.
 */
export interface Line {
  /** Where it leads, in a word. */
  readonly kind: 'postgresql' | 'redis';
  /** Whether calls of others are heard at this moment. */
  readonly isUp: boolean;
  /**
   * Begins to listen, and goes on when the line was lost.
   * @param hear called with each call, and when the line is back: what was called meanwhile is lost
   * @returns when the first attempt is over; without the other end, too
   */
  open(hear: () => void): Promise<void>;
  /** Calls to everybody who listens. @throws where it could not be called */
  call(): Promise<void>;
  /** Called with every poll: for a line that does not come back by itself. */
  renew(): void;
  close(): Promise<void>;
}

export const CHANNEL = 'smart_healthcare_events';
