import type { Resource } from '@medplum/fhirtypes';
import type { Viewer } from '../api/viewer.js';
import type { Ask } from './ask.js';
import type { Found } from './page.js';
import type { Place } from './place.js';
import type { Query, SearchParameter } from './query.js';

/** Who asks, from where, and when. */
export interface Asked {
  readonly ask: Ask;
  readonly place: Place;
  readonly now: Date;
  /** Null: a visitor. */
  readonly viewer: Viewer | null;
  /**
   * Counts a costly question of a visitor against the address that it comes from; others have limits of their own.
   * @throws Refused RATE_LIMITED
   */
  readonly countCostly: () => Promise<void>;
}

/** A type of resources that FHIR's clients read and search here. */
export interface ResourceType {
  readonly type: Resource['resourceType'];
  readonly documentation: string;
  readonly parameters: readonly SearchParameter[];
  /** What can come along with what was found, as `_include` names it; none where it is left out. */
  readonly includes?: readonly string[];
  /** What some resources of the type refer to, of the kinds that are asked for. */
  include?(
    asked: Asked,
    resources: readonly Resource[],
    kinds: readonly string[],
  ): Promise<readonly Resource[]>;
  /** Null where there is none of this id, or not for who asks: both answer alike. */
  read(asked: Asked, id: string): Promise<Resource | null>;
  search(asked: Asked, query: Query): Promise<Found>;
}
