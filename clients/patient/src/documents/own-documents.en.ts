export const messages = {
  title: 'My documents',
  lead: 'What your doctors uploaded for you, and what you brought. Only you and doctors whom you see or saw can open it.',
  none: 'No documents yet',
  noneBody:
    'Reports that your doctors upload appear here. To show a doctor something before you meet, open the visit and add it there.',
  closed: {
    title: 'One document is closed | One document is closed | {count} documents are closed',
    lead: 'They are from before the clinic gave a sign-in to your record. So that nobody else reads them, they stay closed until you say what the clinic has on file of you.',
    birthDate: 'Your date of birth',
    phone: 'A phone number that the clinic has of you',
    phoneHint: 'Yours, or that of someone close to you, as the clinic had it then.',
    submit: 'Open the documents',
    opened: 'The documents are open.',
    wrong:
      'This is not what the clinic has on file. Check both and try again; the next try may have to wait a little.',
    help: 'Do you not know what is on file? The manager of the clinic can open the documents for you. Bring an identity card.',
    managerOnly:
      'The clinic has nothing on file to ask you for. Its manager can open the documents for you. Bring an identity card.',
    ofVisit: 'One document is closed. | One document is closed. | {count} documents are closed.',
    toAll: 'Open it under “My documents”',
  },
  visits: 'Go to my visits',
  ofVisit: 'Documents for this visit',
  ofVisitLead: 'Earlier results, letters or a list of your medicines: your doctor sees them before you come.',
  ofVisitNone: 'Nothing added yet',
  ofPastVisitNone: 'No documents from this visit',
  ofPastVisitNoneBody: 'If your doctor uploads a report, it appears here.',
} as const;
