import { z } from 'zod';
import { ID } from './read-tools.js';
import { heldShape, requestShape, type HoldParts, type RequestParts } from './request-shapes.js';
import { tool, type Call, type Hints, type Tool } from './tool.js';

const ASKS: Hints = { readOnlyHint: false, destructiveHint: false, idempotentHint: true };

const holdTime = tool({
  name: 'hold_time',
  title: 'Hold a time',
  description:
    'Keeps a free time for the person for 15 minutes, in place of the one held before. It books nothing. The answer has ' +
    'price, place and until when it could be cancelled: say them, and call confirm_booking (or change_booking, for a ' +
    'move) with the holdId. Needs an API token with the scope appointments_ask.',
  input: z.object({
    doctorId: ID,
    clinicId: ID,
    visitTypeId: ID,
    startsAt: z.iso.datetime({ offset: true }).describe('As find_times gives it.'),
    movingAppointmentId: ID.optional().describe('The booking that is to move to this time.'),
  }),
  // Each call is a new hold, though the time is held all the same.
  hints: { ...ASKS, idempotentHint: false },
  call: (input) => ({
    operation: 'HoldTime',
    variables: input,
    shape: ({ holdForAssistant }: { readonly holdForAssistant: HoldParts }) => heldShape(holdForAssistant),
  }),
});

const confirmBooking = tool({
  name: 'confirm_booking',
  title: 'Ask the person to confirm',
  description:
    'Asks the person to book the held time, by a link that they open signed in: nothing is booked before they agree ' +
    'there. Call it again to hear whether they did: its state is waiting, done, declined or ended. Needs an API token ' +
    'with the scope appointments_ask.',
  input: z.object({ holdId: ID }),
  hints: ASKS,
  call: ({ holdId }) => askForHeldTime(holdId),
});

const changeBooking = tool({
  name: 'change_booking',
  title: 'Ask the person to cancel or move',
  description:
    'Asks the person to cancel a booking, or to move it to a time that hold_time holds for it, by a link that they open ' +
    'signed in: nothing changes before they agree there. Call it again to hear whether they did. Needs an API token with ' +
    'the scope appointments_ask.',
  input: z
    .object({
      act: z.enum(['cancel', 'move']),
      appointmentId: ID.optional().describe('Of the booking to cancel.'),
      holdId: ID.optional().describe('Of the time to move to, held with movingAppointmentId.'),
    })
    .refine(({ act, appointmentId, holdId }) => (act === 'cancel' ? appointmentId : holdId) !== undefined, {
      error: 'To cancel takes appointmentId, to move holdId.',
    }),
  hints: { ...ASKS, destructiveHint: true },
  call: ({ act, appointmentId, holdId }) =>
    act === 'move'
      ? askForHeldTime(String(holdId))
      : {
          operation: 'AskToCancel',
          variables: { appointmentId },
          shape: ({ askToCancel }: { readonly askToCancel: RequestParts }, origin) =>
            requestShape(askToCancel, origin),
        },
});

function askForHeldTime(holdId: string): Call {
  return {
    operation: 'AskForHeldTime',
    variables: { holdId },
    shape: ({ askForHeldTime: asked }: { readonly askForHeldTime: RequestParts }, origin) =>
      requestShape(asked, origin),
  };
}

/** Tools that hold times and ask people. None of them books, moves or cancels. */
export const ASK_TOOLS: readonly Tool[] = [holdTime, confirmBooking, changeBooking];
