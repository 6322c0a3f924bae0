/**
 * The folders of server/src, and the files beside them, from the ground up. A file imports from its own folder and from
 * layers below its own; types count like everything else. Two of one layer do not know each other.
 */
export const LAYERS = [
  // The ground: what every domain stands on.
  ['command-line'],
  ['database', 'log', 'program-version', 'start-failure'],
  ['api', 'jobs', 'metrics'],
  ['calendar', 'files', 'outbound', 'outbox'],
  ['events'],
  ['config'],
  ['backups', 'module', 'retention'],
  ['exporting'],
  // The domains.
  ['audit'],
  ['tokens'],
  ['accounts'],
  ['clinics', 'settings'],
  ['doctors', 'patients'],
  ['appointments'],
  ['assistants', 'availability', 'delays', 'series'],
  ['absences', 'waitlist'],
  ['analytics', 'feedback', 'health', 'messages', 'predictions', 'reports', 'search', 'webhooks'],
  // The roof: what knows all of them.
  ['graphql', 'http', 'migrations'],
  ['operations'],
  ['administration', 'domains', 'fhir', 'imports', 'mcp', 'pages', 'rest', 'restoring'],
  ['serve', 'work'],
  ['app', 'processes'],
  ['run'],
  ['main'],
];

/**
 * Imports that run against the order all the same, each with its reason. The list gets shorter and not longer: an entry
 * that nothing needs fails the check.
 * @type {{ from: string, to: string, reason: string }[]}
 */
export const EXCEPTIONS = [];
