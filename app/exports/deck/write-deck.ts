import PptxGenJS from 'pptxgenjs';
import { cleanText } from '../office/clean-text.ts';
import { steadyPackage } from '../office/steady-package.ts';
import { typeface } from './chart-text.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { mendPackage } from './mend-package.ts';
import { chartPlace, setBody, setSlide, slideMaster } from './set-slide.ts';

/** The bytes of a deck: the same for the same deck, in Node and in a worker. */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  const charts = deck.slides.flatMap(({ body }) => (body.kind === 'chart' ? [body.chart] : []));
  const mended = mendPackage(await rawDeck(deck), charts);
  return steadyPackage(mended, deck.stamp.time);
}

/** As pptxgenjs writes it, with a stand-in for each chart; the clock, its counters and all that PowerPoint would repair are still inside. */
export async function rawDeck(deck: Deck): Promise<Uint8Array> {
  const { title, author, caveat, provenance, stamp, slides } = deck;
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: typeface, bodyFontFace: typeface };
  pptx.title = cleanText(title, 200);
  pptx.author = author === '' ? 'Outlay' : cleanText(author, 200);
  pptx.company = '';
  pptx.subject = `${caveat} · ${stamp.fingerprint} · ${stamp.engine} · ${stamp.time}`;
  pptx.defineSlideMaster(slideMaster());
  for (const said of slides) {
    const slide = pptx.addSlide({ masterName: 'Outlay' });
    setSlide(slide, said, { caveat, provenance });
    if (said.body.kind === 'chart') standIn(slide, said);
    else setBody(slide, said.body);
    slide.addNotes(said.notes.map((note) => cleanText(note, 2000)).join('\n'));
  }
  const bytes = await pptx.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs wrote no bytes');
  return bytes;
}

/** Makes the frame, the part and the workbook whose contents are put in afterwards. */
function standIn(slide: PptxGenJS.Slide, { body, title }: DeckSlide): void {
  if (body.kind !== 'chart') return;
  slide.addChart('line', [{ name: '-', labels: ['-'], values: [1] }], {
    ...chartPlace(body.chart),
    altText: cleanText(body.chart.alt, 2000),
    objectName: cleanText(title, 80),
  });
}
