import { app } from 'electron';

export const appScheme = 'app';
export const appOrigin = `${appScheme}://outlay`;

/** `npm run dev` shows the page from Vite's server instead; a packaged app never listens to the environment. */
const developmentServer = app.isPackaged ? undefined : process.env.VITE_DEV_SERVER_URL;

export const pageAddress = developmentServer ?? `${appOrigin}/index.html`;
export const pageOrigin = developmentServer === undefined ? appOrigin : new URL(developmentServer).origin;
/** The one address beyond the app's own files, and only in development. */
export const developmentHost = developmentServer === undefined ? null : new URL(developmentServer).host;
