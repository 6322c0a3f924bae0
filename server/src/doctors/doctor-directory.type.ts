import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PageInfo } from '../api/page.js';
import { Doctor } from './doctor.entity.js';
import type { ListedDoctor } from './listed-doctor.js';

/** Ids that one request may name. */
export const MOST_IDS = 50;

@InputType({ description: 'Which doctors of the directory. Everything that is given must hold.' })
export class DirectoryFilter {
  @Field(() => [ID], { nullable: true, description: `Only these, at most ${MOST_IDS}.` })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that the name has at the beginnings of its own.',
  })
  name?: string | null;

  @Field(() => ID, { nullable: true })
  specializationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where the doctor practises.' })
  clinicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What the doctor offers.' })
  visitTypeId?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DirectoryEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Doctor)
  node: ListedDoctor;
}

@ObjectType({ simpleResolvers: true })
export class DirectoryConnection {
  @Field(() => [DirectoryEdge])
  edges: DirectoryEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
