/** A time on a wall clock, HH:MM, as minutes of the day in digits; empty where it is none. */
export function minutesOfClock(clock: string): string {
  const [, hours = '', minutes = ''] = /^(\d{2}):(\d{2})/.exec(clock) ?? [];
  return hours === '' ? '' : String(Number(hours) * 60 + Number(minutes));
}

/** The way back; empty where the text is no minute of a day. */
export function clockOfMinutes(text: string): string {
  const minutes = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(minutes < 24 * 60)) return '';
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
