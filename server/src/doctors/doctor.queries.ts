import type { Clinic } from '../clinics/clinic.entity.js';
import { CLINIC_JSON } from '../clinics/clinic.queries.js';
import type { Queryable, Statement } from '../database/database.js';
import { jsonOf } from '../database/field-map.js';
import { Doctor } from './doctor.entity.js';
import type { ListedDoctor } from './listed-doctor.js';
import type { Specialization } from './specialization.entity.js';
import type { VisitType } from './visit-type.entity.js';
import { VISIT_TYPE_JSON } from './visit-type.queries.js';

/** What a list shows of a doctor. */
export interface DoctorCard extends Omit<Doctor, 'user' | 'specialization' | 'createdAt'> {
  readonly user: {
    readonly id: string;
    readonly fullName: string | null;
    readonly profilePhoto: string | null;
  };
  readonly specialization: Specialization;
}

interface CardRow {
  readonly card: DoctorCard;
  readonly clinics: Clinic[];
  readonly visit_types: VisitType[];
}

/** What a list reads of a doctor `d` with its person `u` and specialization `s`. */
const FIELDS = {
  id: 'd.id',
  userId: 'd.user_id',
  specializationId: 'd.specialization_id',
  degree: 'd.degree',
  licenseNumber: 'd.license_number',
  yearsOfExperience: 'd.years_of_experience',
  rating: 'd.rating',
  ratingCount: 'd.rating_count',
  consultationFee: 'd.consultation_fee',
  profileDescription: 'd.profile_description',
  languages: 'd.languages',
  maxPatientsPerDay: 'd.max_patients_per_day',
  availabilityStatus: 'd.availability_status',
  requiresApproval: 'd.requires_approval',
  isActive: 'd.is_active',
  user: jsonOf({ id: 'u.id', fullName: 'u.full_name', profilePhoto: 'u.profile_photo' }),
  specialization: jsonOf({ id: 's.id', name: 's.name', category: 's.category' }),
} as const satisfies Record<keyof DoctorCard, string>;

/** A doctor `d` with its person `u` and specialization `s` as JSON, as the entity has them. */
export const DOCTOR_JSON = jsonOf(FIELDS);

/** Doctors with all that a card of a search shows, in one round trip. */
const CARDS: Statement = {
  name: 'doctor_cards',
  text: `select ${DOCTOR_JSON} as card,
    (select coalesce(json_agg(${CLINIC_JSON} order by c.name), '[]')
      from doctor_clinics dc join clinics c on c.id = dc.clinic_id and c.is_active where dc.doctor_id = d.id) as clinics,
    (select coalesce(json_agg(${VISIT_TYPE_JSON} order by t.position, t.id), '[]')
      from visit_types t where t.doctor_id = d.id and t.is_active) as visit_types
    from doctors d join users u on u.id = d.user_id join specializations s on s.id = d.specialization_id
    where d.id = any ($1::uuid[])`,
};

/** Reads the cards of some doctors, by id. */
export async function readCards(
  database: Queryable,
  doctorIds: readonly string[],
): Promise<Map<string, ListedDoctor>> {
  const rows = await database.query<CardRow>(CARDS, [doctorIds]);
  return new Map(
    rows.map((row) => [
      row.card.id,
      Object.assign(toDoctor(row.card), { clinics: row.clinics, visitTypes: row.visit_types }),
    ]),
  );
}

/** The doctor of a card. Its clinics and visit types are not on it. */
export function toDoctor(card: DoctorCard): Doctor {
  return Object.assign(new Doctor(), card);
}
