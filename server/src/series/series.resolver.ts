import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import { UserRole } from '../api/user-role.js';
import { Appointment } from '../appointments/appointment.entity.js';
import type { SeriesBookingService } from './series-booking.service.js';
import type { SeriesChangeService } from './series-change.service.js';
import {
  BookSeriesInput,
  CancelSeriesInput,
  CheckSeriesInput,
  CheckSeriesMoveInput,
  MoveSeriesInput,
} from './series.input.js';
import {
  SERIES_ERRORS,
  SeriesCheck,
  SeriesCheckResult,
  SeriesPart,
  SeriesResult,
  VisitSeries,
} from './series.type.js';

/** Courses of treatment: several appointments that are booked, moved and cancelled as one. */
@Resolver(() => Appointment)
export class SeriesResolver {
  constructor(
    private readonly bookings: SeriesBookingService,
    private readonly changes: SeriesChangeService,
  ) {}

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => SeriesCheckResult, {
    description:
      'Whether each appointment of a series could be booked beside the others, with the nearest free times where one ' +
      'could not. Changes nothing.',
  })
  async checkSeries(
    @Arg('input', () => CheckSeriesInput) input: CheckSeriesInput,
    @Ctx() context: Context,
  ): Promise<typeof SeriesCheckResult> {
    const checked = this.bookings.check(signedIn(context), input, context.now);
    return orRejection(
      checked.then((occurrences) => Object.assign(new SeriesCheck(), { occurrences })),
      SERIES_ERRORS,
    );
  }

  @Authorized()
  @Query(() => SeriesCheckResult, {
    description: 'Whether the appointments of a series could move so. Changes nothing.',
  })
  async checkSeriesMove(
    @Arg('input', () => CheckSeriesMoveInput) input: CheckSeriesMoveInput,
    @Ctx() context: Context,
  ): Promise<typeof SeriesCheckResult> {
    const checked = this.changes.checkMove(signedIn(context), input, context.now);
    return orRejection(
      checked.then((occurrences) => Object.assign(new SeriesCheck(), { occurrences })),
      SERIES_ERRORS,
    );
  }

  @Authorized()
  @Query(() => [Appointment], {
    description: 'The appointments of a series that the viewer may see, cancelled ones too, earliest first.',
  })
  async appointmentSeries(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Appointment[]> {
    requireIds({ id });
    return this.changes.list(signedIn(context), id);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => SeriesResult, {
    description:
      'Staff book several appointments of one patient as one: all of them, or none and the reasons. The same ' +
      'idempotency key gives the same series.',
  })
  async bookSeries(
    @Arg('input', () => BookSeriesInput) input: BookSeriesInput,
    @Ctx() context: Context,
  ): Promise<typeof SeriesResult> {
    const booked = this.bookings.book(signedIn(context), input, context.now);
    return orRejection(
      booked.then((series) => Object.assign(new VisitSeries(), series)),
      SERIES_ERRORS,
    );
  }

  @Authorized()
  @Mutation(() => SeriesResult, {
    description: 'Moves appointments of a series as one: all that are meant, or none and the reasons.',
  })
  async moveSeries(
    @Arg('input', () => MoveSeriesInput) input: MoveSeriesInput,
    @Ctx() context: Context,
  ): Promise<typeof SeriesResult> {
    const moved = this.changes.move(signedIn(context), input, context.now);
    return orRejection(
      moved.then((series) => Object.assign(new VisitSeries(), series)),
      SERIES_ERRORS,
    );
  }

  @Authorized()
  @Mutation(() => SeriesResult, {
    description: 'Cancels appointments of a series as one: all that are meant, or none and the reasons.',
  })
  async cancelSeries(
    @Arg('input', () => CancelSeriesInput) input: CancelSeriesInput,
    @Ctx() context: Context,
  ): Promise<typeof SeriesResult> {
    const cancelled = this.changes.cancel(signedIn(context), input, context.now);
    return orRejection(
      cancelled.then((series) => Object.assign(new VisitSeries(), series)),
      SERIES_ERRORS,
    );
  }

  @FieldResolver(() => SeriesPart, {
    nullable: true,
    description: 'Which part of a series it is; null where it is in none, or was cancelled.',
  })
  seriesPart(
    @Root() { id, seriesId }: Appointment,
    @Ctx() { loaders }: Context,
  ): null | Promise<SeriesPart | null> {
    return seriesId === null ? null : loaders.seriesPart.load(id);
  }
}
