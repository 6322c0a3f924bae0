/** Addresses of the console's own router, under /admin. A test holds them to its routes. */
const CONSOLE_PATHS: readonly string[] = [
  '/',
  '/access',
  '/account',
  '/analytics',
  '/audit',
  '/channels',
  '/clinics',
  '/closures',
  '/confirm-address',
  '/day',
  '/demand',
  '/doctors',
  '/doctors/:doctorId',
  '/doctors/new',
  '/feedback',
  '/forgotten-password',
  '/health',
  '/hours',
  '/inbox',
  '/message-texts',
  '/message-texts/:kind',
  '/my-page',
  '/not-allowed',
  '/not-confirmed',
  '/overview',
  '/patients',
  '/patients/:patientId',
  '/patients/merge',
  '/people',
  '/predictions',
  '/programs',
  '/sent-messages',
  '/settings',
  '/setup/:part?',
  '/sign-in',
  '/site',
  '/specializations',
  '/waitlist',
  '/webhooks',
  '/webhooks/:webhookId',
];

const FORMS = CONSOLE_PATHS.map(
  (path) => new RegExp(`^${path.replace(/\/:\w+\?/g, '(?:/[^/]+)?').replace(/:\w+/g, '[^/]+')}/?$`),
);

/**
 * Whether the console has a page at an address. The patient client's pages say so themselves; the playground has one.
 * @param path as it was asked for, without the query
 */
export function isConsoleAddress(path: string): boolean {
  const inside = path.replace(/^\/admin/, '') || '/';
  return FORMS.some((form) => form.test(inside));
}
