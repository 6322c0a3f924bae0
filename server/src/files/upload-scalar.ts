import { GraphQLScalarType } from 'graphql';
import GraphQLUpload, { type FileUpload } from 'graphql-upload/GraphQLUpload.mjs';
import { arriving } from './received-file.js';

/** A file of a multipart request. What keeps its form from being read is a fault of the request, as a file that is missing. */
export const UploadScalar = new GraphQLScalarType({
  ...GraphQLUpload.toConfig(),
  parseValue: (value) => {
    const file = arriving(GraphQLUpload.parseValue(value) as Promise<FileUpload>);
    // Who asks may be refused before anybody takes it.
    file.catch(() => undefined);
    return file;
  },
});
