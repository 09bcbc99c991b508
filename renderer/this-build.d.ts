/** Made by the build: renderer/build/this-build.ts. */
declare module 'virtual:this-build' {
  export const version: string;
  /** What was built in, by name, with the text of each licence. */
  export const packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
  }[];
}
