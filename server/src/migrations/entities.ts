import { Session } from '../accounts/session.entity.js';
import { User } from '../accounts/user.entity.js';
import { Appointment } from '../appointments/appointment.entity.js';
import { AppointmentSeries } from '../appointments/appointment-series.entity.js';
import { AuditEvent } from '../audit/audit-event.entity.js';
import { Availability } from '../availability/availability.entity.js';
import { Leave } from '../availability/leave.entity.js';
import { WeeklyHours } from '../availability/weekly-hours.entity.js';
import { ClinicClosure } from '../clinics/clinic-closure.entity.js';
import { Clinic } from '../clinics/clinic.entity.js';
import { DoctorClinic } from '../doctors/doctor-clinic.entity.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { Specialization } from '../doctors/specialization.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import { Feedback } from '../feedback/feedback.entity.js';
import { Patient } from '../patients/patient.entity.js';
import { Report } from '../reports/report.entity.js';
import { Settings } from '../settings/settings.entity.js';

/** Every table that the ORM knows. Tables that only SQL touches (days, ranges, events) are not among them. */
export const entities = [
  User,
  Session,
  Patient,
  Doctor,
  DoctorClinic,
  Specialization,
  VisitType,
  Clinic,
  ClinicClosure,
  WeeklyHours,
  Availability,
  Leave,
  Appointment,
  AppointmentSeries,
  Feedback,
  Report,
  Settings,
  AuditEvent,
];
