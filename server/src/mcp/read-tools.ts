import { z } from 'zod';
import {
  appointmentShape,
  clinicShape,
  doctorShape,
  slotShape,
  timeShape,
  visitTypeShape,
  type AppointmentParts,
  type ClinicParts,
  type DoctorParts,
  type RuleParts,
  type SlotParts,
  type VisitTypeParts,
} from './shapes.js';
import { READS, tool, type Tool } from './tool.js';

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}
interface FoundDoctors {
  readonly searchDoctors: Edges<{
    readonly doctor: DoctorParts & {
      readonly languages: readonly string[];
      readonly rating: number | null;
      readonly ratingCount: number;
      readonly approvesVisits: boolean;
      readonly clinics: readonly ClinicParts[];
      readonly visitTypes: readonly VisitTypeParts[];
    };
    readonly nextFreeTimes: readonly { readonly startsAt: string; readonly clinic: ClinicParts }[];
  }>;
}
interface FoundTimes {
  readonly doctor: (DoctorParts & { readonly approvesVisits: boolean }) | null;
  readonly nextFreeTimes: readonly SlotParts[];
  readonly bookingRules: RuleParts;
}
interface FoundBookings {
  readonly myAppointments: Edges<AppointmentParts>;
}

/** Ids come from answers of other tools; what is none is refused by the operation, by name. */
export const ID = z.string().min(1).max(64);
const MOST_BOOKINGS = 20;

const findDoctors = tool({
  name: 'find_doctors',
  title: 'Find doctors',
  description:
    'Finds doctors of this clinic group by name, field of medicine or concern, with their types of visit, prices, places ' +
    'and next free times. Open to anyone.',
  input: z.object({
    words: z.string().max(200).optional().describe('Name, field of medicine or concern; typos are forgiven.'),
    city: z.string().max(100).optional(),
    language: z.string().max(35).optional().describe('A language that the doctor speaks, such as English.'),
    maxPriceCents: z.number().int().min(0).max(100_000_000).optional().describe('The highest fee, in cents.'),
    freeOn: z.iso.date().optional().describe('A local date on which there has to be a free time.'),
    sort: z.enum(['SOONEST', 'RATING', 'FEE']).default('SOONEST'),
    first: z.number().int().min(1).max(10).default(5),
  }),
  hints: READS,
  call: ({ maxPriceCents, ...rest }) => ({
    operation: 'FindDoctors',
    variables: { ...rest, maxFee: maxPriceCents },
    shape: ({ searchDoctors }: FoundDoctors) => ({
      doctors: searchDoctors.edges.map(({ node: { doctor, nextFreeTimes } }) => ({
        ...doctorShape(doctor),
        languages: doctor.languages,
        rating: doctor.rating,
        ratings: doctor.ratingCount,
        needsApproval: doctor.approvesVisits,
        clinics: doctor.clinics.map(clinicShape),
        visitTypes: doctor.visitTypes.map(visitTypeShape),
        nextFreeTimes: nextFreeTimes.map(({ startsAt, clinic }) => timeShape(startsAt, clinic)),
      })),
    }),
  }),
});

const findTimes = tool({
  name: 'find_times',
  title: 'Find free times',
  description:
    'Lists the next times of a doctor that are free now, each with price, place and until when it could be cancelled or ' +
    'moved. Say these to the person before they choose. Open to anyone.',
  input: z.object({
    doctorId: ID,
    visitTypeId: ID.optional().describe('Left out: the doctor’s first type of visit.'),
    clinicId: ID.optional(),
    after: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('From this instant on; left out: from now on.'),
    first: z.number().int().min(1).max(20).default(10),
  }),
  hints: READS,
  call: (input) => ({
    operation: 'FindTimes',
    variables: input,
    shape: ({ doctor, nextFreeTimes, bookingRules }: FoundTimes) => ({
      doctor: doctor === null ? null : doctorShape(doctor),
      needsApproval: doctor?.approvesVisits ?? false,
      times: nextFreeTimes.map((slot) => slotShape(slot, bookingRules)),
    }),
  }),
});

const myBookings = tool({
  name: 'my_bookings',
  title: 'My bookings',
  description:
    'Lists the coming visits of the person whose token this is, with price, place and until when each may be cancelled or ' +
    'moved. Needs an API token with the scope appointments_read.',
  input: z.object({}),
  hints: READS,
  call: () => ({
    operation: 'MyBookings',
    variables: { first: MOST_BOOKINGS },
    shape: ({ myAppointments }: FoundBookings) => ({
      bookings: myAppointments.edges.map(({ node }) => appointmentShape(node)),
    }),
  }),
});

/** Tools that change nothing. */
export const READ_TOOLS: readonly Tool[] = [findDoctors, findTimes, myBookings];
