export const messages = {
  title: 'Programs',
  lead: 'Which programs act for whom, by tokens that people made for them. Your own you make in your account.',
  caption: 'Tokens of everybody',
  column: { name: 'Program', owner: 'Acts for', scopes: 'May', state: 'State', acts: 'Acts' },
  show: 'Show',
  notRevoked: 'Not revoked',
  withRevoked: 'All, revoked ones too',
  empty: 'No program acts for anybody',
  emptyBody: 'Tokens that people make for programs are listed here.',
} as const;
