/** Letters that take the room of two: Chinese, and the signs among it. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/** Room that a text takes, in Latin letters: as columns of a terminal, or to estimate its lines in a cell. */
export const textWidth = (text: string): number => text.length + (text.match(wide)?.length ?? 0);
