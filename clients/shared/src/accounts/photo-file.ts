/** Largest photo that the server takes, in MB. */
export const maxPhotoMegabytes = 8;

/** Kinds of picture that every browser can open and the server takes. */
export const photoTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
