export const messages = {
  title: 'Reports',
  none: 'No reports yet',
  noneBody:
    'Upload results, letters and pictures here. The patient sees them at once, and what the patient brings is listed here, too.',
} as const;
