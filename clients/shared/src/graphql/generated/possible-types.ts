
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AcceptAssistantRequestResult": [
      "AssistantRequest",
      "AssistantRequestOver",
      "DayFull",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate"
    ],
    "AnswerOfferResult": [
      "ChangedMeanwhile",
      "DayFull",
      "KeyReused",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OfferOver",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate",
      "WaitlistOffer"
    ],
    "AskForHeldTimeResult": [
      "AssistantRequest",
      "HoldEnded"
    ],
    "AskToCancelResult": [
      "AssistantRequest",
      "NotAllowedNow",
      "TooLate"
    ],
    "AssistantHoldResult": [
      "DayFull",
      "Hold",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate"
    ],
    "AttendanceResult": [
      "Appointment",
      "NotAllowedNow"
    ],
    "BookResult": [
      "Appointment",
      "DayFull",
      "KeyReused",
      "LimitReached",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken"
    ],
    "CancelResult": [
      "Appointment",
      "ChangedMeanwhile",
      "NotAllowedNow",
      "TooLate"
    ],
    "ChangeMessageTextResult": [
      "MessageFieldsRefused",
      "MessageText",
      "MessageTextChanged"
    ],
    "ChangePasswordResult": [
      "Session",
      "WeakPassword",
      "WrongCredentials"
    ],
    "ChangeUserResult": [
      "ManagedUser",
      "UserNotChanged"
    ],
    "ChangeWaitlistResult": [
      "WaitOver",
      "WaitlistEntry"
    ],
    "ClaimAccountResult": [
      "CodeSent",
      "EmailTaken",
      "LinkNotValid",
      "Session",
      "WeakPassword"
    ],
    "CodeResult": [
      "CodeNotValid",
      "CodeSent"
    ],
    "ConfirmEmailChangeResult": [
      "EmailChanged",
      "EmailTaken",
      "LinkNotValid"
    ],
    "ConfirmEmailResult": [
      "CodeNotValid",
      "User"
    ],
    "ConfirmRegistrationResult": [
      "CodeNotValid",
      "Session"
    ],
    "CreateApiTokenResult": [
      "NewApiToken",
      "TooManyTokens"
    ],
    "CreateDoctorResult": [
      "EmailTaken",
      "InvitedDoctor",
      "LicenseTaken"
    ],
    "CreateWebhookResult": [
      "TooManyWebhooks",
      "WebhookAddressRefused",
      "WebhookWithSecret"
    ],
    "DeclineAssistantRequestResult": [
      "AssistantRequest",
      "AssistantRequestOver"
    ],
    "FinishSetupResult": [
      "Organization",
      "SetupIncomplete"
    ],
    "HoldResult": [
      "DayFull",
      "Hold",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate"
    ],
    "InviteResult": [
      "EmailTaken",
      "InvitedUser"
    ],
    "JoinWaitlistResult": [
      "AlreadyWaiting",
      "WaitlistEntry",
      "WaitlistFull"
    ],
    "MergePatientsResult": [
      "MergeRefused",
      "Patient"
    ],
    "MoveResult": [
      "Appointment",
      "ChangedMeanwhile",
      "DayFull",
      "KeyReused",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate"
    ],
    "NamedError": [
      "AlreadyRated",
      "AlreadyWaiting",
      "AssistantRequestOver",
      "ChangedMeanwhile",
      "CodeNotValid",
      "DayFull",
      "EmailTaken",
      "FileNotAllowed",
      "FileTooLarge",
      "HoldEnded",
      "HoursChanged",
      "KeyReused",
      "LicenseTaken",
      "LimitReached",
      "LinkNotValid",
      "MailNotSetUp",
      "MergeRefused",
      "MessageFieldsRefused",
      "MessageTextChanged",
      "NameTaken",
      "NotAllowedNow",
      "NotBookable",
      "NotCompleted",
      "NotYourStep",
      "OfferOver",
      "OutsideHours",
      "PatientBusy",
      "PaymentNotAllowed",
      "ProposalOver",
      "RecordInUse",
      "SeriesRefused",
      "SetupIncomplete",
      "SlotTaken",
      "TextChannelChanged",
      "TooEarly",
      "TooLate",
      "TooManyReports",
      "TooManyTokens",
      "TooManyWebhooks",
      "UserNotChanged",
      "VisitOver",
      "WaitOver",
      "WaitlistFull",
      "WeakPassword",
      "WebhookAddressRefused",
      "WebhookOff",
      "WrongCredentials",
      "WrongDetails"
    ],
    "OfferByHandResult": [
      "DayFull",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OfferOver",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate",
      "WaitlistOffer"
    ],
    "OpenDocumentsForResult": [
      "DocumentsOpened",
      "NotYourStep"
    ],
    "OpenDocumentsResult": [
      "DocumentsOpened",
      "WrongDetails"
    ],
    "PaymentResult": [
      "Appointment",
      "ChangedMeanwhile",
      "PaymentNotAllowed"
    ],
    "PreviewHoursResult": [
      "HoursChanged",
      "HoursImpact"
    ],
    "ProposalResult": [
      "Appointment",
      "ProposalOver"
    ],
    "RateVisitResult": [
      "AlreadyRated",
      "Feedback",
      "NotCompleted"
    ],
    "RegisterResult": [
      "CodeSent",
      "EmailTaken",
      "Session",
      "WeakPassword"
    ],
    "RemoveSpecializationResult": [
      "RecordInUse",
      "Specialization"
    ],
    "ReplayWebhookResult": [
      "Webhook",
      "WebhookOff"
    ],
    "RequestEmailChangeResult": [
      "EmailChange",
      "MailNotSetUp",
      "WrongCredentials"
    ],
    "ResetMessageTextResult": [
      "MessageText",
      "MessageTextChanged"
    ],
    "SaveClinicResult": [
      "ManagedClinic",
      "NameTaken"
    ],
    "SaveHoursResult": [
      "HoursChanged",
      "SavedHours"
    ],
    "SaveSpecializationResult": [
      "NameTaken",
      "Specialization"
    ],
    "SaveTextChannelResult": [
      "SavedTextChannel",
      "TextChannelChanged"
    ],
    "SendEmailCodeResult": [
      "CodeSent",
      "MailNotSetUp"
    ],
    "SendWebhookResult": [
      "WebhookDelivery",
      "WebhookOff"
    ],
    "SeriesCheckResult": [
      "KeyReused",
      "NotBookable",
      "SeriesCheck",
      "SeriesRefused"
    ],
    "SeriesResult": [
      "KeyReused",
      "NotBookable",
      "SeriesRefused",
      "VisitSeries"
    ],
    "SignInResult": [
      "Session",
      "WrongCredentials"
    ],
    "StatusResult": [
      "Appointment",
      "ChangedMeanwhile",
      "DayFull",
      "NotAllowedNow",
      "PatientBusy",
      "SlotTaken",
      "TooEarly"
    ],
    "UpdateDoctorResult": [
      "LicenseTaken",
      "ManagedDoctor"
    ],
    "UpdateWebhookResult": [
      "Webhook",
      "WebhookAddressRefused"
    ],
    "UploadReportResult": [
      "FileNotAllowed",
      "FileTooLarge",
      "Report",
      "TooManyReports",
      "VisitOver"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AcceptAssistantRequestResult": [
      "AssistantRequest",
      "AssistantRequestOver",
      "DayFull",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate"
    ],
    "AnswerOfferResult": [
      "ChangedMeanwhile",
      "DayFull",
      "KeyReused",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OfferOver",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate",
      "WaitlistOffer"
    ],
    "AskForHeldTimeResult": [
      "AssistantRequest",
      "HoldEnded"
    ],
    "AskToCancelResult": [
      "AssistantRequest",
      "NotAllowedNow",
      "TooLate"
    ],
    "AssistantHoldResult": [
      "DayFull",
      "Hold",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate"
    ],
    "AttendanceResult": [
      "Appointment",
      "NotAllowedNow"
    ],
    "BookResult": [
      "Appointment",
      "DayFull",
      "KeyReused",
      "LimitReached",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken"
    ],
    "CancelResult": [
      "Appointment",
      "ChangedMeanwhile",
      "NotAllowedNow",
      "TooLate"
    ],
    "ChangeMessageTextResult": [
      "MessageFieldsRefused",
      "MessageText",
      "MessageTextChanged"
    ],
    "ChangePasswordResult": [
      "Session",
      "WeakPassword",
      "WrongCredentials"
    ],
    "ChangeUserResult": [
      "ManagedUser",
      "UserNotChanged"
    ],
    "ChangeWaitlistResult": [
      "WaitOver",
      "WaitlistEntry"
    ],
    "ClaimAccountResult": [
      "CodeSent",
      "EmailTaken",
      "LinkNotValid",
      "Session",
      "WeakPassword"
    ],
    "CodeResult": [
      "CodeNotValid",
      "CodeSent"
    ],
    "ConfirmEmailChangeResult": [
      "EmailChanged",
      "EmailTaken",
      "LinkNotValid"
    ],
    "ConfirmEmailResult": [
      "CodeNotValid",
      "User"
    ],
    "ConfirmRegistrationResult": [
      "CodeNotValid",
      "Session"
    ],
    "CreateApiTokenResult": [
      "NewApiToken",
      "TooManyTokens"
    ],
    "CreateDoctorResult": [
      "EmailTaken",
      "InvitedDoctor",
      "LicenseTaken"
    ],
    "CreateWebhookResult": [
      "TooManyWebhooks",
      "WebhookAddressRefused",
      "WebhookWithSecret"
    ],
    "DeclineAssistantRequestResult": [
      "AssistantRequest",
      "AssistantRequestOver"
    ],
    "FinishSetupResult": [
      "Organization",
      "SetupIncomplete"
    ],
    "HoldResult": [
      "DayFull",
      "Hold",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate"
    ],
    "InviteResult": [
      "EmailTaken",
      "InvitedUser"
    ],
    "JoinWaitlistResult": [
      "AlreadyWaiting",
      "WaitlistEntry",
      "WaitlistFull"
    ],
    "MergePatientsResult": [
      "MergeRefused",
      "Patient"
    ],
    "MoveResult": [
      "Appointment",
      "ChangedMeanwhile",
      "DayFull",
      "KeyReused",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate"
    ],
    "NamedError": [
      "AlreadyRated",
      "AlreadyWaiting",
      "AssistantRequestOver",
      "ChangedMeanwhile",
      "CodeNotValid",
      "DayFull",
      "EmailTaken",
      "FileNotAllowed",
      "FileTooLarge",
      "HoldEnded",
      "HoursChanged",
      "KeyReused",
      "LicenseTaken",
      "LimitReached",
      "LinkNotValid",
      "MailNotSetUp",
      "MergeRefused",
      "MessageFieldsRefused",
      "MessageTextChanged",
      "NameTaken",
      "NotAllowedNow",
      "NotBookable",
      "NotCompleted",
      "NotYourStep",
      "OfferOver",
      "OutsideHours",
      "PatientBusy",
      "PaymentNotAllowed",
      "ProposalOver",
      "RecordInUse",
      "SeriesRefused",
      "SetupIncomplete",
      "SlotTaken",
      "TextChannelChanged",
      "TooEarly",
      "TooLate",
      "TooManyReports",
      "TooManyTokens",
      "TooManyWebhooks",
      "UserNotChanged",
      "VisitOver",
      "WaitOver",
      "WaitlistFull",
      "WeakPassword",
      "WebhookAddressRefused",
      "WebhookOff",
      "WrongCredentials",
      "WrongDetails"
    ],
    "OfferByHandResult": [
      "DayFull",
      "LimitReached",
      "NotAllowedNow",
      "NotBookable",
      "OfferOver",
      "OutsideHours",
      "PatientBusy",
      "SlotTaken",
      "TooLate",
      "WaitlistOffer"
    ],
    "OpenDocumentsForResult": [
      "DocumentsOpened",
      "NotYourStep"
    ],
    "OpenDocumentsResult": [
      "DocumentsOpened",
      "WrongDetails"
    ],
    "PaymentResult": [
      "Appointment",
      "ChangedMeanwhile",
      "PaymentNotAllowed"
    ],
    "PreviewHoursResult": [
      "HoursChanged",
      "HoursImpact"
    ],
    "ProposalResult": [
      "Appointment",
      "ProposalOver"
    ],
    "RateVisitResult": [
      "AlreadyRated",
      "Feedback",
      "NotCompleted"
    ],
    "RegisterResult": [
      "CodeSent",
      "EmailTaken",
      "Session",
      "WeakPassword"
    ],
    "RemoveSpecializationResult": [
      "RecordInUse",
      "Specialization"
    ],
    "ReplayWebhookResult": [
      "Webhook",
      "WebhookOff"
    ],
    "RequestEmailChangeResult": [
      "EmailChange",
      "MailNotSetUp",
      "WrongCredentials"
    ],
    "ResetMessageTextResult": [
      "MessageText",
      "MessageTextChanged"
    ],
    "SaveClinicResult": [
      "ManagedClinic",
      "NameTaken"
    ],
    "SaveHoursResult": [
      "HoursChanged",
      "SavedHours"
    ],
    "SaveSpecializationResult": [
      "NameTaken",
      "Specialization"
    ],
    "SaveTextChannelResult": [
      "SavedTextChannel",
      "TextChannelChanged"
    ],
    "SendEmailCodeResult": [
      "CodeSent",
      "MailNotSetUp"
    ],
    "SendWebhookResult": [
      "WebhookDelivery",
      "WebhookOff"
    ],
    "SeriesCheckResult": [
      "KeyReused",
      "NotBookable",
      "SeriesCheck",
      "SeriesRefused"
    ],
    "SeriesResult": [
      "KeyReused",
      "NotBookable",
      "SeriesRefused",
      "VisitSeries"
    ],
    "SignInResult": [
      "Session",
      "WrongCredentials"
    ],
    "StatusResult": [
      "Appointment",
      "ChangedMeanwhile",
      "DayFull",
      "NotAllowedNow",
      "PatientBusy",
      "SlotTaken",
      "TooEarly"
    ],
    "UpdateDoctorResult": [
      "LicenseTaken",
      "ManagedDoctor"
    ],
    "UpdateWebhookResult": [
      "Webhook",
      "WebhookAddressRefused"
    ],
    "UploadReportResult": [
      "FileNotAllowed",
      "FileTooLarge",
      "Report",
      "TooManyReports",
      "VisitOver"
    ]
  }
};
      export default result;
    