// All of it is in the document, and no script is sent with it.
export const csr = false;
