import type { ApolloLink } from '@apollo/client/core';
import createUploadLink from 'apollo-upload-client/createUploadLink.mjs';

/** Told how much of an upload has been sent, from 0 to 1. */
export type UploadProgress = (sent: number) => void;

interface UploadOptions extends RequestInit {
  onProgress?: UploadProgress;
}

/** `fetch` for uploads by XMLHttpRequest, which alone tells how much has been sent. */
function fetchWithProgress(uri: RequestInfo | URL, options: UploadOptions = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(options.method ?? 'POST', uri instanceof Request ? uri.url : uri);
    new Headers(options.headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => options.onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () =>
      resolve(
        new Response(request.responseText, {
          status: request.status,
          headers: { 'content-type': request.getResponseHeader('content-type') ?? 'application/json' },
        }),
      );
    request.onerror = () => reject(new TypeError('The upload did not reach the server'));
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'));
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(options.body as XMLHttpRequestBodyInit);
  });
}

/**
 * Link for operations with a `File` among their variables. Pass `context: { upload: true, fetchOptions: { onProgress } }`.
 */
export function createFileLink(uri: string): ApolloLink {
  return createUploadLink({
    uri,
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
    fetch: fetchWithProgress,
  });
}
