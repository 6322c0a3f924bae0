/** How much of each thing an installation has. */
export interface Size {
  /** Data centres; a database and a balancer need two at least. */
  readonly zones: number;
  /** Ways out to the internet: one serves all zones, one a zone goes on when a zone is lost. */
  readonly natGateways: number;
  readonly api: Processes & { readonly least: number; readonly most: number };
  readonly worker: Processes & { readonly count: number };
  /** Aurora capacity units of each database machine, about 2 GiB of memory each. */
  readonly database: { readonly least: number; readonly most: number; readonly readers: number };
  /** Machines of Valkey, by which many processes call to one another; with none of them PostgreSQL does. */
  readonly newsMachines: number;
}

/** One process's share of a machine: 1024 units are one processor. */
interface Processes {
  readonly cpu: number;
  readonly memoryMiB: number;
}

/**
 * `small` is a clinic or a few: it survives the loss of a machine, and waits some minutes where a zone is lost.
 * `large` is a group of hospitals: it goes on when a zone is lost.
 */
export const SIZES = {
  small: {
    zones: 2,
    natGateways: 1,
    api: { cpu: 512, memoryMiB: 1024, least: 2, most: 6 },
    worker: { cpu: 256, memoryMiB: 1024, count: 1 },
    database: { least: 0.5, most: 8, readers: 0 },
    newsMachines: 0,
  },
  large: {
    zones: 3,
    natGateways: 3,
    api: { cpu: 1024, memoryMiB: 2048, least: 4, most: 24 },
    worker: { cpu: 1024, memoryMiB: 2048, count: 2 },
    database: { least: 4, most: 64, readers: 1 },
    newsMachines: 2,
  },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof SIZES;
