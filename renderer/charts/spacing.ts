/** Room over a plot: for the unit, which stands clear of the number at the top of the axis. */
export const roomOnTop = 26;

/** From the top of the plot to the middle of the unit above it. */
export const unitRise = 19;
