import type { AccountFragment } from '@smart-healthcare/shared/graphql/generated/graphql';
import type { Component } from 'vue';

/**
 * Who a page is for: `doctor`, any administrator (`admin`), or an administrator who is not limited to the front desk
 * (`manager`). The server decides what may be read or done; doors only keep people from pages they cannot use.
 */
export type Door = 'doctor' | 'admin' | 'manager';

/** Headings that the navigation groups its entries under, in their order. */
export const navigationGroups = ['work', 'insight', 'clinic'] as const;
export type NavigationGroup = (typeof navigationGroups)[number];

/** A page's entry in the navigation. */
export interface NavigationEntry {
  group: NavigationGroup;
  /** Position within its group, small ones first. */
  order: number;
  icon: Component;
  label: () => string;
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Staff that the page is for; unset: whoever `access` lets in. */
    doors?: readonly Door[];
    /** Unset: the page is reached from another one. */
    nav?: NavigationEntry;
  }
}

/** The doors that an account may use; none for patients. */
export function doorsOf(user: Pick<AccountFragment, 'role' | 'isFrontDesk'> | null): readonly Door[] {
  if (user?.role === 'doctor') return ['doctor'];
  if (user?.role === 'admin') return user.isFrontDesk ? ['admin'] : ['admin', 'manager'];
  return [];
}

/** Whether one of the account's doors leads to a page with these doors. */
export function mayEnter(
  doors: readonly Door[] | undefined,
  user: Pick<AccountFragment, 'role' | 'isFrontDesk'> | null,
): boolean {
  return doors === undefined || doorsOf(user).some((door) => doors.includes(door));
}
