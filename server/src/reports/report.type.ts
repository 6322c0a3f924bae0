import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../api/page.js';
import { DateTime } from '../api/scalars.js';
import { Report } from './report.entity.js';

@ObjectType({ simpleResolvers: true })
export class ReportEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Report)
  node: Report;
}

@ObjectType({ simpleResolvers: true })
export class ReportConnection {
  @Field(() => [ReportEdge])
  edges: ReportEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int, {
    description:
      'How many more there are that are closed to the viewer, the patient, until `openDocuments`; 0 for doctors.',
  })
  closed: number;
}

@ObjectType({ description: 'Where a file can be fetched for a short time, by whom it was made for.' })
export class ReportLink {
  @Field(() => String, { description: 'A path on this server; GET it, with the access token or without.' })
  url: string;

  @Field(() => DateTime)
  expiresAt: Date;
}
