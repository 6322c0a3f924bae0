import type { Language } from '../../api/language.js';
import { MessageKind } from '../../outbox/message-kind.js';
import { accountWords } from './account-words.texts.js';
import type { KindTexts } from './kind-texts.js';
import { fieldsOf, isMarker, namesIn } from './message-field.rules.js';
import { valuesOf, type FieldValues } from './message-value.rules.js';
import type { RenderMessage } from './message-words.js';
import { soonerWords, visitWords } from './visit-words.texts.js';

const LONGEST_SUBJECT = 200;

/** The product's own words of a kind. */
export function ownWordsOf(kind: MessageKind, language: Language): KindTexts {
  return { ...accountWords[language], ...visitWords[language] }[kind];
}

/**
 * Makes a message's words, by the clinic's own text where it has one, text messages by its own short one. A line whose field
 * the facts do not tell is left out. Several visits are all told, also by a text that has no place for a list. That a delay
 * got shorter is told by the product's words alone.
 */
export const renderMessage: RenderMessage = (kind, facts, language, ownText) => {
  const isSooner = kind === MessageKind.appointment_late && facts.more?.['isShorter'] === true;
  const own = isSooner ? null : ownText;
  const words = isSooner ? soonerWords[language] : ownWordsOf(kind, language);
  const { subject, body } = own ?? words;
  const known: ReadonlySet<string> = new Set(fieldsOf(kind));
  const long = valuesOf(facts, language, 'long');
  const short = valuesOf(facts, language, 'short');
  const several = (facts.visits?.length ?? 0) > 1 && known.has('visits');
  const template = several && !namesIn(body).includes('visits') ? `${body}\n\n{visits}` : body;
  return {
    subject: cut(filled(subject, short, known), LONGEST_SUBJECT),
    body: cleanedBody(filled(template, long, known)),
    short: filled(own?.short ?? words.short, short, known),
  };
};

/** A template with its fields filled. A line with an empty or unknown one is left out; link and code stay. */
function filled(template: string, values: FieldValues, known: ReadonlySet<string>): string {
  const valueOf = (name: string): string =>
    known.has(name) && Object.hasOwn(values, name) ? values[name as keyof FieldValues] : '';
  return template
    .split('\n')
    .filter((line) =>
      namesIn(line).every((name) => (isMarker(name) && known.has(name)) || valueOf(name) !== ''),
    )
    .map((line) =>
      line.replace(/\{([^{}]*)\}/g, (whole, name: string) => (isMarker(name) ? whole : valueOf(name))),
    )
    .join('\n');
}

/** Paragraphs that lost all their lines leave no gap. */
function cleanedBody(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join('\n\n');
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${[...text.slice(0, most - 1)].slice(0, -1).join('').trimEnd()}…`;
}
