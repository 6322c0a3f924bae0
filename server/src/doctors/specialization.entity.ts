import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A field of medicine. */
@ObjectType({
  simpleResolvers: true,
  description: 'A field of medicine, with the category it is listed under.',
})
@Entity('specializations')
@Index('specializations_name_key', { synchronize: false })
@Check('specializations_search_words_few', 'cardinality(search_words) <= 250')
export class Specialization {
  @Field(() => ID)
  @PrimaryColumn({
    type: 'uuid',
    primaryKeyConstraintName: 'specializations_pkey',
    default: () => 'new_id()',
  })
  id: string;

  @Field(() => String)
  @Column({ name: 'name', type: 'varchar', length: 80, collation: 'by_name' })
  name: string;

  @Field(() => String)
  @Column({ name: 'category', type: 'varchar', length: 80, collation: 'by_name' })
  category: string;

  /** The words by which people look for it: many, so only managers are read them. */
  @Column({ name: 'search_words', type: 'text', array: true, default: () => "'{}'", select: false })
  searchWords: string[];
}
