/** What concerns the running installation alone: who is signed in where, counted tries, links and keys under way. */
export const LEFT_OUT: readonly string[] = [
  'account_links',
  'email_changes',
  'idempotency_keys',
  'rate_limits',
  'registrations',
  'sessions',
  'sign_in_waits',
];
