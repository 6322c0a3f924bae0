/** A clinic `c` as JSON with the names of its GraphQL type, so that a hot list needs no mapping. */
export const CLINIC_JSON = `json_build_object('id', c.id, 'name', c.name, 'address', c.address, 'city', c.city,
  'latitude', c.latitude, 'longitude', c.longitude, 'timeZone', c.time_zone, 'phone', c.phone)`;
