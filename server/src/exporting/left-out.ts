/** What concerns the running installation alone: who is signed in where, counted tries, links and keys under way. */
export const LEFT_OUT: readonly string[] = [
  'account_links',
  'idempotency_keys',
  'rate_limits',
  'sessions',
  'sign_in_waits',
];
