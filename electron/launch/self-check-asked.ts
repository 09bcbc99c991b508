/** Asked for by whoever has built a package: its fuses keep every tool from looking inside, so the app looks itself. */
export const isSelfCheck = process.argv.includes('--self-check');
