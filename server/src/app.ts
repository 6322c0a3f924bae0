import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { AccessTokens } from './accounts/access-token.js';
import { AccountLinkResolver } from './accounts/account-link.resolver.js';
import { AccountLinkService } from './accounts/account-link.service.js';
import { AccountResolver } from './accounts/account.resolver.js';
import { AccountService } from './accounts/account.service.js';
import { AttemptLimits } from './api/attempt-limits.js';
import { COMMON_PASSWORDS } from './accounts/common-passwords.js';
import { PasswordHasher } from './accounts/password-hasher.js';
import { PeopleResolver } from './accounts/people.resolver.js';
import { PeopleService } from './accounts/people.service.js';
import { ProfileResolver } from './accounts/profile.resolver.js';
import { ProfileService } from './accounts/profile.service.js';
import { RefreshTokens } from './accounts/refresh-token.js';
import { SessionService } from './accounts/session.service.js';
import {
  AnalyticsResolver,
  DoctorWorkloadResolver,
  WorkloadReportResolver,
} from './analytics/analytics.resolver.js';
import { AnalyticsService } from './analytics/analytics.service.js';
import {
  AttentionItemResolver,
  AttentionVisitResolver,
  DoctorTodayResolver,
  OverviewResolver,
} from './analytics/overview.resolver.js';
import { OverviewService } from './analytics/overview.service.js';
import { AppointmentsService } from './appointments/appointment.service.js';
import { AppointmentResolver } from './appointments/appointment.resolver.js';
import { BookingService } from './appointments/booking.service.js';
import { DecisionService } from './appointments/decision.service.js';
import { DeskResolver } from './appointments/desk.resolver.js';
import { ScheduleService } from './appointments/schedule.service.js';
import { StatusService } from './appointments/status.service.js';
import { AuditTrailResolver } from './audit/audit-trail.resolver.js';
import { AuditTrailService } from './audit/audit-trail.service.js';
import { AuditService } from './audit/audit.service.js';
import { AvailabilityResolver } from './availability/availability.resolver.js';
import { OpenRangesService } from './calendar/open-ranges.service.js';
import { ClosureService } from './availability/closure.service.js';
import { HoursChangeService } from './availability/hours-change.service.js';
import { HoursImpactService } from './availability/hours-impact.service.js';
import { HoursResolver } from './availability/hours.resolver.js';
import { FreeTimesService } from './availability/free-times.service.js';
import { SlotResolver } from './availability/slot.resolver.js';
import { ClinicAdminResolver } from './clinics/clinic-admin.resolver.js';
import { ClinicAdminService } from './clinics/clinic-admin.service.js';
import { ClinicResolver } from './clinics/clinic.resolver.js';
import { ClinicsService } from './clinics/clinic.service.js';
import type { Config } from './config.js';
import { createDataSource } from './migrations/data-source.js';
import { Database } from './database/database.js';
import { DoctorAdminResolver } from './doctors/doctor-admin.resolver.js';
import { DoctorAdminService } from './doctors/doctor-admin.service.js';
import { DoctorRecordsService } from './doctors/doctor-records.service.js';
import { AccountDoctorResolver, DoctorFieldsResolver } from './doctors/doctor-fields.resolver.js';
import { VisitTypeFieldsResolver } from './doctors/visit-type-fields.resolver.js';
import { DoctorResolver } from './doctors/doctor.resolver.js';
import { DoctorsService } from './doctors/doctor.service.js';
import { SpecializationAdminResolver } from './doctors/specialization-admin.resolver.js';
import { SpecializationAdminService } from './doctors/specialization-admin.service.js';
import { SearchResolver } from './search/search.resolver.js';
import { DoctorSearchService } from './search/search.service.js';
import { Events } from './events.js';
import { EventConsumers } from './events/event-consumers.js';
import {
  FeedbackFieldsResolver,
  RatedDoctorResolver,
  RatedVisitResolver,
} from './feedback/feedback-fields.resolver.js';
import { FeedbackResolver } from './feedback/feedback.resolver.js';
import { FeedbackService } from './feedback/feedback.service.js';
import { LocalFileStorage } from './files/local-file-storage.js';
import { serveMedia } from './files/media.js';
import { S3FileStorage } from './files/s3-file-storage.js';
import { createApollo } from './graphql/apollo.js';
import type { Authenticate, Context } from './api/context.js';
import { createLoaders } from './graphql/loaders.js';
import { createSchema } from './graphql/schema.js';
import { serveSockets } from './graphql/sockets.js';
import type { Viewer } from './api/viewer.js';
import {
  bearerToken,
  createHttp,
  GRAPHQL_PATH,
  originRule,
  serveGraphql,
  serveHealth,
  servePages,
} from './http/http.js';
import { Jobs } from './jobs.js';
import { PatientDeskResolver } from './patients/patient-desk.resolver.js';
import { PatientDeskService } from './patients/patient-desk.service.js';
import { PatientRecordService } from './patients/patient-record.service.js';
import { AccountPatientResolver, PatientFieldsResolver } from './patients/patient-fields.resolver.js';
import { AppointmentDocumentsResolver } from './reports/appointment-documents.resolver.js';
import { serveDownloads } from './reports/downloads.js';
import { ReportDiscardService } from './reports/report-discard.service.js';
import { ReportLinks } from './reports/report-links.js';
import { ReportUploadService } from './reports/report-upload.service.js';
import { ReportResolver } from './reports/report.resolver.js';
import { ReportService } from './reports/report.service.js';
import { DemandService } from './predictions/demand.service.js';
import { ModelStore } from './predictions/model-store.service.js';
import { PredictionResolver } from './predictions/prediction.resolver.js';
import { ScorecardService } from './predictions/scorecard.service.js';
import { SlotPredictionService } from './predictions/slot-prediction.service.js';
import { runTraining, type TrainingTask } from './predictions/training-thread.js';
import { BookingRulesResolver } from './settings/booking-rules.resolver.js';
import { OrganizationResolver } from './settings/organization.resolver.js';
import { OrganizationService } from './settings/organization.service.js';
import { SettingsChangeService } from './settings/settings-change.service.js';
import { SettingsResolver } from './settings/settings.resolver.js';
import { SettingsService } from './settings/settings.service.js';

/** A running application. */
export interface App {
  /** Address it answers on, such as http://127.0.0.1:4000. */
  readonly url: string;
  readonly http: FastifyInstance;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly events: Events;
  /** Finishes what is under way, closes sockets, jobs and connections. */
  stop(): Promise<void>;
}

/**
 * Composition root: makes every service and resolver by hand, top to bottom, and listens. Nothing acts before this
 * is called, and `stop` undoes all of it.
 * @param clock gives the time of each request; tests set their own.
 */
export async function createApp(
  config: Config,
  logger: Logger,
  clock: () => Date = () => new Date(),
): Promise<App> {
  const dataSource = await createDataSource(config.databaseUrl, { poolSize: config.poolSize }).initialize();
  const database = new Database(dataSource);
  const events = new Events(database, config.databaseUrl, logger);

  const audit = new AuditService(database);
  const settings = new SettingsService(database);
  const limits = new AttemptLimits(database);
  const sessions = new SessionService(
    database,
    events,
    audit,
    limits,
    new AccessTokens(config.tokenSecret),
    new RefreshTokens(config.tokenSecret),
  );
  const authenticate: Authenticate = (token) => sessions.authenticate(token, clock());
  const passwords = new PasswordHasher();
  const accounts = new AccountService(database, events, audit, limits, passwords, COMMON_PASSWORDS, sessions);
  const links = new AccountLinkService(
    database,
    events,
    audit,
    limits,
    passwords,
    COMMON_PASSWORDS,
    sessions,
  );
  const people = new PeopleService(database, events, audit, links);
  const doctors = new DoctorsService(database);
  const doctorRecords = new DoctorRecordsService(database);
  const patientRecords = new PatientRecordService(database, audit, limits);
  const patientDesk = new PatientDeskService(database, events, audit, links, patientRecords);
  const files = config.s3 === null ? new LocalFileStorage(config.filesFolder) : new S3FileStorage(config.s3);
  const profiles = new ProfileService(database, audit, limits, files);
  const statuses = new StatusService(database, events, settings);
  const booking = new BookingService(database, events, settings, statuses, (at) =>
    jobs.runAt('end-overdue', at),
  );
  const schedule = new ScheduleService(database, audit);
  const appointments = new AppointmentsService(database, events, audit);
  const openRanges = new OpenRangesService(database);
  const hoursImpact = new HoursImpactService(
    database,
    events,
    openRanges,
    new DecisionService(database, audit),
  );
  const hours = new HoursChangeService(database, audit, hoursImpact);
  const closures = new ClosureService(database, audit, hoursImpact);
  const freeTimes = new FreeTimesService(database);
  const analytics = new AnalyticsService(database);
  const reportLinks = new ReportLinks(config.tokenSecret);
  const reports = new ReportService(database, events, audit, sessions, files, reportLinks);
  const reportDiscard = new ReportDiscardService(database, files);
  const reportUploads = new ReportUploadService(database, events, audit, limits, files, reports);
  const models = new ModelStore(database, logger);
  const stopping = new AbortController();
  const train = (what: TrainingTask['what']) =>
    runTraining(
      { what, databaseUrl: config.databaseUrl, logLevel: config.logLevel, now: clock().getTime() },
      stopping.signal,
    );

  const consumers = new EventConsumers(database, events, [], logger);
  const jobs = new Jobs(
    config.databaseUrl,
    [
      { name: 'end-overdue', cron: '* * * * *', run: () => appointments.endOverdue(clock()) },
      { name: 'refresh-first-free', cron: '* * * * *', run: () => openRanges.refreshStale(clock()) },
      { name: 'expand-hours', cron: '5 0 * * *', run: () => openRanges.expandWhenDue(clock()) },
      { name: 'fold-analytics', cron: '* * * * *', run: () => analytics.fold() },
      {
        name: 'discard-events',
        cron: '40 2 * * *',
        run: () => consumers.discard(clock(), config.eventsKeptDays),
      },
      { name: 'discard-removed-reports', cron: '17 * * * *', run: () => reportDiscard.discard(clock()) },
      { name: 'retrain-models', cron: '20 1 * * *', run: () => train('retrain') },
      { name: 'score-models', run: () => train('score') },
    ],
    logger,
  );

  const schema = createSchema(
    [
      new AccountResolver(accounts, sessions),
      new ProfileResolver(profiles),
      new AccountLinkResolver(links),
      new PatientDeskResolver(patientRecords, patientDesk),
      new AppointmentResolver(appointments, booking, statuses),
      new DeskResolver(schedule, statuses),
      new DoctorFieldsResolver(),
      new AccountDoctorResolver(),
      new VisitTypeFieldsResolver(),
      new PatientFieldsResolver(),
      new AccountPatientResolver(),
      new FeedbackResolver(new FeedbackService(database, audit, statuses)),
      new FeedbackFieldsResolver(),
      new RatedVisitResolver(),
      new RatedDoctorResolver(),
      new SlotResolver(),
      new AvailabilityResolver(freeTimes),
      new PredictionResolver(
        new SlotPredictionService(database, freeTimes, models, audit),
        new DemandService(database, models),
        new ScorecardService(database, models),
      ),
      new HoursResolver(hours, closures),
      new DoctorAdminResolver(
        doctorRecords,
        new DoctorAdminService(database, events, audit, doctorRecords, people, openRanges, settings),
      ),
      new SpecializationAdminResolver(new SpecializationAdminService(database, audit)),
      new ClinicAdminResolver(new ClinicAdminService(database, events, audit, openRanges)),
      new DoctorResolver(doctors),
      new SearchResolver(new DoctorSearchService(database, doctors)),
      new ClinicResolver(new ClinicsService(database)),
      new ReportResolver(reports, reportUploads),
      new AppointmentDocumentsResolver(),
      new BookingRulesResolver(),
      new OrganizationResolver(new OrganizationService(database, audit, limits, files, settings)),
      new SettingsResolver(new SettingsChangeService(database, audit, settings, openRanges)),
      new AuditTrailResolver(new AuditTrailService(database, audit)),
      new PeopleResolver(people),
      new OverviewResolver(new OverviewService(database)),
      new AttentionItemResolver(),
      new AttentionVisitResolver(),
      new DoctorTodayResolver(),
      new AnalyticsResolver(analytics),
      new WorkloadReportResolver(),
      new DoctorWorkloadResolver(),
    ],
    events,
  );

  const http = createHttp(config, logger);
  const apollo = createApollo(schema, { introspection: config.playground, logger });
  const createContext = (
    viewer: Context['viewer'],
    requestId: string,
    address: string,
    refreshCookie: Context['refreshCookie'],
  ): Context => ({
    viewer,
    now: clock(),
    requestId,
    address,
    refreshCookie,
    loaders: createLoaders(database),
  });

  serveHealth(http, async () => {
    try {
      await database.query('select 1 from settings');
      return true;
    } catch (error) {
      logger.warn({ err: error }, 'not ready');
      return false;
    }
  });
  await serveGraphql(http, apollo, config, async (request, refreshCookie) => {
    const token = bearerToken(request);
    const authenticated = token === undefined ? null : await authenticate(token);
    return createContext(authenticated?.viewer ?? null, request.id, request.ip, refreshCookie);
  });
  serveMedia(http, files);
  const findBearer = async (request: FastifyRequest): Promise<Viewer | null | undefined> => {
    const token = bearerToken(request);
    return token === undefined ? null : (await authenticate(token))?.viewer;
  };
  serveDownloads(http, reports, findBearer, clock);
  await servePages(http, config);

  await consumers.start();
  await events.start();
  await jobs.start();
  jobs.runAt('expand-hours', clock());
  await models.start(clock());
  const forgetModels = events.on('predictions.changed', () => {
    models.load(clock()).catch((error: unknown) => logger.error({ err: error }, 'models not loaded'));
  });
  if (await models.isUnscored()) jobs.runAt('score-models', clock());
  await http.listen({ host: config.host, port: config.port });
  const closeSockets = serveSockets({
    server: http.server,
    path: GRAPHQL_PATH,
    schema,
    introspection: config.playground,
    authenticate,
    createContext: (viewer, address) => createContext(viewer, randomUUID(), address, null),
    isAllowedOrigin: originRule(config),
    events,
    logger,
  });

  const { port } = http.server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${port}`,
    http,
    schema,
    database,
    events,
    stop: async () => {
      await closeSockets();
      forgetModels();
      // Drains: answers what is under way, then closes the HTTP server with it.
      await apollo.stop();
      await http.close();
      stopping.abort();
      await jobs.stop();
      await consumers.stop();
      await events.stop();
      await dataSource.destroy();
    },
  };
}
