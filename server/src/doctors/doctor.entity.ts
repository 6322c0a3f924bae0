import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { User } from '../accounts/user.entity.js';
import { asNumber } from '../database/columns.js';
import { Specialization } from './specialization.entity.js';

export const AvailabilityStatus = {
  active: 'active',
  on_leave: 'on_leave',
  unavailable: 'unavailable',
} as const;
export type AvailabilityStatus = (typeof AvailabilityStatus)[keyof typeof AvailabilityStatus];
registerEnumType(AvailabilityStatus, {
  name: 'AvailabilityStatus',
  description: 'Only active doctors can be booked.',
});

/** A doctor's public page. The account behind it (email, number) is never shown through it. */
@ObjectType({ simpleResolvers: true, description: 'A doctor as patients see them.' })
@Entity('doctors')
@Unique('doctors_user_id_key', ['userId'])
@Index('doctors_license_number_key', { synchronize: false })
@Index('doctors_specialization', ['specializationId'])
@Index('doctors_languages', { synchronize: false })
@Index('doctors_rating', { synchronize: false })
@Index('doctors_fee', { synchronize: false })
@Check('doctors_years_range', 'years_of_experience between 0 and 80')
@Check('doctors_rating_range', 'rating between 0 and 5')
@Check('doctors_fee_range', 'consultation_fee >= 0')
@Check('doctors_day_limit_range', 'max_patients_per_day between 1 and 500')
export class Doctor {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'doctors_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @OneToOne(() => User, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'doctors_user_id_fkey' })
  user?: Relation<User>;

  @Column({ name: 'specialization_id', type: 'uuid' })
  specializationId: string;

  @ManyToOne(() => Specialization, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'specialization_id', foreignKeyConstraintName: 'doctors_specialization_id_fkey' })
  specialization?: Relation<Specialization>;

  @Field(() => String)
  @Column({ name: 'degree', type: 'varchar', length: 120 })
  degree: string;

  @Field(() => String)
  @Column({ name: 'license_number', type: 'varchar', length: 40 })
  licenseNumber: string;

  @Field(() => Int)
  @Column({ name: 'years_of_experience', type: 'smallint', default: 0 })
  yearsOfExperience: number;

  /** Kept true to the feedback by a trigger. */
  @Field(() => Float, { description: 'Mean of the ratings, 0 to 5 with two decimals; 0 without any.' })
  @Column({
    name: 'rating',
    type: 'numeric',
    precision: 3,
    scale: 2,
    default: 0,
    transformer: asNumber,
    update: false,
  })
  rating: number;

  /** Kept true to the feedback by a trigger. */
  @Field(() => Int)
  @Column({ name: 'rating_count', type: 'integer', default: 0, update: false })
  ratingCount: number;

  @Field(() => Int, {
    description: 'In minor units of the currency (cents); a visit type may cost more or less.',
  })
  @Column({ name: 'consultation_fee', type: 'integer', default: 0 })
  consultationFee: number;

  @Field(() => String)
  @Column({ name: 'profile_description', type: 'text', default: '' })
  profileDescription: string;

  @Field(() => [String], { description: 'Languages the doctor speaks, as ISO 639-1 codes.' })
  @Column({ name: 'languages', type: 'text', array: true, default: '{}' })
  languages: string[];

  @Column({ name: 'max_patients_per_day', type: 'integer', default: 10 })
  maxPatientsPerDay: number;

  @Field(() => AvailabilityStatus)
  @Column({
    name: 'availability_status',
    type: 'enum',
    enum: AvailabilityStatus,
    enumName: 'availability_status',
    default: AvailabilityStatus.active,
  })
  availabilityStatus: AvailabilityStatus;

  @Column({ name: 'requires_approval', type: 'boolean', default: false })
  requiresApproval: boolean;

  @Column({ name: 'is_active', type: 'boolean', default: true })
  isActive: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
