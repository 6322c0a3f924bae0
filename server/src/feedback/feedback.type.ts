import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from '../api/page.js';
import { Feedback } from './feedback.entity.js';

@ObjectType()
export class FeedbackEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Feedback)
  node: Feedback;
}

@ObjectType()
export class FeedbackConnection {
  @Field(() => [FeedbackEdge])
  edges: FeedbackEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
