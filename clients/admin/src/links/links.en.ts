export const messages = {
  title: {
    claim: 'Link for {name} to open the account',
    invitation: 'Invitation for {name}',
    reset: 'New access for {name}',
  },
  body: {
    claim: 'Give it to the patient: with it they set an e-mail address and a password, and see these visits.',
    invitation: 'Send it to this person: with it they choose a password and join.',
    reset: 'Send it to this person: with it they choose a new password.',
    resetPatient:
      'Send it to this person: with it they choose a new password. Documents from before open to them only with the date of birth and a phone number on file.',
  },
  once: 'It is shown this once, works once, and ends on {time}.',
  address: 'Address',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The browser did not allow copying. The address is marked: copy it by hand.',
  done: 'Done',
} as const;
