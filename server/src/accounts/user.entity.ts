import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Language } from '../api/language.js';
import { UserRole } from '../api/user-role.js';
import { DateTime } from '../api/scalars.js';

export const UserOrigin = {
  registered: 'registered',
  imported: 'imported',
  /** Made at the desk; the person has not taken the account over yet. */
  desk: 'desk',
  /** Staff who have not used their invitation yet. */
  invited: 'invited',
} as const;
export type UserOrigin = (typeof UserOrigin)[keyof typeof UserOrigin];

/**
 * A person with an account. Only the person reads this type; others see the person through Doctor or Patient,
 * which show no address and no number of the account.
 */
@ObjectType({ description: 'The account of the signed-in person.' })
@Entity('users')
@Unique('users_username_key', ['username'])
@Index('users_email_key', { synchronize: false })
@Check('users_email_length', 'length(email::text) <= 100')
@Check('users_email_domain', "email::text ~ '@[a-z0-9.-]+$'")
@Check(
  'users_registered_complete',
  "origin <> 'registered' or (username is not null and email is not null and full_name is not null and password_hash is not null)",
)
@Check('users_unclaimed_no_sign_in', "origin = 'registered' or password_hash is null")
@Check('users_named', "origin = 'imported' or full_name is not null or pending_until is not null")
@Check(
  'users_pending_empty',
  "pending_until is null or origin = 'desk' and email is null and full_name is null and password_hash is null and role = 'patient'",
)
@Check('users_verified_has_email', 'email_verified_at is null or email is not null')
@Index('users_pending', { synchronize: false })
@Index('users_name_words', { synchronize: false })
@Index('users_same_words', { synchronize: false })
@Check('users_front_desk_admin', "role = 'admin' or not is_front_desk")
export class User {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'users_pkey', default: () => 'new_id()' })
  id: string;

  @Field(() => String, { description: 'Unique; made from the email address when the account is opened.' })
  @Column({ name: 'username', type: 'varchar', length: 50, nullable: true })
  username: string | null;

  @Field(() => String, {
    description: 'Signs in with it; unique whatever the case. Its domain stands in ASCII (`xn--…`).',
  })
  @Column({ name: 'email', type: 'citext', nullable: true })
  email: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the person showed last that mail to this address reaches them; null: not yet.',
  })
  @Column({ name: 'email_verified_at', type: 'timestamptz', nullable: true })
  emailVerifiedAt: Date | null;

  @Field(() => String)
  @Column({ name: 'full_name', type: 'varchar', length: 100, collation: 'by_name', nullable: true })
  fullName: string | null;

  @Column({ name: 'number', type: 'varchar', length: 16, nullable: true })
  number: string | null;

  /** Key of the stored picture, not its address. */
  @Column({ name: 'profile_photo', type: 'text', nullable: true })
  profilePhoto: string | null;

  @Column({ name: 'password_hash', type: 'text', nullable: true, select: false })
  passwordHash?: string | null;

  @Field(() => UserRole)
  @Column({ name: 'role', type: 'enum', enum: UserRole, enumName: 'user_role' })
  role: UserRole;

  @Field(() => Boolean, { description: 'An administrator who does front-desk work only.' })
  @Column({ name: 'is_front_desk', type: 'boolean', default: false })
  isFrontDesk: boolean;

  @Column({
    name: 'origin',
    type: 'enum',
    enum: UserOrigin,
    enumName: 'user_origin',
    default: UserOrigin.registered,
  })
  origin: UserOrigin;

  @Field(() => Language)
  @Column({ name: 'language', type: 'enum', enum: Language, enumName: 'user_language', default: Language.en })
  language: Language;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt: Date | null;

  /** Until when a registration waits for its code; null for everybody else. */
  @Column({ name: 'pending_until', type: 'timestamptz', nullable: true })
  pendingUntil: Date | null;

  @Field(() => DateTime)
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** Kept by a trigger. */
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()', insert: false, update: false })
  updatedAt: Date;
}
