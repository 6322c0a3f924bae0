import { randomUUID } from 'node:crypto';
import { NOW, PASSWORD, type Seeker, type World } from './world.js';

/** What an operation is asked with: values of its variables, other than the file of one that takes a file. */
export type Variables = Record<string, unknown>;

const DAY = 86_400_000;
const day = (days: number): string => new Date(NOW.getTime() + days * DAY).toISOString().slice(0, 10);

/** Staff say for whom they ask. */
const forPatient = ({ patient }: World, by: Seeker): Variables =>
  by === 'visitor' || by === 'patient' || by === 'stranger' ? {} : { patientId: patient.id };

const WHEN = { firstDate: day(1), lastDate: day(20) };

let people = 0;

/** Of each operation behind REST: values with which it succeeds for whoever may, and what is asked for is the patient’s. */
export const VARIABLES: Readonly<
  Record<string, (world: World, by: Seeker) => Variables | Promise<Variables>>
> = {
  Register: () => ({
    email: `new-${(people += 1)}@clinic.test`,
    password: PASSWORD,
    fullName: 'Asha Rao',
    contactNumber: '+15550100200',
    dateOfBirth: '1990-04-01',
  }),
  ConfirmRegistration: () => ({ ticket: 'none', code: '123456' }),
  ResendRegistrationCode: () => ({ ticket: 'none' }),
  RequestPasswordReset: async ({ app, patient }) => ({ email: await app.records.emailOf(patient.id) }),
  SignIn: async ({ app, patient }) => ({
    email: await app.records.emailOf(patient.id),
    password: PASSWORD,
  }),
  RefreshSession: () => ({}),
  SignOut: () => ({}),
  Profile: () => ({}),
  UpdateProfile: () => ({ language: 'hi' }),
  BookingRules: () => ({}),
  Clinics: () => ({}),
  Specializations: () => ({}),
  FindDoctors: () => ({}),
  Doctor: ({ place }) => ({ id: place.doctorId }),
  Ratings: async (world) => {
    await world.rating();
    return { id: world.place.doctorId };
  },
  FreeTimes: ({ place: { doctorId, visitTypeId } }) => ({ doctorId, visitTypeId, from: day(2), to: day(3) }),
  NextFreeTimes: ({ place }) => ({ doctorId: place.doctorId }),
  SuggestedTimes: async (world, by) => {
    // Doctors ask for patients whom they see.
    await world.visit('confirmed');
    const { doctorId, visitTypeId } = world.place;
    return { doctorId, visitTypeId, from: day(10), to: day(11), ...forPatient(world, by) };
  },
  Hold: (world) => world.slot(),
  Holds: async (world) => {
    await world.hold();
    return {};
  },
  ReleaseHold: async (world) => ({ id: await world.hold() }),
  Book: (world, by) => ({
    ...world.slot(),
    idempotencyKey: randomUUID(),
    ...forPatient(world, by),
  }),
  Appointments: async (world) => {
    await world.visit('confirmed');
    return { period: 'UPCOMING' };
  },
  Appointment: async (world) => ({ id: await world.visit('confirmed') }),
  Move: async (world) => ({
    id: await world.visit('confirmed'),
    idempotencyKey: randomUUID(),
    startsAt: world.slot().startsAt,
  }),
  Cancel: async (world) => ({ id: await world.visit('confirmed'), reason: 'Well again' }),
  Waitlist: async (world) => {
    await world.wish();
    return {};
  },
  JoinWaitlist: async (world) => {
    await world.endWishes();
    return { doctorId: world.place.doctorId, ...WHEN };
  },
  ChangeWaitlist: async (world) => ({ id: await world.wish(), ...WHEN }),
  LeaveWaitlist: async (world) => ({ id: await world.wish() }),
  AnswerOffer: async (world) => ({ id: await world.offer(), answer: 'accept' }),
  ClinicWaitlist: async (world) => {
    await world.wish();
    return { clinicId: world.place.clinicId };
  },
  AddToWaitlist: async (world) => {
    await world.endWishes();
    return { patientId: world.patient.id, doctorId: world.place.doctorId, ...WHEN };
  },
  OfferByHand: async (world) => {
    const { doctorId, clinicId, startsAt } = world.slot();
    return { entryId: await world.wish(), doctorId, clinicId, startsAt };
  },
  Rate: async (world) => ({ id: await world.visit('completed'), rating: 5 }),
  AnswerRating: async (world) => ({ id: await world.rating(), response: 'Thank you' }),
  Documents: async (world) => {
    await world.document();
    return { patientId: world.patient.id };
  },
  UploadDocument: async (world, by) => ({
    title: 'Blood count',
    type: 'lab_result',
    appointmentId: await world.visit('confirmed'),
    ...forPatient(world, by),
  }),
  DocumentLink: async (world) => ({ id: await world.document() }),
  RemoveDocument: async (world) => ({ id: await world.document() }),
  Schedule: async (world) => {
    await world.visit('confirmed');
    return { doctorId: world.place.doctorId, from: day(2), to: day(3) };
  },
  Confirm: async (world) => ({ id: await world.visit('pending') }),
  CheckIn: async (world) => ({ id: await world.visit('confirmed', true) }),
  Complete: async (world) => {
    const id = await world.visit('confirmed', true);
    await world.app.records.query(`update appointments set status = 'checked_in' where id = $1`, [id]);
    return { id };
  },
  MarkMissed: async (world) => ({ id: await world.visit('confirmed', true) }),
  UndoStatus: async (world) => ({ id: await world.visit('no_show') }),
  Hours: ({ place }) => ({ doctorId: place.doctorId }),
  SaveHours: ({ place }) => ({ doctorId: place.doctorId, dated: [] }),
  SetAvailability: ({ place }) => ({ doctorId: place.doctorId, status: 'active' }),
};
