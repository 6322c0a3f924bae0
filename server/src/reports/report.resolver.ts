import type { FileUpload } from 'graphql-upload/GraphQLUpload.mjs';
import {
  Arg,
  Authorized,
  createUnionType,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { receiveUpload } from '../files/received-file.js';
import { asBearer, signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import { Report } from './report.entity.js';
import { FileNotAllowed, FileTooLarge, TooManyReports, VisitOver } from './report.errors.js';
import { UploadReportInput } from './report.input.js';
import { isNewTo, mayRemoveReport } from './report.policy.js';
import type { ReportService } from './report.service.js';
import { ReportConnection, ReportLink } from './report.type.js';
import type { ReportUploadService } from './report-upload.service.js';
import { UploadScalar } from '../files/upload-scalar.js';

const UPLOAD_ERRORS = [FileNotAllowed, FileTooLarge, TooManyReports, VisitOver];

const UploadReportResult = createUnionType({
  name: 'UploadReportResult',
  description: 'The document as it is stored, or why nothing is.',
  types: () => [Report, ...UPLOAD_ERRORS] as const,
});

/** Medical documents: patients' own, and those of a doctor's patients. Administrators have no part in them. */
@Resolver(() => Report)
export class ReportResolver {
  constructor(
    private readonly documents: ReportService,
    private readonly uploads: ReportUploadService,
  ) {}

  @Authorized(UserRole.patient, UserRole.doctor)
  @Query(() => ReportConnection, {
    description:
      'The documents of a patient, latest first, at most 50 a page. That a doctor looked is audited.',
  })
  async reports(
    @Arg('patientId', () => ID, { nullable: true, description: 'Patients may leave it out.' })
    patientId: string | null,
    @Arg('appointmentId', () => ID, { nullable: true, description: 'Only those for this visit.' })
    appointmentId: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ReportConnection> {
    requireIds({ patientId, appointmentId });
    const input = {
      patientId: patientId ?? null,
      appointmentId: appointmentId ?? null,
      first,
      after: after ?? null,
    };
    return this.documents.list(signedIn(context), input);
  }

  @Authorized(UserRole.patient, UserRole.doctor)
  @Mutation(() => UploadReportResult, {
    description:
      'Stores one file of at most 20 MB: PDF, JPEG, PNG, WebP, HEIC or an Office document, told by its content. Doctors ' +
      'upload for patients whom they see or saw, patients for a visit that is to come.',
  })
  async uploadReport(
    @Arg('input', () => UploadReportInput) input: UploadReportInput,
    @Arg('file', () => UploadScalar) file: Promise<FileUpload>,
    @Ctx() context: Context,
  ): Promise<typeof UploadReportResult> {
    const receive = (mostBytes: number) => receiveUpload(file, mostBytes);
    return orRejection(this.uploads.upload(signedIn(context), input, receive, context.now), UPLOAD_ERRORS);
  }

  @Authorized(UserRole.patient, UserRole.doctor)
  @Mutation(() => ReportLink, {
    description:
      'A link to the file, good for one minute and no longer than the session or token that made it. Whoever holds it ' +
      'can open it: no access token is asked for, but that of another person is refused. It is audited as opening ' +
      'the document.',
  })
  async createReportLink(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ReportLink> {
    return this.documents.createLink(asBearer(context), id, context.now);
  }

  @Authorized(UserRole.doctor)
  @Mutation(() => [Report], {
    description:
      'The viewer, a doctor, has seen these documents: those that patients brought are not new any more.',
  })
  async markReportsSeen(
    @Arg('ids', () => [ID], { description: 'At most 50.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<Report[]> {
    return this.documents.markSeen(signedIn(context), ids, context.now);
  }

  @Authorized(UserRole.patient, UserRole.doctor)
  @Mutation(() => Report, {
    description: 'Takes away a document that the viewer uploaded. It can be brought back for a day.',
  })
  async removeReport(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Report> {
    return this.documents.remove(signedIn(context), id, context.now);
  }

  @Authorized(UserRole.patient, UserRole.doctor)
  @Mutation(() => Report, {
    description: 'Brings back a document that the viewer has removed within the last day.',
  })
  async restoreReport(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Report> {
    return this.documents.restore(signedIn(context), id, context.now);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer is the doctor for whose visit the patient brought it, and has not seen it yet.',
  })
  isNew(@Root() report: Report, @Ctx() context: Context): boolean {
    return isNewTo(signedIn(context), report);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer uploaded it, and so may take it away.' })
  mayRemove(@Root() report: Report, @Ctx() context: Context): boolean {
    return mayRemoveReport(signedIn(context), report);
  }
}
