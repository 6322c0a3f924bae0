import { i18n } from '../i18n/i18n';
import { termKey } from './term-key';
import { termsMessages } from './terms.catalogue';

/** A field of medicine in the language in use; what the catalogue does not know keeps its own name. */
export function specialtyName({ name }: { name: string }): string {
  return nameOf('specialty', name);
}

/**
 * A type of visit in the language in use; what the catalogue does not know keeps its own name.
 * By its name, not its kind: a clinic that calls a visit by a name of its own means something by it.
 */
export function visitName({ name }: { name: string }): string {
  return nameOf('visit', name);
}

function nameOf(group: 'specialty' | 'visit', name: string): string {
  const path = `${termsMessages.name}.${group}.${termKey(name)}`;
  return i18n.global.te(path) ? i18n.global.t(path) : name;
}
