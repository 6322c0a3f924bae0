import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { TokenScope } from '../src/api/token-scope.js';
import { scopesOf } from '../src/tokens/token-scopes.js';
import { FIELDS } from './support/matrix/ask-field.js';
import { FHIR } from './support/matrix/ask-fhir.js';
import { PAGES, placeClients } from './support/matrix/ask-page.js';
import { fieldOf, GRAPHQL, REST } from './support/matrix/ask-route.js';
import { MCP } from './support/matrix/ask-tool.js';
import { ownersOf, rowsOf, twinsOf, type Door, type Row } from './support/matrix/table.js';
import { NOW, SEEKERS, World, type Seeker } from './support/matrix/world.js';
import { RunningApp } from './support/running-app.js';

/**
 * Who may what, by every door beside GraphQL's own, and by GraphQL what they stand on. What is asked for is the patient's
 * (a visit, a hold, a document, a rating) and has to do with the doctor; the stranger is another patient, the colleague
 * another doctor. `ok` is the status that the door promises, `empty` a list with nothing of theirs in it; 401, 403 and
 * 404 come with the codes UNAUTHENTICATED, FORBIDDEN and NOT_FOUND; any other refusal stands as its code. No mail is set
 * up, so no code was sent to anybody.
 *
 * A program gets what its owner gets, by any of the scopes named (by all of those with a plus); with every scope but that
 * it is refused with 403; a token that was revoked or ran out is answered as a visitor.
 */
const OF_ROUTES = rowsOf(`
route                                    visitor  patient  stranger  doctor  colleague  desk   manager  scopes
POST /accounts                           ok       ok       ok        ok      ok         ok     ok       -
POST /accounts/confirmation              CODE_OVER  CODE_OVER  CODE_OVER  CODE_OVER  CODE_OVER  CODE_OVER  CODE_OVER  -
POST /accounts/code                      CODE_OVER  CODE_OVER  CODE_OVER  CODE_OVER  CODE_OVER  CODE_OVER  CODE_OVER  -
POST /password-reset                     404      404      404       404     404        404    404      -
POST /session                            ok       ok       ok        ok      ok         ok     ok       -
POST /session/refresh                    401      ok       401       401     401        401    401      -
DELETE /session                          ok       ok       ok        ok      ok         ok     ok       -
GET /me                                  401      ok       ok        ok      ok         ok     ok       profile_read
PATCH /me                                401      ok       ok        ok      ok         ok     ok       -
GET /booking-rules                       ok       ok       ok        ok      ok         ok     ok       doctors_read
GET /clinics                             ok       ok       ok        ok      ok         ok     ok       doctors_read
GET /specializations                     ok       ok       ok        ok      ok         ok     ok       doctors_read
GET /doctors                             ok       ok       ok        ok      ok         ok     ok       doctors_read
GET /doctors/{id}                        ok       ok       ok        ok      ok         ok     ok       doctors_read
GET /doctors/{id}/ratings                ok       ok       ok        ok      ok         ok     ok       doctors_read
GET /doctors/{doctorId}/free-times       ok       ok       ok        ok      ok         ok     ok       doctors_read
GET /doctors/{doctorId}/next-free-times  ok       ok       ok        ok      ok         ok     ok       doctors_read
GET /doctors/{doctorId}/suggested-times  401      ok       ok        ok      404        ok     ok       appointments_book
POST /holds                              401      ok       ok        403     403        403    403      appointments_book
GET /holds                               401      ok       empty     403     403        403    403      appointments_read, appointments_book
DELETE /holds/{id}                       401      ok       404       403     403        403    403      appointments_book
POST /appointments                       401      ok       ok        ok      403        ok     ok       appointments_book
GET /appointments                        401      ok       empty     empty   empty      empty  empty    appointments_read
GET /appointments/{id}                   401      ok       404       ok      404        ok     ok       appointments_read, appointments_book, schedule_read, schedule_write
POST /appointments/{id}/move             401      ok       404       ok      404        ok     ok       appointments_book
POST /appointments/{id}/cancel           401      ok       404       ok      404        ok     ok       appointments_book
GET /waitlist                            401      ok       empty     403     403        403    403      appointments_read
POST /waitlist                           401      ok       ok        403     403        403    403      appointments_book
PUT /waitlist/{id}                       401      ok       404       403     403        ok     ok       appointments_book
DELETE /waitlist/{id}                    401      ok       404       403     403        ok     ok       appointments_book
POST /offers/{id}/answer                 401      ok       404       403     403        ok     ok       appointments_book
GET /clinics/{clinicId}/waitlist         401      403      403       403     403        ok     ok       schedule_read
POST /patients/{patientId}/waitlist      401      403      403       403     403        ok     ok       appointments_book
POST /waitlist/{entryId}/offers          401      403      403       403     403        ok     ok       appointments_book
POST /appointments/{id}/rating           401      ok       404       403     403        403    403      ratings
PUT /ratings/{id}/answer                 401      403      403       ok      404        403    403      ratings
GET /documents                           401      ok       404       ok      404        403    403      documents_read
POST /documents                          401      ok       404       ok      404        403    403      documents_write
POST /documents/{id}/link                401      ok       404       ok      404        403    403      documents_read
DELETE /documents/{id}                   401      ok       404       404     404        403    403      documents_write
GET /schedule                            401      403      403       ok      403        ok     ok       schedule_read
POST /appointments/{id}/confirm          401      403      403       ok      404        ok     ok       schedule_write
POST /appointments/{id}/check-in         401      403      403       ok      404        ok     ok       schedule_write
POST /appointments/{id}/complete         401      403      403       ok      404        ok     ok       schedule_write
POST /appointments/{id}/no-show          401      403      403       ok      404        ok     ok       schedule_write
POST /appointments/{id}/undo             401      403      403       ok      404        ok     ok       schedule_write
GET /hours                               401      403      403       ok      404        ok     ok       hours_read
PUT /hours                               401      403      403       ok      404        403    ok       hours_write
PUT /availability-status                 401      403      403       ok      404        403    ok       hours_write
`);

const OF_FHIR = rowsOf(`
interaction                           visitor  patient  stranger  doctor  colleague  desk  manager  scopes
metadata                              ok       ok       ok        ok      ok         ok    ok       *
$bulk-publish                         ok       ok       ok        ok      ok         ok    ok       *
Practitioner read                     ok       ok       ok        ok      ok         ok    ok       doctors_read
Practitioner search-type              ok       ok       ok        ok      ok         ok    ok       doctors_read
PractitionerRole read                 ok       ok       ok        ok      ok         ok    ok       doctors_read
PractitionerRole search-type          ok       ok       ok        ok      ok         ok    ok       doctors_read
Location read                         ok       ok       ok        ok      ok         ok    ok       doctors_read
Location search-type                  ok       ok       ok        ok      ok         ok    ok       doctors_read
HealthcareService read                ok       ok       ok        ok      ok         ok    ok       doctors_read
HealthcareService search-type         ok       ok       ok        ok      ok         ok    ok       doctors_read
Schedule read                         ok       ok       ok        ok      ok         ok    ok       doctors_read
Schedule search-type                  ok       ok       ok        ok      ok         ok    ok       doctors_read
Slot read                             ok       ok       ok        ok      ok         ok    ok       doctors_read
Slot search-type                      ok       ok       ok        ok      ok         ok    ok       doctors_read
Appointment read                      401      ok       404       ok      404        ok    ok       appointments_read, appointments_book, schedule_read, schedule_write
Appointment read of a proposed one    ok       ok       ok        ok      ok         ok    ok       doctors_read
Appointment search-type of a patient  401      ok       empty     ok      404        ok    ok       appointments_read
Appointment search-type of a doctor   401      ok       empty     ok      403        ok    ok       appointments_read, schedule_read
Appointment $find                     ok       ok       ok        ok      ok         ok    ok       doctors_read
Appointment $hold                     401      ok       ok        403     403        403   403      doctors_read + appointments_book
Appointment $book                     401      ok       ok        ok      403        ok    ok       doctors_read + appointments_book
`);

/** Of people's programs: no session is let in. */
const OF_TOOLS = rowsOf(`
tool             visitor  patient  stranger    doctor  colleague  desk   manager  scopes
find_doctors     ok       ok       ok          ok      ok         ok     ok       doctors_read
find_times       ok       ok       ok          ok      ok         ok     ok       doctors_read
my_bookings      401      ok       empty       empty   empty      empty  empty    appointments_read
hold_time        401      ok       ok          403     403        403    403      appointments_ask
confirm_booking  401      ok       HOLD_ENDED  403     403        403    403      appointments_ask
change_booking   401      ok       404         403     403        403    403      appointments_ask
`);

/** Webhooks, tokens, what programs ask people, and which sites may show the booking. */
const OF_FIELDS = rowsOf(`
field                          visitor  patient  stranger  doctor  colleague  desk   manager  scopes
webhooks                       401      403      403       403     403        403    ok       -
webhookDeliveries              401      403      403       403     403        403    ok       -
createWebhook                  401      403      403       403     403        403    ok       -
updateWebhook                  401      403      403       403     403        403    ok       -
changeWebhookSecret            401      403      403       403     403        403    ok       -
stopWebhook                    401      403      403       403     403        403    ok       -
resumeWebhook                  401      403      403       403     403        403    ok       -
removeWebhook                  401      403      403       403     403        403    ok       -
testWebhook                    401      403      403       403     403        403    ok       -
replayWebhookDelivery          401      403      403       403     403        403    ok       -
replayFailedWebhookDeliveries  401      403      403       403     403        403    ok       -
apiTokenScopes                 401      ok       ok        ok      ok         ok     ok       -
myApiTokens                    401      ok       empty     empty   empty      empty  empty    -
apiTokens                      401      403      403       403     403        403    ok       -
createApiToken                 401      ok       ok        ok      ok         ok     ok       -
revokeApiToken                 401      ok       404       404     404        404    ok       -
holdForAssistant               401      403      403       403     403        403    403      appointments_ask: ok
askForHeldTime                 401      403      403       403     403        403    403      appointments_ask: ok
askToCancel                    401      403      403       403     403        403    403      appointments_ask: ok
assistantRequest               401      ok       404       403     403        403    403      appointments_ask
acceptAssistantRequest         401      ok       404       403     403        403    403      -
declineAssistantRequest        401      ok       404       403     403        403    403      -
updateSettings                 401      403      403       403     403        403    ok       -
`);

/** Who may show a page within theirs: the sites that a manager allowed, or nobody; whoever looks at it, and whatever they bring. */
const OF_PAGES = rowsOf(`
page                visitor  patient  stranger  doctor  colleague  desk    manager  scopes
/                   nobody   nobody   nobody    nobody  nobody     nobody  nobody   *
/embed/doctors/:id  sites    sites    sites     sites   sites      sites   sites    *
/embed/fields/:id   sites    sites    sites     sites   sites      sites   sites    *
/embed/clinics/:id  sites    sites    sites     sites   sites      sites   sites    *
`);

const DOORS: readonly (readonly [string, Door, readonly Row[]])[] = [
  ['REST', REST, OF_ROUTES],
  ['GraphQL behind REST', GRAPHQL, OF_ROUTES],
  ['FHIR', FHIR, OF_FHIR],
  ['MCP', MCP, OF_TOOLS],
  ['GraphQL of webhooks, tokens and assistants', FIELDS, OF_FIELDS],
  ['pages for other sites', PAGES, OF_PAGES],
];
/** `token-scopes` holds GraphQL to the scopes of every root field there is. */
const OF_PROGRAMS = DOORS.filter(([, door]) => door !== GRAPHQL);

let app: RunningApp;
let everybody: World;
let clients: string;

beforeAll(async () => {
  clients = await placeClients();
  const config = { clientsFolder: clients, outboundAllow: ['127.0.0.1'], role: 'serve' } as const;
  app = await RunningApp.start({ clock: () => NOW, config });
  everybody = await World.start(app);
  await app.records.query('update settings set embed_sites = $1', [['https://site.example']]);
}, 60_000);

afterAll(async () => {
  await app?.stop();
  await rm(clients, { recursive: true, force: true });
});

/** What a door lets in by: people come by their sessions, and to MCP by their programs alone. */
async function bearerOf(world: World, door: Door, { needs }: Row, by: Seeker): Promise<string | null> {
  if (door !== MCP || by === 'visitor') return world.session(by);
  return world.program(by, needs?.flat() ?? []);
}

describe.each(DOORS)('%s', (_name, door, rows) => {
  it('has a row for each thing that can be asked for, and for no other', async () => {
    // One interaction of FHIR may be asked in several ways.
    const told = new Set(rows.map(({ name }) => name.replace(/ of .*$/, '')));
    expect([...told].sort()).toEqual([...new Set(await door.list(everybody))].sort());
  });

  it.each(rows.map((row) => [row.name, row] as const))(
    '%s is for whom it is said to be',
    async (name, row) => {
      const world = await everybody.anew();
      const cells: Partial<Record<Seeker, string>> = {};
      for (const by of SEEKERS)
        cells[by] = await door.ask(world, name, by, await bearerOf(world, door, row, by));
      expect(cells).toEqual(row.cells);
    },
  );
});

describe.each(OF_PROGRAMS)('programs by %s', (_name, door, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))(
    '%s takes the scopes that it is said to',
    async (name, row) => {
      const world = await everybody.anew();
      const all = Object.values(TokenScope);
      const got: [string, string][] = [];
      const due: [string, string][] = [];
      const ask = async (what: string, by: Seeker, token: string, outcome: string): Promise<void> => {
        got.push([what, await door.ask(world, name, by, token)]);
        due.push([what, outcome]);
      };
      for (const scopes of row.needs ?? [all]) {
        for (const by of ownersOf(row.needs === null ? [] : scopes)) {
          const token = await world.program(by, scopes);
          await ask(`${by} by ${scopes.join()}`, by, token, row.byProgram ?? row.cells[by]);
        }
      }
      for (const scopes of row.needs === null ? [] : twinsOf(row.needs)) {
        for (const by of ['patient', 'doctor', 'manager'] as const) {
          await ask(`${by} without`, by, await world.program(by, scopes), '403');
        }
      }
      for (const token of await world.endedPrograms(row.needs?.[0] ?? all)) {
        await ask('ended', 'visitor', token, door === MCP ? 'door' : row.cells.visitor);
      }
      expect(got).toEqual(due);
    },
  );
});

it.each(OF_TOOLS.map(({ name }) => name))('no session calls the tool %s', async (name) => {
  const world = await everybody.anew();
  for (const by of SEEKERS.filter((seeker) => seeker !== 'visitor')) {
    expect([by, await MCP.ask(world, name, by, await world.session(by))]).toEqual([by, 'door']);
  }
});

it('the scopes of routes and fields are those of the list', () => {
  for (const [rows, rootOf] of [
    [OF_ROUTES, fieldOf],
    [OF_FIELDS, (name: string) => name],
  ] as const) {
    for (const { name, needs } of rows) expect([name, needs?.flat()]).toEqual([name, scopesOf(rootOf(name))]);
  }
});
