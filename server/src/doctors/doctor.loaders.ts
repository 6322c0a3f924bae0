import DataLoader from 'dataloader';
import type { SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';
import type { Clinic } from '../clinics/clinic.entity.js';
import type { Loaders } from '../api/loaders.js';
import { loadMany, loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { DoctorClinic } from './doctor-clinic.entity.js';
import { Doctor } from './doctor.entity.js';
import { Specialization } from './specialization.entity.js';
import { VisitType } from './visit-type.entity.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** Bring the doctor's name, picture and specialization along. */
    readonly doctor: DataLoader<string, Doctor | null>;
    readonly doctorOfUser: DataLoader<string, Doctor | null>;
    readonly specialization: DataLoader<string, Specialization | null>;
    /** Active and retired ones alike: an old appointment still has its type. */
    readonly visitType: DataLoader<string, VisitType | null>;
    /** The visit types on offer, first ones first. */
    readonly visitTypesOfDoctor: DataLoader<string, VisitType[]>;
    /** The open clinics at which a doctor practises, by name. */
    readonly clinicsOfDoctor: DataLoader<string, Clinic[]>;
  }
}

export function createDoctorLoaders({
  dataSource,
}: Database): Pick<
  Loaders,
  'doctor' | 'doctorOfUser' | 'specialization' | 'visitType' | 'visitTypesOfDoctor' | 'clinicsOfDoctor'
> {
  const doctors = (): SelectQueryBuilder<Doctor> =>
    dataSource
      .getRepository(Doctor)
      .createQueryBuilder('doctor')
      .leftJoin('doctor.user', 'person')
      .addSelect(['person.id', 'person.fullName', 'person.profilePhoto'])
      .leftJoinAndSelect('doctor.specialization', 'specialization');
  return {
    doctor: loadOne(
      (ids) => doctors().where('doctor.id = any(:ids)', { ids }).getMany(),
      (doctor) => doctor.id,
    ),
    doctorOfUser: loadOne(
      (ids) => doctors().where('doctor.userId = any(:ids)', { ids }).getMany(),
      (doctor) => doctor.userId,
    ),
    specialization: loadOne(
      (ids) => dataSource.getRepository(Specialization).findBy({ id: In([...ids]) }),
      (specialization) => specialization.id,
    ),
    visitType: loadOne(
      (ids) => dataSource.getRepository(VisitType).findBy({ id: In([...ids]) }),
      (visitType) => visitType.id,
    ),
    visitTypesOfDoctor: loadMany(
      (ids) =>
        dataSource.getRepository(VisitType).find({
          where: { doctorId: In([...ids]), isActive: true },
          order: { position: 'asc', id: 'asc' },
        }),
      (visitType) => visitType.doctorId,
    ),
    clinicsOfDoctor: new DataLoader(async (ids) => {
      const practices = await dataSource
        .getRepository(DoctorClinic)
        .createQueryBuilder('practice')
        .innerJoinAndSelect('practice.clinic', 'clinic')
        .where('practice.doctorId = any(:ids) and clinic.isActive', { ids })
        .orderBy('clinic.name')
        .getMany();
      const lists = new Map<string, Clinic[]>(ids.map((id) => [id, []]));
      for (const { doctorId, clinic } of practices) if (clinic) lists.get(doctorId)?.push(clinic);
      return ids.map((id) => lists.get(id) ?? []);
    }),
  };
}
