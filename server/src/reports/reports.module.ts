import type { AccountsModule } from '../accounts/accounts.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import type { TokensModule } from '../tokens/tokens.module.js';
import { AppointmentDocumentsResolver } from './appointment-documents.resolver.js';
import { serveDownloads } from './downloads.js';
import { ReportDiscardService } from './report-discard.service.js';
import { ReportLinks } from './report-links.js';
import { ReportUploadService } from './report-upload.service.js';
import { ReportResolver } from './report.resolver.js';
import { ReportService } from './report.service.js';

/** Medical reports: uploads, downloads, and what becomes of removed ones. */
export function reportsModule(
  { background, config, clock, database, events, files, limits }: Ground,
  { audit }: AuditModule,
  { sessions }: AccountsModule,
  { tokens }: TokensModule,
): Module {
  const links = new ReportLinks(config.tokenSecret);
  const reports = new ReportService(database, events, audit, sessions, tokens, files, links);
  const uploads = new ReportUploadService(database, events, audit, limits, files, reports);
  const discards = new ReportDiscardService(background, files);
  return {
    resolvers: [new AppointmentDocumentsResolver(), new ReportResolver(reports, uploads)],
    jobs: [{ name: 'discard-removed-reports', cron: '17 * * * *', run: () => discards.discard(clock()) }],
    routes: (http, findBearer) => serveDownloads(http, reports, findBearer, clock),
  };
}
