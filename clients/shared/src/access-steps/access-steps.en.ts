export const messages = {
  kind: {
    claim: 'The account was opened with a link of the clinic',
    invitation: 'The account was opened with an invitation of the clinic',
    reset: 'A new password was set with a link of the clinic',
    merge: 'Another record was merged into this one',
  },
  by: '{time}, by {name}',
  byUnknown: '{time}',
  closed: 'Keeps one document closed | Keeps one document closed | Keeps {count} documents closed',
  openedBy: 'Opened {time}, by {name}',
  nothingClosed: 'Keeps nothing closed',
} as const;
