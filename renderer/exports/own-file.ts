/** A file of the page's own, whole; the worker's policy lets nothing else through. */
export async function ownFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
