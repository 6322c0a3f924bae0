import {
  AnalyticsResolver,
  DoctorWorkloadResolver,
  WorkloadReportResolver,
} from '../analytics/analytics.resolver.js';
import {
  AttentionItemResolver,
  AttentionVisitResolver,
  DoctorTodayResolver,
  OverviewResolver,
} from '../analytics/overview.resolver.js';
import { AccountLinkResolver } from '../accounts/account-link.resolver.js';
import { EmailResolver } from '../accounts/email.resolver.js';
import { PasswordResetResolver } from '../accounts/password-reset.resolver.js';
import { RegistrationResolver } from '../accounts/registration.resolver.js';
import { RegistrationHoldResolver } from '../appointments/registration-hold.resolver.js';
import { AccountResolver } from '../accounts/account.resolver.js';
import { ProfileResolver } from '../accounts/profile.resolver.js';
import { AppointmentResolver } from '../appointments/appointment.resolver.js';
import { AttendanceResolver } from '../appointments/attendance.resolver.js';
import { DeskResolver } from '../appointments/desk.resolver.js';
import { HoldResolver } from '../appointments/hold.resolver.js';
import { MetPatientResolver } from '../appointments/met-patient.resolver.js';
import { OwnAppointmentsResolver } from '../appointments/own-appointments.resolver.js';
import { AvailabilityResolver } from '../availability/availability.resolver.js';
import { HoursResolver } from '../availability/hours.resolver.js';
import { SlotResolver } from '../availability/slot.resolver.js';
import { ClinicAdminResolver } from '../clinics/clinic-admin.resolver.js';
import { ClinicResolver } from '../clinics/clinic.resolver.js';
import { DoctorAdminResolver } from '../doctors/doctor-admin.resolver.js';
import { SpecializationAdminResolver } from '../doctors/specialization-admin.resolver.js';
import { AccountDoctorResolver, DoctorFieldsResolver } from '../doctors/doctor-fields.resolver.js';
import { DoctorResolver } from '../doctors/doctor.resolver.js';
import { SearchResolver } from '../search/search.resolver.js';
import { VisitTypeFieldsResolver } from '../doctors/visit-type-fields.resolver.js';
import {
  FeedbackFieldsResolver,
  RatedDoctorResolver,
  RatedVisitResolver,
} from '../feedback/feedback-fields.resolver.js';
import { FeedbackResolver } from '../feedback/feedback.resolver.js';
import { AccessStepResolver } from '../patients/access-step.resolver.js';
import { PatientDeskResolver } from '../patients/patient-desk.resolver.js';
import { AccountPatientResolver, PatientFieldsResolver } from '../patients/patient-fields.resolver.js';
import { ApiTokenResolver } from '../tokens/api-token.resolver.js';
import { AssistantRequestResolver } from '../assistants/assistant-request.resolver.js';
import { AuditTrailResolver } from '../audit/audit-trail.resolver.js';
import { PeopleResolver } from '../accounts/people.resolver.js';
import { AppointmentDocumentsResolver } from '../reports/appointment-documents.resolver.js';
import { ReportResolver } from '../reports/report.resolver.js';
import { PredictionResolver } from '../predictions/prediction.resolver.js';
import { CalendarFeedResolver } from '../messages/feeds/calendar-feed.resolver.js';
import { MessageTextResolver } from '../messages/words/message-text.resolver.js';
import { WaitlistDeskResolver } from '../waitlist/waitlist-desk.resolver.js';
import { WaitlistEntryResolver, WaitlistOfferResolver } from '../waitlist/waitlist-fields.resolver.js';
import { WaitlistLiveResolver } from '../waitlist/waitlist-live.resolver.js';
import { WaitlistResolver } from '../waitlist/waitlist.resolver.js';
import { WebhookResolver } from '../webhooks/webhook.resolver.js';
import { HealthResolver } from '../health/health.resolver.js';
import { InboxResolver } from '../messages/inbox.resolver.js';
import { WishesResolver } from '../messages/links/wishes.resolver.js';
import { TextChannelResolver } from '../messages/texting/text-channel.resolver.js';
import { OrganizationResolver } from '../settings/organization.resolver.js';
import { ReadOnlyResolver } from '../settings/read-only.resolver.js';
import { AbsenceResolver, PlannedVisitResolver } from '../absences/absence.resolver.js';
import { DelayResolver } from '../delays/delay.resolver.js';
import { SeriesResolver } from '../series/series.resolver.js';
import { SettingsResolver } from '../settings/settings.resolver.js';
import { BookingRulesResolver } from '../settings/booking-rules.resolver.js';

/** Every resolver of the schema. The application makes one instance of each. */
export const RESOLVERS = [
  AccountResolver,
  ProfileResolver,
  AccountLinkResolver,
  EmailResolver,
  PasswordResetResolver,
  RegistrationResolver,
  RegistrationHoldResolver,
  ApiTokenResolver,
  AppointmentResolver,
  AttendanceResolver,
  DeskResolver,
  AvailabilityResolver,
  PredictionResolver,
  HoursResolver,
  SlotResolver,
  ClinicResolver,
  ClinicAdminResolver,
  DoctorResolver,
  SearchResolver,
  DoctorAdminResolver,
  SpecializationAdminResolver,
  DoctorFieldsResolver,
  AccountDoctorResolver,
  VisitTypeFieldsResolver,
  FeedbackResolver,
  FeedbackFieldsResolver,
  RatedVisitResolver,
  RatedDoctorResolver,
  PatientFieldsResolver,
  AccessStepResolver,
  AccountPatientResolver,
  PatientDeskResolver,
  ReportResolver,
  AppointmentDocumentsResolver,
  BookingRulesResolver,
  OrganizationResolver,
  ReadOnlyResolver,
  SettingsResolver,
  AuditTrailResolver,
  HoldResolver,
  SeriesResolver,
  DelayResolver,
  AbsenceResolver,
  PlannedVisitResolver,
  MetPatientResolver,
  OwnAppointmentsResolver,
  AssistantRequestResolver,
  PeopleResolver,
  OverviewResolver,
  AttentionItemResolver,
  AttentionVisitResolver,
  DoctorTodayResolver,
  AnalyticsResolver,
  WorkloadReportResolver,
  DoctorWorkloadResolver,
  CalendarFeedResolver,
  MessageTextResolver,
  WaitlistDeskResolver,
  WaitlistEntryResolver,
  WaitlistLiveResolver,
  WaitlistOfferResolver,
  WaitlistResolver,
  WebhookResolver,
  HealthResolver,
  InboxResolver,
  WishesResolver,
  TextChannelResolver,
] as const;
