// The page is an essay with one example, whose script is the very file that it shows.
export const csr = false;
