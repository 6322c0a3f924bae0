export const messages = {
  title: '{doctor} will be away at the time of your visit',
  was: 'Until now: {when}',
  same: 'Instead: {when}',
  other: 'Instead: {when}, with {doctor}',
  kept: 'At {clinic}. Kept for you until {until}.',
  accept: 'Take this time',
  decline: 'Choose another time',
  done: 'Your visit is moved.',
  failed: 'We could not check whether the clinic proposes another time for a visit.',
  over: 'This time is not kept any more. Choose another one, or call the clinic.',
} as const;
