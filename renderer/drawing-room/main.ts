import { drawOne } from './draw-one.ts';
import '../style/fonts.css';
import '../style/tokens.css';

/** The page without a window that draws charts for the terminal, which calls this. */
Reflect.set(globalThis, 'drawChart', drawOne);
