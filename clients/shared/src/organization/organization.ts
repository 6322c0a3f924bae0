import type { ApolloClient } from '@apollo/client/core';
import { computed, inject, shallowRef, type App, type ComputedRef, type InjectionKey } from 'vue';
import { OrganizationDocument, type OrganizationFaceFragment } from '../graphql/generated/graphql';

export interface Organization {
  /** Name, logo and languages, as this browser last heard them; null before it ever did. */
  face: ComputedRef<OrganizationFaceFragment | null>;
  /** Asks the server anew. Rejects when it is out of reach; what is known then stays. */
  refresh: () => Promise<OrganizationFaceFragment>;
}

/** What an installation is called before anybody has named it. */
export const STARTING_NAME = 'Smart Healthcare';

const storageKey = 'organization';
const organizationKey: InjectionKey<Organization> = Symbol('organization');

function readKept(): OrganizationFaceFragment | null {
  try {
    const text = localStorage.getItem(storageKey);
    return text === null ? null : (JSON.parse(text) as OrganizationFaceFragment);
  } catch {
    // Without storage, or with a broken entry, the server's answer comes a moment later.
    return null;
  }
}

function keep(face: OrganizationFaceFragment): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(face));
  } catch {
    // Without storage the next page shows the product's own name until the server has answered.
  }
}

/**
 * The organization that runs this installation. What was heard last is shown at once, so that no first paint waits
 * for the server. Install it once with `app.use`, and refresh it after the page is shown.
 *
 * @param written what the server wrote into the page
 */
export function createOrganization(
  client: ApolloClient<object>,
  written: OrganizationFaceFragment | null = null,
): Organization & { install: (app: App) => void } {
  if (written !== null) keep(written);
  const face = shallowRef(written ?? readKept());
  return {
    face: computed(() => face.value),
    refresh: async () => {
      const { data } = await client.query({ query: OrganizationDocument, fetchPolicy: 'no-cache' });
      face.value = data.organization;
      keep(data.organization);
      return data.organization;
    },
    install(app) {
      app.provide(organizationKey, this);
    },
  };
}

/** The organization that runs this installation. */
export function useOrganization(): Organization {
  const organization = inject(organizationKey);
  if (!organization) throw new Error('useOrganization needs app.use(createOrganization(client))');
  return organization;
}
