/**
 * Asks a query anew. A failure is shown by the query's own `error`, beside or instead of what was there: it never
 * rejects.
 *
 * @param ask `refetch` of the query; it answers nothing while the query is off
 */
export async function askAgain(ask: () => Promise<unknown> | undefined): Promise<void> {
  try {
    await ask();
  } catch (cause) {
    console.warn('What was asked again was not answered', cause);
  }
}
