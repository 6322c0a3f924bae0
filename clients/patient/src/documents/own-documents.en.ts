export const messages = {
  title: 'My documents',
  lead: 'What your doctors uploaded for you, and what you brought. Only you and doctors whom you see or saw can open it.',
  none: 'No documents yet',
  noneBody:
    'Reports that your doctors upload appear here. To show a doctor something before you meet, open the visit and add it there.',
  visits: 'Go to my visits',
  ofVisit: 'Documents for this visit',
  ofVisitLead: 'Earlier results, letters or a list of your medicines: your doctor sees them before you come.',
  ofVisitNone: 'Nothing added yet',
  ofPastVisitNone: 'No documents from this visit',
  ofPastVisitNoneBody: 'If your doctor uploads a report, it appears here.',
} as const;
