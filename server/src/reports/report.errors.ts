import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';

export const FileFault = {
  empty: 'empty',
  kind: 'kind',
  macros: 'macros',
  encrypted: 'encrypted',
  damaged: 'damaged',
} as const;
export type FileFault = (typeof FileFault)[keyof typeof FileFault];
registerEnumType(FileFault, {
  name: 'FileFault',
  description:
    'kind: its content is none of the allowed kinds, whatever its name says. macros: an Office document with programs ' +
    'in it. encrypted: opens with a password alone; one that only restricts printing is taken. damaged: it cannot be ' +
    'read to its end.',
});

@ObjectType({ implements: NamedError, description: 'The file is of a kind that is not stored.' })
export class FileNotAllowed extends NamedError {
  @Field(() => FileFault)
  fault: FileFault;

  @Field(() => [String], { description: 'The kinds that are, by their usual endings.' })
  allowed: string[];
}

@ObjectType({ implements: NamedError, description: 'The file is too big.' })
export class FileTooLarge extends NamedError {
  @Field(() => Int)
  limitBytes: number;
}

@ObjectType({ implements: NamedError, description: 'There are as many documents as there may be.' })
export class TooManyReports extends NamedError {
  @Field(() => Int)
  limit: number;
}

@ObjectType({
  implements: NamedError,
  description: 'The visit is over or cancelled: it takes no documents of the patient.',
})
export class VisitOver extends NamedError {}
