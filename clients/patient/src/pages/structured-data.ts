import type { OrganizationFaceFragment } from '@smart-healthcare/shared/graphql/generated/graphql';
import { wholeUnits } from '@smart-healthcare/shared/format/format';
import type { DoctorDetails } from '../doctors/use-doctor';
import type { ClinicPlaceFragment } from '../generated/graphql';

/** A thing in the words of schema.org, as search engines read it. */
export type StructuredData = Readonly<Record<string, unknown>>;

export type StructuredPlace = ClinicPlaceFragment;

const CONTEXT = 'https://schema.org';

/** The organization that runs this installation, and how its doctors are searched. */
export function organizationAsData(organization: OrganizationFaceFragment, origin: string): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'MedicalOrganization',
    '@id': `${origin}/`,
    name: organization.name,
    url: `${origin}/`,
    ...(organization.logoUrl ? { logo: `${origin}${organization.logoUrl}` } : {}),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${origin}/doctors?words={words}`,
      'query-input': 'required name=words',
    },
  };
}

/** A clinic with its address, place on earth and telephone number. */
export function clinicAsData(
  clinic: StructuredPlace,
  organization: OrganizationFaceFragment,
  origin: string,
): StructuredData {
  return {
    '@context': CONTEXT,
    ...placeOf(clinic, organization, origin),
    parentOrganization: { '@type': 'MedicalOrganization', '@id': `${origin}/`, name: organization.name },
  };
}

/** A doctor with field, places, fees and, where anybody gave one, rating. */
export function doctorAsData(
  doctor: DoctorDetails,
  organization: OrganizationFaceFragment,
  origin: string,
): StructuredData {
  const url = `${origin}/doctors/${doctor.id}`;
  return {
    '@context': CONTEXT,
    '@type': 'Physician',
    '@id': url,
    url,
    name: doctor.fullName,
    medicalSpecialty: doctor.specialization.name,
    ...(doctor.profileDescription ? { description: doctor.profileDescription } : {}),
    ...(doctor.photoUrl ? { image: `${origin}${doctor.photoUrl}` } : {}),
    ...(doctor.ratingCount > 0
      ? {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: doctor.rating,
            ratingCount: doctor.ratingCount,
            bestRating: 5,
            worstRating: 1,
          },
        }
      : {}),
    knowsLanguage: doctor.languages,
    location: doctor.clinics.map((clinic) => placeOf(clinic, organization, origin)),
    makesOffer: doctor.visitTypes.map((type) => ({
      '@type': 'Offer',
      name: type.name,
      price: wholeUnits(type.fee, type.currency),
      priceCurrency: type.currency,
    })),
    parentOrganization: { '@type': 'MedicalOrganization', '@id': `${origin}/`, name: organization.name },
  };
}

function placeOf(
  clinic: StructuredPlace,
  organization: OrganizationFaceFragment,
  origin: string,
): StructuredData {
  const url = `${origin}/clinics/${clinic.id}`;
  return {
    '@type': 'MedicalClinic',
    '@id': url,
    url,
    name: clinic.name,
    ...(clinic.phone ? { telephone: clinic.phone } : {}),
    address: {
      '@type': 'PostalAddress',
      streetAddress: clinic.address,
      addressLocality: clinic.city,
      addressCountry: organization.country,
    },
    ...(clinic.latitude === null || clinic.longitude === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: clinic.latitude, longitude: clinic.longitude } }),
  };
}
