import { Field, ID, ObjectType } from 'type-graphql';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  OneToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Gender } from '../api/gender.js';
import { User } from '../accounts/user.entity.js';

/** A person who is treated. Shown to the patient, to doctors with an appointment, and to administrators. */
@ObjectType({ description: 'A person who visits doctors.' })
@Entity('patients')
@Unique('patients_import_ref_key', ['importRef'])
@Index('patients_birth', ['dateOfBirth'])
@Index('patients_number_end', { synchronize: false })
@Index('patients_relative_end', { synchronize: false })
@Check(
  'patients_registered_complete',
  'imported or (date_of_birth is not null and coalesce(contact_number, relative_contact) is not null)',
)
@Check('patients_birth_plausible', "date_of_birth is null or date_of_birth >= date '1880-01-01'")
export class Patient {
  @Field(() => ID, { name: 'id' })
  @PrimaryColumn({ name: 'user_id', type: 'uuid', primaryKeyConstraintName: 'patients_pkey' })
  userId: string;

  @OneToOne(() => User, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'patients_user_id_fkey' })
  user?: Relation<User>;

  @Column({ name: 'date_of_birth', type: 'date', nullable: true })
  dateOfBirth: string | null;

  @Column({ name: 'birth_year', type: 'smallint', nullable: true })
  birthYear: number | null;

  @Column({ name: 'gender', type: 'enum', enum: Gender, enumName: 'gender', nullable: true })
  gender: Gender | null;

  @Column({ name: 'contact_number', type: 'varchar', length: 16, nullable: true })
  contactNumber: string | null;

  @Column({ name: 'relative_contact', type: 'varchar', length: 16, nullable: true })
  relativeContact: string | null;

  @Column({ name: 'imported', type: 'boolean', default: false })
  imported: boolean;

  @Column({ name: 'import_ref', type: 'text', nullable: true })
  importRef: string | null;

  @Field(() => Boolean, {
    description:
      'Whether documents are closed to the person who signs in until `openDocuments`. As long as they are, the person is ' +
      'not shown the birth date and the numbers: they are what is asked for.',
  })
  documentsClosed?: boolean;

  /** Read as part of the person's own account: who has just signed in is no viewer yet. */
  isOwn?: boolean;
}
