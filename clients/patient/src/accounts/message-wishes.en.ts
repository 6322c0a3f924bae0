export const messages = {
  title: 'Messages',
  lead: 'Which messages reach you outside this page. Every change is saved at once. Anything about a visit that you must know, such as a cancellation, is always sent.',
  none: 'The clinic sends no messages outside this page at present. What it tells you stands under the bell above.',
  kind: {
    appointment_reminder: 'Reminders of visits',
    waitlist_offered: 'Offers of times that came free',
    feedback_requested: 'Questions how a visit was',
    document_added: 'Notices of new documents',
  },
  channel: { email: 'by e-mail', sms: 'by text message', whatsapp: 'by WhatsApp' },
  wanted: 'Saved: {kind} come {channel} again.',
  ended: 'Saved: {kind} no longer come {channel}. Press again to take it back.',
} as const;
