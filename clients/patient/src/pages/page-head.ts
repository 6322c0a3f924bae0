import type { ApolloClient } from '@apollo/client/core';
import type { OrganizationFaceFragment } from '@smart-healthcare/shared/graphql/generated/graphql';
import { formatList } from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { specialtyName } from '@smart-healthcare/shared/terms/term-names';
import type { RouteLocationNormalizedLoaded } from 'vue-router';
import { clinicAddress } from '../doctors/clinic-address';
import { readSearch, restrictions, searchQuery } from '../doctors/search-address';
import { FEEDBACK_STEP } from '../doctors/use-doctor';
import {
  ClinicDetailsDocument,
  ClinicListDocument,
  DoctorDetailsDocument,
  SearchOptionsDocument,
} from '../generated/graphql';
import { pagesMessages } from './pages.catalogue';
import {
  clinicAsData,
  doctorAsData,
  organizationAsData,
  type StructuredData,
  type StructuredPlace,
} from './structured-data';

/** What a page is about, as machines are told. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The page's one address, from the root, whatever else the address asked for. */
  readonly path: string;
  /** A picture of what it is about, from the root; null where there is none. */
  readonly picture: string | null;
  readonly structured: readonly StructuredData[];
  /** What the address names and the clinic does not have: it never had it, or has it no more. */
  readonly missing: Subject | null;
  /** False for one of the endless ways to narrow a list. */
  readonly isListed: boolean;
}

/** What an address is about. */
export interface Subject {
  readonly kind: 'doctor' | 'clinic' | 'field' | 'page';
  readonly id: string;
}

interface HeadGround {
  readonly client: ApolloClient<object>;
  readonly organization: OrganizationFaceFragment;
  readonly origin: string;
}

type Head = Pick<PageHead, 'description'> & Partial<PageHead>;

/** Says what a written page is about, from the answers that it was made of. */
export async function headOf(route: RouteLocationNormalizedLoaded, ground: HeadGround): Promise<PageHead> {
  const title = route.meta.title?.() ?? '';
  const name = ground.organization.name;
  const own: Head = (await HEADS[String(route.name)]?.(route, ground)) ?? {
    description: title,
    missing: { kind: 'page', id: route.path },
  };
  return {
    title: `${own.title ?? title} · ${name}`,
    description: own.description,
    path: own.path ?? route.path,
    picture: own.picture ?? ground.organization.logoUrl ?? null,
    structured: own.structured ?? [],
    missing: own.missing ?? null,
    isListed: own.isListed ?? true,
  };
}

const { t } = useMessages(pagesMessages);

/** By name of the route. Every question was answered while the page was written, so that none is asked twice. */
const HEADS: Record<
  string,
  (route: RouteLocationNormalizedLoaded, ground: HeadGround) => Head | Promise<Head>
> = {
  home: (_route, { organization, origin }) => ({
    description: t('home', { organization: organization.name }),
    structured: [organizationAsData(organization, origin)],
  }),

  doctors: async (route, { client, organization }) => {
    const search = readSearch(route.query);
    const narrowing = restrictions(search);
    const { data } = await client.query({ query: SearchOptionsDocument });
    const field = data.specializations.find(({ id }) => id === search.specializationId);
    const isMissing = search.specializationId !== undefined && field === undefined;
    const query = new URLSearchParams(searchQuery({ ...search, sort: 'SOONEST' })).toString();
    return {
      title: field && specialtyName(field),
      description: field
        ? t('field', { field: specialtyName(field), organization: organization.name })
        : t('doctors', { organization: organization.name }),
      path: query === '' ? route.path : `${route.path}?${query}`,
      missing: isMissing ? { kind: 'field', id: search.specializationId ?? '' } : null,
      isListed: narrowing.every((part) => part === 'specializationId'),
    };
  },

  doctor: async (route, { client, organization, origin }) => {
    const id = String(route.params.id);
    const variables = { id, feedbackCount: FEEDBACK_STEP };
    const { data } = await client.query({ query: DoctorDetailsDocument, variables });
    const { doctor } = data;
    if (!doctor) return { description: route.meta.title?.() ?? '', missing: { kind: 'doctor', id } };
    return {
      title: doctor.fullName,
      description: t('doctor', {
        doctor: doctor.fullName,
        field: specialtyName(doctor.specialization),
        places: formatList(doctor.clinics.map((clinic) => `${clinic.name}, ${clinic.city}`)),
      }),
      picture: doctor.photoUrl ?? null,
      structured: [doctorAsData(doctor, organization, origin)],
    };
  },

  clinics: async (_route, { client, organization, origin }) => {
    const { data } = await client.query({ query: ClinicListDocument });
    return {
      description: t('clinics', { organization: organization.name }),
      structured: data.clinics.map((clinic: StructuredPlace) => clinicAsData(clinic, organization, origin)),
    };
  },

  clinic: async (route, { client, organization, origin }) => {
    const id = String(route.params.id);
    const { data } = await client.query({ query: ClinicDetailsDocument, variables: { id } });
    const { clinic } = data;
    if (!clinic) return { description: route.meta.title?.() ?? '', missing: { kind: 'clinic', id } };
    return {
      title: clinic.name,
      description: t('clinic', { clinic: clinic.name, address: clinicAddress(clinic) }),
      structured: [clinicAsData(clinic, organization, origin)],
    };
  },
};
