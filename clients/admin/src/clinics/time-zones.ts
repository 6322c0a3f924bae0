import { viewerZone, zoneName } from '@smart-healthcare/shared/format/format';
import { byLabel } from '@smart-healthcare/shared/i18n/text-order';

/** Browsers still give these places the names of former days; all software that knows zones knows both. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The viewer's zone by its name of today. */
export function ownZone(): string {
  return renamed(viewerZone());
}

/** IANA zones to choose from by city, "Kolkata (India Standard Time)", a given one always among them. */
export function timeZoneOptions(chosen: string): { value: string; label: string }[] {
  const now = new Date();
  const known = Intl.supportedValuesOf('timeZone').map(renamed);
  return [...new Set([...(chosen === '' ? [] : [chosen]), ...known])]
    .map((value) => ({ value, label: `${cityOf(value)} (${zoneName(now, value, 'long')})` }))
    .sort(byLabel);
}

function renamed(zone: string): string {
  return RENAMED[zone] ?? zone;
}

/** "Kolkata" of "Asia/Kolkata", "Indianapolis" of "America/Indiana/Indianapolis". */
function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
