import { clinicAsData, type StructuredPlace } from './structured-data';

const organization = { name: 'City Clinics', country: 'IN', logoUrl: null } as Parameters<
  typeof clinicAsData
>[1];
const clinic = {
  __typename: 'Clinic',
  id: 'c-1',
  name: 'Quay',
  address: '1 Quay',
  city: 'Pune',
  phone: null,
  timeZone: 'Asia/Kolkata',
  latitude: 18.5,
  longitude: 73.8,
} as StructuredPlace;

it('says where a clinic is', () => {
  expect(clinicAsData(clinic, organization, 'https://clinic.test')).toMatchObject({
    geo: { '@type': 'GeoCoordinates', latitude: 18.5, longitude: 73.8 },
  });
});

it('says the address alone of a clinic that gives no coordinates, and no place in the sea', () => {
  const data = clinicAsData(
    { ...clinic, latitude: null, longitude: null },
    organization,
    'https://clinic.test',
  );
  expect(data).not.toHaveProperty('geo');
  expect(data).toMatchObject({ address: { streetAddress: '1 Quay', addressLocality: 'Pune' } });
});
