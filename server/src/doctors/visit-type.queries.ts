/** A visit type `t` as JSON with the names of its GraphQL type, so that a hot list needs no mapping. */
export const VISIT_TYPE_JSON = `json_build_object('id', t.id, 'doctorId', t.doctor_id, 'kind', t.kind, 'name', t.name,
  'minutes', t.minutes, 'fee', t.fee)`;
