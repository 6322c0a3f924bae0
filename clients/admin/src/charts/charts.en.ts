export const messages = {
  card: {
    showTable: 'Show as table',
    showChart: 'Show as chart',
    save: 'Save as CSV',
    definition: 'What is counted',
  },
  empty: {
    title: 'Nothing to show for this choice',
    body: 'Choose more days, or another clinic, field or doctor.',
  },
} as const;
