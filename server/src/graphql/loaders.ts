import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { User } from '../accounts/user.entity.js';
import { Clinic } from '../clinics/clinic.entity.js';
import type { Database } from '../database/database.js';
import { DoctorClinic } from '../doctors/doctor-clinic.entity.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { Specialization } from '../doctors/specialization.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import { Patient } from '../patients/patient.entity.js';
import { Settings } from '../settings/settings.entity.js';

/** One query for each kind of related record in a request, however many rows ask for one. */
export interface Loaders {
  readonly user: DataLoader<string, User | null>;
  readonly patient: DataLoader<string, Patient | null>;
  readonly doctor: DataLoader<string, Doctor | null>;
  readonly specialization: DataLoader<string, Specialization | null>;
  readonly clinic: DataLoader<string, Clinic | null>;
  readonly visitType: DataLoader<string, VisitType | null>;
  /** Clinics where a doctor practises, by name. */
  readonly clinicsOfDoctor: DataLoader<string, Clinic[]>;
  /** Visit types that a doctor offers, in the doctor's order. */
  readonly visitTypesOfDoctor: DataLoader<string, VisitType[]>;
  /** The organization's rules, read once in a request. */
  readonly settings: () => Promise<Settings>;
}

/**
 * Loaders for one request. They decide nothing about permissions: who may see the parent may see these.
 * Doctors and patients come with their user, so that a name costs no second query.
 */
export function createLoaders(database: Database): Loaders {
  const { manager } = database.dataSource;
  let settings: Promise<Settings> | null = null;
  return {
    user: one((ids) => manager.findBy(User, { id: In(ids) }), (row) => row.id),
    patient: one(
      (ids) => manager.find(Patient, { where: { userId: In(ids) }, relations: { user: true } }),
      (row) => row.userId,
    ),
    doctor: one(
      (ids) => manager.find(Doctor, { where: { id: In(ids) }, relations: { user: true, specialization: true } }),
      (row) => row.id,
    ),
    specialization: one((ids) => manager.findBy(Specialization, { id: In(ids) }), (row) => row.id),
    clinic: one((ids) => manager.findBy(Clinic, { id: In(ids) }), (row) => row.id),
    visitType: one((ids) => manager.findBy(VisitType, { id: In(ids) }), (row) => row.id),
    clinicsOfDoctor: many(
      async (ids) => {
        const rows = await manager.find(DoctorClinic, {
          where: { doctorId: In(ids) },
          relations: { clinic: true },
          order: { clinic: { name: 'ASC' } },
        });
        return rows.flatMap(({ doctorId, clinic }) => (clinic?.isActive ? [{ key: doctorId, value: clinic }] : []));
      },
    ),
    visitTypesOfDoctor: many(async (ids) => {
      const rows = await manager.find(VisitType, {
        where: { doctorId: In(ids), isActive: true },
        order: { position: 'ASC', id: 'ASC' },
      });
      return rows.map((value) => ({ key: value.doctorId, value }));
    }),
    settings: () => (settings ??= manager.findOneByOrFail(Settings, { id: 1 })),
  };
}

function one<Row>(
  find: (ids: string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await find([...ids])).map((row) => [keyOf(row), row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

function many<Value>(
  find: (ids: string[]) => Promise<{ key: string; value: Value }[]>,
): DataLoader<string, Value[]> {
  return new DataLoader(async (ids) => {
    const byKey = new Map<string, Value[]>(ids.map((id) => [id, []]));
    for (const { key, value } of await find([...ids])) byKey.get(key)?.push(value);
    return ids.map((id) => byKey.get(id) ?? []);
  });
}
