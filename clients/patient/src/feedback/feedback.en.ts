export const messages = {
  link: 'Rate this visit',
  form: {
    title: 'How was your visit?',
    lead: 'Your rating helps others to choose. Everyone can read it, and {doctor} can answer. It cannot be changed later.',
    stars: 'Your rating',
    star: '{count} star, {word} | {count} stars, {word}',
    words: { one: 'very poor', two: 'poor', three: 'fair', four: 'good', five: 'very good' },
    none: 'Choose from 1 to 5 stars.',
    comments: 'What was it like?',
    commentsHint: 'Leave out what others should not know about your health.',
    anonymous: 'Rate anonymously',
    named:
      'Everyone, {doctor} included, sees your first name, the first letter of your last name and the day.',
    hidden:
      'Everyone, {doctor} included, sees your stars, your words and the month. Not your name, not the day, not which visit. What you write can still tell who you are.',
    send: 'Send rating',
    done: 'Thank you for your rating.',
    notCompleted: 'Only a visit that took place can be rated: {status}.',
    failed: 'Your rating was not sent',
  },
  own: {
    title: 'Your rating',
    anonymous: 'Shown without your name and with the month only.',
    named: 'Shown with your first name and the first letter of your last name.',
    removed: 'The clinic does not show this rating, and it does not count.',
    reasons: {
      abusive: 'Reason: it insults or threatens somebody.',
      personal_information: 'Reason: it contains personal information.',
      advertising: 'Reason: it is advertising.',
      wrong_visit: 'Reason: it is about somebody or something else.',
    },
    answer: 'Answer of {doctor}',
  },
} as const;
