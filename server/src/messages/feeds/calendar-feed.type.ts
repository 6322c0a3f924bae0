import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../api/scalars.js';

@ObjectType({
  description:
    'A private calendar of the viewer’s appointments that other calendars subscribe to (iCalendar). It tells when and ' +
    'at which clinic, never with whom or why.',
})
export class CalendarFeed {
  @Field(() => Boolean, { description: 'Whether it says only that the viewer is busy then, and not where.' })
  busyOnly: boolean;

  @Field(() => DateTime, { description: 'Since when its address is good.' })
  createdAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a calendar last read it, within a minute; null: none has yet.',
  })
  lastReadAt: Date | null;
}

@ObjectType({ description: 'A calendar with its address, which is shown this once and kept as a hash.' })
export class NewCalendarFeed {
  @Field(() => CalendarFeed)
  feed: CalendarFeed;

  @Field(() => String, {
    description: 'Address of the calendar on this server. Whoever has it reads the calendar.',
  })
  path: string;
}
