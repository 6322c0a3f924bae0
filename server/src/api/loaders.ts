/**
 * One query for each kind of related record in a request, however many rows ask for one. Loaders decide nothing about
 * permissions: who may see the parent may see these.
 *
 * Empty here: each domain declares its own in its `x.loaders.ts`, so that the ground knows no domain.
 */
export interface Loaders {}
