import type {
  MessageChannel,
  MessageKind,
  TextBodyType,
  TextChannelInput,
  TextChannelOnFileFragment,
  TextProvider,
} from '../generated/graphql';
import { exampleBodies } from './text-body';

/** What is typed of a channel in single fields. */
export interface PlainDraft {
  sender: string;
  account: string;
  token: string;
  url: string;
  body: string;
  refPath: string;
}

export interface HeaderDraft {
  name: string;
  value: string;
}

export interface TemplateDraft {
  kind: MessageKind | '';
  id: string;
}

/** By whom a channel's messages are to go out, while somebody says so. */
export interface TextChannelDraft {
  isOn: boolean;
  takesAnswers: boolean;
  provider: TextProvider;
  bodyType: TextBodyType;
  plain: PlainDraft;
  /** Null: those on file stay, whose values nobody sees. */
  headers: HeaderDraft[] | null;
  templates: TemplateDraft[];
}

/** Every kind of message, each of which a provider may want a template of. */
const everyKind: Readonly<Record<MessageKind, true>> = {
  appointment_booked: true,
  appointment_requested: true,
  appointment_confirmed: true,
  appointment_declined: true,
  appointment_moved: true,
  appointment_cancelled: true,
  appointment_reminder: true,
  appointment_late: true,
  appointment_proposed: true,
  series_booked: true,
  series_moved: true,
  series_cancelled: true,
  waitlist_offered: true,
  document_added: true,
  feedback_requested: true,
  access_changed: true,
  password_changed: true,
  device_new: true,
  account_code: true,
  account_exists: true,
  password_reset: true,
  address_confirm: true,
  address_changed: true,
  channel_test: true,
};
export const templateKinds = Object.keys(everyKind) as readonly MessageKind[];

/** @param settings those on file; null where nobody is described */
export function draftOf(settings: TextChannelOnFileFragment | null): TextChannelDraft {
  const http = settings?.provider === 'http' ? settings : null;
  return {
    isOn: settings?.isOn ?? true,
    takesAnswers: settings?.takesAnswers ?? false,
    provider: settings?.provider ?? 'twilio',
    bodyType: http?.bodyType ?? 'json',
    plain: {
      sender: settings?.sender ?? '',
      account: settings?.account ?? '',
      token: '',
      url: http?.url ?? '',
      body: http?.body ?? exampleBodies.json,
      refPath: http?.refPath ?? '',
    },
    headers: http !== null && http.headerNames.length > 0 ? null : [],
    templates: (settings?.templates ?? []).map(({ kind, id }) => ({ kind, id })),
  };
}

/**
 * What is sent: of each provider what it takes, and no template or header of which nothing was typed.
 * @param version of the settings that the draft began from; 0 where there were none
 */
export function inputOf(channel: MessageChannel, draft: TextChannelDraft, version: number): TextChannelInput {
  const { isOn, takesAnswers, provider, plain } = draft;
  const templates = draft.templates.flatMap(({ kind, id }) =>
    kind === '' || id.trim() === '' ? [] : [{ kind, id: id.trim() }],
  );
  const shared = { channel, isOn, takesAnswers, provider, sender: plain.sender.trim(), templates, version };
  if (provider === 'twilio') {
    return { ...shared, account: plain.account.trim(), token: plain.token.trim() || null };
  }
  return {
    ...shared,
    url: plain.url.trim(),
    headers:
      draft.headers
        ?.map(({ name, value }) => ({ name: name.trim(), value: value.trim() }))
        .filter(({ name, value }) => name !== '' || value !== '') ?? null,
    bodyType: draft.bodyType,
    body: plain.body,
    refPath: plain.refPath.trim() || null,
  };
}
