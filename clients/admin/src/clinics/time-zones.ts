/** IANA names to choose from, a given one always among them. */
export function timeZoneOptions(chosen: string): { value: string; label: string }[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([...(chosen === '' ? [] : [chosen]), ...known])]
    .sort()
    .map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
