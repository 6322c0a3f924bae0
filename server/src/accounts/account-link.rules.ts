import { reject, type Rejection } from '../api/named-error.js';
import { LinkNotValid } from './account-link.type.js';

export function linkNotValid(): Rejection {
  return reject(LinkNotValid, {
    code: 'LINK_NOT_VALID',
    message: 'This link was used, ran out or was replaced. Ask for a new one.',
  });
}
