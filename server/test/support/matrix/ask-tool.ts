import { Assistant } from '../assistant.js';
import { isEmpty, refusedBy } from './outcomes.js';
import type { Door } from './table.js';
import type { World } from './world.js';

type Values = Record<string, unknown>;

/** Each tool of MCP, called so that it does its work for the patient’s program. */
const TOOL_VALUES: Readonly<Record<string, (world: World) => Values | Promise<Values>>> = {
  find_doctors: () => ({}),
  find_times: ({ place }) => ({ doctorId: place.doctorId }),
  my_bookings: async (world) => {
    await world.visit('confirmed');
    return {};
  },
  hold_time: (world) => world.slot(),
  confirm_booking: async (world) => ({ holdId: await world.hold('assistant') }),
  change_booking: async (world) => ({ act: 'cancel', appointmentId: await world.visit('confirmed') }),
};

/** The tools that the server tells of. */
async function toolsOf({ app }: World): Promise<string[]> {
  const { message } = await new Assistant(app.app.url).request('tools/list');
  return (message?.result?.['tools'] as { name: string }[]).map(({ name }) => name);
}

/** `door`: refused with 401 before any tool is reached. */
async function askTool({ app }: World, name: string, values: Values, token: string | null): Promise<string> {
  const assistant = new Assistant(app.app.url, token);
  const { status, message } = await assistant.request('tools/call', { name, arguments: values });
  if (status === 401) return 'door';
  const fields = message?.result?.structuredContent;
  if (fields === undefined) return `status ${status} ${JSON.stringify(message)}`;
  if (message?.result?.isError === true) return refusedBy(fields['code']);
  return isEmpty(fields) ? 'empty' : 'ok';
}

export const MCP: Door = {
  list: toolsOf,
  ask: async (world, name, _by, token) => {
    const values = await TOOL_VALUES[name]?.(world);
    if (values === undefined) throw new Error(`Nothing to call ${name} with`);
    return askTool(world, name, values, token);
  },
};
