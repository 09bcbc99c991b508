/** Nothing outside opens from a test; one that wants it puts its own answer in place of this. */
export const shell = {
  openExternal: async (address: string): Promise<void> => {
    throw new Error(`nothing opens ${address} here`);
  },
};
