import type { PersonFragment, UserRole } from '../generated/graphql';

/** Roles as the clinic speaks of them: front desk is an administrator with less. */
export const staffRoles = ['patient', 'doctor', 'admin', 'frontDesk'] as const;
export type PersonRole = (typeof staffRoles)[number];

export function roleOf({ role, isFrontDesk }: Pick<PersonFragment, 'role' | 'isFrontDesk'>): PersonRole {
  return role === 'admin' && isFrontDesk ? 'frontDesk' : role;
}

/** What the server is told to make somebody this. */
export function roleInput(role: PersonRole): { role: UserRole; isFrontDesk: boolean } {
  return role === 'frontDesk' ? { role: 'admin', isFrontDesk: true } : { role, isFrontDesk: false };
}

/** What can be done for a person, first what is done most. */
export type PersonAct = 'reset' | 'invite' | 'claim' | 'role' | 'close' | 'open';

/** Nothing for oneself: another administrator does it. Who came with an import has no account to manage. */
export function actsFor(person: PersonFragment, ownId: string | undefined): PersonAct[] {
  if (person.id === ownId) return [];
  const isOpen = person.disabledAt === null;
  const link = { registered: 'reset', invited: 'invite', desk: 'claim', imported: null } as const;
  const linkAct = isOpen ? link[person.origin] : null;
  return [
    ...(linkAct === null ? [] : [linkAct]),
    ...(isOpen && (person.origin === 'registered' || person.origin === 'invited') ? ['role' as const] : []),
    isOpen ? 'close' : 'open',
  ];
}
