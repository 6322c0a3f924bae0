import type { LinkPurpose } from '../generated/graphql';

/** A one-time link as the server answers it, with whose client opens it. */
export interface ShownLink {
  purpose: LinkPurpose;
  token: string;
  expiresAt: string;
  /** Patients choose their password in the booking client, staff in the console. */
  audience: 'patient' | 'staff';
}

/**
 * The whole address to hand on. The secret stands after `#`, so that no server, proxy or log on the way sees it.
 *
 * @param origin of this installation, as in `https://clinic.example`
 */
export function linkAddress(link: Pick<ShownLink, 'token' | 'audience'>, origin: string): string {
  return `${origin}${link.audience === 'staff' ? '/admin' : ''}/access#${link.token}`;
}
