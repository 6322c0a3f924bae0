import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A place where doctors practise. */
@ObjectType({
  simpleResolvers: true,
  description: 'A place where doctors practise. All its times are in its own time zone.',
})
@Entity('clinics')
@Index('clinics_name_key', { synchronize: false })
@Index('clinics_city', { synchronize: false })
@Check('clinics_latitude_range', 'latitude between -90 and 90')
@Check('clinics_longitude_range', 'longitude between -180 and 180')
@Check('clinics_place_whole', '(latitude is null) = (longitude is null)')
export class Clinic {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'clinics_pkey', default: () => 'new_id()' })
  id: string;

  @Field(() => String)
  @Column({ name: 'name', type: 'varchar', length: 100, collation: 'by_name' })
  name: string;

  @Field(() => String)
  @Column({ name: 'address', type: 'varchar', length: 200 })
  address: string;

  @Field(() => String)
  @Column({ name: 'city', type: 'varchar', length: 80, collation: 'by_name' })
  city: string;

  @Field(() => Float, { nullable: true, description: 'Null where the clinic gives its address alone.' })
  @Column({ name: 'latitude', type: 'double precision', nullable: true })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Null where the clinic gives its address alone.' })
  @Column({ name: 'longitude', type: 'double precision', nullable: true })
  longitude: number | null;

  @Field(() => String, { description: 'IANA name, such as Asia/Kolkata.' })
  @Column({ name: 'time_zone', type: 'varchar', length: 64 })
  timeZone: string;

  @Field(() => String, { nullable: true })
  @Column({ name: 'phone', type: 'varchar', length: 20, nullable: true })
  phone: string | null;

  @Column({ name: 'is_active', type: 'boolean', default: true })
  isActive: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
