/** The little that every host of ours has beyond the language itself: Electron, a browser tab and Node alike. */

declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: boolean });
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

/** Base64 of a string whose characters stand for one byte each. */
declare function btoa(binary: string): string;
