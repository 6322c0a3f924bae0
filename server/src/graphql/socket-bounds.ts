/** Open sockets of one signed-in person: every tab of every device has one. */
const OF_A_PERSON = 20;
/** Open sockets of visitors at one address: a clinic's whole waiting room may share it. */
const OF_VISITORS = 300;
/** Sockets of one address that have not said who they are. */
const WAITING = 100;

/**
 * Bounds on open sockets. Who signs in is counted as that person, wherever from: nobody at a shared address takes the
 * room of the others there. Those who have not yet said who they are cannot shut out who comes next, because the one
 * that waits longest makes room.
 */
export class SocketBounds {
  private readonly waiting = new Map<string, Set<() => void>>();
  private readonly counts = new Map<string, number>();

  /**
   * A socket comes from an address.
   * @param end closes it, which is called when it must make room
   * @returns what tells who it is, or that it is gone
   */
  open(address: string, end: () => void): SocketPlace {
    const waiting = this.waiting.get(address) ?? new Set();
    this.waiting.set(address, waiting.add(end));
    if (waiting.size > WAITING) {
      const [longest] = waiting;
      if (longest !== undefined) {
        waiting.delete(longest);
        longest();
      }
    }
    const leave = (): void => {
      waiting.delete(end);
      if (waiting.size === 0 && this.waiting.get(address) === waiting) this.waiting.delete(address);
    };
    let counted: string | null = null;
    return {
      admit: (userId) => {
        leave();
        const [key, most] =
          userId === null ? [`address ${address}`, OF_VISITORS] : [`person ${userId}`, OF_A_PERSON];
        const count = this.counts.get(key) ?? 0;
        if (count >= most) return false;
        this.counts.set(key, count + 1);
        counted = key;
        return true;
      },
      leave: () => {
        leave();
        if (counted === null) return;
        const left = (this.counts.get(counted) ?? 1) - 1;
        if (left > 0) this.counts.set(counted, left);
        else this.counts.delete(counted);
        counted = null;
      },
    };
  }
}

/** The room that one socket takes. */
export interface SocketPlace {
  /** Counts it for a person, or for a visitor of its address; false when there is no room for one more. */
  admit(userId: string | null): boolean;
  /** Gives the room back. */
  leave(): void;
}
