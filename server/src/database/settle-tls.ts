/** Modes of libpq that mean here what they mean there, or more. */
const MODES: Readonly<Record<string, string>> = {
  disable: 'disable',
  // libpq checks nothing under this name, and hosts write it into addresses: here it means what people take it for.
  require: 'verify-full',
  'verify-ca': 'verify-full',
  'verify-full': 'verify-full',
  'no-verify': 'no-verify',
};

/**
 * An address of PostgreSQL with what it says about encryption made plain, for every driver alike: `sslmode` is
 * `disable`, `verify-full` or `no-verify`.
 * @param defaults.mode where the address has no `sslmode`
 * @param defaults.authority file of the certificate that is believed, where the address has no `sslrootcert`; it alone
 *   asks for `verify-full`
 * @returns null for a mode that is not known, or that goes on without encryption where there is none (`prefer`)
 */
export function settleTls(
  address: string,
  defaults: { readonly mode?: string | undefined; readonly authority?: string | undefined },
): string | null {
  const url = new URL(address);
  const authority = url.searchParams.get('sslrootcert') ?? defaults.authority;
  const asked = url.searchParams.get('sslmode') ?? defaults.mode ?? (authority && 'verify-full');
  if (asked === undefined) return address;
  const mode = MODES[asked];
  if (mode === undefined) return null;
  url.searchParams.set('sslmode', mode);
  if (authority !== undefined && mode === 'verify-full') url.searchParams.set('sslrootcert', authority);
  else url.searchParams.delete('sslrootcert');
  return url.href;
}
