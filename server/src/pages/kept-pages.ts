/** A page as it is answered. */
export interface PageAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** How long a page is answered as it was written, where there are no news. */
const KEPT_MILLISECONDS = 5_000;

/** Pages kept at once: the oldest goes first. At some 60 kB each, they are few enough for any machine. */
const MOST_KEPT = 300;

/**
 * Pages that were just written, for whoever asks for the same next: they hold nothing of a person. Those who ask while
 * one is being written wait for it.
 */
export class KeptPages {
  private readonly pages = new Map<string, { readonly until: number; readonly page: Promise<PageAnswer> }>();

  /** @param clock milliseconds since 1970 */
  constructor(private readonly clock: () => number = Date.now) {}

  /** Something has changed that a page may show: each is written anew for whoever asks from now on. */
  clear(): void {
    this.pages.clear();
  }

  /** Whether a page is there, or being written: it then costs nothing more. */
  has(key: string): boolean {
    return (this.pages.get(key)?.until ?? 0) > this.clock();
  }

  /**
   * The page of a key, written if it is not there.
   * @param write what it throws is thrown to all who wait, and not kept
   */
  async find(key: string, write: () => Promise<PageAnswer>): Promise<PageAnswer> {
    const now = this.clock();
    const known = this.pages.get(key);
    if (known !== undefined && known.until > now) return known.page;
    this.pages.delete(key);
    const page = write();
    const kept = { until: now + KEPT_MILLISECONDS, page };
    this.pages.set(key, kept);
    const [oldest] = this.pages.keys();
    if (this.pages.size > MOST_KEPT && oldest !== undefined) this.pages.delete(oldest);
    try {
      return await page;
    } catch (error) {
      if (this.pages.get(key) === kept) this.pages.delete(key);
      throw error;
    }
  }
}
