export const messages = {
  title: 'Messages',
  lead: 'What the clinic told you, and how it reached you.',
  list: 'Messages, latest first',
  none: 'No messages yet',
  noneBody: 'When you book, move or cancel, and before a visit, it is told here as well.',
  staff: {
    lead: 'What you were told, and how it reached you.',
    noneBody:
      'What you need to know of your account comes here, such as a sign-in from a new device or a changed password.',
  },
  unread: 'New',
  readAll: 'Mark all as read',
  readAllFailed: 'They could not be marked as read. Try again.',
  moreFailed: 'The next messages could not be loaded. Try again.',
  openVisit: 'Open the visit',
  openOffer: 'See the offer',
  openDocuments: 'Open your documents',
  onlyHere: 'Only here',
  sent: {
    email: 'By e-mail to {address}',
    sms: 'As a text message to {address}',
    whatsapp: 'By WhatsApp to {address}',
  },
  state: {
    waiting: 'on its way',
    sent: 'sent',
    arrived: 'arrived',
    bounced: 'not accepted there',
    failed: 'could not be sent',
  },
};
