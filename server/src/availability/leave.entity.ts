import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { asWallClock } from '../database/columns.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { LocalDateTime } from '../api/scalars.js';

/** A time in which a doctor is away from every clinic. */
@ObjectType({ description: 'A time in which a doctor is away from every clinic.' })
@Entity('leave')
@Index('leave_doctor', ['doctorId'])
@Check('leave_order', 'ends_at > starts_at')
export class Leave {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'leave_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'doctor_id', type: 'uuid' })
  doctorId: string;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'leave_doctor_id_fkey' })
  doctor?: Relation<Doctor>;

  /** Wall-clock time in `timeZone`, `YYYY-MM-DDTHH:MM:SS`; no instant. */
  @Field(() => LocalDateTime)
  @Column({ name: 'starts_at', type: 'timestamp', precision: 0, transformer: asWallClock })
  startsAt: string;

  @Field(() => LocalDateTime)
  @Column({ name: 'ends_at', type: 'timestamp', precision: 0, transformer: asWallClock })
  endsAt: string;

  @Field(() => String, { description: 'IANA name of the zone of both times.' })
  @Column({ name: 'time_zone', type: 'varchar', length: 64 })
  timeZone: string;

  @Field(() => String, { nullable: true })
  @Column({ name: 'reason', type: 'varchar', length: 200, nullable: true })
  reason: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
