/** Sizes in which charts write; a face is the same in all of them. */
const weights = [400, 500, 600];

/** Draws again when a typeface has come: the words on a canvas are measured with the face itself. Gives what ends it. */
export function onLetters(redraw: () => void): () => void {
  void document.fonts.ready.then(redraw);
  document.fonts.addEventListener('loadingdone', redraw);
  return () => document.fonts.removeEventListener('loadingdone', redraw);
}

/** Once the faces for the letters of a text are there: a picture is drawn once, and Chinese comes in slices. */
export async function lettersFor(text: string): Promise<void> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font');
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px ${family}`, text)));
  await document.fonts.ready;
}
