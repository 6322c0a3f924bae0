/** The `count` starts nearest to a wished one, the wished one itself left out, in order of time. */
export function nearestTimes<Start extends { readonly startsAt: string }>(
  wished: string,
  starts: readonly Start[],
  count = 3,
): Start[] {
  const at = Date.parse(wished);
  return starts
    .filter((start) => Date.parse(start.startsAt) !== at)
    .sort((a, b) => {
      const byDistance = Math.abs(Date.parse(a.startsAt) - at) - Math.abs(Date.parse(b.startsAt) - at);
      return byDistance || Date.parse(a.startsAt) - Date.parse(b.startsAt);
    })
    .slice(0, count)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}
