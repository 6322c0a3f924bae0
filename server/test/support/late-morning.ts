/** Places without summer time, from eleven hours behind UTC to thirteen ahead. */
const PLACES = [
  ...['Pacific/Pago_Pago', 'Pacific/Honolulu', 'Pacific/Gambier', 'Pacific/Pitcairn', 'America/Phoenix'],
  ...['America/Costa_Rica', 'America/Bogota', 'America/La_Paz', 'America/Argentina/Buenos_Aires'],
  ...['America/Noronha', 'Atlantic/Cape_Verde', 'Africa/Abidjan', 'Africa/Lagos', 'Africa/Maputo'],
  ...['Africa/Nairobi', 'Asia/Dubai', 'Asia/Karachi', 'Asia/Dhaka', 'Asia/Bangkok', 'Asia/Singapore'],
  ...['Asia/Tokyo', 'Australia/Brisbane', 'Pacific/Guadalcanal', 'Pacific/Funafuti', 'Pacific/Fakaofo'],
];
const HOUR = 3_600_000;

/** Where it is between eleven and twelve now: a morning lies behind the doctor and an afternoon ahead. */
const started = new Date();
const hoursAhead = started.getUTCHours() === 23 ? 12 : 11 - started.getUTCHours();
const midnight =
  Math.floor((started.getTime() + hoursAhead * HOUR) / (24 * HOUR)) * 24 * HOUR - hoursAhead * HOUR;

/** The zone of that place. The day has 24 hours: one zone an hour of it. */
export const LATE_MORNING_ZONE = PLACES[hoursAhead + 11]!;

/** The instant of a time HH:MM today, or some days later, on the wall of that place. */
export function wallTime(time: string, days = 0): Date {
  const [hours, minutes] = time.split(':').map(Number);
  return new Date(midnight + ((days * 24 + hours!) * 60 + minutes!) * 60_000);
}
